import MessageFormat

/// Writes a message as ICU MessageFormat again, with its texts changed and all else as it was written.
///
/// Placeholders are copied from the source; a text's apostrophes, braces and signs are quoted as the syntax needs.
struct MessageSourceWriter {
    /// What becomes of a text of a pattern.
    typealias Change = (String) -> String

    private enum Parent { case none, plural, select, choice }

    private let scalars: [Unicode.Scalar]
    private let text: Change
    /// What is added at the end of a pattern, by the texts in it.
    private let ending: Change
    private var result = ""

    /// Writes the message of a source with its texts changed.
    ///
    /// - Parameters:
    ///   - source: The text as it is written.
    ///   - text: What becomes of each text between placeholders.
    ///   - ending: What is added at the end of each pattern: of the message, and of each of its branches. It is asked
    ///     with the pattern's own texts.
    /// - Returns: The text as it is to be written; nil where the source is no message.
    static func rewrite(_ source: String, text: Change, ending: Change) -> String? {
        guard let message = ICUMessageParser().parse(source).message, message.declarations.isEmpty else { return nil }
        return withoutActuallyEscaping(text) { text in
            withoutActuallyEscaping(ending) { ending in
                var writer = MessageSourceWriter(scalars: Array(source.unicodeScalars), text: text, ending: ending)
                writer.write(message.pattern, in: .none)
                return writer.result
            }
        }
    }

    private init(scalars: [Unicode.Scalar], text: @escaping Change, ending: @escaping Change) {
        self.scalars = scalars
        self.text = text
        self.ending = ending
    }

    private mutating func write(_ pattern: Pattern, in parent: Parent) {
        var pending = ""
        var all = ""
        for element in pattern.elements {
            if case .text(let part) = element {
                pending += part
                continue
            }
            flush(&pending, &all, parent)
            switch element {
            case .text: break
            case .placeholder(let placeholder): copy(placeholder.range)
            case .selection(let selection): write(selection)
            }
        }
        flush(&pending, &all, parent)
        result += Self.quoted(ending(all), parent)
    }

    private mutating func flush(_ pending: inout String, _ all: inout String, _ parent: Parent) {
        guard !pending.isEmpty else { return }
        all += pending
        result += Self.quoted(text(pending), parent)
        pending = ""
    }

    private mutating func copy(_ range: Range<Int>) {
        for scalar in scalars[range] { result.unicodeScalars.append(scalar) }
    }

    private mutating func write(_ selection: Selection) {
        guard let selector = selection.selectors.first, let function = selector.function,
            case .variable(let name) = selector.operand
        else { return }
        result += "{\(name), \(function.name),"
        if let offset = function[FunctionCall.Option.offset]?.literal.flatMap(Double.init) {
            result += " offset:\(Self.number(offset))"
        }
        let parent: Parent = function.name == "select" ? .select : function.name == "choice" ? .choice : .plural
        for (index, variant) in selection.variants.enumerated() {
            switch variant.keys.first {
            case .keyword(let word): result += " \(word) {"
            case .exact(let number): result += " =\(Self.number(number)) {"
            case .any, nil: result += " other {"
            case .from(let number, let isExclusive):
                result += "\(index == 0 ? " " : "|")\(Self.number(number))\(isExclusive ? "<" : "#")"
            }
            write(variant.pattern, in: parent)
            if parent != .choice { result += "}" }
        }
        result += "}"
    }

    private static func number(_ value: Double) -> String {
        if value.isInfinite { return value < 0 ? "-∞" : "∞" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// A text as the syntax writes it: what means something there stands in apostrophes, and an apostrophe twice.
    private static func quoted(_ text: String, _ parent: Parent) -> String {
        var result = String.UnicodeScalarView()
        var isQuoted = false
        for scalar in text.unicodeScalars {
            guard scalar != "'" else {
                // Means one apostrophe within quotes and without.
                result.append(contentsOf: "''".unicodeScalars)
                continue
            }
            let means =
                scalar == "{" || scalar == "}" || (scalar == "#" && parent == .plural)
                || (scalar == "|" && parent == .choice)
            if means != isQuoted {
                result.append("'")
                isQuoted = means
            }
            result.append(scalar)
        }
        if isQuoted { result.append("'") }
        return String(result)
    }
}
