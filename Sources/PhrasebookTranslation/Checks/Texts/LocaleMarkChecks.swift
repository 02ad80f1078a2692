import MessageFormat
import Phrasebook

/// Marks, quotation marks and the spaces beside them, as each language writes them.
///
/// Chinese has rules of its own. Of a language that ``LocaleMarks`` does not know, nothing is said.
enum LocaleMarkChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        guard !text.locale.isChinese else { return }
        let marks = text.locale.marks
        if marks.endsWithoutStop { checkNoStop(text, &faults) }
        if text.traits.contains(.quotation), !marks.quotations.isEmpty { checkQuotations(text, &faults) }
        if text.traits.contains(.wideMark), !marks.isWide, !marks.quotations.isEmpty { checkWideMarks(text, &faults) }
        if !marks.ownMarks.isEmpty, !text.traits.isDisjoint(with: [.mark, .otherComma]) {
            checkOwnMarks(text, &faults)
        }
        if let spacing = marks.spacing {
            let seen: TextTraits =
                spacing == .none
                ? [.spacedMark, .tightMark, .otherComma] : [.spacedMark, .tightMark, .tallMark, .quotation]
            let hasBrackets = text.traits.contains([.bracket, .space])
            if hasBrackets || !text.traits.isDisjoint(with: seen) { LocaleSpaceChecks.check(spacing, text, &faults) }
        }
        if marks.invertsMarks, text.traits.contains(.tallMark) { InvertedMarkChecks.check(text, &faults) }
    }

    // MARK: Stops

    /// Reports a full stop in a language whose sentences have none.
    private static func checkNoStop(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.traits.contains(.endsWithStop) || text.traits.contains(.brace) else { return }
        let elements = text.layout.elements
        for index in text.layout.ends() {
            guard let scalar = elements[index].shown, scalar == "." || scalar == "。", index > 0,
                elements[index - 1].shown != scalar
            else { continue }
            // An abbreviation has consonants alone, and few: น. is an hour.
            var first = index
            while first > 0, let letter = elements[first - 1].shown,
                letter.properties.isAlphabetic || letter.properties.generalCategory == .nonspacingMark
            {
                first -= 1
            }
            let isAbbreviation = (1...3).contains(index - first) && elements[first..<index].allSatisfy(isConsonant)
            guard !isAbbreviation else { continue }
            faults.add(
                .finalPunctuation, elements[index].start,
                .stopNotWritten(mark: scalar, locale: text.locale.folder),
                fixIt: .removeIt,
                elements[index].kind == .literal ? TextEdit(elements[index].start..<elements[index].end, "") : nil)
        }
    }

    private static func isConsonant(_ element: MessageLayout.Element) -> Bool {
        element.shown.map { (0x0E01...0x0E2E).contains($0.value) || (0x0E81...0x0EAE).contains($0.value) } ?? false
    }

    // MARK: Quotation marks

    private static let quotationMarks: Set<Unicode.Scalar> = [
        "\"", "“", "”", "„", "‟", "«", "»", "‹", "›", "「", "」", "『", "』", "＂",
    ]
    /// All that close a mark in any language.
    private static let closing: [Unicode.Scalar: Set<Unicode.Scalar>] = [
        "\"": ["\"", "”", "“"], "＂": ["＂"], "“": ["”", "“", "\""], "”": ["”", "“", "\""], "„": ["“", "”", "‟", "\""],
        "‟": ["”"], "«": ["»"],
        "»": ["«", "»"], "‹": ["›"], "›": ["‹", "›"], "「": ["」"], "『": ["』"],
    ]

    private static func checkQuotations(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var open: [(index: Int, scalar: Unicode.Scalar)] = []
        for index in elements.indices {
            if elements[index].kind == .open || elements[index].kind == .close {
                open = []
                continue
            }
            guard let scalar = elements[index].literal, quotationMarks.contains(scalar), !text.isCode(elements[index])
            else { continue }
            guard let last = open.last, closing[last.scalar]?.contains(scalar) == true, closes(index, elements) else {
                open.append((index, scalar))
                continue
            }
            open.removeLast()
            checkPair(last.index, index, isInner: !open.isEmpty, text, &faults)
        }
    }

    /// Whether a mark that may open and close is one that closes: no space is before it.
    private static func closes(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        elements[index - 1].shown != " " || index + 1 == elements.count
            || elements[index + 1].shown?.properties.isAlphabetic != true
    }

    private static func checkPair(
        _ first: Int, _ last: Int, isInner: Bool, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        let marks = text.locale.marks
        let pair = LocaleMarks.Quotation(elements[first].scalar, elements[last].scalar)
        guard last > first + 1, !marks.quotations.contains(pair) else { return }
        if pair.open == "\"", pair.close == "\"" {
            // A value as programs write it.
            let before = first > 0 ? elements[first - 1].shown : nil
            if marks.quotesWithASCII || before.map({ ":={[".unicodeScalars.contains($0) }) == true { return }
        }
        guard let right = isInner ? marks.inner ?? marks.outer : marks.outer else { return }
        let spaces = marks.spacing == nil || right.open != "«" || text.locale.language != "fr" ? "" : "\u{A0}"
        // What is between them stays as it is written.
        let scalars = Array(text.text.unicodeScalars)
        let inside = String(String.UnicodeScalarView(scalars[elements[first].end..<elements[last].start]))
        let trimmed = spaces.isEmpty ? inside : inside.trimming(" \u{A0}\u{202F}")
        faults.add(
            .quotationMarks, elements[first].start,
            .otherQuotes(
                open: String(pair.open), close: String(pair.close), locale: text.locale.folder),
            fixIt: .writeQuotes(open: String(right.open), close: String(right.close)),
            TextEdit(
                elements[first].start..<elements[last].end,
                "\(right.open)\(spaces)\(trimmed)\(spaces)\(right.close)"))
    }

    // MARK: Marks of other scripts

    /// The mark of ASCII for one of full width.
    private static let narrow: [Unicode.Scalar: String] = [
        "，": ",", "、": ",", "。": ".", "．": ".", "；": ";", "：": ":", "？": "?", "！": "!", "（": "(", "）": ")",
    ]

    private static func checkWideMarks(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let marks = text.locale.marks
        for index in elements.indices {
            guard let scalar = elements[index].literal, var right = narrow[scalar], !text.isCode(elements[index]) else {
                continue
            }
            // The last one has a rule of its own.
            if index == elements.count - 1, scalar == "。" { continue }
            if let own = right.unicodeScalars.first.flatMap({ marks.ownMarks[$0] }) { right = own }
            if right == ".", let stop = marks.fullStop { right = String(stop) }
            let next = index + 1 < elements.count ? elements[index + 1] : nil
            let isTight = next.map { $0.kind != .close && $0.shown?.properties.isAlphabetic ?? true } ?? false
            let last = index > 0 ? elements[index - 1] : nil
            if scalar == "（", last?.shown?.properties.isAlphabetic == true { right = " (" }
            if isTight, scalar != "（" { right += " " }
            faults.add(
                .foreignMark, elements[index].start, .eastAsianMark(mark: String(scalar)),
                fixIt: .writeMark(right: right.trimming(" ")),
                TextEdit(elements[index].start..<elements[index].end, right))
        }
    }

    private static func checkOwnMarks(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let marks = text.locale.marks
        var brackets: [Int] = []
        for index in elements.indices {
            guard let scalar = elements[index].literal, !text.isCode(elements[index]),
                var right = marks.ownMarks[scalar]
            else { continue }
            // Marks of half width are never right.
            var isFaulty = (0xFF61...0xFF64).contains(scalar.value) || isBesideOwnLetter(index, text)
            // A bracket goes with its partner.
            if scalar == "(" { brackets.append(isFaulty ? index : -1) }
            if scalar == ")", let partner = brackets.popLast() {
                if partner >= 0 { isFaulty = true }
                if isFaulty, partner == -1 { continue }
            }
            guard isFaulty else { continue }
            // The last stop has a rule of its own.
            if index == elements.count - 1, scalar == "." { continue }
            var end = elements[index].end
            let hasSpace = index + 1 < elements.count && elements[index + 1].literal == " "
            if marks.isWide, hasSpace { end = elements[index + 1].end }
            if !marks.isWide, index + 1 < elements.count, elements[index + 1].shown?.properties.isAlphabetic == true {
                right += " "
            }
            faults.add(
                .foreignMark, elements[index].start,
                .ownMark(mark: String(scalar), locale: text.locale.folder),
                fixIt: .writeMark(right: right.trimming(" ")), TextEdit(elements[index].start..<end, right))
        }
    }

    /// Whether a mark belongs to words of the locale's script, and not to a Latin name or a number.
    private static func isBesideOwnLetter(_ index: Int, _ text: CheckContext) -> Bool {
        let elements = text.layout.elements
        func neighbour(_ step: Int) -> MessageLayout.Element? {
            var neighbour = index + step
            while elements.indices.contains(neighbour), elements[neighbour].literal == " " { neighbour += step }
            return elements.indices.contains(neighbour) ? elements[neighbour] : nil
        }
        func isOwn(_ element: MessageLayout.Element?) -> Bool {
            guard let scalar = element?.shown else { return false }
            if text.locale.marks.isWide { return scalar.isHanOrKana || scalar.isFullWidthMark }
            return !scalar.isASCII && scalar.properties.isAlphabetic
        }
        let (last, next) = (neighbour(-1), neighbour(1))
        let (lastScalar, nextScalar) = (last?.shown, next?.shown)
        let mark = elements[index].scalar
        // The point of a number, a name or an abbreviation, the comma of a number.
        if mark == "." {
            let isBeforeWord = index + 1 < elements.count && elements[index + 1].shown?.isASCIIWord == true
            if isBeforeWord || MarkChecks.isAbbreviation(index, elements) { return false }
            if nextScalar == "." || lastScalar == "." { return false }
            return isOwn(last)
        }
        if mark == "(" { return isOwn(last) || isOwn(next) }
        if mark == ")" { return isOwn(next) && lastScalar?.isASCIIWord != true || isOwn(last) }
        if isOwn(last) { return true }
        // Behind an argument the mark belongs to the sentence.
        let followsValue = last.map { $0.kind == .argument || $0.kind == .number || $0.kind == .close } ?? false
        return isOwn(next) && (followsValue || text.locale.marks.isWide || mark == "?")
    }
}

extension String {
    /// The text without some characters at both ends.
    fileprivate func trimming(_ characters: String) -> String {
        let dropped = drop { characters.contains($0) }
        return String(dropped.reversed().drop { characters.contains($0) }.reversed())
    }
}
