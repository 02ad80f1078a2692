import ICU
import Phrasebook

/// The properties of a locale that the checks use.
final class CheckedLocale: Sendable {
    /// The name of its folder.
    let folder: String
    let identifier: LocaleIdentifier
    /// The language, as `zh`.
    let language: String
    /// The script that the language is written in there, as `Hans`.
    let script: String
    let glossary: Glossary
    let isChinese: Bool
    let isEnglish: Bool
    let isSimplified: Bool
    let isTraditional: Bool
    /// What ends a sentence; nil where the script has no such mark, or it is unknown.
    let fullStop: Unicode.Scalar?

    init(_ folder: String, glossary: Glossary) {
        self.folder = folder
        identifier = LocaleIdentifier(folder) ?? LocaleIdentifier(literal: "und")
        language = identifier.language
        script = identifier.script ?? identifier.maximized.script ?? ""
        isChinese = language == "zh" || language == "yue"
        isEnglish = language == "en"
        isSimplified = isChinese && script == "Hans"
        isTraditional = isChinese && script == "Hant"
        fullStop = Self.fullStop(script)
        self.glossary = glossary
    }

    /// What Chinese puts around what is quoted.
    var quotationMarks: (open: String, close: String) { isTraditional ? ("「", "」") : ("“", "”") }
    /// Whether it is written from right to left.
    var runsLeft: Bool { ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"].contains(script) }
    /// Whether its letters are joined or parted by characters without width.
    var usesJoiners: Bool { !["Latn", "Cyrl", "Grek", "Hans", "Hant", "Jpan", "Kore", "Hebr", ""].contains(script) }
    /// Whether a space that does not break comes before its marks.
    var usesNarrowSpaces: Bool { language == "fr" }

    private static func fullStop(_ script: String) -> Unicode.Scalar? {
        switch script {
        case "Hans", "Hant", "Jpan": "。"
        case "Deva", "Beng", "Guru", "Orya": "।"
        case "Latn", "Cyrl", "Grek", "Hebr", "Kore", "Arab", "Taml", "Telu", "Gujr", "Knda", "Mlym", "Geor": "."
        default: nil
        }
    }
}
