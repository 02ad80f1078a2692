#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Musl)
    internal import Musl
#endif

/// What the system says that this process uses; each is nil where it says nothing, as without `/proc`.
package enum ProcessUsage {
    /// The processor time in seconds, of the process and of the system for it.
    package static var processorSeconds: Double? { seconds(CLOCK_PROCESS_CPUTIME_ID) }

    /// The bytes of memory that are in use, and those of addresses (proc(5), `/proc/self/statm`).
    package static var memory: (resident: Double, virtual: Double)? {
        guard let numbers = words(of: "/proc/self/statm"), numbers.count > 1, let size = Double(numbers[0]),
            let resident = Double(numbers[1])
        else { return nil }
        let page = Double(sysconf(Int32(_SC_PAGESIZE)))
        return (resident * page, size * page)
    }

    /// How many threads there are (proc(5), the field `num_threads` of `/proc/self/stat`).
    package static var threads: Int? { field(17).flatMap { Int($0) } }

    /// When the process began, in seconds since 1970.
    package static var startSeconds: Double? {
        guard let ticks = field(19).flatMap({ Double($0) }), let now = seconds(CLOCK_REALTIME),
            let sinceBoot = seconds(CLOCK_BOOTTIME)
        else { return nil }
        return now - sinceBoot + ticks / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func seconds(_ clock: clockid_t) -> Double? {
        var time = timespec()
        guard unsafe clock_gettime(clock, &time) == 0 else { return nil }
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    /// A field of `/proc/self/stat`, counted from 0 behind the command's name, which may have spaces in it.
    private static func field(_ index: Int) -> Substring? {
        guard let text = text(of: "/proc/self/stat"), let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        return index < fields.count ? fields[index] : nil
    }

    private static func text(of path: String) -> String? {
        FileBytes.read(path, limit: 1 << 20).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func words(of path: String) -> [Substring]? {
        text(of: path)?.split { $0 == " " || $0 == "\n" }
    }
}
