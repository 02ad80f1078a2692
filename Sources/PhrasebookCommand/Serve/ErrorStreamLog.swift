#if Service
    import Foundation
    import Logging

    /// Writes a log to standard error, a line an event.
    ///
    /// Each request sets metadata and most log nothing: a text is made of it only when something is logged.
    struct ErrorStreamLog: LogHandler {
        let label: String
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level

        init(label: String, level: Logger.Level) {
            self.label = label
            logLevel = level
        }

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            let all = metadata.merging(event.metadata ?? [:]) { $1 }
            let shown = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
            let line = "\(Date.now.formatted(.iso8601)) \(event.level) \(label): \(event.message)\(shown)"
            // What a client sent may be in a text; a line break in it must not look like another event.
            Streams.error(line.replacing("\n", with: "\\n").replacing("\r", with: "\\r") + "\n")
        }
    }
#endif
