#if Service
    import Foundation
    import ICU
    public import Logging
    import Phrasebook
    import PhrasebookTranslation

    /// How an event of the log is written.
    public enum LogForm: String, Sendable, Hashable, CaseIterable {
        /// A line for a person: time, level, logger, text, and what is known besides as `name=value`.
        case text
        /// An object in a line, for programs: `time`, `level`, `logger`, `message`, and what is known besides.
        case json

        /// The line of an event, without its end.
        ///
        /// It has no line break, for what a client sent must not look like another event; as text it has nothing that a
        /// terminal obeys.
        ///
        /// - Parameters:
        ///   - level: How severe it is.
        ///   - label: Which logger it is from.
        ///   - message: What happened.
        ///   - metadata: What is known besides.
        /// - Returns: The line.
        public func line(
            _ level: Logger.Level, _ label: String, _ message: String, _ metadata: Logger.Metadata = [:]
        ) -> String {
            let time = Self.time(Date.now)
            let sorted = metadata.sorted { $0.key < $1.key }
            switch self {
            case .text:
                let shown = sorted.map { " \($0.key)=\($0.value)" }.joined()
                return TerminalText.escaped("\(time) \(level) \(label): \(message)\(shown)")
            case .json:
                var writer = JSONWriter()
                writer.object { writer in
                    writer.member("time", time)
                    writer.member("level", level.rawValue)
                    writer.member("logger", label)
                    writer.member("message", message)
                    for (name, value) in sorted {
                        // A name of the four above would stand twice.
                        writer.key(Self.names.contains(name) ? name + "_" : name)
                        Self.write(value, to: &writer)
                    }
                }
                return String(decoding: writer.bytes, as: UTF8.self)
            }
        }

        /// The line that says how many lines of a log were lost.
        public func lossLine(_ count: Int) -> String {
            line(
                .warning, "phrasebook", "Lines of the log are lost: the stream did not take them",
                ["lines": "\(count)"])
        }

        private static let names: Set<String> = ["time", "level", "logger", "message"]

        private static func write(_ value: Logger.Metadata.Value, to writer: inout JSONWriter) {
            switch value {
            case .string(let text): writer.string(text)
            case .stringConvertible(let value): writer.string(value.description)
            case .array(let values): writer.array { writer in values.forEach { write($0, to: &writer) } }
            case .dictionary(let members):
                writer.object { writer in
                    for (name, value) in members.sorted(by: { $0.key < $1.key }) {
                        writer.key(name)
                        write(value, to: &writer)
                    }
                }
            }
        }

        /// A time in UTC with milliseconds (RFC 3339).
        static func time(_ date: Date) -> String { date.formatted(timeStyle) }

        private static let timeStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    }
#endif
