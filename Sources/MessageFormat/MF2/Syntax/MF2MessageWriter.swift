/// Writes a message in MessageFormat 2: the inverse of ``MF2MessageParser``.
///
/// What is written reads as the same message, but for the ranges of its parts.
public enum MF2MessageWriter: Sendable {
    /// The message as text.
    ///
    /// - Parameter message: A message whose ``Message/syntax`` is ``MessageSyntax/mf2``.
    /// - Returns: The text; nil where MessageFormat 2 cannot say it: names that are none, `#`, a selection within a
    ///   pattern, and keys of ICU MessageFormat.
    public static func text(of message: Message) -> String? {
        guard message.syntax == .mf2 else { return nil }
        var writer = Writer()
        return writer.write(message) ? writer.result : nil
    }

    /// A literal with quotes where it needs them.
    static func literal(_ text: String) -> String {
        MF2Characters.isUnquotedLiteral(text) ? text : quoted(text)
    }

    /// A literal with quotes.
    static func quoted(_ text: String) -> String {
        var result = String.UnicodeScalarView("|".unicodeScalars)
        for scalar in text.unicodeScalars {
            if scalar == "\\" || scalar == "|" { result.append("\\") }
            result.append(scalar)
        }
        result.append("|")
        return String(result)
    }

    private struct Writer {
        var result = ""

        mutating func write(_ message: Message) -> Bool {
            guard message.pattern.elements.count == 1, case .selection(let selection) = message.pattern.elements[0]
            else {
                guard !message.declarations.isEmpty || mustBeQuoted(message.pattern) else {
                    return write(message.pattern)
                }
                guard write(message.declarations) else { return false }
                result += "{{"
                guard write(message.pattern) else { return false }
                result += "}}"
                return true
            }
            guard write(message.declarations), !selection.variants.isEmpty else { return false }
            result += ".match"
            for selector in selection.selectors {
                guard case .variable(let name) = selector.operand, selector.function == nil, MF2Characters.isName(name)
                else { return false }
                result += " $\(name)"
            }
            return write(selection.variants)
        }

        private mutating func write(_ variants: [Variant]) -> Bool {
            for variant in variants {
                result += "\n"
                for key in variant.keys {
                    switch key {
                    case .any: result += "* "
                    case .keyword(let word): result += literal(word) + " "
                    case .exact, .from: return false
                    }
                }
                result += "{{"
                guard write(variant.pattern) else { return false }
                result += "}}"
            }
            return true
        }

        /// Whether a pattern by itself would be read as another message.
        private func mustBeQuoted(_ pattern: Pattern) -> Bool {
            guard case .text(let text)? = pattern.elements.first else { return false }
            let first = text.unicodeScalars.first {
                !MF2Characters.isWhiteSpace($0) && !MF2Characters.isBidi($0)
            }
            return first == "."
        }

        private mutating func write(_ declarations: [Message.Declaration]) -> Bool {
            for declaration in declarations {
                guard MF2Characters.isName(declaration.name) else { return false }
                switch declaration.kind {
                case .input:
                    guard declaration.value.operand == .variable(declaration.name) else { return false }
                    result += ".input "
                case .local: result += ".local $\(declaration.name) = "
                }
                guard write(declaration.value) else { return false }
                result += "\n"
            }
            return true
        }

        private mutating func write(_ pattern: Pattern) -> Bool {
            for element in pattern.elements {
                switch element {
                case .text(let text):
                    for scalar in text.unicodeScalars {
                        if scalar == "\\" || scalar == "{" || scalar == "}" { result += "\\" }
                        guard scalar != "\0" else { return false }
                        result.unicodeScalars.append(scalar)
                    }
                case .placeholder(let placeholder): guard write(placeholder) else { return false }
                case .markup(let markup): guard write(markup) else { return false }
                case .selection: return false
                }
            }
            return true
        }

        private mutating func write(_ placeholder: Placeholder) -> Bool {
            result += "{"
            switch placeholder.operand {
            case .variable(let name):
                guard MF2Characters.isName(name) else { return false }
                result += "$\(name)"
            case .literal(let text): result += literal(text)
            case .absent: guard placeholder.function != nil else { return false }
            case .selectedNumber: return false
            }
            if let function = placeholder.function {
                guard MF2Characters.isIdentifier(function.name) else { return false }
                if placeholder.operand != .absent { result += " " }
                result += ":\(function.name)"
                guard write(function.options) else { return false }
            }
            guard write(placeholder.attributes) else { return false }
            result += "}"
            return true
        }

        private mutating func write(_ markup: Markup) -> Bool {
            guard MF2Characters.isIdentifier(markup.name) else { return false }
            result += markup.kind == .close ? "{/" : "{#"
            result += markup.name
            guard write(markup.options), write(markup.attributes) else { return false }
            result += markup.kind == .standalone ? " /}" : "}"
            return true
        }

        private mutating func write(_ options: [FunctionCall.Option]) -> Bool {
            for option in options {
                guard MF2Characters.isIdentifier(option.name) else { return false }
                switch option.value {
                case .literal(let text): result += " \(option.name)=\(literal(text))"
                case .variable(let name):
                    guard MF2Characters.isName(name) else { return false }
                    result += " \(option.name)=$\(name)"
                case .selectedNumber, .absent: return false
                }
            }
            return true
        }

        private mutating func write(_ attributes: [MessageAttribute]) -> Bool {
            for attribute in attributes {
                guard MF2Characters.isIdentifier(attribute.name) else { return false }
                result += " @\(attribute.name)"
                if let value = attribute.value { result += "=\(literal(value))" }
            }
            return true
        }
    }
}
