#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The names of files.
package enum FileName {
    /// Why a name could not be changed.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        /// The name that was to be given.
        package let path: String
        /// The system's number (`errno`).
        package let number: Int32

        /// Such as `/var/lib/phrasebook/new: Permission denied`.
        package var description: String { "\(path): \(SystemError.text(number))" }
    }

    /// Gives a file another name in one step; what had that name is gone (`rename(2)`).
    ///
    /// Foundation's move refuses a name that is taken.
    package static func move(_ path: String, to other: String) throws(Failure) {
        guard unsafe rename(path, other) != 0 else { return }
        throw Failure(path: other, number: errno)
    }
}
