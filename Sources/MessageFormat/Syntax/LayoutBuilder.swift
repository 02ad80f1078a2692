/// Builds the layout while a text is read.
struct LayoutBuilder: MessageSink {
    private(set) var elements: [MessageLayout.Element] = []
    private(set) var arguments: [MessageLayout.Argument] = []
    private(set) var selections: [MessageLayout.Selection] = []
    private(set) var quotes: [MessageLayout.Quote] = []
    private(set) var apostrophes: [Range<Int>] = []
    private(set) var strayBraces: [Int] = []
    /// The indices of the selections around the reader, the innermost last.
    private var open: [Int] = []
    private var offsets: ScalarOffsets
    private let source: ByteRun

    init(_ source: ByteRun, _ traits: ByteRun.Traits) {
        self.source = source
        offsets = ScalarOffsets(isASCII: traits.isASCII)
        elements.reserveCapacity(source.count)
    }

    // Nothing of a layout waits for its pattern's end.
    var elementCount: Int { 0 }
    var variantCount: Int { 0 }

    private mutating func range(_ bytes: Range<Int>) -> Range<Int> {
        let start = offsets.offset(of: bytes.lowerBound, in: source)
        return start..<offsets.offset(of: bytes.upperBound, in: source)
    }

    private mutating func add(
        _ kind: MessageLayout.Kind, _ scalar: Unicode.Scalar, _ range: Range<Int>, index: Int = 0
    ) {
        elements.append(
            MessageLayout.Element(
                kind: kind, scalar: scalar, start: range.lowerBound, end: range.upperBound, index: index))
    }

    // MARK: Literal text

    mutating func text(_ text: ByteRun) {}

    mutating func literal(_ bytes: Range<Int>, isQuoted: Bool) {
        var start = offsets.offset(of: bytes.lowerBound, in: source)
        for scalar in source[bytes].scalars {
            add(isQuoted ? .quoted : .literal, scalar, start..<start + 1)
            if !isQuoted, scalar == "'" { apostrophes.append(start..<start + 1) }
            if !isQuoted, scalar == "}" { strayBraces.append(start) }
            start += 1
        }
    }

    mutating func doubledApostrophe() {
        guard let last = elements.popLast() else { return }
        add(last.kind, last.scalar, last.start..<last.end + 1)
        guard last.kind == .literal, let apostrophe = apostrophes.popLast() else { return }
        apostrophes.append(apostrophe.lowerBound..<apostrophe.upperBound + 1)
    }

    mutating func quote(_ bytes: Range<Int>, isClosed: Bool) {
        let range = range(bytes)
        let hidden = elements.reversed().prefix { $0.start > range.lowerBound }.map(\.scalar)
        let isInPlural = open.last.map { selections[$0].isPlural } ?? false
        quotes.append(
            MessageLayout.Quote(
                start: range.lowerBound, end: isClosed ? range.upperBound : nil,
                hidesBrace: hidden.contains("{") || hidden.contains("}"),
                hidesNumber: isInPlural && hidden.contains("#")))
    }

    // MARK: Arguments

    mutating func selectedNumber(at offset: Int) { add(.number, "#", offset..<offset + 1) }

    mutating func argument(_ name: ByteRun, in range: Range<Int>) { argument(name, nil, nil, in: range) }

    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>) {
        argument(name, type.rawValue, style, in: range)
    }

    private mutating func argument(
        _ name: ByteRun, _ function: String?, _ style: ArgumentStyle?, in range: Range<Int>
    ) {
        add(.argument, "{", range, index: arguments.count)
        arguments.append(
            MessageLayout.Argument(
                name: name.text, function: function, style: style?.text.text, start: range.lowerBound,
                styleStart: style?.range.lowerBound ?? range.upperBound))
    }

    // MARK: Branches

    mutating func beginSelection(_ name: ByteRun, _ type: ArgumentType, at offset: Int) {
        open.append(selections.count)
        selections.append(MessageLayout.Selection(name: name.text, function: type.rawValue, start: offset))
    }

    mutating func beginVariant(_ key: Range<Int>, opening: Range<Int>) {
        guard let selection = open.last else { return }
        let keyStart = offsets.offset(of: key.lowerBound, in: source)
        add(.open, "{", range(opening), index: selection)
        selections[selection].branches.append(
            MessageLayout.Branch(
                key: source[key].text, keyStart: keyStart, elements: elements.count..<elements.count))
    }

    mutating func endVariant(closing: Range<Int>) {
        guard let selection = open.last, let last = selections[selection].branches.indices.last else { return }
        let start = selections[selection].branches[last].elements.lowerBound
        selections[selection].branches[last].elements = start..<elements.count
        add(.close, "}", range(closing), index: selection)
    }

    mutating func variant(_ key: ReadKey, from elements: Int) {}

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int
    ) {
        guard let selection = open.popLast() else { return }
        selections[selection].offset = numberOffset?.value ?? 0
    }
}
