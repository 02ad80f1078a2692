/// Finds many words in a text in one pass.
///
/// ASCII letters match in any case. A word of Latin letters matches as a whole; with `*` at its end, as a beginning.
/// Of words that begin at one place the longest counts, and none begins inside another.
struct WordFinder {
    struct Match {
        /// The word's place in the list that the finder was made of.
        let word: Int
        /// The bytes of the text.
        let bytes: Range<Int>
    }

    private struct Word {
        let bytes: [UInt8]
        let index: Int
        let isBeginning: Bool
        /// Whether its last byte is a letter or digit of ASCII, so that none may follow.
        let endsInLetter: Bool
    }

    /// The words by their first two bytes, the longest first.
    private var words: [UInt16: [Word]] = [:]
    /// A bit for each pair of bytes that a word begins with.
    private var starts = [UInt64](repeating: 0, count: 1024)

    init(_ list: [String]) {
        for (index, text) in list.enumerated() {
            let isBeginning = text.hasSuffix("*")
            let bytes = Array((isBeginning ? String(text.dropLast()) : text).utf8).map(Self.folded)
            guard bytes.count >= 2, let last = bytes.last else { continue }
            let start = Self.pair(bytes[0], bytes[1])
            words[start, default: []].append(
                Word(bytes: bytes, index: index, isBeginning: isBeginning, endsInLetter: Self.isWordByte(last)))
            starts[Int(start >> 6)] |= 1 << UInt64(start & 63)
        }
        for start in words.keys { words[start]?.sort { ($1.bytes.count, $0.index) < ($0.bytes.count, $1.index) } }
    }

    /// Whether there is nothing to find.
    var isEmpty: Bool { words.isEmpty }

    /// The words of a text, in order.
    func matches(in text: String) -> [Match] {
        guard !isEmpty else { return [] }
        var matches: [Match] = []
        let bytes = text.utf8.span
        let bits = starts.span
        guard bytes.count >= 2 else { return [] }
        var index = 0
        var isInside = false
        while index < bytes.count &- 1 {
            let byte = Self.folded(bytes[index])
            let isLetter = Self.isWordByte(byte)
            let start = Self.pair(byte, Self.folded(bytes[index &+ 1]))
            if !(isLetter && isInside), bits[Int(start >> 6)] >> UInt64(start & 63) & 1 != 0,
                let word = word(at: index, in: bytes, start)
            {
                matches.append(Match(word: word.index, bytes: index..<index + word.bytes.count))
                index += word.bytes.count
                isInside = word.endsInLetter
                continue
            }
            isInside = isLetter
            index &+= 1
        }
        return matches
    }

    private func word(at index: Int, in text: Span<UInt8>, _ start: UInt16) -> Word? {
        for word in words[start] ?? [] {
            let end = index + word.bytes.count
            guard end <= text.count else { continue }
            var offset = 2
            while offset < word.bytes.count, Self.folded(text[index + offset]) == word.bytes[offset] { offset += 1 }
            guard offset == word.bytes.count else { continue }
            if word.endsInLetter, !word.isBeginning, end < text.count, Self.isWordByte(text[end]) { continue }
            return word
        }
        return nil
    }

    @inline(__always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    @inline(__always)
    static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    @inline(__always)
    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}

extension String {
    /// Whether a text has another one in it; letters of ASCII match in any case.
    func hasFolded(_ part: String) -> Bool {
        let text = utf8.span
        let part = part.utf8.span
        guard part.count > 0 else { return true }
        guard part.count <= text.count else { return false }
        let first = WordFinder.folded(part[0])
        var start = 0
        while start <= text.count - part.count {
            if WordFinder.folded(text[start]) == first {
                var offset = 1
                while offset < part.count, WordFinder.folded(text[start + offset]) == WordFinder.folded(part[offset]) {
                    offset += 1
                }
                if offset == part.count { return true }
            }
            start += 1
        }
        return false
    }
}
