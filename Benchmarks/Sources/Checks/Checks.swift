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
        for (name, files) in [("shipped catalogs", shipped), ("generated", generated)] {
            let home = Home(files: files)
            let count = TextChecks.diagnostics(of: home).count
            _ = MessageStore.check(home)
            var times: (check: [Double], load: [Double]) = ([], [])
            for _ in 0..<passes {
                times.load.append(time { MessageStore.check(home).count })
                times.check.append(time { TextChecks.diagnostics(of: home).count })
            }
            let (check, load) = (median(times.check), median(times.load))
            ratios.append(check / load)
            let words = [load, check].map { String(format: "%.1f ms", $0 * 1e3) }
            let texts = TranslatedHome(home).books.flatMap(\.entries).reduce(0) { $0 + $1.texts.count }
            print(
                "\(name): \(texts) texts, load \(words[0]), check \(words[1]), \(count) diagnostics, check / load "
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

    // MARK: Homes

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func file(_ path: String) -> String? {
        try? String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The words to look for, and what is right all the same.
    private static let words: [String: String] = {
        let paths = [
            "Resources/glossary/en_US.json", "Resources/glossary/zh_CN.json", "Resources/checks/untranslated.json",
        ]
        return Dictionary(uniqueKeysWithValues: paths.compactMap { path in file(path).map { (path, $0) } })
    }()

    /// The catalogs that the package ships, each many times: texts as people write them, in which little is found.
    private static let shipped: [String: String] = {
        var files = words
        for locale in ["en_US", "zh_CN"] {
            files["Locales/\(locale)/common.arb"] = file("Locales/\(locale)/common.arb")
        }
        let names = ["agreement-pay", "card-issuing", "order-acquiring", "return-code-gateway", "typed-checkout"]
        for copy in 0..<17 {
            for name in names {
                let new = "\(name)-\(copy)"
                files["Resources/catalogs/\(new).json"] = file("Resources/catalogs/\(name).json")?.replacing(
                    "\"catalog\": \"\(name)\"", with: "\"catalog\": \"\(new)\"")
                for locale in ["en_US", "zh_CN"] {
                    files["Locales/\(locale)/\(new).arb"] = file("Locales/\(locale)/\(name).arb")
                    let states = "Resources/translations/\(locale)"
                    files["\(states)/\(new).json"] = file("\(states)/\(name).json")
                }
            }
        }
        return files
    }()

    /// 20,000 texts put together from parts, in nearly all of which something is found.
    private static let generated = GeneratedHome.loaded.files.merging(words) { first, _ in first }
}
