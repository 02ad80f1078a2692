import Foundation
import Workload

/// How much memory a large home takes: each side in a process of its own, which is this program again.
enum MemoryComparison {
    static func rows() throws -> [Row] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("benchmarks-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try Loading.write(.loaded, to: folder.appendingPathComponent("large"))
        try Loading.write(.small, to: folder.appendingPathComponent("small"))
        return try [false, true].map { isTrimmed in
            let texts = Double(GeneratedHome.loaded.count)
            let ours = try median(isOurs: true, isTrimmed, folder) / texts
            let icu = try median(isOurs: false, isTrimmed, folder) / texts
            return Row(
                "memory of a loaded text" + (isTrimmed ? ", free pages given back" : ""), ours: ours, icu: icu,
                ratio: icu / ours, target: Target(4.5, 5.8), isMemory: true)
        }
    }

    private static func median(isOurs: Bool, _ isTrimmed: Bool, _ folder: URL) throws -> Double {
        AlternatingTimer.median(
            try (0..<3).map { _ in
                let process = Process()
                let output = Pipe()
                process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
                process.arguments = [
                    "--memory-of", isOurs ? "ours" : "icu", folder.path, isTrimmed ? "trimmed" : "as-is",
                ]
                process.standardOutput = output
                try process.run()
                let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
                process.waitUntilExit()
                guard process.terminationStatus == 0, let bytes = Double(text.trimmingCharacters(in: .newlines)) else {
                    stop("the process that loads gave “\(text)”")
                }
                return bytes
            })
    }

    /// Loads and prints by how many bytes the process grew.
    static func measureHere(_ arguments: [String]) async throws {
        require(arguments.count == 3, "--memory-of ours|icu FOLDER trimmed|as-is")
        let growth = await Loading.growth(
            isOurs: arguments[0] == "ours", folder: arguments[1] + "/large", small: arguments[1] + "/small",
            isTrimmed: arguments[2] == "trimmed")
        print(growth)
    }
}
