import ICU
import TextKernel

/// Puts one message together, from a text that is being read or from the data model.
struct MessageBuilder: ~Copyable, MessageSink {
    /// The pool that the message is added to.
    var pool: MessagePoolBuilder
    private let mayNeedEscape: Bool
    /// Whether the pool has the text that is read, from ``firstByte`` on.
    private let hasSource: Bool
    /// The styles that ICU refuses.
    private(set) var errors: [MessageProblem] = []

    // What the pool had before.
    private let firstRow: Int
    private let firstByte: Int
    private let firstStyle: Int
    private var argumentCount = 0

    /// Steps that wait for their pattern's end, and variants that wait for their selection's.
    private var open = SmallList<12, PoolRow>(filler: .literal(.empty, escaped: .empty))

    /// A builder of a message of the data model.
    init(_ pool: consuming MessagePoolBuilder) { self.init(pool, hasSource: false, mayNeedEscape: true) }

    /// A builder of a message that is read from a text, which the pool gets whole: what the message shows of it and the
    /// names in it are ranges of that.
    @inline(always)
    init(_ pool: consuming MessagePoolBuilder, reading source: ByteRun, _ traits: ByteRun.Traits) {
        self.init(pool, hasSource: true, mayNeedEscape: traits.needsJSONEscape)
        // A message of its own fits at once; of many, each array grows as it does.
        if firstRow == 0, firstByte == 0 {
            self.pool.rows.reserveCapacity(12)
            self.pool.bytes.reserveCapacity(source.count + UTF8Buffer.padding)
        }
        self.pool.append(source)
    }

    @inline(always)
    private init(_ pool: consuming MessagePoolBuilder, hasSource: Bool, mayNeedEscape: Bool) {
        firstRow = pool.rows.count
        firstByte = pool.bytes.count
        firstStyle = pool.styles.count
        self.pool = pool
        self.hasSource = hasSource
        self.mayNeedEscape = mayNeedEscape
    }

    var elementCount: Int { open.count }
    var variantCount: Int { open.count }

    /// The message, once everything is added; nil, and nothing is left of it, where there are ``errors``.
    mutating func finish() -> PooledMessage? {
        guard errors.isEmpty else {
            // The styles of a selection's variants come before its own rules.
            errors.sort { $0.offset < $1.offset }
            removeAll()
            return nil
        }
        if open.count == 0 { return pool.literal(.empty, .empty) }
        if open.count == 1, case .literal(let text, let escaped) = open[0] { return pool.literal(text, escaped) }
        let main = takeRows(from: 0)
        return PooledMessage(
            range: main, all: PoolRange(firstRow..<pool.rows.count), literal: 0, argumentCount: UInt32(argumentCount),
            isLiteral: false, hasNestedArguments: hasArguments(firstRow..<main.start))
    }

    /// Removes what was added so far.
    mutating func removeAll() {
        pool.rows.removeLast(pool.rows.count - firstRow)
        pool.bytes.removeLast(pool.bytes.count - firstByte)
        pool.styles.removeLast(pool.styles.count - firstStyle)
        open.truncate(to: 0)
    }

    private func hasArguments(_ range: Range<Int>) -> Bool {
        range.contains { index in
            switch pool.rows[index] {
            case .argument, .selection: true
            case .literal, .selectedNumber, .choice, .variant, .expression, .markup, .match, .selector, .key: false
            }
        }
    }

    /// Puts the open rows from `start` on behind each other: the steps of a pattern, or the variants of a selection.
    @inline(always)
    mutating func takeRows(from start: Int) -> PoolRange {
        let first = pool.rows.count
        open.move(from: start, to: &pool.rows)
        return PoolRange(first..<pool.rows.count)
    }

    /// Where the pool has some bytes: in the text that is read, or at its end, where they are added now.
    @inline(always)
    private mutating func range(of bytes: ByteRun) -> PoolRange {
        if hasSource, bytes.offset >= 0 {
            let start = firstByte + bytes.offset
            return PoolRange(start..<start + bytes.count)
        }
        return pool.append(bytes)
    }

