import MessageFormat
import Phrasebook

/// What is left in a text of another syntax: placeholders of other formats, braces of full width, entities, escapes.
///
/// All of it is shown as it is written. What the source has as well is meant.
enum RemainsChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        if text.sourceTraits.contains(.brace) { checkLostNames(text, &faults) }
        if text.syntax == .mf2, text.traits.contains(.brace) { checkOtherBraces(text, &faults) }
        guard text.traits.contains(.remains) else { return }
        checkWide(text, &faults)
        let elements = text.layout.elements
        for index in elements.indices {
            guard let scalar = elements[index].shown else { continue }
            // Code shows what it is about; an argument in it is one all the same.
            if text.isCode(elements[index]), index + 1 == elements.count || elements[index + 1].kind != .argument {
                continue
            }
            switch scalar {
            case "&": checkEntity(index, text, &faults)
            case "\\", "＼": checkEscape(index, text, &faults)
            // Where a backslash was read as Japanese.
            case "¥" where text.locale.language == "ja": checkEscape(index, text, &faults)
            case "%", "％": checkPercent(index, text, &faults)
            case "$", "＄", "@", "#", "＃": checkSign(scalar, index, text, &faults)
            case "[", "<", "［", "【": checkEnclosed(scalar, index, text, &faults)
            case "_": checkUnderlined(index, text, &faults)
            default: break
            }
        }
    }

    /// Checks a text that is no message for what a writer of another syntax does.
    static func checkIllFormed(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.traits.contains(.brace) else { return }
        let scalars = Array(text.text.unicodeScalars)
        checkWide(text, &faults)
        // Two braces are a pattern's there, unless text is before them.
        let first = scalars.first { !$0.properties.isWhitespace }
        if text.syntax == .mf2, first == "." || first == "{" { return }
        var index = 0
        while index + 1 < scalars.count {
            guard scalars[index] == "{", scalars[index + 1] == "{" else {
                index += 1
                continue
            }
            var end = index + 2
            while end < scalars.count, scalars[end] != "}", scalars[end] != "{" { end += 1 }
            let name = String(String.UnicodeScalarView(scalars[index + 2..<end])).filter {
                !$0.isWhitespace && (text.syntax == .icu || $0 != "$")
            }
            guard end + 1 < scalars.count, scalars[end] == "}", scalars[end + 1] == "}", let own = declared(name, text)
            else {
                index += 1
                continue
            }
            faults.add(
                .foreignPlaceholder, index, .doubledBraces(name: name),
                fixIt: .writeArgument(argument: text.written(own)), TextEdit(index..<end + 2, text.written(own)))
            index = end + 2
        }
    }

    // MARK: Names

    /// The declared argument that a name means, in any case and with or without underscores; nil where there is none.
    static func declared(_ name: String, _ text: CheckContext) -> String? {
        func folded(_ name: String) -> String {
            name.unicodeScalars.reduce(into: "") { folded, scalar in
                let narrow = scalar.narrow
                if narrow != "_", narrow != "-" { folded.unicodeScalars.append(narrow) }
            }.lowercased()
        }
        guard !name.isEmpty else { return nil }
        let wanted = folded(name)
        return text.entry.arguments.first { $0.name == name }?.name
            ?? text.entry.arguments.first { folded($0.name) == wanted }?.name
    }

    /// The word at an index of the elements, as programs write names, and where it ends.
    static func word(_ start: Int, _ elements: [MessageLayout.Element]) -> (text: String, end: Int) {
        var text = ""
        var end = start
        while end < elements.count, let scalar = elements[end].shown, scalar.narrow.isASCIIWord || scalar == "_" {
            text.unicodeScalars.append(scalar)
            end += 1
        }
        return (text, end)
    }

    /// Whether the source shows something as it is written, too.
    static func isMeant(_ remain: String, _ text: CheckContext) -> Bool {
        text.sourceLayout?.literalText.contains(remain) ?? false
    }

    static func written(_ range: Range<Int>, _ text: CheckContext) -> String {
        text.layout.elements[range].compactMap(\.shown).reduce(into: "") { $0.unicodeScalars.append($1) }
    }

    static func report(
        _ range: Range<Int>, _ name: String?, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        let remain = written(range, text)
        guard !isMeant(remain, text) else { return }
        let start = elements[range.lowerBound].start
        let end = elements[range.upperBound - 1].end
        if let name {
            // Where the argument is there besides, what is meant is unknown.
            let isThere = text.layout.argumentNames.contains(name)
            let isQuoted = elements[range].contains { $0.kind == .quoted }
            faults.add(
                .foreignPlaceholder, start, .shownAsWritten(text: remain),
                fixIt: .writeArgument(argument: text.written(name)),
                isThere || isQuoted ? nil : TextEdit(start..<end, text.written(name)))
            return
        }
        let names = text.entry.arguments.map { text.written($0.name) }.joined(separator: ", ")
        if names.isEmpty {
            faults.add(
                .foreignPlaceholder, start, .shownAsWritten(text: remain),
                fixIt: .removeNoArguments)
        } else {
            faults.add(
                .foreignPlaceholder, start, .shownAsWritten(text: remain),
                fixIt: .writeArgumentMeant(names: names))
        }
    }

    /// Arguments in the braces of ICU MessageFormat in a text of MessageFormat 2: `{name}` shows the name, and `\{name\}` the
    /// braces with it.
    private static func checkOtherBraces(_ text: CheckContext, _ faults: inout TextFaults) {
        for literal in text.layout.literalPlaceholders {
            let name = literal.text.hasPrefix("$") ? String(literal.text.dropFirst()) : literal.text
            let isMeant = text.sourceLayout?.literalPlaceholders.contains { $0.text == literal.text } ?? false
            guard !isMeant, let own = text.entry.arguments.first(where: { $0.name == name })?.name else { continue }
            let isThere = text.layout.argumentNames.contains(own)
            faults.add(
                .foreignPlaceholder, literal.range.lowerBound, .shownAsWritten(text: literal.text),
                fixIt: .writeArgument(argument: text.written(own)),
                isThere ? nil : TextEdit(literal.range, text.written(own)))
        }
        let elements = text.layout.elements
        for index in elements.indices where elements[index].literal == "{" && !text.isCode(elements[index]) {
            let dollar = index + 1 < elements.count && elements[index + 1].shown == "$" ? 1 : 0
            let (name, end) = word(index + 1 + dollar, elements)
            guard end < elements.count, elements[end].shown == "}",
                let own = text.entry.arguments.first(where: { $0.name == name })?.name
            else { continue }
            report(index..<end + 1, own, text, &faults)
        }
    }

    // MARK: Placeholders of other formats

    /// `%s`, `%1$s`, `%@`, `%(name)s`, `%{name}`, `%name%`.
    private static func checkPercent(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        func scalar(_ index: Int) -> Unicode.Scalar? { index < elements.count ? elements[index].shown?.narrow : nil }
        // Behind a number it is a percent sign.
        if index > 0, elements[index - 1].shown?.properties.numericType != nil || elements[index - 1].kind == .number {
            return
        }
        if index + 1 < elements.count, elements[index + 1].kind == .argument {
            let name = text.layout.arguments[elements[index + 1].index].name
            // Some languages write the percent sign before its number.
            if text.type(of: name) != .decimal, text.type(of: name) != .integer {
                reportSign(index, name, text, &faults)
            }
            return
        }
        var end = index + 1
        if scalar(end) == "(" {
            let (name, close) = word(end + 1, elements)
            guard scalar(close) == ")", let letter = scalar(close + 1), letter.isASCIIWord, !name.isEmpty else {
                return
            }
            return report(index..<close + 2, declared(name, text), text, &faults)
        }
        let (name, close) = word(end, elements)
        if scalar(close) == "%", let own = declared(name, text) {
            return report(index..<close + 1, own, text, &faults)
        }
        let start = end
        while let digit = scalar(end), digit.isASCIIDigit { end += 1 }
        if end > start, scalar(end) == "$" { end += 1 }
        while let flag = scalar(end), "-+0#.".unicodeScalars.contains(flag) || flag.isASCIIDigit { end += 1 }
        while scalar(end) == "l" || scalar(end) == "h" { end += 1 }
        guard let conversion = scalar(end), "sdifuxXcgeq@".unicodeScalars.contains(conversion) else { return }
        if let next = scalar(end + 1), next.isASCIIWord || next == "_" { return }
        report(index..<end + 1, nil, text, &faults)
    }

    /// `${name}`, `$name`, `$(name)`, `$t(name)`, `@{name}`, `@name`, `#name`, and `#` where no plural is.
    private static func checkSign(
        _ sign: Unicode.Scalar, _ index: Int, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        if index > 0, elements[index - 1].shown?.narrow.isASCIIWord == true { return }
        if text.syntax == .mf2, sign == "#" || sign == "＃", let selector = counted(index, text) {
            return reportNumberSign(index, selector, text, &faults)
        }
        if sign == "#" || sign == "＃", let name = numberWithoutPlural(text) {
            let next = index + 1 < elements.count ? elements[index + 1].shown : nil
            if next?.isASCIIWord != true { return report(index..<index + 1, name, text, &faults) }
        }
        guard index + 1 < elements.count else { return }
        if elements[index + 1].kind == .argument {
            let name = text.layout.arguments[elements[index + 1].index].name
            let type = text.type(of: name)
            switch sign {
            // A sign beside an amount has its own rule; before a number it may be one, and # counts.
            // So it does before a name, such as that of an order.
            case "$" where type != .money && (type != .decimal && type != .integer || text.source != nil):
                reportSign(index, name, text, &faults)
            case "@": reportSign(index, name, text, &faults)
            case "#" where type != .integer && type != .text: reportSign(index, name, text, &faults)
            default: break
            }
            return
        }
        // i18next writes `$t(name)`.
        let isNested =
            sign == "$" && index + 2 < elements.count && elements[index + 1].shown == "t"
            && elements[index + 2].shown == "("
        let isCall = isNested || sign == "$" && elements[index + 1].shown == "("
        let (name, last) = word(index + (isNested ? 3 : isCall ? 2 : 1), elements)
        if isCall, last >= elements.count || elements[last].shown != ")" { return }
        let end = isCall ? last + 1 : last
        guard sign != "＃", name.unicodeScalars.count > 1, let own = declared(name, text) else { return }
        // Within braces it is seen with them.
        if text.syntax == .mf2, index > 0, elements[index - 1].shown?.narrow == "{", end < elements.count,
            elements[end].shown?.narrow == "}"
        {
            return
        }
        report(index..<end, own, text, &faults)
    }

    /// The plural in whose branch an element of a text of MessageFormat 2 is, where the branch does not show its number.
    private static func counted(_ index: Int, _ text: CheckContext) -> MessageLayout.Selector? {
        let layout = text.layout
        guard let selection = layout.selections.first,
            let branch = selection.branches.first(where: { $0.elements.contains(index) }),
            let selector = selection.selectors.first(where: \.isPlural)
        else { return nil }
        let isShown = layout.elements[branch.elements].contains { element in
            element.kind == .number
                || element.kind == .argument && layout.arguments[element.index].name == selector.name
        }
        let next = index + 1 < layout.elements.count ? layout.elements[index + 1].shown : nil
        return isShown || next?.isASCIIWord == true || isMeant(written(index..<index + 1, text), text) ? nil : selector
    }

    /// Reports `#` where ICU MessageFormat has a plural’s number: in MessageFormat 2 it is a character like others.
    private static func reportNumberSign(
        _ index: Int, _ selector: MessageLayout.Selector, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let element = text.layout.elements[index]
        let right = text.written(selector.name)
        // Less an offset it has a name of its own.
        faults.add(
            .foreignPlaceholder, element.start, .shownAsWritten(text: String(element.scalar)),
            fixIt: .writeArgument(argument: right),
            selector.offset == 0 && element.kind == .literal ? TextEdit(element.start..<element.end, right) : nil)
    }

    /// The argument whose number the source shows as `#`, and which the text does not have.
    private static func numberWithoutPlural(_ text: CheckContext) -> String? {
        // Braces of full width have a rule of their own.
        guard let source = text.sourceLayout, !text.text.unicodeScalars.contains("｛") else { return nil }
        let names = text.layout.argumentNames
        return source.selectors.map(\.selector).first { $0.isPlural && !names.contains($0.name) }?.name
    }

    /// Reports a sign before an argument that its source does not have there.
    private static func reportSign(_ index: Int, _ name: String, _ text: CheckContext, _ faults: inout TextFaults) {
        let element = text.layout.elements[index]
        if let source = text.sourceLayout {
            let isThere = source.elements.indices.dropLast().contains { other in
                source.elements[other].shown == element.shown && source.elements[other + 1].kind == .argument
            }
            if isThere { return }
        }
        faults.add(
            .foreignPlaceholder, element.start, .signBeforeArgument(mark: element.scalar, argument: name),
            fixIt: .writeArgumentAlone(argument: text.written(name)),
            element.kind == .literal ? TextEdit(element.start..<element.end, "") : nil)
    }

    /// `[name]`, `<name>` and their like, where the source has `{name}`.
    private static func checkEnclosed(
        _ opening: Unicode.Scalar, _ index: Int, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        let closing: Unicode.Scalar =
            switch opening {
            case "[": "]"
            case "<": ">"
            case "［": "］"
            default: "】"
            }
        var start = index + 1
        while start < elements.count, elements[start].shown == opening { start += 1 }
        var (name, end) = word(start, elements)
        // <name/> and <name />
        if opening == "<" {
            while end < elements.count, let scalar = elements[end].shown, scalar == "/" || scalar == " " { end += 1 }
        }
        guard end < elements.count, elements[end].shown == closing, let own = declared(name, text) else { return }
        // One that is enclosed twice is seen at the first.
        if index > 0, elements[index - 1].shown == opening { return }
        var last = end
        while last + 1 < elements.count, last - end < start - index - 1, elements[last + 1].shown == closing {
            last += 1
        }
        report(index..<last + 1, own, text, &faults)
    }

    /// `:name`, `(name)` and their like, where the argument is lost.
    private static func checkLostNames(_ text: CheckContext, _ faults: inout TextFaults) {
        guard let source = text.sourceLayout else { return }
        let own = text.traits.contains(.brace) ? text.layout.argumentNames : []
        for name in source.argumentNames where name.utf8.count > 1 && !own.contains(name) && text.text.contains(name) {
            let elements = text.layout.elements
            for index in elements.indices.dropLast() {
                guard let opening = elements[index].shown, let closing = decorations[opening] else { continue }
                let before = index > 0 ? elements[index - 1].shown : nil
                if opening == ":", before?.isASCIIWord == true { continue }
                // %(name)s, $(name), $t(name) and \(name) are seen elsewhere.
                if opening == "(", before.map({ "%％$＄\\＼".unicodeScalars.contains($0) }) == true { continue }
                if opening == "(", before == "t", index > 1, elements[index - 2].shown == "$" { continue }
                let (word, end) = word(index + 1, elements)
                guard word == name else { continue }
                let isClosed = end < elements.count && elements[end].shown == closing
                guard isClosed || opening == ":" else { continue }
                report(index..<(isClosed && opening != ":" ? end + 1 : end), name, text, &faults)
            }
        }
    }

    /// What encloses a name in other formats, or in the hand of a writer who copied it; those of ``check(_:_:)`` are left out.
    private static let decorations: [Unicode.Scalar: Unicode.Scalar] = [
        ":": ":", "(": ")", "（": "）", "「": "」", "“": "”", "\"": "\"", "«": "»", "‹": "›", "‘": "’",
    ]

    /// `__name__`.
    private static func checkUnderlined(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        if index > 0, elements[index - 1].shown?.isASCIIWord == true || elements[index - 1].shown == "_" { return }
        let (name, end) = word(index, elements)
        guard name.hasPrefix("__"), name.hasSuffix("__"), name.count > 4,
            let own = declared(String(name.dropFirst(2).dropLast(2)), text)
        else { return }
        report(index..<end, own, text, &faults)
    }
}

extension Unicode.Scalar {
    /// The character of ASCII for one of full width.
    var narrow: Unicode.Scalar {
        (0xFF01...0xFF5E).contains(value) ? Unicode.Scalar(value - 0xFEE0) ?? self : self
    }
}
