#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// The streams that a process is started with, read and written so that no failure ends the process.
package enum SystemStream: Int32, Sendable {
    case input = 0
    case output = 1
    case errors = 2

    /// Why a stream could not be read or written: the system's number.
    package struct Failure: Error, Hashable, CustomStringConvertible {
        package let number: Int32

        /// What the system says of it, such as “Broken pipe”.
        package var description: String { SystemError.text(number) }
    }

    /// Makes the streams safe; called once, before anything is opened.
    ///
    /// A reader that goes away is an error of the write, and no signal. A stream that was closed stays one that fails: its
    /// number is taken, else the next file or connection that is opened would have it, and texts be written into that.
    package static func prepare() {
        signal(SIGPIPE, SIG_IGN)
        for stream in [input, output, errors] where fcntl(stream.rawValue, F_GETFD) < 0 {
            // The lowest number that is free is this one. What is open for the other direction alone fails as before.
            let mode = stream == input ? O_WRONLY : O_RDONLY
            if unsafe open("/dev/null", mode) < 0 { unsafe _ = open("/", O_RDONLY) }
        }
    }

    /// Makes the process outlive the terminal that it was started from (`SIGHUP`).
    package static func ignoreHangUp() { signal(SIGHUP, SIG_IGN) }

    /// Writes all bytes, as long as that takes.
    package func writeAll(_ bytes: [UInt8]) throws(Failure) {
        var start = 0
        while start < bytes.count { start += try writeSome(bytes, from: start) }
    }

    /// Writes as many bytes as the stream takes at once, as soon as it takes some.
    ///
    /// - Parameters:
    ///   - bytes: The bytes.
    ///   - start: The index of the first one that is to be written; below their count.
    /// - Returns: How many were written.
    /// - Throws: ``Failure`` where the stream takes none.
    package func writeSome(_ bytes: [UInt8], from start: Int) throws(Failure) -> Int {
        while true {
            let written = unsafe bytes.withUnsafeBytes { bytes in
                unsafe write(rawValue, bytes.baseAddress.map { unsafe $0 + start }, bytes.count - start)
            }
            if written >= 0 { return written }
            if errno == EAGAIN || errno == EWOULDBLOCK {
                wait(for: POLLOUT)
            } else if errno != EINTR {
                throw Failure(number: errno)
            }
        }
    }

    /// The next bytes, at most so many, once there are some; empty at the end.
    package func readSome(upTo count: Int) throws(Failure) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        while true {
            let taken = unsafe bytes.withUnsafeMutableBytes { bytes in
                unsafe read(rawValue, bytes.baseAddress, bytes.count)
            }
            if taken >= 0 {
                bytes.removeLast(count - taken)
                return bytes
            }
            if errno == EAGAIN || errno == EWOULDBLOCK {
                wait(for: POLLIN)
            } else if errno != EINTR {
                throw Failure(number: errno)
            }
        }
    }

    /// Waits until a stream that another program has made non-blocking is ready.
    private func wait(for event: Int32) {
        var waiting = pollfd(fd: rawValue, events: Int16(event), revents: 0)
        unsafe poll(&waiting, 1, -1)
    }
}
