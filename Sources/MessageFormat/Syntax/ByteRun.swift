/// A range of a text in UTF-8 whose owner neither moves nor frees it while the range is used.
///
/// Reading works on bytes: every character that means something to the syntax is ASCII, or is compared as its bytes.
@safe
struct ByteRun {
    /// The bytes, which are valid UTF-8.
    let bytes: UnsafeBufferPointer<UInt8>
    /// The offset of the first byte in the text that is read; negative where the bytes are not in it.
    let offset: Int

    /// A range of bytes; in a text that is read it begins at `offset`.
    @inline(always)
    init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int = 0) {
        unsafe self.bytes = bytes
        self.offset = offset
    }

    /// The offset of bytes that are not in the text that is read.
    static var elsewhere: Int { .min }

    static var empty: ByteRun { unsafe ByteRun(UnsafeBufferPointer(start: nil, count: 0), at: elsewhere) }

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
        return unsafe ByteRun(UnsafeBufferPointer(rebasing: bytes[range]), at: offset &+ range.lowerBound)
    }

    /// How many Unicode scalars a range of bytes has.
    @inline(always)
    func scalarCount(in range: Range<Int>) -> Int {
        precondition(range.lowerBound >= 0 && range.upperBound <= count)
        var scalars = range.count
        var index = range.lowerBound
        while index + 8 <= range.upperBound {
            let word = value(at: index, as: UInt64.self)
            // A bit for each byte that goes on with a scalar, and their sum in the highest byte.
            let others = word >> 7 & ~(word >> 6) & 0x0101_0101_0101_0101
            scalars &-= Int((others &* 0x0101_0101_0101_0101) >> 56)
            index += 8
        }
        while index < range.upperBound {
            if unsafe bytes[index] & 0xC0 == 0x80 { scalars -= 1 }
            index += 1
        }
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
        // Eight bytes at once.
        while index + 8 <= count {
            let word = UInt64(littleEndian: value(at: index, as: UInt64.self))
            // `#` and `'` differ in one bit. Bytes above one that is marked may be marked too.
            let signs = (word & 0xFBFB_FBFB_FBFB_FBFB) ^ 0x2323_2323_2323_2323
            let isSign = (signs &- 0x0101_0101_0101_0101) & ~signs
            // `{|}` follow each other; the next two bytes of ASCII are marked too.
            let isBrace = ((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x0505_0505_0505_0505) & ~word
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

    /// What all of the bytes have in common, sixteen tested at once.
    var traits: Traits {
        var seen = Seen()
        if count >= 16 {
            var index = 0
            while index < count &- 16 {
                seen.add(value(at: index, as: SIMD2<UInt64>.self))
                index &+= 16
            }
            // The last ones again, rather than what follows the text.
            seen.add(value(at: count &- 16, as: SIMD2<UInt64>.self))
        } else if count >= 8 {
            seen.add(SIMD2(value(at: 0, as: UInt64.self), value(at: count &- 8, as: UInt64.self)))
        } else {
            seen.add(SIMD2(repeating: shortWord))
        }
        return seen.traits
    }

    /// What was found in words of a text so far, by the highest bit of each byte.
    private struct Seen {
        private var all = SIMD2<UInt64>()
        private var escapes = SIMD2<UInt64>()

        @inline(always)
        mutating func add(_ words: SIMD2<UInt64>) {
            func repeated(_ byte: UInt64) -> SIMD2<UInt64> { SIMD2(repeating: byte &* 0x0101_0101_0101_0101) }
            let (quotes, backslashes) = (words ^ repeated(0x22), words ^ repeated(0x5C))
            all |= words
            escapes |=
                (words &- repeated(0x20)) & ~words
                | (quotes &- repeated(1)) & ~quotes
                | (backslashes &- repeated(1)) & ~backslashes
        }

        @inline(always)
        var traits: Traits {
            let top: UInt64 = 0x8080_8080_8080_8080
            return Traits(
                isASCII: (all[0] | all[1]) & top == 0, needsJSONEscape: (escapes[0] | escapes[1]) & top != 0)
        }
    }

    var isASCII: Bool { traits.isASCII }
    var needsJSONEscape: Bool { traits.needsJSONEscape }

    /// The value whose bytes begin at an index; all of them are in the text.
    @inline(always)
    private func value<Value: BitwiseCopyable>(at index: Int, as type: Value.Type) -> Value {
        // Never empty where a value fits.
        unsafe UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
            .loadUnaligned(fromByteOffset: index, as: type)
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
        unsafe utf8.span.withUnsafeBufferPointer { unsafe body(ByteRun($0)) }
    }
}
