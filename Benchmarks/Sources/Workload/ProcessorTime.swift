import Glibc

/// The processor time that was used so far, in nanoseconds: what other programs do counts for nothing in it.
public enum ProcessorTime: Sendable {
    /// That of the calling thread.
    public static var ofThread: Double { read(CLOCK_THREAD_CPUTIME_ID) }

    /// That of all threads of the process.
    public static var ofProcess: Double { read(CLOCK_PROCESS_CPUTIME_ID) }

    private static func read(_ clock: clockid_t) -> Double {
        var time = timespec()
        unsafe clock_gettime(clock, &time)
        return Double(time.tv_sec) * 1e9 + Double(time.tv_nsec)
    }
}
