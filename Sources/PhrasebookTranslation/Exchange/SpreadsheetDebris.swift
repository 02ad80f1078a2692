import Phrasebook

/// What a spreadsheet leaves in a cell instead of a text.
enum SpreadsheetDebris {
    /// Looks whether a cell is a text.
    ///
    /// - Parameters:
    ///   - cell: The cell as it was saved.
    ///   - source: The text to translate; a translation that looks like it is meant.
    /// - Returns: Why it is none; nil where it may be one.
    static func found(in cell: String, source: String?) -> ImportedFile.Unreadable? {
        let text = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty, source.map({ !$0.hasPrefix(text) }) ?? true, let what = kind(of: text, source) else {
            return nil
        }
        return ImportedFile.Unreadable(what, fixIt: .writeCell)
    }

    private static func kind(of text: String, _ source: String?) -> DiagnosticText? {
        let words = text.split(separator: " ")
        if isErrorValue(text) || source?.contains("#") != true && words.contains(where: { isMarkedError($0) }) {
            return .cellError(text: text)
        }
        if text.wholeMatch(of: /[=+@-][A-Z]+[0-9(].*/) != nil || text.hasPrefix("=") { return .cellFormula(text: text) }
        if text.allSatisfy({ $0 == "#" }) { return .cellNarrow(text: text) }
        if waits.contains(text) { return .cellLoading(text: text) }
        if let lost = lostCharacters.first(where: { text.contains($0) && source?.contains($0) != true }) {
            return .cellLost(text: text, lost: lost)
        }
        if text.contains(/_x[0-9A-Fa-f]{4}_/), source?.contains(/_x[0-9A-Fa-f]{4}_/) != true {
            return .cellNumbered(text: text)
        }
        guard let source, source.contains(where: \.isLetter) else { return nil }
        if nothings.contains(text.lowercased()) { return .cellNothing(text: text) }
        return isNumber(text) ? .cellNumber(text: text) : nil
    }

    /// What formulas show while they wait, in the languages of the spreadsheets.
    private static let waits: Set = [
        "Loading...", "Wird geladen...", "Chargement...", "Cargando...", "Carregando...", "Caricamento...",
        "Загрузка...", "正在加载...", "載入中...", "読み込んでいます...", "로드 중...",
    ]

    /// What stands where a character was that the file's encoding does not have.
    private static let lostCharacters = ["??", "\u{FFFD}", "□□"]

    /// Values of programs and spreadsheets, in lower case.
    private static let nothings: Set = [
        "null", "none", "nil", "undefined", "nan", "true", "false", "wahr", "falsch", "vrai", "faux", "verdadero",
        "falso", "verdadeiro", "vero", "истина", "ложь", "prawda", "fałsz",
    ]

    /// `#NAME?`, `#DIV/0!`, `#N/A`, `Err:502`: words in capitals, in whatever language.
    private static func isErrorValue(_ text: String) -> Bool {
        if text.wholeMatch(of: /[A-Za-zÀ-ÿ]+\.? ?:[0-9]{3}/) != nil { return true }
        guard text.hasPrefix("#"), !text.contains(" ") else { return false }
        let word = text.dropFirst()
        return word.count(where: \.isUppercase) > 1
            && word.allSatisfy { $0.isUppercase || $0.isNumber || "/_¡!¿?.".contains($0) }
    }

    /// An error value that its last mark tells from a word behind a number sign: `#NAME?`.
    private static func isMarkedError(_ word: Substring) -> Bool {
        (word.hasSuffix("!") || word.hasSuffix("?")) && isErrorValue(String(word))
    }

    /// A number, a date or a time, whatever the country; a large number is written `1.39E+08`.
    private static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /-?[0-9][0-9.,:\/ %-]*(E[+-]?[0-9]+)?/) != nil
    }
}
