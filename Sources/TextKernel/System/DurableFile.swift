#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Files and folders that are as they were meant to be after a crash, of the process or of the machine.
package enum DurableFile {
    /// Why something could not be written: what was being done, and the system's number.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package let path: String
        package let number: Int32

        /// Such as `/var/lib/phrasebook/new: No space left on device`.
        package var description: String { "\(path): \(SystemError.text(number))" }
    }

    /// Writes a file anew, and returns when it is on the disk.
    ///
    /// Its name is on the disk once its folder is: ``syncFolder(_:)``.
    package static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let file = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw Failure(path: path, number: errno) }
        var start = 0
        var number: Int32 = 0
        while start < bytes.count, number == 0 {
            let written = unsafe bytes.withUnsafeBytes { bytes in
                unsafe Self.write(file, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
            }
            if written >= 0 { start += written } else if errno != EINTR { number = errno }
        }
        if number == 0, fsync(file) != 0 { number = errno }
        if close(file) != 0, number == 0 { number = errno }
        guard number == 0 else { throw Failure(path: path, number: number) }
    }

    /// Returns when the names in a folder are on the disk.
    package static func syncFolder(_ path: String) throws(Failure) {
        let folder = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw Failure(path: path, number: errno) }
        defer { close(folder) }
        // Some file systems cannot do this for folders, and say so; they need not.
        guard fsync(folder) == 0 || errno == EINVAL else { throw Failure(path: path, number: errno) }
    }

    /// Makes a folder where there is none; those above it are there.
    package static func makeFolder(_ path: String) throws(Failure) {
        guard unsafe mkdir(path, 0o755) != 0, errno != EEXIST else { return }
        throw Failure(path: path, number: errno)
    }

    /// Gives what is at a path another name in one step; what had that name, a file or an empty folder, is gone.
    package static func rename(_ path: String, to other: String) throws(Failure) {
        guard unsafe Self.rename(path, other) != 0 else { return }
        throw Failure(path: other, number: errno)
    }

    /// Makes a symbolic link at a path; what it leads to need not be there.
    package static func link(_ path: String, to target: String) throws(Failure) {
        guard unsafe symlink(target, path) != 0 else { return }
        throw Failure(path: path, number: errno)
    }

    /// What a symbolic link leads to; nil where there is none.
    package static func target(ofLink path: String) -> String? {
        var bytes = [UInt8](repeating: 0, count: 4_096)
        let count = unsafe bytes.withUnsafeMutableBytes { bytes in
            guard let start = bytes.baseAddress else { return -1 }
            return unsafe readlink(path, start.assumingMemoryBound(to: CChar.self), bytes.count)
        }
        return count < 0 ? nil : String(decoding: bytes.prefix(count), as: UTF8.self)
    }

    private static func write(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
        guard let bytes = unsafe bytes else { return 0 }
        #if canImport(Glibc)
            return unsafe Glibc.write(file, bytes, count)
        #elseif canImport(Musl)
            return unsafe Musl.write(file, bytes, count)
        #endif
    }

    private static func rename(_ path: UnsafePointer<CChar>, _ other: UnsafePointer<CChar>) -> Int32 {
        #if canImport(Glibc)
            return unsafe Glibc.rename(path, other)
        #elseif canImport(Musl)
            return unsafe Musl.rename(path, other)
        #endif
    }
}
