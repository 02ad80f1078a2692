/// A mistake in a JSON file, in words for those who edit it; its rule is one of a diagnostic's.
package struct JSONDiagnostic: Sendable, Hashable {
    /// What kind of mistake it is.
    package let rule: Diagnostic.Rule
    /// Where, as an offset into the file's bytes; at most their number.
    package let byteOffset: Int
    /// A second offset that explains the first: the first use of a duplicate key, the bracket that is not closed.
    package let relatedByteOffset: Int?
    /// What is wrong, as a sentence.
    package let message: String
    /// How to fix it, as a sentence.
    package let fixIt: String

    /// Creates a diagnostic.
    package init(_ rule: Diagnostic.Rule, at byteOffset: Int, related: Int? = nil, _ message: String, fixIt: String) {
        self.rule = rule
        self.byteOffset = byteOffset
        self.relatedByteOffset = related
        self.message = message
        self.fixIt = fixIt
    }
}
