/// What a text takes.
///
/// Each kind has a catalog of its own.
public enum TextKind: Int32, CaseIterable, Sendable {
    /// Nothing.
    case plain
    /// One text: `{merchant}`.
    case name
    /// Two amounts of money: `{amount}` and `{limit}`.
    case amounts
    /// A number that decides the wording, and is shown by `#`: `{count, plural, …}`.
    case plural
    /// Three fields by their labels, joined as the locale lists things: `{fields}`.
    case list

    /// The catalog's name.
    var catalog: String {
        switch self {
        case .plain: "bench-plain"
        case .name: "bench-name"
        case .amounts: "bench-amounts"
        case .plural: "bench-plural"
        case .list: "bench-list"
        }
    }

    /// The arguments as a manifest declares them: name and type.
    var arguments: [(name: String, type: String)] {
        switch self {
        case .plain: []
        case .name: [("merchant", "text")]
        case .amounts: [("amount", "money"), ("limit", "money")]
        case .plural: [("count", "integer")]
        case .list: [("fields", "field")]
        }
    }

    /// A text as ICU needs it: bare money fails there, so it gets the style that shows the same.
    func patternForICU(_ text: String) -> String {
        guard self == .amounts else { return text }
        return arguments.reduce(text) { $0.replacing("{\($1.name)}", with: "{\($1.name), number, currency}") }
    }
}
