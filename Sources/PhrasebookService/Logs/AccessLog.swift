#if Service
    import Foundation
    import HTTPTypes
    import NIOCore
    import NIOHTTP1
    import Phrasebook

    /// Writes a line for each request.
    ///
    /// The query is left out: it has the values of arguments, which belong to the people that they are about.
    struct AccessLog: Sendable {
        /// What a line says of a request itself.
        struct Asked {
            let method: String
            /// The path and the query.
            let target: String
            let userAgent: String?
            let traceParent: String?

            init(_ head: HTTPRequest) {
                method = head.method.rawValue
                target = head.path ?? ""
                userAgent = head.headerFields[.userAgent]
                traceParent = head.headerFields[.traceParent]
            }

            init(_ head: HTTPRequestHead) {
                method = head.method.rawValue
                target = head.uri
                userAgent = head.headers.first(name: "User-Agent")
                traceParent = head.headers.first(name: "traceparent")
            }

            /// The path alone.
            var path: String { String(target.prefix { $0 != "?" }) }
        }

        /// What became of a request.
        struct Entry {
            /// The request; nil for one that could not be read.
            let asked: Asked?
            /// Where it is from.
            let client: SocketAddress?
            let version: ProtocolVersion
            /// The path of the route; nil where there is none.
            let route: String?
            let status: Int
            /// The headers of the response.
            let headers: HTTPFields
            /// The length of its body; nil where that is not known.
            let bodyBytes: Int?
            /// How long the answer took; nil where the request never came to its end.
            let nanoseconds: UInt64?
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
            let bytes = entry.bodyBytes.map(String.init) ?? "-"
            let line = entry.asked.map { "\(Self.quoted($0.method)) \(Self.quoted($0.path)) \(entry.version.name)" }
            return "\(entry.client?.ipAddress ?? "-") - - [\(Self.commonTime(Date.now))] "
                + "\"\(line ?? "-")\" \(entry.status) \(bytes)"
        }

        private func json(_ entry: Entry) -> String {
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("time", LogForm.time(Date.now))
                writer.member("network.protocol.version", entry.version.rawValue)
                writer.member("client.address", entry.client?.ipAddress)
                writer.member("http.request.method", entry.asked?.method)
                writer.member("url.path", entry.asked?.path)
                writer.member("http.route", entry.route)
                writer.key("http.response.status_code")
                writer.integer(entry.status)
                writer.key("http.response.body.size")
                writer.integer(entry.bodyBytes)
                writer.key("duration_seconds")
                writer.raw(entry.nanoseconds.map { String(Double($0) / 1e9) } ?? "null")
                writer.member("user_agent.original", entry.asked?.userAgent)
                writer.member("language", entry.headers[.contentLanguage])
                writer.member("request_id", entry.headers[.requestID])
                let trace = entry.asked?.traceParent.flatMap { TraceParent($0) }
                writer.member("trace_id", trace.map { String($0.traceID) })
            }
            return String(decoding: writer.bytes, as: UTF8.self)
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
