#if Service
    public import Logging

    /// Writes the events of loggers into a stream.
    ///
    /// Each request sets metadata and most log nothing: a text is made of it only when something is logged.
    public struct StreamLogHandler: LogHandler {
        /// What is known of all events of the logger.
        public var metadata: Logger.Metadata = [:]
        /// The least severe events that are written.
        public var logLevel: Logger.Level
        private let label: String
        private let form: LogForm
        private let stream: LogStream

        /// A handler.
        ///
        /// - Parameters:
        ///   - label: The name of the logger.
        ///   - level: The least severe events that are written.
        ///   - form: How an event is written.
        ///   - stream: Where.
        public init(label: String, level: Logger.Level, form: LogForm, stream: LogStream) {
            self.label = label
            logLevel = level
            self.form = form
            self.stream = stream
        }

        /// What is known of all events of the logger, by its name.
        public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        /// Writes an event.
        public func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            stream.write(form.line(event.level, label, "\(event.message)", all))
        }
    }
#endif
