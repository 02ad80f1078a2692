/// A range of a text in UTF-8 whose owner neither moves nor frees it while the range is used.
///
/// Reading works on bytes: every character that means something to the syntax is ASCII, or is compared as its bytes.
@safe
struct ByteRun {
    /// The bytes, which are valid UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>

    init(_ bytes: UnsafeBufferPointer<UInt8>) { unsafe self.bytes = bytes }

    static var empty: ByteRun { unsafe ByteRun(UnsafeBufferPointer(start: nil, count: 0)) }

    var count: Int { unsafe bytes.count }
    var isEmpty: Bool { count == 0 }

    /// The bytes as a text.
    var text: String {
        // Not validated again: they are UTF-8.
        unsafe String(copying: UTF8Span(unchecked: Span(_unsafeElements: bytes), isKnownASCII: isASCII))
    }

    @inline(always)
    subscript(index: Int) -> UInt8 {
        precondition(index >= 0 && index < count)
        return unsafe bytes[index]
    }

    @inline(always)
    subscript(range: Range<Int>) -> ByteRun {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        return unsafe ByteRun(UnsafeBufferPointer(rebasing: bytes[range]))
    }

    /// How many Unicode scalars a range of bytes has.
    @inline(always)
    func scalarCount(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        var scalars = 0
        for index in range where unsafe bytes[index] & 0xC0 != 0x80 { scalars += 1 }
        return scalars
    }

    /// Whether these are the bytes of an ASCII word.
    @inline(always)
    func isWord(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count where unsafe bytes[index] != word.utf8Start[index] { return false }
        return true
    }

    /// Whether these are the bytes of an ASCII word in lower case, capitals counting as small letters.
    @inline(always)
    func isWordIgnoringCase(_ word: StaticString) -> Bool {
        guard count == word.utf8CodeUnitCount else { return false }
        for index in 0..<count {
            let byte = unsafe bytes[index]
            let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
            guard unsafe byte | (isCapital ? 0x20 : 0) == word.utf8Start[index] else { return false }
        }
        return true
    }

    /// Whether this begins with an ASCII word.
    func starts(with word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && self[0..<word.utf8CodeUnitCount].isWord(word)
    }

    func isEqual(to other: ByteRun) -> Bool { unsafe bytes.elementsEqual(other.bytes) }
}

// MARK: Characters

