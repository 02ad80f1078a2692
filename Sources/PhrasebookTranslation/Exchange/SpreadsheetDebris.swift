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
        guard !text.isEmpty, source.map({ !$0.hasPrefix(text) }) ?? true else { return nil }
        let misread: DiagnosticText? = misread(cell).map { .cellMisread(text: text, word: $0) }
        return (misread ?? kind(of: text, source)).map { ImportedFile.Unreadable($0, fixIt: .writeCell) }
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
        return source.flatMap { value(text, $0) }
    }

    /// Looks whether a cell holds a value that is no words, where the file has no column with the sources.
    ///
    /// - Parameters:
    ///   - cell: The cell.
    ///   - source: The home's own text.
    /// - Returns: Why it is none; nil where it may be one.
    static func value(in cell: String, source: String) -> ImportedFile.Unreadable? {
        let text = cell.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard !text.isEmpty, !source.hasPrefix(text) else { return nil }
        return value(text, source).map { ImportedFile.Unreadable($0, fixIt: .writeCell) }
    }

    private static func value(_ text: String, _ source: String) -> DiagnosticText? {
        guard source.contains(where: \.isLetter) else { return nil }
        if nothings.contains(text.lowercased()) || source.isSentence && standIns.contains(text.lowercased()) {
            return .cellNothing(text: text)
        }
        return isNumber(text) || isDate(text) && !source.contains(where: \.isNumber) ? .cellNumber(text: text) : nil
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
        "falso", "verdadeiro", "vero", "истина", "ложь", "prawda", "fałsz", "-", "–", "—", "tbd", "fixme", "(null)",
        "<null>",
        "[null]", "(none)", "[object object]", "(empty)",
    ]

    /// What people write into a cell that is still to be translated, in lower case: no translation of a sentence.
    private static let standIns: Set = [
        "待翻译", "未翻译", "待译", "翻译中", "待翻譯", "未翻譯", "翻譯中", "同上", "见上", "見上", "未翻訳", "翻訳中",
    ]

    /// `#NAME?`, `#DIV/0!`, `#N/A`, `Err:502`: words in capitals, in whatever language.
    private static func isErrorValue(_ text: String) -> Bool {
        if text.wholeMatch(of: /[A-Za-zÀ-ÿ]+\.? ?:[0-9]{3}/) != nil { return true }
        guard text.hasPrefix("#"), !text.contains(" ") else { return false }
        let word = text.dropFirst()
        // Scripts without capitals.
        if ["名称?", "名稱?", "值!", "引用!"].contains(word) { return true }
        return word.count(where: \.isUppercase) > 1
            && word.allSatisfy { $0.isUppercase || $0.isNumber || "/_¡!¿?.".contains($0) }
    }

    /// An error value that its last mark tells from a word behind a number sign: `#NAME?`.
    private static func isMarkedError(_ word: Substring) -> Bool {
        (word.hasSuffix("!") || word.hasSuffix("?")) && isErrorValue(String(word))
    }

    /// A number, a date or a time, whatever the country; a large number is written `1.39E+08`.
    private static func isNumber(_ text: String) -> Bool {
        text.wholeMatch(of: /[+-]?[0-9][0-9.,:\/ %-]*(E[+-]?[0-9]+)?/) != nil
    }

    /// A date with the month's short name, as spreadsheets write what they take for one: `29-Nov`, `11月29日`.
    private static func isDate(_ text: String) -> Bool {
        text.wholeMatch(of: /[0-9]{1,2}(?:[-\/]|\. ?)\p{Lu}\p{L}{2,3}\.?(?:-[0-9]{2,4})?/) != nil
            || text.wholeMatch(of: /(?:[0-9]{2,4}年)?[0-9]{1,2}月(?:[0-9]{1,2}日)?/) != nil
    }

    /// What a text was before UTF-8 was read as Windows-1252; nil where it was not.
    private static func misread(_ text: String) -> String? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            if scalar.value < 0x100 {
                bytes.append(UInt8(scalar.value))
            } else if let index = windows1252.firstIndex(of: scalar) {
                bytes.append(0x80 + UInt8(index))
            } else {
                return nil
            }
        }
        // One pair of bytes that is UTF-8 may be chance.
        guard bytes.contains(where: { $0 >= 0x80 }), let word = String(validating: bytes, as: UTF8.self) else {
            return nil
        }
        let others = word.unicodeScalars.filter { !$0.isASCII }
        return others.count > 1 || others.contains { $0.value >= 0x800 } ? word : nil
    }

    /// The characters of Windows-1252 from 0x80 to 0x9F; those that it does not have are controls, as browsers read them.
    ///
    /// Source: WHATWG Encoding Standard, index windows-1252.
    private static let windows1252 = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
}
