import MessageFormat
import Phrasebook

extension SourceChecks {
    /// Reports a sentence that is still in the source's language, though a word of it is another.
    ///
    /// In a script other than Latin it is most of the letters that tell; in a language of the same script, most of the words.
    /// Names, codes, abbreviations and addresses are fine, and so are titles between quotation marks.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - source: Its source.
    ///   - faults: Where it is noted.
    /// - Returns: Whether it is one.
    func checkSentence(_ text: CheckContext, _ source: String, _ faults: inout TextFaults) -> Bool {
        guard sourceLanguage == "en", text.locale.language != sourceLanguage,
            text.traits.contains([.letter, .space]), text.sourceTraits.contains(.space)
        else { return false }
        let isLatin = text.locale.script == "Latn" || text.locale.script.isEmpty
        if !isLatin, text.traits.contains(.beyondASCII), !Self.mayBeLatin(text.text) { return false }
        let own = Self.unquoted(text.words, isLatin: isLatin, source: text.sourceWords)
        let names = text.locale.glossary.allowedNames
        let words = Self.words(of: own, except: names)
        guard words.count >= 3 else { return false }
        let isFound: Bool
        if isLatin {
            let others = Self.words(of: text.sourceWords, except: names)
            let equal = words.count { word in others.contains { $0.hash == word.hash } }
            isFound = equal * 3 >= words.count * 2
        } else {
            let letters = words.reduce(0) { $0 + $1.count }
            let others = own.unicodeScalars.count { !$0.isASCII && $0.properties.isAlphabetic }
            // Three letters of English say as much as one Chinese character.
            isFound = letters > others * (text.locale.isChinese || text.locale.language == "ja" ? 3 : 2)
        }
        guard isFound, !allowed.contains(text.text) else { return false }
        let start = text.layout.elements.first { $0.shown?.isASCIIWord == true }?.start ?? 0
        faults.add(
            .untranslated, start, .mostlySource,
            fixIt: .translateIt)
        return true
    }

    /// Whether a text has more letters of ASCII than bytes of anything else.
    private static func mayBeLatin(_ text: String) -> Bool {
        var letters = 0
        var others = 0
        let bytes = text.utf8.span
        for index in 0..<bytes.count {
            if (bytes[index] | 0x20) &- 0x61 < 26 { letters &+= 1 }
            if bytes[index] >= 0x80 { others &+= 1 }
        }
        return letters > others
    }

    /// What closes each quotation mark, in any language.
    private static let quotations: [Unicode.Scalar: String] = [
        "“": "”“", "„": "“”", "”": "”", "«": "»", "»": "«»", "‘": "’", "‚": "‘’", "‹": "›", "「": "」", "『": "』",
        "《": "》",
        "\"": "\"",
    ]

    /// A text without what it quotes in the source's language, as a title or a button's name; all of it where nothing else
    /// is said.
    private static func unquoted(_ text: String, isLatin: Bool, source: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains(where: { quotations[$0] != nil }) else { return text }
        var rest = String.UnicodeScalarView()
        var index = 0
        while index < scalars.count {
            let closing = quotations[scalars[index]]
            let end = closing.flatMap { closing in
                scalars[(index + 1)...].firstIndex { closing.unicodeScalars.contains($0) }
            }
            guard let end else {
                rest.append(scalars[index])
                index += 1
                continue
            }
            let inside = scalars[index + 1..<end]
            let quoted = String(String.UnicodeScalarView(inside))
            let isForeign = isLatin ? source.contains(quoted) : inside.allSatisfy(\.isASCII)
            rest.append(contentsOf: isForeign ? [" "] : scalars[index...end])
            index = end + 1
        }
        let isSaid = rest.contains { $0.properties.isAlphabetic && (isLatin || !$0.isASCII) }
        return isSaid ? String(rest) : text
    }

    /// A word, known by its letters.
    private struct Word {
        let hash: UInt64
        let count: Int
    }

    /// The words of ASCII with two letters and more, whatever their case; names, codes and abbreviations are left out.
    private static func words(of text: String, except names: Set<String>) -> [Word] {
        var words: [Word] = []
        let bytes = text.utf8.span
        var index = 0
        func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
        func beginsSentence(_ start: Int) -> Bool {
            var last = start
            while last > 0, bytes[last - 1] <= 0x20 { last -= 1 }
            return last == 0 || last < start && [0x2E, 0x3F, 0x21].contains(bytes[last - 1])
        }
        func isJoint(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x3A }
        while index < bytes.count {
            let start = index
            var isPlain = true
            // FNV-1a.
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            while index < bytes.count {
                let byte = bytes[index]
                guard isLetter(byte) || byte &- 0x30 < 10 || byte == 0x5F || byte >= 0x80 else { break }
                // A capital or a digit inside of a word makes it a name or a code.
                if !isLetter(byte) || index > start && byte & 0x20 == 0 { isPlain = false }
                hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3
                index &+= 1
            }
            // So does a capital where no sentence begins: Apple Pay.
            if start < bytes.count, bytes[start] &- 0x41 < 26, !beginsSentence(start) { isPlain = false }
            // What is joined by a mark is one name: Content-Type, application/json, --dry-run.
            if start > 0, bytes[start - 1] == 0x2D { isPlain = false }
            if start > 1, isJoint(bytes[start - 1]), isLetter(bytes[start - 2]) { isPlain = false }
            if index + 1 < bytes.count, isJoint(bytes[index]), isLetter(bytes[index + 1]) { isPlain = false }
            if isPlain, index - start > 1 {
                let isName =
                    !names.isEmpty
                    && names.contains(String(decoding: (start..<index).map { bytes[$0] }, as: UTF8.self))
                if !isName { words.append(Word(hash: hash, count: index - start)) }
            }
            if index == start { index &+= 1 }
        }
        return words
    }
}
