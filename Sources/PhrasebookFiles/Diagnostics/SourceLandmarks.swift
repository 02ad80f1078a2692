import TextKernel

/// A byte whose line and column are known.
struct SourceLandmark: Sendable {
    /// The byte, always the first one of a scalar.
    private(set) var offset: Int
    /// The line, counted from 1.
    private(set) var line = 1
    /// The column in Unicode scalars, counted from 1.
    private(set) var column = 1

    /// The start of a text, whose first byte after a byte order mark is `offset`.
    init(offset: Int) {
        self.offset = offset
    }

    /// The landmark one scalar further.
    ///
    /// `offset` must be inside `bytes`.
    func advanced(in bytes: [UInt8]) -> SourceLandmark {
        var next = self
        let byte = bytes[offset]
        next.offset += byte < 0x80 ? 1 : UTF8Sequence(bytes.span, at: offset).length
        // The CR of a CRLF is an ordinary column: the line ends once, after the LF.
        let isFirstOfPair = byte == .carriageReturn && next.offset < bytes.count && bytes[next.offset] == .lineFeed
        if byte == .lineFeed || byte == .carriageReturn && !isFirstOfPair {
            next.line += 1
            next.column = 1
        } else {
            next.column += 1
        }
        return next
    }
}

/// Landmarks at even distances in one text, counted once when first needed.
///
/// A table of line starts would leave a file of one long line slow to search and a file of empty lines large to store.
/// Landmarks bound both: the way from one to any byte is short.
final class SourceLandmarks: Sendable {
    /// The distance of two landmarks in bytes.
    static let spacing = 256

    private let table = Locked<[SourceLandmark]>([])

    /// The last landmark at or before `offset`, which must be at most the text's size.
    func last(before offset: Int, in source: SourceText) -> SourceLandmark {
        table.withLock { table in
            if table.isEmpty { table = Self.count(source) }
            // A landmark is up to three bytes late, where a scalar spans the even distance.
            let index = min(offset / Self.spacing, table.count - 1)
            return table[index].offset <= offset ? table[index] : table[max(index - 1, 0)]
        }
    }

    /// The last landmark before a line begins; the first one for the first line.
    func last(beforeLine line: Int, in source: SourceText) -> SourceLandmark {
        table.withLock { table in
            if table.isEmpty { table = Self.count(source) }
            var (low, high) = (0, table.count)
            while high - low > 1 {
                let middle = (low + high) / 2
                if table[middle].line < line { low = middle } else { high = middle }
            }
            return table[low]
        }
    }

    /// Counts through the text once; entry `n` is the first scalar at or after byte `n * spacing`.
    private static func count(_ source: SourceText) -> [SourceLandmark] {
        var landmark = SourceLandmark(offset: source.contentStart)
        var table = [landmark]
        while landmark.offset < source.bytes.count {
            landmark = landmark.advanced(in: source.bytes)
            if landmark.offset >= table.count * spacing { table.append(landmark) }
        }
        return table
    }
}
