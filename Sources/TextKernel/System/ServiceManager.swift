#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The program that started the process and wants to hear of it, such as systemd (`sd_notify(3)`).
package struct ServiceManager: Sendable {
    private let path: String

    /// - Parameter path: The value of `NOTIFY_SOCKET`: a path, or a name behind `@` that is in no folder.
    package init(path: String) { self.path = path }

    /// Tells it something, such as `READY=1`.
    ///
    /// - Returns: Whether it was told; false where nobody listens there.
    @discardableResult
    package func tell(_ state: String) -> Bool {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        guard !name.isEmpty, name.count < MemoryLayout.size(ofValue: address.sun_path) else { return false }
        unsafe withUnsafeMutableBytes(of: &address.sun_path) { memory in
            unsafe memory.copyBytes(from: name)
            if name[0] == UInt8(ascii: "@") { unsafe memory[0] = 0 }
        }
        #if canImport(Glibc)
            let kind = Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        #else
            let kind = SOCK_DGRAM | SOCK_CLOEXEC
        #endif
        let descriptor = socket(AF_UNIX, kind, 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let length = MemoryLayout<sa_family_t>.size + name.count
        let bytes = Array(state.utf8)
        let sent = unsafe withUnsafePointer(to: &address) { pointer in
            unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                unsafe bytes.withUnsafeBytes { bytes in
                    unsafe sendto(
                        descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL), pointer,
                        socklen_t(length))
                }
            }
        }
        return sent == bytes.count
    }
}
