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
        /// A Unix socket to listen on beside the port; nil for none.
        public var socket: String?
        /// The address of the admin listener.
        ///
        /// Default `127.0.0.1`: this machine alone.
        public var adminHost = "127.0.0.1"
        /// The port of the admin listener, which has health, readiness, metrics, the version, the effective settings and
        /// reload, and connections of its own; 0 takes a free one, nil has none.
        public var adminPort: Int?
        /// What the paths of the service begin with, such as `/phrasebook`; empty for nothing.
        public var basePath = ""
        /// TLS for the port; nil for none.
        public var tls: TLS?
        /// The socket of the program that started the service and wants to hear of it (`NOTIFY_SOCKET` of systemd); nil
        /// for none.
        public var notifySocket: String?
        /// How often that program wants to hear that the service lives (`WATCHDOG_USEC`); nil for never.
        public var watchdog: Duration?
        /// The folder with `Locales/` and `Resources/`; nil for the shipped home.
        public var home: String?
        /// A folder whose words lie over the home's, key by key; nil for none.
        public var overlay: String?
        /// The folder in which the last home that was good is kept, for a start at which the home is not; nil for none.
        public var stateFolder: String?
        /// Whether the home is watched, so that saved files are served without a new start.
        ///
        /// Default true.
        public var watch = true
        /// Whether saved files may lack a catalog, a locale, or all texts of a catalog in a locale, that are served.
        ///
        /// Default false: such files are refused.
        public var allowsRemovals = false
        /// The locale when nothing else decides; nil takes `en_US`, or the first of the home.
        public var defaultLocale: LocaleIdentifier?
        /// The least severe events that are logged.
        ///
        /// Default `info`.
        public var logLevel = Logger.Level.info
        /// How events are logged.
        ///
        /// Default text.
        public var logForm = LogForm.text
        /// Whether, and how, a line is written for each request.
        ///
        /// Default off.
        public var accessLog = AccessLogForm.off
        /// Which pages for people are served.
        public var pages = Pages()
        /// How long clients and caches may use an answer without asking again.
        public var cache = Cache()
        /// How much one request may bring.
        public var limits = Limits()
        /// How long clients are waited for.
        public var timeouts = Timeouts()

        /// The defaults.
        public init() {}

        /// Which pages for people are served, beside the first one.
        public struct Pages: Sendable, Hashable {
            /// Whether `/reference` is served.
            ///
            /// Default true. Where it is not, it is answered with 404.
            public var servesReference = true
            /// Whether `/preview` is served, which shows all words, unfinished ones too.
            ///
            /// Default true. Where it is not, it is answered with 404.
            public var servesPreview = true

            /// The defaults.
            public init() {}
        }

        /// How long clients and caches may use an answer without asking again whether it has changed.
        ///
        /// It holds for what has an entity tag. Saved words are then seen so much later.
        public struct Cache: Sendable, Hashable {
            /// For how many seconds anybody may.
            ///
            /// Default 0: everybody asks each time, and is told 304 where nothing changed.
            public var maximumAgeSeconds = 0
            /// For how many seconds a cache that many share may, such as a proxy.
            ///
            /// Default 0.
            public var sharedMaximumAgeSeconds = 0

            /// The defaults.
            public init() {}

            /// The value of `Cache-Control` (RFC 9111, section 5.2.2).
            var control: String {
                guard maximumAgeSeconds > 0 || sharedMaximumAgeSeconds > 0 else { return "no-cache" }
                let shared = sharedMaximumAgeSeconds > 0 ? ", s-maxage=\(sharedMaximumAgeSeconds)" : ""
                return "public, max-age=\(maximumAgeSeconds)\(shared)"
            }
        }

        /// How much one request may bring.
        public struct Limits: Sendable, Hashable {
            /// The bytes of the URL's path and query.
            ///
            /// Default 8,192. A longer one is answered with 414.
            public var urlBytes = 8_192
            /// The bytes of all header fields together, and of the request line.
            ///
            /// Default 16,384. With more the connection is closed after 431.
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
            /// The bytes of all bodies of requests, and of the answers to lists of lookups, that are held at once, over all
            /// connections.
            ///
            /// Default 33,554,432. What is more is answered with 503.
            public var totalBodyBytes = 33_554_432
            /// The connections that are open at once; the longest idle one makes room for a further one.
            ///
            /// A further one waits while all are busy. They are fewer where the process may not have as many
            /// descriptors. Default 1,024.
            public var connections = 1_024
            /// The requests that one client may send in a second, by its address; 0 for any number.
            ///
            /// Default 0. What is more is answered with 429. Behind a proxy all requests have the proxy's address: limit
            /// them there.
            public var clientRequestsPerSecond = 0
            /// The texts of a home, counted in each locale, of which pages for people are made.
            ///
            /// Default 20,000. Pages of a larger home are answered with 503: `phrasebook reference` and `phrasebook preview`
            /// write them into a folder.
            public var pageTexts = 20_000
            /// The bytes of finished pages that are kept.
            ///
            /// Default 33,554,432. Others are made again when they are asked for.
            public var keptPageBytes = 33_554_432

            /// The defaults.
            public init() {}
        }

        /// How long clients are waited for.
        public struct Timeouts: Sendable, Hashable {
            /// How long a connection may be without a request.
            ///
            /// Default 30 s.
            public var idle = Duration.seconds(30)
            /// How long a request may take from its first byte to its last.
            ///
            /// Default 15 s. One that takes longer is answered with 408.
            public var request = Duration.seconds(15)
            /// How long a client may take to read a response.
            ///
            /// Default 15 s.
            public var response = Duration.seconds(15)
            /// How long the service still takes connections after SIGTERM, so that who sends it requests sees that it is
            /// not ready any more; SIGINT does not wait.
            ///
            /// Default 5 s.
            public var notice = Duration.seconds(5)
            /// How long open requests may take after that.
            ///
            /// Default 20 s.
            public var drain = Duration.seconds(20)

            /// The defaults.
            public init() {}
        }

        /// The files of TLS, each in PEM.
        public struct TLS: Sendable, Hashable {
            /// The certificate, and behind it those between it and its authority.
            public var certificate: String
            /// The certificate's private key.
            public var key: String
            /// The authorities whose certificates clients must show; empty where they need none.
            public var clientAuthorities: String

            /// TLS with these files.
            public init(certificate: String, key: String, clientAuthorities: String = "") {
                self.certificate = certificate
                self.key = key
                self.clientAuthorities = clientAuthorities
            }
        }
    }
#endif
