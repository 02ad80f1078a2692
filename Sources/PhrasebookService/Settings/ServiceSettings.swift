#if Service
    public import ICU
    public import Logging

    /// How the service listens, and how much it takes.
    ///
    /// Each has its default. ``init(_:)`` reads them from flags, environment and file.
    public struct ServiceSettings: Sendable {
        /// The address to listen on.
        ///
        /// Default `127.0.0.1`: this machine alone.
        public var host = "127.0.0.1"
        /// The port to listen on; 0 takes a free one.
        ///
        /// Default 8080.
        public var port = 8080
        /// The folder with `Locales/` and `Resources/`; nil for the shipped home.
        public var home: String?
        /// A folder whose words lie over the home's, key by key; nil for none.
        public var overlay: String?
        /// Whether the home is watched, so that saved files are served without a new start.
        ///
        /// Default true.
        public var watch = true
        /// The locale when nothing else decides; nil takes `en_US`, or the first of the home.
        public var defaultLocale: LocaleIdentifier?
        /// The least severe events that are logged.
        ///
        /// Default `info`.
        public var logLevel = Logger.Level.info
        /// How much one request may bring.
        public var limits = Limits()
        /// How long clients are waited for.
        public var timeouts = Timeouts()

        /// The defaults.
        public init() {}

        /// How much one request may bring.
        public struct Limits: Sendable, Hashable {
            /// The bytes of the URL's path and query.
            ///
            /// Default 8,192. A longer one is answered with 414.
            public var urlBytes = 8_192
            /// The bytes of all header fields together, and of the request line.
            ///
            /// Default 16,384. With more the connection is closed after 400.
            public var headerBytes = 16_384
            /// The bytes of a body.
            ///
            /// Default 262,144. A larger one is answered with 413.
            public var bodyBytes = 262_144
            /// The lookups of one `POST /v1/resolve`.
            ///
            /// Default 100.
            public var lookups = 100
            /// The arguments of one lookup.
            ///
            /// Default 32.
            public var arguments = 32
            /// The connections that are open at once; further ones wait until one is closed.
            ///
            /// Default 1,024.
            public var connections = 1_024

            /// The defaults.
            public init() {}
        }

        /// How long clients are waited for.
        public struct Timeouts: Sendable, Hashable {
            /// How long a connection may be without a request, and a request's head may take.
            ///
            /// Default 30 s.
            public var idle = Duration.seconds(30)
            /// How long a request may take from its head to the end of its body.
            ///
            /// Default 15 s.
            public var request = Duration.seconds(15)
            /// How long a client may leave a response unread.
            ///
            /// Default 15 s.
            public var response = Duration.seconds(15)
            /// How long open requests may take after the signal to stop.
            ///
            /// Default 20 s.
            public var drain = Duration.seconds(20)

            /// The defaults.
            public init() {}
        }
    }
#endif
