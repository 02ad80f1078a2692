#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the system says of a file without reading it (`stat(2)`): enough to see that it was saved.
package struct FileStatus: Sendable, Hashable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let seconds: Int
    private let nanoseconds: Int
    /// When its content, rights or name last changed: a program can set the other time back, and not this one.
    private let changeSeconds: Int
    private let changeNanoseconds: Int
    /// Whether it is a folder.
    package let isFolder: Bool

    /// The status of what is at a path, links followed; nil where there is nothing.
    package init?(path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        seconds = Int(status.st_mtim.tv_sec)
        nanoseconds = Int(status.st_mtim.tv_nsec)
        changeSeconds = Int(status.st_ctim.tv_sec)
        changeNanoseconds = Int(status.st_ctim.tv_nsec)
        isFolder = status.st_mode & S_IFMT == S_IFDIR
    }
}
