/// Writes a message in ICU MessageFormat: the inverse of ``ICUMessageParser``.
///
/// What is written reads as the same message, but for the ranges of its parts. White space that means nothing, and quotes
/// that hide nothing, are written in one way, however the message was written before.
package struct ICUMessageWriter {
    private enum Parent { case none, plural, select, choice }

    private var result = ""

    /// The message as text; nil where ICU MessageFormat cannot say it: declarations, markup, literal operands, options other than
    /// a style or an offset, selections by several values or by none.
    package static func text(of message: Message) -> String? {
        var writer = ICUMessageWriter()
        guard message.declarations.isEmpty, writer.write(message.pattern, in: .none) else { return nil }
        return writer.result
    }

    /// Writes a pattern; whether that was possible, as for all its parts.
    private mutating func write(_ pattern: Pattern, in parent: Parent) -> Bool {
        // Texts without anything in between are one: an apostrophe at the end of one would meet that of the next.
        var text = ""
        for element in pattern.elements {
            if case .text(let part) = element {
                text += part
                continue
            }
            result += Self.quoted(text, parent)
            text = ""
            let isWritten =
                switch element {
                case .text: true
                case .placeholder(let placeholder): write(placeholder, in: parent)
                case .selection(let selection): write(selection)
                case .markup: false
                }
            guard isWritten else { return false }
        }
        result += Self.quoted(text, parent)
        return true
    }

    private mutating func write(_ placeholder: Placeholder, in parent: Parent) -> Bool {
        switch (placeholder.operand, placeholder.function) {
        case (.selectedNumber, nil):
            result += "#"
            return parent == .plural
        case (.variable(let name), nil):
            result += "{\(name)}"
            return true
        case (.variable(let name), let function?):
            result += "{\(name), \(function.name)"
            guard let option = function.options.first else {
                result += "}"
                return true
            }
            guard function.options.count == 1, option.name == FunctionCall.Option.style, let style = option.literal
            else { return false }
            result += ",\(style)}"
            return true
        default: return false
        }
    }

    private mutating func write(_ selection: Selection) -> Bool {
        guard selection.selectors.count == 1, case .variable(let name) = selection.selectors[0].operand,
            let function = selection.selectors[0].function
        else { return false }
        let parent: Parent
        switch function.name {
        case "plural", "selectordinal": parent = .plural
        case "select": parent = .select
        case "choice": parent = .choice
        default: return false
        }
        result += "{\(name), \(function.name),"
        if let option = function.options.first {
            guard function.options.count == 1, option.name == FunctionCall.Option.offset, parent == .plural,
                let offset = option.literal.flatMap(Double.init)
            else { return false }
            result += " offset:\(Self.number(offset))"
        }
        for (index, variant) in selection.variants.enumerated() {
            guard variant.keys.count == 1 else { return false }
            switch (variant.keys[0], parent) {
            case (.from(let number, let isExclusive), .choice):
                result += "\(index == 0 ? " " : "|")\(Self.number(number))\(isExclusive ? "<" : "#")"
            case (.exact(let number), .plural): result += " =\(Self.number(number)) {"
            case (.keyword(let word), .plural), (.keyword(let word), .select): result += " \(word) {"
            case (.any, .plural), (.any, .select): result += " other {"
            default: return false
            }
            guard write(variant.pattern, in: parent) else { return false }
            if parent != .choice { result += "}" }
        }
        result += "}"
        return true
    }

    private static func number(_ value: Double) -> String {
        if value.isInfinite { return value < 0 ? "-∞" : "∞" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// A text with quotes around what is syntax in its pattern, and each apostrophe doubled.
    private static func quoted(_ text: String, _ parent: Parent) -> String {
        var result = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            guard scalar != "'" else {
                // Means one apostrophe within quotes and without.
                result.append(contentsOf: "''".unicodeScalars)
                continue
            }
            let isSyntax =
                scalar == "{" || scalar == "}" || (scalar == "#" && parent == .plural)
                || (scalar == "|" && parent == .choice)
            if isSyntax != isQuoted {
                result.append("'")
                isQuoted = isSyntax
            }
            result.append(scalar)
        }
        if isQuoted { result.append("'") }
        return String(result)
    }
}
