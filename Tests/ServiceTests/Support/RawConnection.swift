#if Service
    import Foundation
    import Glibc

    /// A connection whose bytes a test writes and reads itself.
    final class RawConnection {
        private let descriptor: Int32

        struct Failure: Error { let what: String }

        /// Connects.
        ///
        /// - Parameters:
        ///   - port: A port of this machine.
        ///   - receiveBuffer: The bytes that the system may hold for this side; nil for as many as it likes.
        /// - Throws: ``Failure`` where nobody listens there.
        init(port: Int, receiveBuffer: Int32? = nil) throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            guard descriptor >= 0 else { throw Failure(what: "socket") }
            if var receiveBuffer {
                unsafe setsockopt(
                    descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
            }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_port = in_port_t(UInt16(port).bigEndian)
            address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
            let result = unsafe withUnsafePointer(to: &address) { pointer in
                unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                    unsafe connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard result == 0 else { throw Failure(what: "connect") }
        }

        deinit { close(descriptor) }

        /// Writes as much of a text as goes; false where the other side is gone.
        @discardableResult
        func write(_ text: String) -> Bool { write(Array(text.utf8)) }

        /// Writes as many bytes as go; false where the other side is gone.
        @discardableResult
        func write(_ bytes: [UInt8]) -> Bool {
            unsafe bytes.withUnsafeBytes { bytes in
                unsafe send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
            }
        }

        /// Tells the other side that nothing more will come.
        func finishWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

        /// A response, as far as it came.
        struct Response {
            let head: String
            let body: String

            var status: Int { head.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0 }

            /// The value of a header; nil where there is none.
            subscript(name: String) -> String? {
                head.split(separator: "\r\n").dropFirst().lazy.compactMap { line in
                    let parts = line.split(separator: ":", maxSplits: 1)
                    guard parts.count == 2, parts[0].lowercased() == name.lowercased() else { return nil }
                    return parts[1].trimmingCharacters(in: .whitespaces)
                }.first
            }
        }

        /// Reads one response with a `Content-Length`; what comes behind it is kept for the next.
        ///
        /// - Throws: ``Failure`` where the other side closes before its end, or the time is over.
        func readResponse(seconds: Double = 20) throws -> Response {
            let end = Date(timeIntervalSinceNow: seconds)
            while true {
                if let range = kept.firstRange(of: Array("\r\n\r\n".utf8)) {
                    let head = String(decoding: kept[..<range.lowerBound], as: UTF8.self)
                    let length = Response(head: head, body: "")["Content-Length"].flatMap { Int($0) } ?? 0
                    if kept.count >= range.upperBound + length {
                        let body = String(decoding: kept[range.upperBound..<(range.upperBound + length)], as: UTF8.self)
                        kept.removeFirst(range.upperBound + length)
                        return Response(head: head, body: body)
                    }
                }
                let rest = end.timeIntervalSinceNow
                guard rest > 0 else { throw Failure(what: "no response in time") }
                switch receive(upTo: rest) {
                case .some(let bytes) where bytes.isEmpty: throw Failure(what: "closed before the response's end")
                case .some(let bytes): kept += bytes
                case .none: continue
                }
            }
        }

        /// Asks, and reads the response.
        func ask(_ text: String) throws -> Response {
            guard write(text) else { throw Failure(what: "closed before the request") }
            return try readResponse()
        }

        private var kept: [UInt8] = []

        /// The next bytes; none where the other side has closed, nil where nothing came in time.
        func receive(upTo seconds: Double, most: Int = 65_536) -> [UInt8]? {
            var wait = timeval(tv_sec: Int(seconds), tv_usec: Int((seconds - seconds.rounded(.down)) * 1e6) + 1)
            unsafe setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
            var chunk = [UInt8](repeating: 0, count: most)
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
            if count > 0 { return Array(chunk.prefix(count)) }
            return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR) ? nil : []
        }

        /// Reads until the other side closes, or for so many seconds.
        ///
        /// - Returns: What was read, and whether the other side closed.
        func readToEnd(seconds: Double) -> (text: String, isClosed: Bool) {
            let end = Date(timeIntervalSinceNow: seconds)
            var bytes = kept
            kept = []
            while true {
                let rest = end.timeIntervalSinceNow
                guard rest > 0 else { return (String(decoding: bytes, as: UTF8.self), false) }
                guard let chunk = receive(upTo: rest) else { continue }
                guard !chunk.isEmpty else { return (String(decoding: bytes, as: UTF8.self), true) }
                bytes += chunk
            }
        }
    }
#endif
