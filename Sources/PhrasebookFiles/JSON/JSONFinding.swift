/// A mistake in a JSON file, in words for those who edit it; its rule is one of a finding's.
package struct JSONFinding: Sendable, Hashable {
    /// What kind of mistake it is.
    package let rule: Finding.Rule
    /// Where, as an offset into the file's bytes; at most their number.
    package let byteOffset: Int
    /// A second offset that explains the first: the first use of a duplicate key, the bracket that is not closed.
    package let relatedByteOffset: Int?
    /// What is wrong, as a sentence.
    package let message: String
    /// How to mend it, as a sentence.
    package let remedy: String

    /// Creates a finding.
    package init(_ rule: Finding.Rule, at byteOffset: Int, related: Int? = nil, message: String, remedy: String) {
        self.rule = rule
        self.byteOffset = byteOffset
        self.relatedByteOffset = related
        self.message = message
        self.remedy = remedy
    }
}

extension [JSONFinding] {
    /// Whether a value is a guess: there is a mistake in it, so that nobody knows how it was meant.
    package func areIn(_ node: JSONNode) -> Bool { contains { node.start..<node.end ~= $0.byteOffset } }
}
