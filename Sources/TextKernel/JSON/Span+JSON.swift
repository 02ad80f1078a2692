/// Searches that look at sixteen bytes at once.
///
/// Each byte of a word is tested by arithmetic on the whole word: the lowest byte that it marks is right, those above
/// may not be (Sean Eron Anderson, "Bit Twiddling Hacks", "Determine if a word has a byte less than n").
extension Span<UInt8> {
    private typealias Words = SIMD2<UInt64>

    /// The next byte that means something inside a string: a quotation mark, a backslash or a control character; the
    /// span's size where there is none.
    package func firstInString(from start: Int) -> Int {
        let (spaces, ones) = (Self.words(of: .space), Self.words(of: 1))
        let (quote, backslash) = (Self.words(of: .quote), Self.words(of: .backslash))
        return first(from: start) { words in
            let (quotes, backslashes) = (words ^ quote, words ^ backslash)
            return (words &- spaces) & ~words | (quotes &- ones) & ~quotes | (backslashes &- ones) & ~backslashes
        } isFound: {
            $0 == .quote || $0 == .backslash || $0 < 0x20
        }
    }

    /// The next carriage return; the span's size where there is none.
    package func firstCarriageReturn(from start: Int) -> Int {
        let (ones, carriageReturn) = (Self.words(of: 1), Self.words(of: .carriageReturn))
        return first(from: start) { words in
            let returns = words ^ carriageReturn
            return (returns &- ones) & ~returns
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

    /// Words that have one byte sixteen times.
    @inline(always)
    private static func words(of byte: UInt8) -> Words { Words(repeating: UInt64(byte) &* 0x0101_0101_0101_0101) }

    /// The first byte that is found; `marks` marks it by the highest bit of its byte in a word.
    @inline(always)
    private func first(from start: Int, marks: (Words) -> Words, isFound: (UInt8) -> Bool) -> Int {
        let bytes = unsafe self.bytes
        let top = Self.words(of: 0x80)
        var index = start
        while index + 16 <= count {
            let words = bytes.value(at: index, as: Words.self)
            let marked = marks(Words(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))) & top
            if marked[0] | marked[1] != 0 {
                return index
                    + (marked[0] != 0 ? marked[0].trailingZeroBitCount / 8 : 8 + marked[1].trailingZeroBitCount / 8)
            }
            index += 16
        }
        while index < count, !isFound(self[index]) { index += 1 }
        return index
    }
}
