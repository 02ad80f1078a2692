#if Service
    import Foundation
    import Glibc

    /// A connection whose bytes a test writes and reads itself.
    final class RawConnection {
        private let descriptor: Int32

        struct Failure: Error { let what: String }

        init(port: Int) throws {
            descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            guard descriptor >= 0 else { throw Failure(what: "socket") }
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
        func write(_ text: String) -> Bool {
            let bytes = Array(text.utf8)
            return unsafe bytes.withUnsafeBytes { bytes in
                unsafe send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
            }
        }

        /// Tells the other side that nothing more will come.
        func finishWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

        /// Reads until the other side closes, or for so many seconds.
        ///
        /// - Returns: What was read, and whether the other side closed.
        func readToEnd(seconds: Double) -> (text: String, isClosed: Bool) {
            let end = Date(timeIntervalSinceNow: seconds)
            var bytes: [UInt8] = []
            while true {
                let rest = end.timeIntervalSinceNow
                guard rest > 0 else { return (String(decoding: bytes, as: UTF8.self), false) }
                var wait = timeval(tv_sec: Int(rest), tv_usec: Int((rest - rest.rounded(.down)) * 1e6) + 1)
                unsafe setsockopt(
                    descriptor, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
                var chunk = [UInt8](repeating: 0, count: 65_536)
                let count = unsafe chunk.withUnsafeMutableBytes { unsafe recv(descriptor, $0.baseAddress, $0.count, 0) }
                if count > 0 {
                    bytes += chunk.prefix(count)
                } else if count == 0 || (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR) {
                    return (String(decoding: bytes, as: UTF8.self), true)
                }
            }
        }
    }
#endif
