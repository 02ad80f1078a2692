import MessageFormat
import Phrasebook

/// How Chinese is written: marks, spaces, pronouns, scripts.
enum ChineseChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.locale.isChinese else { return }
        if text.locale.isSimplified, text.traits.contains(.traditional) {
            checkScript(text, { .traditionalCharacters(characters: $0) }, HanScripts.isTraditionalOnly, &faults)
        }
        if text.locale.isTraditional, text.traits.contains(.simplified) {
            checkScript(text, { .simplifiedCharacters(characters: $0) }, HanScripts.isSimplifiedOnly, &faults)
        }
        if text.traits.contains(.otherComma) { checkOtherStops(text, &faults) }
        let seen: TextTraits = [.mark, .space, .letter, .digit, .brace, .informal, .corner, .dots]
        guard !text.traits.isDisjoint(with: seen) else { return }
        if text.traits.contains(.mark) { checkMarks(text, &faults) }
        checkSpacing(text, &faults)
        if text.traits.contains(.informal) { checkPronoun(text, &faults) }
        if text.locale.isSimplified, text.traits.contains(.corner) { checkCorners(text, &faults) }
        if text.traits.contains(.dots) { checkDots(text, &faults) }
    }

    // MARK: Characters

    private static func checkScript(
        _ text: CheckContext, _ says: (String) -> DiagnosticText, _ isOther: (Unicode.Scalar) -> Bool,
        _ faults: inout TextFaults
    ) {
        let others = text.layout.elements.filter { $0.shown.map(isOther) ?? false }
        guard let first = others.first else { return }
        let characters = others.map { String($0.scalar) }.joined()
        faults.add(
            .otherScript, first.start, says(characters),
            fixIt: .writeInScript(locale: text.locale.folder))
    }

    private static func checkPronoun(_ text: CheckContext, _ faults: inout TextFaults) {
        for element in text.layout.elements
        where (element.shown == "你" || element.shown == "妳") && !text.isCode(element) {
            faults.add(
                .informalYou, element.start, .says(word: element.scalar), fixIt: .writeFormalYou)
        }
    }

    private static func checkCorners(_ text: CheckContext, _ faults: inout TextFaults) {
        for element in text.layout.elements where !text.isCode(element) {
            let right: String
            switch element.literal {
            case "「": right = "“"
            case "」": right = "”"
            case "『": right = "‘"
            case "』": right = "’"
            default: continue
            }
            faults.add(
                .cornerQuotes, element.start, .cornerQuotes(mark: element.scalar),
                fixIt: .writeMark(right: right), TextEdit(element.start..<element.end, right))
        }
    }

    private static func checkDots(_ text: CheckContext, _ faults: inout TextFaults) {
        var isInside = false
        let elements = text.layout.elements
        for index in elements.indices {
            let isDots =
                elements[index].literal == "…"
                || elements[index].literal == "." && index + 1 < elements.count && elements[index + 1].literal == "."
            if isDots, !isInside, !text.isCode(elements[index]) {
                faults.add(
                    .ellipsis, elements[index].start, .ellipsis,
                    fixIt: .sayOrEnd)
            }
            isInside = isDots || isInside && elements[index].literal == "."
        }
    }

    // MARK: Marks

    /// The mark of full width for one of ASCII; quotation marks have two, and by locale.
    private static let wide: [Unicode.Scalar: String] = [
        ",": "，", ".": "。", ";": "；", ":": "：", "?": "？", "!": "！", "(": "（", ")": "）", "\"": "",
    ]

    private static func checkMarks(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let partners = partners(in: elements)
        let (open, close) = text.locale.quotationMarks ?? ("“", "”")
        for index in elements.indices {
            guard let scalar = elements[index].literal, let wide = wide[scalar], !text.isCode(elements[index]) else {
                continue
            }
            let isFaulty =
                isBesideHan(index, elements, text) || partners[index].map { isBesideHan($0, elements, text) } == true
            // An exclamation mark has its own rule.
            guard isFaulty, scalar != "!" else { continue }
            if scalar == "\"" {
                let right = partners[index].map { $0 > index ? open : close }
                faults.add(
                    .halfWidthMark, elements[index].start, .halfWidthMark(mark: scalar),
                    fixIt: right.map { .writeMark(right: $0) } ?? .quoteWith(open: open, close: close),
                    right.map { TextEdit(elements[index].start..<elements[index].end, $0) })
                continue
            }
            var end = elements[index].end
            // A mark of full width has its space in itself.
            if ",.;:?)".unicodeScalars.contains(scalar), index + 1 < elements.count, elements[index + 1].literal == " "
            {
                end = elements[index + 1].end
            }
            faults.add(
                .halfWidthMark, elements[index].start, .halfWidthMark(mark: scalar),
                fixIt: .writeMark(right: wide), TextEdit(elements[index].start..<end, wide))
        }
    }

    /// Reports the stops and commas of Japanese: the point of full width, and marks of half width.
    private static func checkOtherStops(_ text: CheckContext, _ faults: inout TextFaults) {
        let right: [Unicode.Scalar: String] = ["．": "。", "｡": "。", "､": "、", "｢": "「", "｣": "」"]
        let elements = text.layout.elements
        for index in elements.indices {
            guard let scalar = elements[index].literal, let right = right[scalar], !text.isCode(elements[index]) else {
                continue
            }
            // Between digits it is a decimal point.
            let isNumber = [index - 1, index + 1].allSatisfy { neighbour in
                elements.indices.contains(neighbour) && elements[neighbour].shown?.properties.numericType == .decimal
            }
            guard !isNumber else { continue }
            faults.add(
                .foreignMark, elements[index].start, .ownMark(mark: String(scalar), locale: text.locale.folder),
                fixIt: .writeMark(right: right), TextEdit(elements[index].start..<elements[index].end, right))
        }
    }

    /// The brackets and quotation marks of ASCII that belong together.
    private static func partners(in elements: [MessageLayout.Element]) -> [Int: Int] {
        var open: [Int] = []
        var quote: Int?
        var partners: [Int: Int] = [:]
        for index in elements.indices {
            switch elements[index].literal {
            case "(": open.append(index)
            case ")":
                guard let start = open.popLast() else { continue }
                (partners[start], partners[index]) = (index, start)
            case "\"":
                guard let start = quote else {
                    quote = index
                    continue
                }
                (partners[start], partners[index]) = (index, start)
                quote = nil
            default: break
            }
        }
        return partners
    }

    /// Whether a mark belongs to Chinese words and not to a Latin name or a number.
    private static func isBesideHan(_ index: Int, _ elements: [MessageLayout.Element], _ text: CheckContext) -> Bool {
        func neighbour(_ step: Int) -> MessageLayout.Element? {
            var neighbour = index + step
            while elements.indices.contains(neighbour), elements[neighbour].literal == " " { neighbour += step }
            return elements.indices.contains(neighbour) ? elements[neighbour] : nil
        }
        let (last, next) = (neighbour(-1), neighbour(1))
        // A point may begin a name: .jpg, .env.
        let isBeforeWord = index + 1 < elements.count && elements[index + 1].shown?.isASCIIWord == true
        if elements[index].literal == ".", isBeforeWord, last?.shown?.isASCIIWord != true { return false }
        // So does the point of an abbreviation, and a bracket behind the name of a function: cancel().
        if MarkChecks.isAbbreviation(index, elements) || isCall(index, elements) { return false }
        let followsHan = isChinese(last, text)
        let precedesHan = isChinese(next, text)
        // The point of a number or of a list's item, the colon of a time: not between Latin and Latin.
        if elements[index].literal == ".", last?.shown?.isASCIIWord == true {
            return precedesHan && last?.shown?.isASCIIDigit != true
        }
        if elements[index].literal == ".", next?.shown == "." || last?.shown == "." { return false }
        return followsHan || precedesHan
    }

    /// Whether something prints as Chinese.
    private static func isChinese(_ element: MessageLayout.Element?, _ text: CheckContext) -> Bool {
        guard let element else { return false }
        if let scalar = element.shown { return scalar.isHan || scalar.isFullWidthMark }
        return kind(of: element, text) == .han
    }

    /// Whether a bracket belongs to a call as programs write it: right behind a Latin word, with nothing Chinese inside.
    private static func isCall(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        var first = index
        if elements[index].literal == ")" {
            while first > 0, elements[first].literal != "(" {
                first -= 1
                guard elements[first].shown?.isASCII == true else { return false }
            }
        }
        guard elements[first].literal == "(", first > 0, elements[first - 1].shown?.isASCIIWord == true else {
            return false
        }
        for element in elements[(first + 1)...] {
            if element.literal == ")" { return true }
            guard element.shown?.isASCII == true else { return false }
        }
        return false
    }

    // MARK: Spaces

    /// What is beside a space.
    private enum Neighbour {
        /// A Chinese character, or a field's label.
        case han
        /// A Latin letter or digit, or an argument that prints such.
        case latin
        /// A mark of full width.
        case wide
        /// Anything else, of which nothing is known.
        case other
    }

    private static func kind(of element: MessageLayout.Element, _ text: CheckContext) -> Neighbour {
        switch element.kind {
        case .literal, .quoted:
            let scalar = element.scalar
            if scalar.isHan { return .han }
            if scalar.isASCIIWord { return .latin }
            return scalar.isFullWidthMark ? .wide : .other
        case .number: return .latin
        case .open, .close: return .other
        case .argument:
            let argument = text.layout.arguments[element.index]
            switch text.type(of: argument.name)?.value {
            case .money?, .integer?, .decimal?:
                return ["spellout", "ordinal", "duration"].contains(argument.function) ? .other : .latin
            case .field?, .region?: return .han
            case .text?, .instant?, nil: return .other
            }
        }
    }

    private static func checkSpacing(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        guard elements.count > 1 else { return }
        for index in elements.indices.dropLast() {
            let (left, right) = (elements[index], elements[index + 1])
            if left.literal == " " || text.isCode(left) && text.isCode(right) { continue }
            if right.kind == .open || left.kind == .close {
                checkEdge(index, text, &faults)
                continue
            }
            let kinds = (kind(of: left, text), kind(of: right, text))
            switch kinds {
            case (.han, .latin), (.latin, .han):
                faults.add(
                    .hanSpacing, right.start,
                    .noSpaceBetween(left: shown(left, text), right: shown(right, text)),
                    fixIt: .addSpace,
                    left.kind == .quoted && right.kind == .quoted ? nil : TextEdit(right.start..<right.start, " "))
            default: break
            }
            // Several spaces, and those at the end, have their own rules.
            guard right.literal == " ", index + 2 < elements.count, elements[index + 2].literal != " " else { continue }
            let next = elements[index + 2]
            let far = kind(of: next, text)
            let isWrong =
                switch (kinds.0, far) {
                case (.han, .han), (.wide, .han), (.han, .wide), (.wide, .wide): true
                case (.wide, .latin), (.latin, .wide): true
                case (.wide, .other), (.other, .wide): next.kind == .argument || left.kind == .argument
                default: (left.shown?.isASCIIDigit == true || kinds.0 == .latin) && next.literal == "%"
                }
            guard isWrong else { continue }
            faults.add(
                .hanSpacing, right.start, .spaceBetween(left: shown(left, text), right: shown(next, text)),
                fixIt: .removeIt, TextEdit(right.start..<right.end, ""))
        }
    }

    /// Compares what is before or behind a plural or select with what its branches begin or end with.
    private static func checkEdge(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let (left, right) = (elements[index], elements[index + 1])
        let isBefore = right.kind == .open
        let selection = text.layout.selections[(isBefore ? right : left).index]
        // A branch's own edges are seen with the first branch's beginning and the last one's end.
        guard let first = selection.branches.first?.elements, let last = selection.branches.last?.elements,
            isBefore ? first.lowerBound == index + 2 : last.upperBound == index
        else { return }
        let outer = isBefore ? left : right
        let inner = selection.branches.compactMap { branch in
            (isBefore ? branch.elements.first : branch.elements.last).map { elements[$0] }
        }
        let faulty = inner.filter { inner in
            let kinds = (kind(of: outer, text), kind(of: inner, text))
            return kinds == (.han, .latin) || kinds == (.latin, .han)
        }
        guard let worst = faulty.first else { return }
        let (before, behind) = isBefore ? (outer, worst) : (worst, outer)
        let offset = isBefore ? selection.start : outer.start
        // A space for all branches is right only where each of them wants it.
        faults.add(
            .hanSpacing, offset, .noSpaceBetween(left: shown(before, text), right: shown(behind, text)),
            fixIt: faulty.count == inner.count ? .addSpace : .addSpaceInBranches,
            faulty.count == inner.count ? TextEdit(offset..<offset, " ") : nil)
    }

    private static func shown(_ element: MessageLayout.Element, _ text: CheckContext) -> String {
        switch element.kind {
        case .literal, .quoted: String(element.scalar)
        case .number: "#"
        case .argument: "{\(text.layout.arguments[element.index].name)}"
        case .open, .close: "…"
        }
    }
}
