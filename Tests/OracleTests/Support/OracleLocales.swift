import COracle
import Foundation
import ICU

/// A locale under ICU's own name and under ours.
struct OracleLocale: Sendable {
    /// Its index in the list, by which the default run chooses what to try in it.
    let index: Int
    /// What ICU is told: its own name, or a BCP 47 tag.
    let name: String
    /// What ours is told.
    let identifier: LocaleIdentifier
    /// Whether it is the first of its language in the list, so `zh` and not `zh_Hans`.
    let isFirstOfLanguage: Bool
}

/// Some locales, tried by one test case.
struct LocaleSlice: Sendable, CustomStringConvertible {
    let locales: [OracleLocale]

    var description: String { "\(locales.first?.name ?? "none") to \(locales.last?.name ?? "none")" }
}

/// The locales to compare in: all that the installed ICU has data for, and some with extensions.
enum OracleLocales {
    /// ICU's names of all locales that it has data for.
    static let names: [String] = {
        let available = unsafe OracleTexts(taking: coracle_available_locales())
        return (0..<available.count).map { available[$0] }
    }()

    /// Other digits, other currencies, and accounting.
    static let tags: [String] = {
        let digits = ["arab", "arabext", "beng", "deva", "hanidec", "fullwide", "latn", "mathsanb", "native", "thai"]
        let bases = ["ar", "ar-EG", "de-CH", "en", "es-ES", "fa-IR", "hi-IN", "sv-SE", "zh-Hans-CN"]
        return bases.flatMap { base in digits.map { "\(base)-u-nu-\($0)" } } + [
            "en-US-u-cu-jpy", "en-US-u-cf-account", "de-DE-u-cu-bhd-nu-arab", "ar-EG-u-cf-account", "hi-u-cu-clf",
        ]
    }()

    /// Digits that are no positional system.
    static let ruleTags = ["ar", "en", "he-IL", "sv-SE", "zh-Hans-CN"].flatMap { base in
        ["hebr", "roman", "hant", "taml"].map { "\(base)-u-nu-\($0)" }
    }

    /// Locales of these names; a name that ours cannot read is left out, which a test of its own reports.
    static func read(_ names: [String]) -> [OracleLocale] {
        var languages: Set<String> = []
        return names.compactMap { name in LocaleIdentifier(name, maximumLength: 60).map { (name, $0) } }.enumerated()
            .map { index, named in
                OracleLocale(
                    index: index, name: named.0, identifier: named.1,
                    isFirstOfLanguage: languages.insert(named.1.language).inserted)
            }
    }

    static let available = read(names)
    static let all = read(names + tags)
    static let slices = sliced(all)

    static func sliced(_ locales: [OracleLocale], by size: Int = 48) -> [LocaleSlice] {
        stride(from: 0, to: locales.count, by: size).map {
            LocaleSlice(locales: Array(locales[$0..<min($0 + size, locales.count)]))
        }
    }

    /// Whether everything is tried with everything, which takes minutes: the environment has
    /// `PHRASEBOOK_EXHAUSTIVE=1`.
    static let isExhaustive = ProcessInfo.processInfo.environment["PHRASEBOOK_EXHAUSTIVE"] == "1"
}
