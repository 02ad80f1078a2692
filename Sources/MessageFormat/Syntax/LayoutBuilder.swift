/// Builds the layout while a text in ICU MessageFormat is read.
struct LayoutBuilder: MessageSink {
    private(set) var parts = MessageLayout.Parts()
    /// The indices of the selections around the reader, the innermost last.
    private var open: [Int] = []
    private var offsets: ScalarOffsets
    private let source: ByteRun

    init(_ source: ByteRun, _ traits: ByteRun.Traits) {
        self.source = source
        offsets = ScalarOffsets(isASCII: traits.isASCII)
        parts.elements.reserveCapacity(source.count)
    }

    /// What a text is made up of; nil of one that is no message.
    static func parts(of text: String) -> MessageLayout.Parts? {
        text.withByteRun { source in
            let traits = source.traits
            var reader = ICUMessageReader(
                source, traits, limits: MessageLimits(), into: LayoutBuilder(source, traits))
            return reader.readAll() ? reader.sink.parts : nil
        }
    }

    // Nothing of a layout waits for its pattern's end.
    var elementCount: Int { 0 }
    var variantCount: Int { 0 }

    private mutating func range(_ bytes: Range<Int>) -> Range<Int> {
        let start = offsets.offset(of: bytes.lowerBound, in: source)
        return start..<offsets.offset(of: bytes.upperBound, in: source)
    }

    // MARK: Literal text

    mutating func text(_ text: ByteRun) {}

    mutating func literal(_ bytes: Range<Int>, isQuoted: Bool) {
        var start = offsets.offset(of: bytes.lowerBound, in: source)
        for scalar in source[bytes].scalars {
            parts.add(isQuoted ? .quoted : .literal, scalar, start..<start + 1)
            if !isQuoted, scalar == "'" { parts.apostrophes.append(start..<start + 1) }
            if !isQuoted, scalar == "}" { parts.strayBraces.append(start) }
            start += 1
        }
    }

    mutating func doubledApostrophe() {
        guard let last = parts.elements.popLast() else { return }
        parts.add(last.kind, last.scalar, last.start..<last.end + 1)
        guard last.kind == .literal, let apostrophe = parts.apostrophes.popLast() else { return }
        parts.apostrophes.append(apostrophe.lowerBound..<apostrophe.upperBound + 1)
    }

    mutating func quote(_ bytes: Range<Int>, isClosed: Bool) {
        let range = range(bytes)
        let hidden = parts.elements.reversed().prefix { $0.start > range.lowerBound }.map(\.scalar)
        let isInPlural = open.last.map { parts.selections[$0].selectors[0].isPlural } ?? false
        parts.quotes.append(
            MessageLayout.Quote(
                start: range.lowerBound, end: isClosed ? range.upperBound : nil,
                hidesBrace: hidden.contains("{") || hidden.contains("}"),
                hidesNumber: isInPlural && hidden.contains("#")))
    }

    // MARK: Arguments

    mutating func selectedNumber(at offset: Int) {
        parts.add(.number, "#", offset..<offset + 1, index: parts.numbers.count)
        parts.numbers.append(MessageLayout.Number(selection: open.last ?? 0, column: 0))
    }

    mutating func argument(_ name: ByteRun, in range: Range<Int>) { argument(name, nil, nil, in: range) }

    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>) {
        argument(name, type.rawValue, style, in: range)
    }

    private mutating func argument(
        _ name: ByteRun, _ function: String?, _ style: ArgumentStyle?, in range: Range<Int>
    ) {
        parts.add(.argument, "{", range, index: parts.arguments.count)
        parts.arguments.append(
            MessageLayout.Argument(
                name: name.text, function: function, style: style?.text.text, start: range.lowerBound,
                styleStart: style?.range.lowerBound ?? range.upperBound))
    }

    // MARK: Branches

    mutating func beginSelection(_ name: ByteRun, _ type: ArgumentType, at offset: Int) {
        open.append(parts.selections.count)
        let selector = MessageLayout.Selector(name: name.text, function: type.rawValue, start: offset)
        parts.selections.append(MessageLayout.Selection(start: offset, selectors: [selector]))
    }

    mutating func beginVariant(_ key: Range<Int>, opening: Range<Int>) {
        guard let selection = open.last else { return }
        let start = offsets.offset(of: key.lowerBound, in: source)
        let written = source[key].text
        parts.open(
            selection, [MessageLayout.Key(word: written, written: written, start: start)], range(opening))
    }

    mutating func endVariant(closing: Range<Int>) {
        guard let selection = open.last else { return }
        parts.close(selection, range(closing))
    }

    mutating func variant(_ key: ReadKey, from elements: Int) {}

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int
    ) {
        guard let selection = open.popLast() else { return }
        parts.selections[selection].selectors[0].offset = numberOffset?.value ?? 0
    }
}
