#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// Reads ordinary files.
package enum FileBytes {
    /// The bytes of an ordinary file.
    ///
    /// A link is followed; what is no file, such as a pipe, is not read: it would keep the reader waiting.
    ///
    /// - Parameters:
    ///   - path: The path of the file.
    ///   - limit: The most bytes that are read.
    /// - Returns: The bytes, as many as are there up to the limit; nil where the file cannot be read.
    package static func read(_ path: String, limit: Int) -> [UInt8]? {
        var status = stat()
        guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        guard let file = unsafe fopen(path, "rb") else { return nil }
        defer { unsafe fclose(file) }
        var size = min(Int(status.st_size) + 1, limit)
        var result: [UInt8] = []
        // A file may grow while it is read, and some say no size.
        while true {
            let start = result.count
            let more = size - start
            let part = unsafe [UInt8](unsafeUninitializedCapacity: more) { buffer, count in
                unsafe count = fread(buffer.baseAddress, 1, more, file)
            }
            guard unsafe ferror(file) == 0 else { return nil }
            if start == 0 { result = part } else { result += part }
            if part.count < more || size == limit { return result }
            size = min(size * 2, limit)
        }
    }
}
