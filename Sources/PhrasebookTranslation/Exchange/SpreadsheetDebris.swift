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
        if isErrorValue(text) { return .cellError(text: text) }
        if text.hasPrefix("=") { return .cellFormula(text: text) }
        if text.allSatisfy({ $0 == "#" }) { return .cellNarrow(text: text) }
        if text == "Loading..." { return .cellLoading(text: text) }
        return isNumber(text) && source?.contains(where: \.isNumber) == false
            ? .cellNumber(text: text) : nil
    }

    /// `#NAME?`, `#DIV/0!`, `#N/A`, `Err:502`: a word in capitals, in whatever language.
    private static func isErrorValue(_ text: String) -> Bool {
        if text.wholeMatch(of: /Err:[0-9]{3}/) != nil || ["#N/A", "#NV", "#GETTING_DATA"].contains(text) {
            return true
        }
        guard text.hasPrefix("#"), text.hasSuffix("!") || text.hasSuffix("?") else { return false }
        let word = text.dropFirst().dropLast()
        return word.contains(where: \.isUppercase) && word.allSatisfy { $0.isUppercase || "/0¿".contains($0) }
    }

    /// A number as a spreadsheet writes a large one: `1.39E+08`.
    private static func isNumber(_ text: String) -> Bool { text.wholeMatch(of: /[0-9][.,]?[0-9]*E[+-]?[0-9]+/) != nil }
}
