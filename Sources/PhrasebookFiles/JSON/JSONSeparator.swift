/// What is between two entries of an array or object.
struct JSONSeparator {
    /// The end of the entry before; meaningful after the first one.
    private(set) var entryEnd = 0
    /// Whether the entry before is a string, or a member whose value is one.
    private(set) var entryIsString = false
    private var hasEntry = false
    private var comma: Int?
    private var hasExtraComma = false

    /// Whether an entry must not begin here because a comma is missing.
    var isMissing: Bool { hasEntry && comma == nil && !hasExtraComma }

    /// The comma that no entry follows, if one was met and not reported.
    var trailingComma: Int? { hasExtraComma ? nil : comma }

    /// Takes note of an entry, read or skipped.
    mutating func noteEntry(endingAt end: Int, isString: Bool) {
        self = JSONSeparator()
        entryEnd = end
        entryIsString = isString
        hasEntry = true
    }

    /// Takes note of a comma.
    ///
    /// - Returns: A diagnostic where the comma is one too many. A run of commas is reported once.
    mutating func noteComma(at offset: Int) -> JSONDiagnostic? {
        defer { comma = comma ?? offset }
        guard !isMissing, !hasExtraComma else { return nil }
        hasExtraComma = true
        return .extraComma(at: offset)
    }
}
