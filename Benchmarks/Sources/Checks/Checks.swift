import Foundation
import Phrasebook
import PhrasebookTranslation
import Workload

/// Answers whether checking 20,000 texts in two locales takes less than twice the time that loading them takes.
///
/// Both read the home from memory, in turn, so that what else goes on in the machine meets both. Loading uses one thread
/// and checking two, so time that passes is what counts. The words to look for are those of the package's glossary.
@main
struct Checks {
    private static let passes = 9
    private static let gate = 2.0

    static func main() {
        let isGate = CommandLine.arguments.dropFirst() == ["--gate"]
        var ratios: [Double] = []
        for (name, files) in [("described", described), ("bare", bare)] {
            let home = Home(files: files)
            let count = TextChecks.findings(of: home).count
            _ = MessageStore.check(home)
            var times: (check: [Double], load: [Double]) = ([], [])
            for _ in 0..<passes {
                times.load.append(time { MessageStore.check(home).count })
                times.check.append(time { TextChecks.findings(of: home).count })
            }
            let (check, load) = (median(times.check), median(times.load))
            ratios.append(check / load)
            let words = [load, check].map { String(format: "%.1f ms", $0 * 1e3) }
            print(
                "\(name): load \(words[0]), check \(words[1]), \(count) findings, check / load "
                    + String(format: "%.2f", check / load))
        }
        if isGate, ratios.contains(where: { $0 >= gate }) {
            FileHandle.standardError.write(Data("checking takes \(gate) times the time of loading, or more\n".utf8))
            exit(1)
        }
    }

    private static func time(_ body: () -> Int) -> Double {
        let clock = ContinuousClock()
        let (seconds, attoseconds) = clock.measure { require(body() >= 0, "nothing was checked") }.components
        return Double(seconds) + Double(attoseconds) / 1e18
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    // MARK: The home

    /// The home as it is generated, with the package's glossary: its source has no descriptions.
    private static let bare: [String: String] = {
        var files = GeneratedHome.loaded.files
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        for locale in ["en_US", "zh_CN"] {
            let path = "Resources/glossary/\(locale).json"
            files[path] = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        }
        return files
    }()

    /// The same with a description of each text of the source.
    private static let described: [String: String] = {
        var files = bare
        for (path, text) in bare where path.hasPrefix("Locales/en_US/") {
            let lines = text.split(separator: "\n").map { line -> String in
                guard line.hasPrefix("  \""), !line.hasPrefix("  \"@") else { return String(line) }
                let key = line.dropFirst(3).prefix { $0 != "\"" }
                let end = line.hasSuffix(",") ? "," : ""
                let text = line.hasSuffix(",") ? line.dropLast() : line
                return
                    "\(text),\n  \"@\(key)\": {\n    \"description\": \"What \(key) says; at most 120 characters.\"\n  }\(end)"
            }
            files[path] = lines.joined(separator: "\n") + "\n"
        }
        return files
    }()
}
