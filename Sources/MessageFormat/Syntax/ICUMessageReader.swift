/// The state of reading one text.
struct ICUMessageReader<Sink: MessageSink & ~Copyable>: ~Copyable {
    let source: ByteRun
    let limits: MessageLimits
    var sink: Sink
    /// The next byte.
    var index = 0
    private(set) var errors: [MessageProblem] = []
    var warnings: [MessageProblem] = []
    /// Whether a broken argument had no end, so that nothing behind it could be read.
    private var isCut = false
    /// The literal text so far, where quotes keep it from being one range of the source.
    private var unquoted: [UInt8] = []
    private var offsets: ScalarOffsets

    /// What a pattern is nested in: it decides which characters end it and whether `#` is a number.
    enum Parent { case top, plural, select, choice }

    @inline(always)
    init(_ source: ByteRun, _ traits: ByteRun.Traits, limits: MessageLimits, into sink: consuming Sink) {
        self.source = source
        self.limits = limits
        self.sink = sink
        offsets = ScalarOffsets(isASCII: traits.isASCII)
    }

    /// Reads the whole text; false where there are ``errors``, and then the sink holds nothing of use.
    mutating func readAll() -> Bool {
        if source.count > limits.maximumLength {
            let length = source.scalarCount(in: 0..<source.count)
            guard length <= limits.maximumLength else {
                errors = [
                    MessageProblem(
                        .limitExceeded, at: limits.maximumLength,
                        "the text has \(length) characters; \(limits.maximumLength) are allowed", as: "syntaxTooLong",
                        ["count": "\(length)", "allowed": "\(limits.maximumLength)"])
                ]
                return false
            }
        }
        do throws(MessageProblem) {
            try readPattern(nesting: 0, parent: .top)
        } catch {
            if !isCut { errors.append(error) }
        }
        guard !errors.isEmpty else { return true }
        errors.sort { $0.offset < $1.offset }
        return false
    }

    // MARK: Offsets

    var isAtEnd: Bool { index >= source.count }

    /// The next byte; nil at the end.
    var current: UInt8? {
        @inline(always) get { byte(at: index) }
    }

    @inline(always)
    func byte(at index: Int) -> UInt8? { index < source.count ? source[index] : nil }

    @inline(always)
    mutating func skipWhiteSpace() { index = source.endOfWhiteSpace(from: index) }

    /// The offset in Unicode scalars of a byte offset.
    @inline(always)
    mutating func offset(of byte: Int) -> Int { offsets.offset(of: byte, in: source) }

    // MARK: Patterns

    /// Reads up to the end of this pattern: of the text, or in a nested one of its closing brace (or `|` in a choice).
    ///
    /// That character is left to the caller, who also sees whether it is there.
    mutating func readPattern(nesting: Int, parent: Parent) throws(MessageProblem) {
        guard nesting <= limits.maximumNesting else {
            throw MessageProblem(
                .limitExceeded, at: offset(of: index), "messages are nested deeper than \(limits.maximumNesting)",
                as: "syntaxTooDeep", ["allowed": "\(limits.maximumNesting)"])
        }
        // The literal text since the last element, but for what is in ``unquoted``.
        var start = index
        while true {
            index = source.nextMark(from: index)
            guard let byte = current else { break }
            switch byte {
            case UInt8(ascii: "'"):
                readApostrophe(&start, parent: parent)
            case UInt8(ascii: "#") where parent == .plural:
                endText(start..<index)
                sink.selectedNumber(at: offset(of: index))
                index += 1
                start = index
            case UInt8(ascii: "{"):
                endText(start..<index)
                let opening = index
                do throws(MessageProblem) {
                    try readArgument(nesting: nesting)
                } catch {
                    recover(from: error, opening: opening)
                }
                start = index
            case UInt8(ascii: "}") where nesting > 0,
                UInt8(ascii: "|") where parent == .choice:
                return endText(start..<index)
            default:
                index += 1
            }
        }
        endText(start..<index)
    }

    /// Gives the literal text up to here to the sink, where there is any.
    @inline(always)
    private mutating func endText(_ last: Range<Int>) {
        if unquoted.isEmpty {
            guard !last.isEmpty else { return }
            sink.literal(last, isQuoted: false)
            sink.text(source[last])
        } else {
            endUnquotedText(last)
        }
    }

    @inline(never)
    private mutating func endUnquotedText(_ last: Range<Int>) {
        keep(last)
        unsafe unquoted.withUnsafeBufferPointer { unsafe sink.text(ByteRun($0, at: ByteRun.elsewhere)) }
        unquoted.removeAll(keepingCapacity: true)
    }

    /// Keeps a range of literal text that the next one does not follow at once.
    private mutating func keep(_ range: Range<Int>, isQuoted: Bool = false) {
        sink.literal(range, isQuoted: isQuoted)
        unsafe unquoted.append(contentsOf: source[range].bytes)
    }

    /// Reads a quote; `start` is where the literal text goes on.
    ///
    /// An apostrophe quotes only before `{`, `}`, and `#` or `|` where those are syntax; two are one; any other is
    /// literal.
    private mutating func readApostrophe(_ start: inout Int, parent: Parent) {
        switch byte(at: index + 1) {
        case UInt8(ascii: "'"):
            keep(start..<index + 1)
            sink.doubledApostrophe()
            index += 2
            start = index
        case UInt8(ascii: "{"), UInt8(ascii: "}"),
            UInt8(ascii: "#") where parent == .plural,
            UInt8(ascii: "|") where parent == .choice:
            keep(start..<index)
            let opening = index
            index += 1
            start = index
            while !isAtEnd {
                index = source.next(UInt8(ascii: "'"), from: index)
                guard byte(at: index + 1) == UInt8(ascii: "'") else { break }
                keep(start..<index + 1, isQuoted: true)
                sink.doubledApostrophe()
                index += 2
                start = index
            }
            keep(start..<index, isQuoted: true)
            sink.quote(opening..<index, isClosed: !isAtEnd)
            if !isAtEnd { index += 1 }
            start = index
        default:
            index += 1
        }
    }

    // MARK: Broken arguments

    /// Notes a mistake in the argument opened at `opening`, and goes behind its end.
    @inline(never)
    private mutating func recover(from error: MessageProblem, opening: Int) {
        // What is around an argument without an end has none either: that is one mistake.
        if !isCut { errors.append(error) }
        if !skipBrokenArgument(from: opening) {
            isCut = true
            index = source.count
        }
    }

    /// Goes behind the brace that closes the argument opened at `opening`; false where none does.
    private mutating func skipBrokenArgument(from opening: Int) -> Bool {
        var depth = 0
        var position = opening
        while position < source.count {
            switch source[position] {
            case UInt8(ascii: "'"): position = endOfQuote(at: position)
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"):
                depth -= 1
                if depth == 0 {
                    index = position + 1
                    return true
                }
            default: break
            }
            position += 1
        }
        return false
    }

    /// The offset of the last byte of the quote that an apostrophe begins; its own where it begins none.
    private func endOfQuote(at apostrophe: Int) -> Int {
        let next = byte(at: apostrophe + 1)
        if next == UInt8(ascii: "'") { return apostrophe + 1 }
        guard next == UInt8(ascii: "{") || next == UInt8(ascii: "}") else { return apostrophe }
        var position = source.next(UInt8(ascii: "'"), from: apostrophe + 1)
        while byte(at: position + 1) == UInt8(ascii: "'") {
            position = source.next(UInt8(ascii: "'"), from: position + 2)
        }
        return position
    }
}
