import MessageFormat

extension Message {
    /// The message in one line, for comparisons: text in ‹›, placeholders in {}, variants in [].
    var outline: String { pattern.outline }
}

extension Pattern {
    var outline: String { elements.map(\.outline).joined() }
}

extension PatternElement {
    fileprivate var outline: String {
        switch self {
        case .text(let text): "‹\(text)›"
        case .placeholder(let placeholder): placeholder.outline
        case .selection(let selection): selection.outline
        case .markup(let markup): "{\(markup.kind) \(markup.name)}"
        }
    }
}

extension Placeholder {
    fileprivate var outline: String {
        switch operand {
        case .selectedNumber: "#"
        case .absent: "{\(function.map { $0.outline } ?? "")}"
        case .literal(let text): "{‹\(text)›}"
        case .variable(let name): "{\(name)\(function.map { " \($0.outline)" } ?? "")}"
        }
    }
}

extension FunctionCall {
    fileprivate var outline: String {
        name + options.map { " \($0.name)=‹\($0.literal ?? "")›" }.joined()
    }
}

extension Selection {
    fileprivate var outline: String {
        let selector = selectors.map { String($0.outline.dropFirst().dropLast()) }.joined(separator: " ")
        let variants = variants.map { variant in
            "[" + variant.keys.map(\.outline).joined(separator: " ") + ": " + variant.pattern.outline + "]"
        }
        return "{\(selector) " + variants.joined() + "}"
    }
}

extension VariantKey {
    fileprivate var outline: String {
        switch self {
        case .keyword(let word): word
        case .exact(let value): "=\(value)"
        case .from(let value, let isExclusive): isExclusive ? ">\(value)" : "≥\(value)"
        case .any: "*"
        }
    }
}
