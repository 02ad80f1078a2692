#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What is in a folder, as far as the system tells.
package enum FolderListing: Sendable {
    /// The names in it, without `.` and `..`, in no order.
    case names([String])
    /// Nothing is there, or something that is no folder.
    case absent
    /// Something is there, or may be: the process has no right to read it, or no descriptor left, or the disk fails.
    /// Whoever asks must not take it for absent. Why is the system's text.
    case unreadable(String)

    /// Looks into a folder; a link is followed, and one that leads nowhere is unreadable.
    package init(path: String) {
        guard let folder = unsafe opendir(path) else {
            let number = errno
            if number == ENOTDIR || number == ENOENT && !Self.isSomething(path) {
                self = .absent
            } else {
                self = .unreadable(SystemError.text(number))
            }
            return
        }
        defer { unsafe closedir(folder) }
        var names: [String] = []
        while true {
            errno = 0
            guard let entry = unsafe readdir(folder) else { break }
            let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name != ".", name != ".." { names.append(name) }
        }
        self = errno == 0 ? .names(names) : .unreadable(SystemError.text(errno))
    }

    private static func isSomething(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0
    }

    /// Why no file at all can be opened now, such as that the process has no descriptor left; nil where one can.
    package static var obstacle: String? {
        let descriptor = unsafe open("/", O_RDONLY | O_CLOEXEC)
        guard descriptor < 0 else {
            close(descriptor)
            return nil
        }
        return SystemError.text(errno)
    }
}
