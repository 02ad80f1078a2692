/// The diagnostics of one file, up to a number worth reading.
struct JSONDiagnosticLog {
    private var entries: [JSONDiagnostic] = []
    private var hasMore = false

    /// Whether further diagnostics are dropped.
    ///
    /// Check it before making a costly one.
    var isFull: Bool { entries.count >= JSONReader.maximumDiagnostics }

    /// Whether nothing was found.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds a diagnostic, or only remembers that there was one.
    mutating func add(_ diagnostic: JSONDiagnostic) {
        if isFull {
            hasMore = true
        } else {
            entries.append(diagnostic)
        }
    }

    /// Remembers that there was a diagnostic more than fits.
    mutating func overflow() { hasMore = true }

    /// The diagnostics by offset.
    ///
    /// Where some did not fit, the last one says so.
    func diagnostics() -> [JSONDiagnostic] {
        var sorted = entries.sorted { $0.byteOffset < $1.byteOffset }
        if hasMore, let last = sorted.popLast() { sorted.append(.tooMany(at: last.byteOffset)) }
        return sorted
    }
}
