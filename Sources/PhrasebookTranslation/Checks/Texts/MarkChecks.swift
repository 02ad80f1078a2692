import MessageFormat
import Phrasebook

/// How a text ends, marks that should not be written, and marks that are doubled.
enum MarkChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        checkEnd(text, &faults)
        let speaksOurLanguage = text.locale.isEnglish || text.locale.isChinese
        if speaksOurLanguage, text.traits.contains(.exclamation) { checkExclamation(text, &faults) }
        // Chinese has a rule of its own for points.
        let mayDouble: TextTraits =
            text.locale.isChinese ? [.doubledMark, .exclamation] : [.doubledMark, .dots, .tallMark, .wideMark]
        if !text.traits.isDisjoint(with: mayDouble) { checkDoubled(text, &faults) }
    }

    // MARK: The end

    /// How a kind of text ends.
    private enum Ending {
        case stop
        case noStop
        /// A stop after two sentences or more.
        case bySentences
    }

    private static func ending(_ text: CheckContext) -> Ending? {
        switch text.entry.role {
        case .text(_, let kind, _):
            switch kind.value {
            case .message: .noStop
            case .handling: endingOfAdvice(text)
            case .user: .stop
            }
        case .retryAdvice: endingOfAdvice(text)
        case .sharedUserText: .stop
        case .label, .sharedMessage: .noStop
        case .fieldPattern, .pattern, .word: nil
        }
    }

    /// Where a sentence ends is known of these languages alone: others have abbreviations of their own.
    private static func endingOfAdvice(_ text: CheckContext) -> Ending? {
        text.locale.isEnglish || text.locale.isChinese ? .bySentences : nil
    }

    private static func checkEnd(_ text: CheckContext, _ faults: inout TextFaults) {
        guard let ending = ending(text), let stop = text.locale.fullStop else { return }
        // Most texts show at once how they end.
        if !text.traits.contains(.brace) {
            switch ending {
            case .stop where text.traits.contains(.endsWithStop) && text.text.unicodeScalars.last == stop: return
            case .noStop where !text.traits.contains(.endsWithStop): return
            case .noStop where text.isLiteral:
                if let last = text.text.unicodeScalars.last, isStop(last), !endsInAbbreviation(text.text) {
                    let index = text.scalarCount - 1
                    addRemoval(of: last, index..<index + 1, at: index, saysNoStop(text.entry.kindName), &faults)
                }
                return
            default: break
            }
        }
        let layout = text.layout
        for index in layout.ends() {
            let element = layout.elements[index]
            let last = element.shown
            let isStop = last.map { Self.isStop($0) } ?? false
            switch ending {
            case .stop: checkHasStop(text, index, stop, &faults)
            case .noStop:
                if isStop, !isAbbreviation(index, layout.elements) {
                    addRemoval(of: element, saysNoStop(text.entry.kindName), &faults)
                }
            case .bySentences:
                let sentences = sentences(of: layout, upTo: index)
                if sentences > 1, !isStop, last != "?", last != "？" {
                    faults.add(
                        .finalPunctuation, element.start,
                        .noStopAfterSentences(count: sentences),
                        fixIt: .endWith(right: stop),
                        element.kind == .quoted ? nil : TextEdit(element.end..<element.end, String(stop)))
                } else if sentences <= 1, isStop, !isAbbreviation(index, layout.elements) {
                    addRemoval(of: element, .oneSentenceWithStop, &faults)
                }
            }
        }
    }

    private static func addRemoval(
        of element: MessageLayout.Element, _ message: @autoclosure () -> DiagnosticText, _ faults: inout TextFaults
    ) {
        addRemoval(
            of: element.scalar, element.literal == nil ? nil : element.start..<element.end, at: element.start,
            message(), &faults)
    }

    /// `range` is what may be removed.
    private static func addRemoval(
        of scalar: Unicode.Scalar, _ range: Range<Int>?, at start: Int, _ message: @autoclosure () -> DiagnosticText,
        _ faults: inout TextFaults
    ) {
        faults.add(
            .finalPunctuation, start, message(), fixIt: .removeMark(mark: scalar), range.map { TextEdit($0, "") })
    }

    private static func saysNoStop(_ kind: String) -> DiagnosticText { .stopOfKind(kind: kind) }

    private static func isStop(_ scalar: Unicode.Scalar) -> Bool {
        ".。．।۔։።។။".unicodeScalars.contains(scalar)
    }

    /// Whether a text without syntax ends with a full stop that belongs to what is before it.
    private static func endsInAbbreviation(_ text: String) -> Bool {
        let bytes = text.utf8.span
        guard let last = bytes.indices.last, bytes[last] == UInt8(ascii: ".") else { return false }
        var start = last
        while start > 0, Unicode.Scalar(bytes[start - 1]).isASCIIWord || bytes[start - 1] == UInt8(ascii: ".") {
            start -= 1
            // The longest of them has six letters.
            if last - start > 6 { return false }
        }
        return isAbbreviated(String(text.suffix(last + 1 - start).dropLast()))
    }

    private static func checkHasStop(
        _ text: CheckContext, _ end: Int, _ stop: Unicode.Scalar, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        var index = end
        // A closing bracket or quotation mark may follow.
        while index > 0, let scalar = elements[index].shown, ")）\"”’」』]".unicodeScalars.contains(scalar) {
            index -= 1
        }
        let last = elements[index].shown
        if last == stop || last.map({ "?？؟!！۔।".unicodeScalars.contains($0) }) == true { return }
        // What goes on is left open, in languages that write it so.
        if last == "…", !text.locale.isEnglish, !text.locale.isChinese { return }
        // The question mark of Greek.
        if last == ";", text.locale.script == "Grek" { return }
        let element = elements[end]
        // What is between apostrophes is changed by no edit.
        let mayChange = element.kind != .quoted
        if index == end, last == "." || last == "。" || last == "．" {
            faults.add(
                .finalPunctuation, element.start, .endsWithMark(mark: element.scalar),
                fixIt: .writeMark(right: stop),
                mayChange ? TextEdit(element.start..<element.end, String(stop)) : nil)
            return
        }
        var start = element.end
        if index == end, let last, ",;:，；：、…".unicodeScalars.contains(last) {
            // All of an ellipsis goes.
            var first = end
            while first > 0, elements[first - 1].literal == last { first -= 1 }
            start = elements[first].start
        }
        faults.add(
            .finalPunctuation, element.start, .noStopForUsers,
            fixIt: .endWith(right: stop), mayChange ? TextEdit(start..<element.end, String(stop)) : nil)
    }

    /// Whether a full stop belongs to what is before it, as in “etc.”.
    static func isAbbreviation(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        guard elements[index].shown == "." else { return false }
        var word = ""
        var index = index - 1
        while index >= 0, let scalar = elements[index].shown, scalar.isASCIIWord || scalar == "." {
            word = String(scalar) + word
            index -= 1
        }
        return isAbbreviated(word)
    }

    /// Whether a word keeps the full stop behind it.
    private static func isAbbreviated(_ word: String) -> Bool {
        word.contains(".") && word.count <= 3
            || [
                "etc", "Inc", "Ltd", "Co", "Corp", "No", "vs", "approx", "a.m", "p.m", "Dr", "Mr", "Mrs", "Ms", "St",
                "Fig", "max", "min", "sec", "art",
            ].contains(word)
    }

    /// How many sentences there are up to an end.
    private static func sentences(of layout: MessageLayout, upTo end: Int) -> Int {
        let elements = layout.elements
        var count = 1
        var index = 0
        while index < end {
            // A reader of this end sees no other branch.
            if elements[index].kind == .open,
                let branch = layout.selections[elements[index].index].branches.first(where: {
                    $0.elements.lowerBound == index + 1
                }), !branch.elements.contains(end)
            {
                index = branch.elements.upperBound
                continue
            }
            switch elements[index].shown {
            case "。", "？", "！", "।": count += 1
            case ".", "?", "!":
                let next = elements[index + 1].shown
                if next?.properties.isWhitespace == true, !isAbbreviation(index, elements),
                    !isListNumber(index, elements)
                {
                    count += 1
                }
            default: break
            }
            index += 1
        }
        return count
    }

    /// Whether a full stop follows the number of a list's item.
    private static func isListNumber(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        guard index > 0, elements[index - 1].shown?.isASCIIDigit == true else { return false }
        if index == 1 || elements[index - 2].shown == "\n" { return true }
        // A list may be in one line: 1. … 2. …
        let isList = elements.count > 1 && elements[0].shown == "1" && elements[1].shown == "."
        return isList && elements[index - 2].shown?.properties.isWhitespace == true
    }

    // MARK: Marks

    private static func checkExclamation(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let stop = text.locale.isChinese ? "。" : "."
        for index in elements.indices {
            let element = elements[index]
            guard let scalar = element.literal, scalar == "!" || scalar == "！", !text.isCode(element) else { continue }
            let next = index + 1 < elements.count ? elements[index + 1].shown : nil
            // `!=` is no end of a sentence, and neither is a name such as Yahoo!
            if next == "=" || isAllowedName(index, elements, text.locale) { continue }
            let last = index > 0 ? elements[index - 1].shown : nil
            // Of several in a row the last one stays for the stop.
            let isDoubled =
                next.map { "!！.。?？".unicodeScalars.contains($0) } ?? false
                || last.map { ".。?？".unicodeScalars.contains($0) } ?? false
            // Before a letter it belongs to a name or to a formula.
            let isEnd = next.map { !$0.isASCIIWord } ?? true
            let right = isDoubled ? "" : stop
            faults.add(
                .exclamationMark, element.start, .hasMark(mark: scalar),
                fixIt: isDoubled ? .removeIt : isEnd ? .writeMark(right: stop) : .sayWithout,
                isEnd || isDoubled ? TextEdit(element.start..<element.end, right) : nil)
        }
    }

    /// Whether a mark belongs to a name that the glossary allows with it.
    private static func isAllowedName(
        _ index: Int, _ elements: [MessageLayout.Element], _ locale: CheckedLocale
    ) -> Bool {
        guard !locale.glossary.allowedNames.isEmpty else { return false }
        var first = index
        while first > 0, elements[first - 1].shown?.isASCIIWord == true { first -= 1 }
        let name = elements[first...index].map { String($0.scalar) }.joined()
        return first < index && locale.glossary.allowedNames.contains(name)
    }

    /// Reports a full stop behind a question or exclamation mark.
    private static func checkStop(behind index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        guard index + 1 < elements.count, let mark = elements[index].literal, "?!？！؟".unicodeScalars.contains(mark),
            let stop = elements[index + 1].literal, isStop(stop)
        else { return }
        // Several points are an ellipsis, and one before a word a name.
        if index + 2 < elements.count, let next = elements[index + 2].shown, next == stop || next.isASCIIWord { return }
        faults.add(
            .doubledMark, elements[index + 1].start, .markBehindMark(mark: stop, last: mark), fixIt: .removeIt,
            TextEdit(elements[index + 1].start..<elements[index + 1].end, ""))
    }

    private static func checkDoubled(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var index = 0
        while index < elements.count {
            let start = index
            index += 1
            guard let scalar = elements[start].literal, !text.isCode(elements[start]) else { continue }
            while index < elements.count, elements[index].literal == scalar { index += 1 }
            checkStop(behind: index - 1, text, &faults)
            // Three points are an ellipsis, and two before a letter or digit belong to a range or a path.
            let isEnd = index == elements.count || elements[index].shown.map { !$0.isASCIIWord && $0 != "/" } ?? true
            let isPoints = scalar == "." && index - start == 2 && isEnd && !text.locale.isChinese
            guard index - start > 1, isPoints || "、。，；：？！,".unicodeScalars.contains(scalar) else { continue }
            faults.add(
                .doubledMark, elements[start + 1].start,
                index - start == 2 ? .markTwice(mark: scalar) : .markRepeated(mark: scalar, count: index - start),
                fixIt: .writeOnce,
                TextEdit(elements[start + 1].start..<elements[index - 1].end, ""))
        }
    }
}
