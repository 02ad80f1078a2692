/// The findings of one file, up to a number worth reading.
struct JSONFindingLog {
    private var entries: [JSONFinding] = []
    private var hasMore = false

    /// Whether further findings are dropped.
    ///
    /// Check it before making a costly one.
    var isFull: Bool { entries.count >= JSONReader.maximumFindings }

    /// Whether nothing was found.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds a finding, or only remembers that there was one.
    mutating func add(_ finding: JSONFinding) {
        if isFull {
            hasMore = true
        } else {
            entries.append(finding)
        }
    }

    /// Remembers that there was a finding more than fits.
    mutating func overflow() { hasMore = true }

    /// The findings by offset.
    ///
    /// Where some did not fit, the last one says so.
    func findings() -> [JSONFinding] {
        var sorted = entries.sorted { $0.byteOffset < $1.byteOffset }
        if hasMore, let last = sorted.popLast() { sorted.append(.tooMany(at: last.byteOffset)) }
        return sorted
    }
}
