#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// A signal to a thread that waits, which is sent once: a pipe, so that `poll` can wait for it beside other things.
package final class WakeSignal: Sendable {
    let reading: Int32
    private let writing: Int32
    private let sent = Locked(false)

    /// nil where the process has no descriptors left.
    package init?() {
        var ends: [Int32] = [0, 0]
        guard unsafe pipe(&ends) == 0 else { return nil }
        reading = ends[0]
        writing = ends[1]
    }

    deinit {
        close(reading)
        close(writing)
    }

    /// Whether it was sent.
    package var isSent: Bool { sent.withLock { $0 } }

    /// Sends it; a second time does nothing.
    package func send() {
        let isFirst = sent.withLock { sent in
            defer { sent = true }
            return !sent
        }
        var byte: UInt8 = 0
        if isFirst { _ = unsafe write(writing, &byte, 1) }
    }

    /// Waits until it is sent, or the time is over.
    package func wait(milliseconds: Int) {
        var waiting = pollfd(fd: reading, events: Int16(POLLIN), revents: 0)
        unsafe poll(&waiting, 1, Int32(clamping: milliseconds))
    }
}
