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
    /// How it writes its marks.
    let marks: LocaleMarks
    /// What ends a sentence; nil where there is no such mark, or it is unknown.
    var fullStop: Unicode.Scalar? { marks.fullStop }

    init(_ folder: String, glossary: Glossary) {
        self.folder = folder
        identifier = LocaleIdentifier(folder) ?? LocaleIdentifier(literal: "und")
        language = identifier.language
        script = identifier.script ?? identifier.maximized.script ?? ""
        isChinese = language == "zh" || language == "yue"
        isEnglish = language == "en"
        isSimplified = isChinese && script == "Hans"
        isTraditional = isChinese && script == "Hant"
        marks = LocaleMarks(identifier, script: script)
        self.glossary = glossary
    }

    /// What is put around what is quoted; nil where that is unknown.
    var quotationMarks: (open: String, close: String)? {
        if isChinese { return isTraditional ? ("「", "」") : ("“", "”") }
        return marks.outer.map { (String($0.open), String($0.close)) }
    }
    /// What is written for a pair of single quotes of ASCII; nil where that is unknown.
    var singleQuotation: (open: String, close: String)? {
        // Chinese and Japanese have corner brackets or “ ” for what is quoted first; others have marks like those.
        if isChinese || language == "ja" { return quotationMarks }
        return marks.inner.map { (String($0.open), String($0.close)) }
    }
    /// Whether it is written from right to left.
    var runsLeft: Bool { ["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"].contains(script) }
    /// Whether its letters are joined or parted by characters without width.
    var usesJoiners: Bool { !["Latn", "Cyrl", "Grek", "Hans", "Hant", "Jpan", "Kore", "Hebr", ""].contains(script) }
    /// Whether a space that does not break comes before its marks.
    var usesNarrowSpaces: Bool { language == "fr" }
}
