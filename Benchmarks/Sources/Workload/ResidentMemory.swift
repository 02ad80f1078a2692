import CICUBaseline
import Foundation

/// The memory that a process really uses.
enum ResidentMemory {
    /// The process's own resident memory in bytes: `RssAnon` of `/proc/self/status`, so no mapped files.
    static func bytes(isTrimmed: Bool) -> Int {
        if isTrimmed { cicu_baseline_trim() }
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("RssAnon:") }),
            let kilobytes = line.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first.flatMap({
                Int($0)
            })
        else { stop("/proc/self/status does not say RssAnon") }
        return kilobytes * 1_024
    }
}
