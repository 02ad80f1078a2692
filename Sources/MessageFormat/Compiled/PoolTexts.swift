import TextKernel

/// The texts of a pool in UTF-8, one behind the other.
struct PoolTexts: Sendable {
    // ``UTF8Buffer/padding`` bytes can be read behind any text.
    private let bytes: [UInt8]

    /// Texts with ``UTF8Buffer/padding`` bytes behind the last.
    init(padded bytes: [UInt8]) { self.bytes = bytes }

    /// Appends a text.
    @inline(always)
    func append(_ range: PoolRange, to output: inout UTF8Buffer) {
        output.append(padded: bytes, at: range.start, count: range.count)
    }

    /// Appends the words of a text, which spaces part, with one space before each word but the first of all.
    func append(wordsOf range: PoolRange, to words: inout [UInt8]) {
        let text = bytes.span.extracting(range.start..<range.end)
        let space = UInt8(ascii: " ")
        var index = 0
        while index < text.count {
            let start = index
            while index < text.count, text[index] != space { index += 1 }
            if index > start {
                if !words.isEmpty { words.append(space) }
                words.append(text.extracting(start..<index))
            }
            index += 1
        }
    }

    /// A text as a string.
    subscript(range: PoolRange) -> String { bytes.span.extracting(range.start..<range.end).text }

    /// Whether a text has these bytes.
    @inline(always)
    func has(_ range: PoolRange, _ text: Span<UInt8>) -> Bool {
        bytes.span.extracting(range.start..<range.end).hasSameBytes(as: text)
    }

    /// Whether a text has the bytes of a string.
    func has(_ range: PoolRange, _ text: String) -> Bool {
        let text = text.utf8.span
        return bytes.span.extracting(range.start..<range.end).hasSameBytes(as: text)
    }
}
