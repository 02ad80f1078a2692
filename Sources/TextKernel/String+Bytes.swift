extension String {
    /// Whether another string has the same bytes in UTF-8; canonical equivalence does not make two strings one.
    package func hasSameBytes(as other: String) -> Bool {
        // Most keys differ in length, which is known without a look at the bytes.
        guard utf8.count == other.utf8.count else { return false }
        // Short texts of ASCII are compared as numbers; the same bytes are always equal texts.
        guard self == other else { return false }
        let (first, second) = (utf8.span, other.utf8.span)
        for index in first.indices where first[index] != second[index] { return false }
        return true
    }
}
