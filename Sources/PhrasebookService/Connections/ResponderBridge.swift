#if Service
    import Foundation
    import Hummingbird
    import HummingbirdCore
    import Logging
    import NIOCore
    import TextKernel

    /// Leads a request from a connection to the service's responder, and its response back.
    struct ResponderBridge: Sendable {
        let responder: ServiceResponder
        let logger: Logger
        private let dates = ResponseDates()

        init(_ responder: ServiceResponder, logger: Logger) {
            self.responder = responder
            self.logger = logger
        }

        /// Answers one request.
        func answer(
            _ request: Request, _ writer: consuming ResponseWriter, _ channel: any Channel, of connection: Connection
        ) async throws {
            var logger = logger
            logger[metadataKey: "hb.request.id"] = .stringConvertible(RequestID())
            var response: Response
            do {
                var context = ServiceContext(source: .init(channel: channel, logger: logger))
                context.version = connection.version
                response = try await responder.respond(to: request, context: context)
            } catch {
                // The middleware answers all errors; what comes here is a connection that broke off.
                logger.debug("A request was not answered", metadata: ["error": "\(error)"])
                response = Response(status: .internalServerError)
            }
            response.headers[.date] = dates.now
            try await writer.write(response: response.head, body: response.body)
        }
    }

    /// The value of `Date` (RFC 9110, section 6.6.1), formatted once a second.
    final class ResponseDates: Sendable {
        private let last = Locked<(second: Int64, text: String)>((.min, ""))

        /// The date of this second.
        var now: String {
            let date = Date.now
            let second = Int64(date.timeIntervalSince1970)
            return last.withLock { last in
                if last.second != second { last = (second, Self.text(of: date)) }
                return last.text
            }
        }

        /// A date as HTTP writes it, such as `Sun, 06 Nov 1994 08:49:37 GMT`, in no language.
        static func text(of date: Date) -> String {
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = .gmt
            let parts = calendar.dateComponents([.weekday, .day, .month, .year, .hour, .minute, .second], from: date)
            func two(_ number: Int?) -> String {
                let digits = String(number ?? 0)
                return digits.count < 2 ? "0" + digits : digits
            }
            let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][(parts.weekday ?? 1) - 1]
            let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            return "\(weekday), \(two(parts.day)) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 0) "
                + "\(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) GMT"
        }
    }
#endif
