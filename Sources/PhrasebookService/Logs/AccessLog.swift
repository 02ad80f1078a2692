#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import Phrasebook

    /// Writes a line for each request.
    ///
    /// The query is left out: it has the values of arguments, which belong to the people that they are about.
    struct AccessLog: Sendable {
        /// What became of a request.
        struct Entry {
            let request: Request
            let context: ServiceContext
            /// The path of the route; nil where there is none.
            let route: String?
            let response: Response
            let nanoseconds: UInt64
        }

        private let form: AccessLogForm
        private let stream: LogStream

        /// The log of a form; nil where none is written.
        ///
        /// - Parameters:
        ///   - form: How a line is written.
        ///   - stream: Where; nil for standard output.
        init?(_ form: AccessLogForm, _ stream: LogStream?) {
            guard form != .off else { return nil }
            self.form = form
            self.stream =
                stream
                ?? LogStream(toOutput: true) { count in
                    form == .json ? LogForm.json.lossLine(count) : "# \(count) lines are lost"
                }
        }

        /// Writes a line.
        func write(_ entry: Entry) { stream.write(form == .json ? json(entry) : common(entry)) }

        /// Waits until all lines are written or lost, but not for long.
        func flush() { stream.flush() }

        /// How many lines were lost.
        var lostLines: Int { stream.lostLines }

        /// `host - - [time] "GET /path HTTP/1.1" status bytes`, as the first web server wrote it.
        private func common(_ entry: Entry) -> String {
            let bytes = entry.response.body.contentLength.map(String.init) ?? "-"
            return "\(Self.client(entry.context) ?? "-") - - [\(Self.commonTime(Date.now))] "
                + "\"\(Self.quoted(entry.request.method.rawValue)) \(Self.quoted(Self.path(entry.request))) "
                + "HTTP/\(Self.version(entry.context) == "2" ? "2.0" : "1.1")\" "
                + "\(entry.response.status.code) \(bytes)"
        }

        private func json(_ entry: Entry) -> String {
            var writer = JSONWriter()
            let headers = entry.response.headers
            writer.object { writer in
                writer.member("time", LogForm.time(Date.now))
                writer.member("network.protocol.version", Self.version(entry.context))
                writer.member("client.address", Self.client(entry.context))
                writer.member("http.request.method", entry.request.method.rawValue)
                writer.member("url.path", Self.path(entry.request))
                writer.member("http.route", entry.route)
                writer.key("http.response.status_code")
                writer.integer(entry.response.status.code)
                writer.key("http.response.body.size")
                writer.integer(entry.response.body.contentLength)
                writer.key("duration_seconds")
                writer.raw(String(Double(entry.nanoseconds) / 1e9))
                writer.member("user_agent.original", entry.request.headers[.userAgent])
                writer.member("language", headers[.contentLanguage])
                writer.member("request_id", headers[.requestID])
                let trace = entry.request.headers[.traceParent].flatMap { TraceParent($0) }
                writer.member("trace_id", trace.map { String($0.traceID) })
            }
            return String(decoding: writer.bytes, as: UTF8.self)
        }

        private static func client(_ context: ServiceContext) -> String? { context.channel.remoteAddress?.ipAddress }

        /// The version of HTTP: a stream of HTTP/2 belongs to a connection, and that to a listener.
        private static func version(_ context: ServiceContext) -> String {
            context.channel.parent?.parent == nil ? "1.1" : "2"
        }

        private static func path(_ request: Request) -> String {
            String((request.head.path ?? "").prefix { $0 != "?" })
        }

        /// A text between quotation marks: what would end it, and what a terminal obeys, is escaped.
        private static func quoted(_ text: String) -> String {
            var result = ""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"", "\\": result += "\\\(scalar)"
                case "\u{20}"..."\u{7E}": result.unicodeScalars.append(scalar)
                default: result += scalar.utf8.map { "\\x" + String($0, radix: 16) }.joined()
                }
            }
            return result
        }

        /// `30/Nov/2026:05:06:07 +0000`.
        private static func commonTime(_ date: Date) -> String {
            let calendar = Calendar(identifier: .gregorian).dateComponents(in: .gmt, from: date)
            func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
            let month = months[max(0, (calendar.month ?? 1) - 1)]
            return "\(two(calendar.day))/\(month)/\(calendar.year ?? 0):\(two(calendar.hour)):\(two(calendar.minute))"
                + ":\(two(calendar.second)) +0000"
        }

        private static let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
    }
#endif
