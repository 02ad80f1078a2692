#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the system knows of a terminal.
package enum Terminal {
    /// The columns of a terminal's window.
    ///
    /// - Parameter descriptor: The file descriptor of the terminal.
    /// - Returns: Nil where the file is no terminal.
    package static func width(ofDescriptor descriptor: Int32) -> Int? {
        var size = winsize()
        guard unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0 else { return nil }
        return Int(size.ws_col)
    }
}
