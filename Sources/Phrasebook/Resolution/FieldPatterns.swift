import MessageFormat

/// The patterns of one locale by which names of fields join a message.
struct FieldPatterns: Sendable {
    /// Joins two names; nil where the locale has no such pattern itself.
    let join: CompiledMessage?
    private let before: CompiledMessage?
    private let after: CompiledMessage?

    /// The patterns among the words of a locale.
    init(_ words: [String: StoredText]) {
        join = words[CommonTexts.join]?.compiled
        before = words[CommonTexts.fields(.before)]?.compiled
        after = words[CommonTexts.fields(.after)]?.compiled
    }

    /// Joins the names and the message; nil where the locale has no such pattern itself.
    subscript(position: Catalog.FieldPosition) -> CompiledMessage? {
        switch position {
        case .before: before
        case .after: after
        }
    }
}