extension ByteRun {
    /// The first byte from `start` on that may mean something in a pattern: `'`, `#`, `{`, `|` or `}`.
    @inline(always)
    func nextMark(from start: Int) -> Int {
        var index = start
        // Eight bytes at once, each tested alone: none carries into the next.
        while index + 8 <= count {
            let word = word(at: index)
            let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
            // `#` and `'` differ in one bit.
            let signs = (word & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2323_2323_2323_2323
            let isSign = ~(((signs & low) &+ low) | signs)
            // `{|}` follow each other; the next two bytes of ASCII are marked too.
            let isBrace = ((word & low) &+ 0x0505_0505_0505_0505) & ~word
            let marked = (isSign | isBrace) & 0x8080_8080_8080_8080
            guard marked != 0 else {
                index += 8
                continue
            }
            index += marked.trailingZeroBitCount / 8
            if unsafe Self.isMark(bytes[index]) { return index }
            index += 1
        }
        while index < count, unsafe !Self.isMark(bytes[index]) { index += 1 }
        return index
    }

    @inline(always)
    private static func isMark(_ byte: UInt8) -> Bool { byte &- 0x7B <= 2 || byte & 0xFB == 0x23 }

    /// What all of the bytes have in common.
    struct Traits {
        /// Whether all are ASCII.
        let isASCII: Bool
        /// Whether some must be escaped in a JSON string.
        let needsJSONEscape: Bool
    }

    /// What all of the bytes have in common, eight tested at once.
    var traits: Traits {
        var all: UInt64 = 0
        var escapes: UInt64 = 0
        var index = 0
        while index < count {
            // The last bytes are tested with some before them; fewer than eight alone.
            let word = count < 8 ? shortWord : word(at: min(index, count - 8))
            let (quotes, backslashes) = (word ^ 0x2222_2222_2222_2222, word ^ 0x5C5C_5C5C_5C5C_5C5C)
            all |= word
            escapes |=
                (word &- 0x2020_2020_2020_2020) & ~word
                | (quotes &- 0x0101_0101_0101_0101) & ~quotes
                | (backslashes &- 0x0101_0101_0101_0101) & ~backslashes
            index += 8
        }
        let top: UInt64 = 0x8080_8080_8080_8080
        return Traits(isASCII: all & top == 0, needsJSONEscape: escapes & top != 0)
    }

    var isASCII: Bool { traits.isASCII }
    var needsJSONEscape: Bool { traits.needsJSONEscape }

    @inline(always)
    private func word(at index: Int) -> UInt64 {
        // Never empty where a word fits.
        UInt64(
            littleEndian: unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
                .loadUnaligned(fromByteOffset: index, as: UInt64.self))
    }

    /// Fewer than eight bytes, filled up with letters.
    private var shortWord: UInt64 {
        var word: UInt64 = 0x4141_4141_4141_4141
        for index in 0..<count { unsafe word = word << 8 | UInt64(bytes[index]) }
        return word
    }

    /// The first byte from `start` on that is this one; the end where there is none.
    func next(_ byte: UInt8, from start: Int) -> Int {
        var index = start
        while index < count, unsafe bytes[index] != byte { index += 1 }
        return index
    }

    /// The end of the white space at `start`.
    @inline(always)
    func endOfWhiteSpace(from start: Int) -> Int {
        var index = start
        while index < count {
            let byte = unsafe bytes[index]
            if byte < 0x80 {
                guard byte == 0x20 || byte &- 0x09 <= 4 else { break }
                index += 1
            } else {
                let scalar = scalar(at: index)
                guard PatternCharacters.isWhiteSpace(scalar.value) else { break }
                index += scalar.length
            }
        }
        return index
    }

    /// The end of the name at `start`.
    @inline(always)
    func endOfIdentifier(from start: Int) -> Int {
        var index = start
        while index < count {
            let byte = unsafe bytes[index]
            if byte < 0x80 {
                guard PatternCharacters.isIdentifier(ascii: byte) else { break }
                index += 1
            } else {
                let scalar = scalar(at: index)
                guard PatternCharacters.isIdentifier(scalar.value) else { break }
                index += scalar.length
            }
        }
        return index
    }

    /// The end of the ASCII letters at `start`.
    @inline(always)
    func endOfLetters(from start: Int) -> Int {
        var index = start
        while index < count, unsafe (bytes[index] | 0x20) &- 0x61 < 26 { index += 1 }
        return index
    }

    /// Without white space at the beginning.
    var withoutLeadingWhiteSpace: ByteRun { self[endOfWhiteSpace(from: 0)..<count] }

    /// Without white space at both ends.
    var trimmed: ByteRun {
        let run = withoutLeadingWhiteSpace
        var end = run.count
        while end > 0 {
            var start = end - 1
            while start > 0, run[start] & 0xC0 == 0x80 { start -= 1 }
            guard run.endOfWhiteSpace(from: start) >= end else { break }
            end = start
        }
        return run[0..<end]
    }

    /// The characters.
    var scalars: ScalarSequence { ScalarSequence(run: self) }

    /// The scalars of a run, one after the other.
    struct ScalarSequence: Sequence, IteratorProtocol {
        let run: ByteRun
        private var index = 0

        init(run: ByteRun) { self.run = run }

        mutating func next() -> Unicode.Scalar? {
            guard index < run.count else { return nil }
            let (value, length) = run.scalar(at: index)
            index += length
            // Never another: the bytes are valid UTF-8.
            return Unicode.Scalar(value) ?? "\u{FFFD}"
        }
    }

    /// The scalar that begins at the byte `index`; the bytes are valid.
    @inline(never)
    private func scalar(at index: Int) -> (value: UInt32, length: Int) {
        func low(_ distance: Int) -> UInt32 { UInt32(self[index + distance] & 0x3F) }
        let lead = UInt32(self[index])
        switch lead {
        case ..<0x80: return (lead, 1)
        case ..<0xE0: return ((lead & 0x1F) << 6 | low(1), 2)
        case ..<0xF0: return ((lead & 0x0F) << 12 | low(1) << 6 | low(2), 3)
        default: return ((lead & 0x07) << 18 | low(1) << 12 | low(2) << 6 | low(3), 4)
        }
    }
}

extension String {
    /// Gives the text's bytes to `body`.
    @inline(always)
    func withByteRun<Result>(_ body: (ByteRun) -> Result) -> Result {
        var text = self
        return text.withUTF8 { unsafe body(ByteRun($0)) }
    }
}
