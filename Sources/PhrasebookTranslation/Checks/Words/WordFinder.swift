/// Finds many words in a text in one pass.
///
/// ASCII letters match in any case. A word of Latin letters matches as a whole; with `*` at its end, as a beginning.
/// Of words that begin at one offset the longest counts, and none begins inside another.
struct WordFinder: Sendable {
    struct Match {
        /// The word's index in the list that the finder was made of.
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

    /// The words with the same two first bytes are together, the longest first.
    private var words: [Word] = []
    private var pool: [UInt8] = []
    /// The words that begin with one pair of bytes.
    private struct Group: BitwiseCopyable {
        /// The first of them.
        let first: Int32
        /// The six low bits of the bytes that may come third.
        var thirds: UInt64
    }

    /// The groups, behind one that means none.
    private var groups: [Group] = []
    /// The group for each pair of bytes; 0 where no word begins so.
    ///
    /// Empty where there are no words. UTF-8 has fewer pairs than an index can count.
    private var groupIndices: [UInt16] = []

    init(_ list: [String]) {
        var lists: [UInt16: [(bytes: [UInt8], index: Int, isBeginning: Bool)]] = [:]
        for (index, text) in list.enumerated() {
            let isBeginning = text.hasSuffix("*")
            let bytes = Array((isBeginning ? String(text.dropLast()) : text).utf8).map(Self.folded)
            guard bytes.count >= 2 else { continue }
            lists[Self.pair(bytes[0], bytes[1]), default: []].append((bytes, index, isBeginning))
        }
        guard !lists.isEmpty else { return }
        groupIndices = Array(repeating: 0, count: 1 << 16)
        groups = [Group(first: 0, thirds: 0)]
        for (start, group) in lists.sorted(by: { $0.key < $1.key }) {
            groupIndices[Int(start)] = UInt16(groups.count)
            groups.append(Group(first: Int32(words.count), thirds: Self.thirds(of: group.map(\.bytes))))
            let sorted = group.sorted { ($1.bytes.count, $0.index) < ($0.bytes.count, $1.index) }
            for (index, word) in sorted.enumerated() {
                words.append(
                    Word(
                        start: Int32(pool.count), count: Int32(word.bytes.count), index: Int32(word.index),
                        isBeginning: word.isBeginning, endsInLetter: word.bytes.last.map(Self.isWordByte) ?? false,
                        isLast: index == sorted.count - 1))
                pool += word.bytes
            }
        }
    }

    /// Whether there is nothing to find.
    var isEmpty: Bool { words.isEmpty }

    /// Calls `body` with the words of a text, in order.
    @inline(always)
    func forEachMatch(in text: String, _ body: (Match) -> Void) {
        guard !isEmpty else { return }
        let (bytes, groupIndices) = (text.utf8.span, groupIndices.span)
        var index = 0
        while index + 1 < bytes.count {
            let byte = Self.folded(bytes[index])
            let group = groupIndices[Int(Self.pair(byte, Self.folded(bytes[index &+ 1])))]
            if group > 0, let word = word(at: index, in: bytes, groups.span[Int(group)]) {
                body(Match(word: Int(word.index), bytes: index..<index + Int(word.count)))
                index += Int(word.count)
                if word.endsInLetter { index = Self.endOfWord(in: bytes, from: index) }
            } else if Self.isWordByte(byte) {
                index = Self.endOfWord(in: bytes, from: index &+ 1)
            } else {
                // No word begins inside of a character.
                index &+= byte < 0xE0 ? 1 : byte < 0xF0 ? 3 : 4
            }
        }
    }

    /// The first offset behind the letters and digits of ASCII that are at an offset.
    @inline(always)
    private static func endOfWord(in bytes: Span<UInt8>, from start: Int) -> Int {
        var index = start
        while index < bytes.count, isWordByte(bytes[index]) { index &+= 1 }
        return index
    }

    private static func thirds(of words: [[UInt8]]) -> UInt64 {
        words.contains { $0.count == 2 } ? .max : words.reduce(0) { $0 | 1 << UInt64($1[2] & 63) }
    }

    /// The longest word of a group that is at an offset.
    @inline(always)
    private func word(at index: Int, in text: Span<UInt8>, _ group: Group) -> Word? {
        guard group.thirds == .max || index + 2 < text.count else { return nil }
        // Most pairs of a Chinese text begin some word, of which the third byte is another.
        let third = index + 2 < text.count ? Self.folded(text[index + 2]) : 0
        guard group.thirds == .max || group.thirds & 1 << UInt64(third & 63) != 0 else { return nil }
        return word(at: index, in: text, from: Int(group.first))
    }

    /// The longest word that is at an offset; `first` is the first of those that may.
    private func word(at index: Int, in text: Span<UInt8>, from first: Int) -> Word? {
        let (words, pool) = (words.span, pool.span)
        var candidate = first
        while true {
            let word = words[candidate]
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
            candidate += 1
        }
    }

    @inline(always)
    private static func pair(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

    @inline(always)
    static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Whether a byte is a letter or digit of ASCII.
    @inline(always)
    static func isWordByte(_ byte: UInt8) -> Bool {
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