    // MARK: Parts of a pattern

    /// Adds a row that is a step.
    mutating func add(step: PoolRow) { open.append(step) }

    /// Adds a literal, with its form for JSON strings where that is another.
    mutating func text(_ text: ByteRun) {
        let plain = range(of: text)
        let escaped = mayNeedEscape && text.needsJSONEscape ? pool.appendEscaped(text) : plain
        open.append(.literal(plain, escaped: escaped))
    }

    mutating func selectedNumber(at offset: Int) { open.append(.selectedNumber(offset: UInt32(offset))) }

    mutating func argument(_ name: ByteRun, in range: Range<Int>) { argument(name, style: -1, at: range.lowerBound) }

    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>) {
        let slot: Int32
        if let style {
            slot = self.style(type, named: type.rawValue, style.text, at: style.range.lowerBound)
        } else {
            slot = self.style(type, named: type.rawValue, .empty, at: range.lowerBound)
        }
        argument(name, style: slot, at: range.lowerBound)
    }

    mutating func argument(_ name: ByteRun, style: Int32, at offset: Int) {
        open.append(.argument(use(name, name.packed, style: style, at: offset)))
    }

    private mutating func use(_ name: ByteRun, _ packed: PackedName, style: Int32, at offset: Int) -> ArgumentUse {
        let known = index(of: name, packed)
        if known < 0 { argumentCount += 1 }
        return ArgumentUse(
            name: packed, text: range(of: name), style: style, index: Int32(known < 0 ? argumentCount - 1 : known),
            offset: UInt32(offset))
    }

    /// The index of an argument that is used already; -1 of another.
    private mutating func index(of name: ByteRun, _ packed: PackedName) -> Int {
        if argumentCount == 0 { return -1 }
        for row in 0..<open.count {
            if let use = open[row].use, isUse(use, of: name, packed) { return Int(use.index) }
        }
        for row in firstRow..<pool.rows.count {
            if let use = pool.rows[row].use, isUse(use, of: name, packed) { return Int(use.index) }
        }
        return -1
    }

    private func isUse(_ use: ArgumentUse, of name: ByteRun, _ packed: PackedName) -> Bool {
        use.name == packed && (!packed.isLong || isText(use.text, name))
    }

    private func isText(_ range: PoolRange, _ other: ByteRun) -> Bool {
        unsafe pool.bytes.span.extracting(range.start..<range.end).hasSameBytes(as: other.bytes.span)
    }

    // MARK: Styles

    /// ICU's status `U_ILLEGAL_ARGUMENT_ERROR`.
    private static let illegalArgument: Int32 = 1

    /// The slot of a style at an offset of the source; notes where ICU refuses it.
    mutating func style(_ type: ArgumentType, named name: String, _ style: ByteRun, at offset: Int) -> Int32 {
        do throws(ICUError) {
            switch type {
            case .number:
                let form = StyleReader.numberForm(style)
                guard form.isBounded else { throw ICUError(status: Self.illegalArgument, operation: "scale a number") }
                return pool.slot(of: try pool.formatters.number(form))
            case .date, .time:
                let form = StyleReader.dateForm(style, isTime: type == .time)
                return pool.slot(of: try pool.formatters.date(DateFormats.Form(form)))
            case .spellout: return pool.slot(of: try pool.formatters.rules(.spellout, style.text))
            case .ordinal: return pool.slot(of: try pool.formatters.rules(.ordinal, style.text))
            default: return pool.slot(of: try pool.formatters.rules(.duration, style.text))
            }
        } catch {
            errors.append(
                MessageProblem(
                    .badOption, at: offset,
                    "“\(style.text)” is no style that \(name) can read (\(error.name))", as: "syntaxBadStyle",
                    ["style": style.text, "type": "\(name)", "failure": error.name]))
            return -1
        }
    }

    // MARK: Selections

    mutating func variant(_ key: ReadKey, from elements: Int) {
        let steps = takeRows(from: elements)
        let variant: PoolVariant
        switch key {
        case .keyword(let word):
            variant = PoolVariant(
                key: .keyword, category: Int8(PluralCategory(word)?.rawValue ?? -1), text: range(of: word),
                steps: steps)
        case .exact(let number): variant = PoolVariant(key: .exact, number: number, steps: steps)
        case .from(let number, let isExclusive):
            variant = PoolVariant(key: isExclusive ? .above : .from, number: number, steps: steps)
        case .other: variant = PoolVariant(key: .any, category: Int8(PluralCategory.other.rawValue), steps: steps)
        }
        open.append(.variant(variant))
    }

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int
    ) {
        selection(name, type, numberOffset?.value ?? 0, at: range.lowerBound, from: variants)
    }

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: Double, at offset: Int, from variants: Int
    ) {
        var hasExact = false
        var byCategory = InlineArray<6, UInt16>(repeating: PoolChoice.none)
        var other = PoolChoice.none
        for index in variants..<open.count {
            guard case .variant(let variant) = open[index] else { continue }
            hasExact = hasExact || variant.key == .exact
            // A variant beyond cannot be told from none; a text of the usual limit has fewer.
            let number = UInt16(clamping: index - variants)
            let category = Int(variant.category)
            if category >= 0, byCategory[category] == PoolChoice.none { byCategory[category] = number }
            if variant.key == .any, other == PoolChoice.none { other = number }
        }
        for category in 0..<6 where byCategory[category] == PoolChoice.none { byCategory[category] = other }
        let cases = takeRows(from: variants)
        let packed = name.packed
        let kind: PoolChoice.Kind
        var style: Int32 = -1
        switch type {
        case .plural, .selectordinal:
            kind = type == .plural ? .plural : .ordinal
            guard pool.formatters.hasPlural(type == .plural ? .cardinal : .ordinal) else {
                errors.append(
                    MessageProblem(
                        .badOption, at: offset, "ICU has no plural rules at all", as: "syntaxNoPluralRules"))
                return
            }
            style = self.style(showing: name, packed, in: cases)
        case .choice: kind = .choice
        default: kind = .select
        }
        open.append(.selection(use(name, packed, style: -1, at: offset)))
        open.append(
            .choice(
                PoolChoice(
                    kind: kind, hasExact: hasExact, byCategory: byCategory, style: style, variants: cases,
                    numberOffset: numberOffset)))
    }

    /// How the first branch `other` first shows an argument; plainly where it does not, or shows `#` before.
    ///
    /// Selections inside it are passed over, as ICU does.
    private func style(showing name: ByteRun, _ packed: PackedName, in cases: PoolRange) -> Int32 {
        for index in cases.start..<cases.end {
            guard case .variant(let variant) = pool.rows[index], variant.key == .any else { continue }
            for step in variant.steps.start..<variant.steps.end {
                switch pool.rows[step] {
                case .selectedNumber: return -1
                case .argument(let use): if isUse(use, of: name, packed) { return use.style }
                case .literal, .selection, .choice, .variant, .expression, .markup, .match, .selector, .key: break
                }
            }
            return -1
        }
        return -1
    }
}

extension ByteRun {
    /// The name that these bytes are.
    fileprivate var packed: PackedName { unsafe PackedName(bytes.span) }
}

extension PoolRow {
    /// The argument that the row uses; nil where it uses none.
    fileprivate var use: ArgumentUse? {
        switch self {
        case .argument(let use), .selection(let use): use
        case .literal, .selectedNumber, .choice, .variant, .expression, .markup, .match, .selector, .key: nil
        }
    }
}

extension PluralCategory {
    /// The category of a keyword.
    fileprivate init?(_ word: ByteRun) {
        switch word.count {
        case 3 where word.isWord("one"): self = .one
        case 3 where word.isWord("two"): self = .two
        case 3 where word.isWord("few"): self = .few
        case 4 where word.isWord("many"): self = .many
        case 4 where word.isWord("zero"): self = .zero
        case 5 where word.isWord("other"): self = .other
        default: return nil
        }
    }
}
