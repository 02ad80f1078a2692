import Foundation
import MessageFormat
import Phrasebook
import TextKernel

/// A translation beside its source: what is the same and should not be, and what was lost.
struct SourceChecks: Sendable {
    /// Texts that are the same in all languages.
    let allowed: Set<String>
    /// The language of the source.
    let sourceLanguage: String

    init(allowed: Set<String>, sourceLanguage: String) {
        self.allowed = allowed
        self.sourceLanguage = sourceLanguage
    }

    /// Notes what is wrong.
    ///
    /// - Returns: Whether the text is a translation: the source's own text is held against no rule of this language.
    func check(_ text: CheckContext, _ faults: inout TextFaults) -> Bool {
        guard let source = text.source else {
            if text.traits.contains(.bracket) { checkPairs(text, &faults) }
            return true
        }
        if checkUntranslated(text, source, &faults) || checkSentence(text, source, &faults) { return false }
        let sourceTraits = text.sourceTraits
        if sourceTraits.contains(.digit) { checkDigits(text, &faults) }
        if !sourceTraits.union(text.traits).isDisjoint(with: .bracket) { checkBrackets(text, &faults) }
        if sourceTraits.contains(.address) { checkAddresses(text, source, &faults) }
        return true
    }

    // MARK: The same

    private func checkUntranslated(_ text: CheckContext, _ source: String, _ faults: inout TextFaults) -> Bool {
        guard text.text.hasSameBytes(as: source), text.locale.language != sourceLanguage else { return false }
        // A text of arguments, marks, code and addresses alone has nothing to translate.
        guard text.words.unicodeScalars.contains(where: \.properties.isAlphabetic), !allowed.contains(source) else {
            return false
        }
        let start = text.layout.elements.first { $0.shown?.properties.isAlphabetic == true }?.start ?? 0
        faults.add(
            .untranslated, start, .untranslated,
            fixIt: .translateIt
        )
        return true
    }

    // MARK: What was lost

    /// The numbers of a text outside of arguments, by their digits: `1,000` and `1 000` are one.
    private static func numbers(in layout: MessageLayout) -> [String] {
        let elements = layout.elements
        var numbers: [String] = []
        var index = 0
        while index < elements.count {
            guard digit(elements[index].shown) != nil else {
                index += 1
                continue
            }
            let first = index
            var number = ""
            while index < elements.count {
                if let digit = digit(elements[index].shown) {
                    number.append(digit)
                    index += 1
                    continue
                }
                let next = index + 1 < elements.count ? digit(elements[index + 1].shown) : nil
                guard next != nil, let scalar = elements[index].shown,
                    ".,’\u{A0}\u{202F}".unicodeScalars.contains(scalar)
                else { break }
                index += 1
            }
            // The number of a list's item is no part of what is said.
            let beginsLine = first == 0 || elements[first - 1].shown == "\n"
            let isItem = beginsLine && index < elements.count && elements[index].shown == "."
            if !isItem, !numbers.contains(number) { numbers.append(number) }
        }
        return numbers
    }

    private static func digit(_ scalar: Unicode.Scalar?) -> Character? {
        guard let scalar else { return nil }
        if scalar.isASCIIDigit { return Character(scalar) }
        guard scalar.value > 0x7F, scalar.properties.generalCategory == .decimalNumber,
            let value = scalar.properties.numericValue
        else { return nil }
        return Character(String(Int(value)))
    }

    private static let chineseNumbers: [String: Unicode.Scalar] = [
        "0": "零", "1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六", "7": "七", "8": "八", "9": "九", "10": "十",
    ]

    private func checkDigits(_ text: CheckContext, _ faults: inout TextFaults) {
        guard let source = text.sourceLayout else { return }
        let numbers = Self.numbers(in: source)
        guard !numbers.isEmpty else { return }
        let own = Self.numbers(in: text.layout)
        let lost = numbers.filter { number in
            guard !own.contains(number) else { return false }
            guard text.locale.isChinese, let word = Self.chineseNumbers[number] else { return true }
            return !text.text.unicodeScalars.contains { $0 == word || number == "2" && ($0 == "两" || $0 == "兩") }
        }
        guard !lost.isEmpty else { return }
        faults.add(
            .lostDigits, 0, .numbersLost(numbers: lost.joined(separator: ", ")),
            fixIt: .writeNumber)
    }

    private static let opening: [Unicode.Scalar: Unicode.Scalar] = [
        "(": ")", "（": "）", "[": "]", "［": "］", "【": "】", "《": "》", "〈": "〉", "「": "」", "『": "』", "〔": "〕",
    ]
    /// Brackets, and the quotation marks that come in pairs in Chinese and English.
    private static let paired = opening.merging(["“": "”"]) { first, _ in first }
    private static let closing = Set(paired.values)

    /// Reports a bracket without its partner; those of one kind alone are held against each other.
    ///
    /// - Returns: Whether each has its partner.
    @discardableResult
    private func checkPairs(_ text: CheckContext, _ faults: inout TextFaults) -> Bool {
        var open: [(closing: Unicode.Scalar, start: Int)] = []
        var arePaired = true
        func report(_ start: Int, _ scalar: Unicode.Scalar) {
            arePaired = false
            faults.add(.lostBrackets, start, .bracketAlone(mark: scalar), fixIt: .writeBothOrNone)
        }
        let elements = text.layout.elements
        for (index, element) in elements.enumerated() {
            guard let scalar = element.shown, !text.isCode(element) else { continue }
            let isQuote = scalar == "“" || scalar == "”"
            if isQuote, !text.locale.isChinese, !text.locale.isEnglish { continue }
            if let closing = Self.paired[scalar] {
                open.append((closing, element.start))
            } else if Self.closing.contains(scalar) {
                guard let last = open.last, Self.isPair(last.closing, scalar) else {
                    if !Self.isListItem(index, elements) { report(element.start, scalar) }
                    continue
                }
                open.removeLast()
            }
        }
        for (closing, start) in open {
            let scalar = Self.paired.first { $0.value == closing }?.key ?? closing
            report(start, scalar)
        }
        return arePaired
    }

