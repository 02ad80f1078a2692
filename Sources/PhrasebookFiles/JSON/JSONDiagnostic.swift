/// A mistake in a JSON file, in words for those who edit it; its rule is one of a diagnostic's.
package struct JSONDiagnostic: Sendable, Hashable {
    /// What kind of mistake it is.
    package let rule: Diagnostic.Rule
    /// Where, as an offset into the file's bytes; at most their number.
    package let byteOffset: Int
    /// A second offset that explains the first: the first use of a duplicate key, the bracket that is not closed.
    package let relatedByteOffset: Int?
    /// What is wrong.
    package let text: DiagnosticText
    /// How to fix it.
    package let fixItText: DiagnosticText

    /// Creates a diagnostic.
    package init(
        _ rule: Diagnostic.Rule, at byteOffset: Int, related: Int? = nil, _ message: DiagnosticText,
        fixIt: DiagnosticText
    ) {
        self.rule = rule
        self.byteOffset = byteOffset
        self.relatedByteOffset = related
        text = message
        fixItText = fixIt
    }

    /// What is wrong, in English.
    package var message: String { text.description }

    /// How to fix it, in English.
    package var fixIt: String { fixItText.description }
}
