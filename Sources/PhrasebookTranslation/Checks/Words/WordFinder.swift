/// Finds many words in a text in one pass.
///
/// ASCII letters match in any case. A word of Latin letters matches as a whole; with `*` at its end, as a beginning.
/// Of words that begin at one place the longest counts, and none begins inside another.
struct WordFinder: Sendable {
    struct Match {
        /// The word's place in the list that the finder was made of.
        let word: Int
        /// The bytes of the text.
        let bytes: Range<Int>
    }

    private struct Word: BitwiseCopyable {
        /// Where its bytes begin in ``pool``.
        let start: Int32
        let count: Int32
        let index: Int32
        let isBeginning: Bool
        /// Whether its last byte is a letter or digit of ASCII, so that none may follow.
        let endsInLetter: Bool
        /// Whether no other word with the same two first bytes comes behind it.
        let isLast: Bool
    }

    /// The words with the same two first bytes stand together, the longest first.
    private var words: [Word] = []
    private var pool: [UInt8] = []
    /// The first word for each pair of bytes; -1 where none begins so.
    ///
    /// Empty where there are no words.
    private var places: [Int32] = []

    init(_ list: [String]) {
        var groups: [UInt16: [(bytes: [UInt8], index: Int, isBeginning: Bool)]] = [:]
        for (index, text) in list.enumerated() {
            let isBeginning = text.hasSuffix("*")
            let bytes = Array((isBeginning ? String(text.dropLast()) : text).utf8).map(Self.folded)
            guard bytes.count >= 2 else { continue }
            groups[Self.pair(bytes[0], bytes[1]), default: []].append((bytes, index, isBeginning))
        }
        guard !groups.isEmpty else { return }
        places = Array(repeating: -1, count: 1 << 16)
        for (start, group) in groups.sorted(by: { $0.key < $1.key }) {
            places[Int(start)] = Int32(words.count)
            let sorted = group.sorted { ($1.bytes.count, $0.index) < ($0.bytes.count, $1.index) }
            for (place, word) in sorted.enumerated() {
                words.append(
                    Word(
                        start: Int32(pool.count), count: Int32(word.bytes.count), index: Int32(word.index),
                        isBeginning: word.isBeginning, endsInLetter: word.bytes.last.map(Self.isWordByte) ?? false,
                        isLast: place == sorted.count - 1))
                pool += word.bytes
            }
        }
    }

    /// Whether there is nothing to find.
    var isEmpty: Bool { words.isEmpty }

    /// The words of a text, in order.
    func matches(in text: String) -> [Match] {
        guard !isEmpty else { return [] }
        var matches: [Match] = []
        let bytes = text.utf8.span
        let places = places.span
        guard bytes.count >= 2 else { return [] }
        var index = 0
        var isInside = false
        while index < bytes.count &- 1 {
            let byte = Self.folded(bytes[index])
            let isLetter = Self.isWordByte(byte)
            let start = Self.pair(byte, Self.folded(bytes[index &+ 1]))
            let place = places[Int(start)]
            if place >= 0, !(isLetter && isInside), let word = word(at: index, in: bytes, Int(place)) {
                matches.append(Match(word: Int(word.index), bytes: index..<index + Int(word.count)))
                index += Int(word.count)
                isInside = word.endsInLetter
                continue
            }
            isInside = isLetter
            index &+= 1
        }
        return matches
    }

    /// The longest word that stands at a place; `first` is the first of those that may.
    private func word(at index: Int, in text: Span<UInt8>, _ first: Int) -> Word? {
        let (words, pool) = (words.span, pool.span)
        var place = first
        while true {
            let word = words[place]
            let end = index + Int(word.count)
            if end <= text.count {
                var offset = 2
                while offset < word.count, Self.folded(text[index + offset]) == pool[Int(word.start) + offset] {
                    offset += 1
                }
                let isCut = word.endsInLetter && !word.isBeginning && end < text.count && Self.isWordByte(text[end])
                if offset == word.count, !isCut { return word }
            }
            if word.isLast { return nil }
            place += 1
        }
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
