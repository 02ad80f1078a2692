/// Searches that look at eight bytes at once.
///
/// Each byte of a word is tested by arithmetic on the whole word: the lowest byte that it marks is right, those above
/// may not be (Sean Eron Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less than n").
extension Span<UInt8> {
    /// The next byte that means something inside a string: a quotation mark, a backslash or a control character; the
    /// span's size where there is none.
    package func firstInString(from start: Int) -> Int {
        first(from: start) { word in
            let quotes = word ^ 0x2222_2222_2222_2222
            let backslashes = word ^ 0x5C5C_5C5C_5C5C_5C5C
            return (word &- 0x2020_2020_2020_2020) & ~word
                | (quotes &- 0x0101_0101_0101_0101) & ~quotes
                | (backslashes &- 0x0101_0101_0101_0101) & ~backslashes
        } isFound: {
            $0 == .quote || $0 == .backslash || $0 < 0x20
        }
    }

    /// The next carriage return; the span's size where there is none.
    package func firstCarriageReturn(from start: Int) -> Int {
        first(from: start) { word in
            let returns = word ^ 0x0D0D_0D0D_0D0D_0D0D
            return (returns &- 0x0101_0101_0101_0101) & ~returns
        } isFound: {
            $0 == .carriageReturn
        }
    }

    /// Whether these bytes end the span, and there are others before them.
    package func hasSuffix(_ suffix: [UInt8]) -> Bool {
        guard count > suffix.count else { return false }
        for index in suffix.indices.reversed() where self[count - suffix.count + index] != suffix[index] {
            return false
        }
        return true
    }

    /// The first byte that is found; `marks` marks it by the highest bit of its byte in a word.
    @inline(always)
    private func first(from start: Int, marks: (UInt64) -> UInt64, isFound: (UInt8) -> Bool) -> Int {
        var index = start
        while index + 8 <= count {
            let word = unsafe bytes.value(at: index, as: UInt64.self)
            let marked = marks(UInt64(littleEndian: word)) & 0x8080_8080_8080_8080
            if marked != 0 { return index + marked.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < count, !isFound(self[index]) { index += 1 }
        return index
    }
}