    /// Whether a bracket closes another one; an interval may be open at one side, as `[0, 100)`.
    private static func isPair(_ wanted: Unicode.Scalar, _ scalar: Unicode.Scalar) -> Bool {
        let kinds = [wanted, scalar].map { ")）]］".unicodeScalars.contains($0) }
        return wanted == scalar || kinds == [true, true]
    }

    /// Whether a bracket follows the number or letter of a list's item: `1)`.
    private static func isListItem(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        guard let scalar = elements[index].shown, scalar == ")" || scalar == "）", index > 0 else { return false }
        var first = index
        while first > 0, elements[first - 1].shown?.isASCIIDigit == true { first -= 1 }
        if first == index, elements[first - 1].shown?.isASCIIWord == true { first -= 1 }
        guard first < index else { return false }
        guard first > 0, let before = elements[first - 1].shown else { return first == 0 }
        return before.properties.isWhitespace || "。；，".unicodeScalars.contains(before)
    }

    private func checkBrackets(_ text: CheckContext, _ faults: inout TextFaults) {
        let arePaired = !text.traits.contains(.bracket) || checkPairs(text, &faults)
        guard arePaired, text.source != nil else { return }
        // What has a bracket in it is an argument or an address as well.
        var words = text.sourceWords
        // A term with brackets has its own translation.
        for term in text.locale.glossary.bracketed {
            words = words.replacingOccurrences(of: term, with: " ", options: .caseInsensitive)
        }
        let wanted = Self.contents(of: words)
        let own = text.layout.elements.count { $0.shown.map { Self.opening[$0] != nil } ?? false }
        guard own < wanted.count else { return }
        // What is in brackets may be in the sentence as well.
        let lost = wanted.filter { !text.text.hasFolded($0) }
        guard own < lost.count, let first = lost.first else { return }
        faults.add(
            .lostBrackets, 0, .bracketsLost(text: "(\(first))"),
            fixIt: .translateInBrackets)
    }

    /// What is in the outer brackets of a text.
    private static func contents(of text: String) -> [String] {
        var contents: [String] = []
        var current: String?
        var closing: Unicode.Scalar?
        // What is right behind a letter may be an ending: file(s).
        var followsLetter = false
        var last: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            defer { last = scalar }
            if current != nil {
                if scalar == closing {
                    let content = current ?? ""
                    let isEnding = followsLetter && content.count < 4 && content.allSatisfy(\.isLowercase)
                    if !isEnding { contents.append(content) }
                    current = nil
                } else {
                    current?.unicodeScalars.append(scalar)
                }
            } else if let partner = opening[scalar] {
                current = ""
                followsLetter = last?.properties.isAlphabetic == true
                closing = partner
            }
        }
        return contents
    }

    private func checkAddresses(_ text: CheckContext, _ source: String, _ faults: inout TextFaults) {
        for address in Self.addresses(in: source) where !text.text.contains(address) {
            faults.add(
                .lostAddress, 0, .addressLost(address: address), fixIt: .copyIt)
        }
    }

    /// The addresses of the web and of mail in a text.
    static func addresses(in text: String) -> [String] {
        guard text.hasFolded("://") || text.hasFolded("www.") || text.hasFolded("@") else { return [] }
        return text.split { $0.isWhitespace || "{}()<>\"“”，。；（）".contains($0) }.compactMap { word in
            let word = String(word).trimmingSuffix { ".,;:!?".contains($0) }
            let isMail = word.split(separator: "@").count == 2 && word.split(separator: "@")[1].contains(".")
            return word.contains("://") || word.hasPrefix("www.") || isMail ? String(word) : nil
        }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ isDropped: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, isDropped(last) { rest.removeLast() }
        return rest
    }
}

/// Finds sources of one kind that are translated in two ways.
struct TranslationPairs {
    /// A source's first translation.
    struct First {
        fileprivate let source: String
        let text: String
        let book: String
        let key: String
    }

    /// The first translations of the sources of one kind.
    private final class Kind {
        var firsts: [First] = []
        /// The indices of the sources in ``firsts``.
        var indices = KeyTable()
    }

    private var kinds: [String: Kind] = [:]

    /// Notes a translation; the first one of its source, where that is another.
    mutating func note(_ text: String, of source: String, _ entry: TextEntry, in book: String) -> First? {
        guard !text.hasSameBytes(as: source) else { return nil }
        let name = entry.kindName
        let kind = kinds[name] ?? Kind()
        if kind.firsts.isEmpty { kinds[name] = kind }
        guard let index = kind.indices.insert(source, at: kind.firsts.count, keyAt: { kind.firsts[$0].source }) else {
            kind.firsts.append(First(source: source, text: text, book: book, key: entry.key))
            return nil
        }
        let first = kind.firsts[index]
        return first.text.hasSameBytes(as: text) ? nil : first
    }
}
