import ICU
import TextKernel

/// Puts a program together, from a text that is being read or from the data model.
struct ProgramBuilder: ~Copyable, MessageSink {
    private let formatters: LocaleFormatters
    /// What is read; empty where the parts come from elsewhere.
    ///
    /// The program keeps it whole, so that the texts that stand in it are copied once and not one by one.
    let source: ByteRun
    private let sourceNeedsEscape: Bool
    /// The styles that ICU refuses.
    private(set) var errors: [MessageProblem] = []

    /// Steps that wait for their pattern's end.
    private var openSteps: ScratchList<ProgramStep>
    /// Variants that wait for their selection's end.
    private var openVariants: ScratchList<ProgramVariant>
    private(set) var steps: ScratchList<ProgramStep>
    private(set) var arguments: ScratchList<ProgramArgument>
    private(set) var variants: ScratchList<ProgramVariant>
    private(set) var selections: ScratchList<ProgramSelection>
    /// The texts that do not stand in ``source``; their places begin behind it.
    private(set) var bytes: ScratchList<UInt8>
    /// Objects that the steps point to, kept alive until the program takes them over.
    private(set) var owned: ScratchList<KeptObject>
    private(set) var main = ProgramRange(0..<0)

    private var cardinal: Kept<PluralRules>?
    private var ordinal: Kept<PluralRules>?

    @inline(__always)
    init(_ scratch: borrowing Scratch, source: ByteRun, _ traits: ByteRun.Traits, formatters: LocaleFormatters) {
        self.formatters = formatters
        self.source = source
        sourceNeedsEscape = traits.needsJSONEscape
        steps = ScratchList(scratch.first)
        openSteps = ScratchList(scratch.second[0..<384])
        arguments = ScratchList(scratch.second[384..<640])
        owned = ScratchList(scratch.second[640..<704])
        selections = ScratchList(scratch.second[704..<1024])
        variants = ScratchList(scratch.third[0..<320])
        openVariants = ScratchList(scratch.third[320..<640])
        bytes = ScratchList(scratch.third[640..<1024])
    }

    deinit {
        for index in 0..<owned.count { owned[index].release() }
    }

    /// How many arguments there are, each counted once.
    private var argumentCount = 0

    /// Whether an argument is used within a variant.
    var hasNestedArguments: Bool {
        (0..<main.start).contains { steps[$0].kind == .argument || steps[$0].kind == .selection }
    }

    /// The index of an argument that is about to be added: that of its first use.
    private mutating func index(of name: ByteRun, _ packed: PackedName) -> Int {
        for use in 0..<arguments.count where arguments[use].name == packed && arguments[use].index >= 0 {
            if !packed.isLong || isText(arguments[use].text, name) { return arguments[use].index }
        }
        argumentCount += 1
        return argumentCount - 1
    }

    var elementCount: Int { openSteps.count }
    var variantCount: Int { openVariants.count }

    /// The program, once everything is added; nil where there are ``errors``.
    mutating func finish() -> MessageProgram? {
        guard errors.isEmpty else {
            // The styles of a selection's variants come before its own rules.
            errors.sort { $0.offset < $1.offset }
            return nil
        }
        main = place(from: 0)
        let program = MessageProgram.make(self, formatters: formatters, staticText: staticText)
        owned.forgetAll()
        return program
    }

    private var staticText: String? {
        guard main.count > 0 else { return "" }
        guard main.count == 1, steps[main.start].kind == .literal else { return nil }
        return run(steps[main.start].text).text
    }

    /// Puts the open steps from `start` on in a row, as one pattern.
    @inline(__always)
    private mutating func place(from start: Int) -> ProgramRange {
        let first = steps.count
        openSteps.move(from: start, to: &steps)
        return ProgramRange(first..<steps.count)
    }

    private mutating func add(_ text: ByteRun) -> ProgramRange {
        if let place = source.place(of: text) { return place }
        let start = source.count + bytes.count
        unsafe bytes.append(text.bytes)
        return ProgramRange(start..<source.count + bytes.count)
    }

    /// A text that was added; valid until the next one is.
    private func run(_ range: ProgramRange) -> ByteRun {
        let end = range.start + range.count
        if end <= source.count { return source[range.start..<end] }
        return unsafe ByteRun(bytes.elements)[range.start - source.count..<end - source.count]
    }

    // MARK: Parts of a pattern

    /// Adds a literal, with its form for JSON strings where that is another.
    mutating func text(_ text: ByteRun) {
        let plain = add(text)
        let isEscaped = plain.start >= source.count || sourceNeedsEscape
        let escaped = isEscaped && text.needsJSONEscape ? addEscaped(text) : plain
        openSteps.append(ProgramStep(kind: .literal, text: plain, escaped: escaped))
    }

    private mutating func addEscaped(_ text: ByteRun) -> ProgramRange {
        let start = source.count + bytes.count
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 6) { place in
            for index in 0..<text.count {
                // Never empty: it has room for the longest escape.
                unsafe JSONEscape.write(text[index], to: place.baseAddress.unsafelyUnwrapped)
                let length = 1 + JSONEscape.addedLength(text[index])
                unsafe bytes.append(UnsafeBufferPointer(rebasing: place[..<length]))
            }
        }
        return ProgramRange(start..<source.count + bytes.count)
    }

    mutating func selectedNumber(at offset: Int) {
        arguments.append(ProgramArgument(offset: offset))
        openSteps.append(ProgramStep(kind: .selectedNumber, argument: arguments.count - 1))
    }

    mutating func argument(_ name: ByteRun, in range: Range<Int>) { argument(name, .bare, at: range.lowerBound) }

    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>) {
        let format: ProgramFormat
        if let style {
            format = self.format(type, named: type.rawValue, style.text, at: style.range.lowerBound)
        } else {
            format = self.format(type, named: type.rawValue, .empty, at: range.lowerBound)
        }
        argument(name, format, at: range.lowerBound)
    }

    mutating func argument(_ name: ByteRun, _ format: ProgramFormat, at offset: Int) {
        let packed = unsafe PackedName(name.bytes.span)
        let text = add(name)
        let index = index(of: name, packed)
        arguments.append(ProgramArgument(name: packed, format: format, index: index, text: text, offset: offset))
        openSteps.append(ProgramStep(kind: .argument, argument: arguments.count - 1, text: text))
    }

    // MARK: Formats

    /// ICU's status `U_ILLEGAL_ARGUMENT_ERROR`.
    private static let illegalArgument: Int32 = 1

    /// The formatter of a style that stands at `offset`; notes where ICU refuses it.
    mutating func format(
        _ type: ArgumentType, named name: String, _ style: ByteRun, at offset: Int
    ) -> ProgramFormat {
        do throws(ICUError) {
            switch type {
            case .number:
                let form = StyleReader.numberForm(style)
                guard form.isBounded else { throw ICUError(status: Self.illegalArgument, operation: "scale a number") }
                return .number(own(try formatters.number(form)))
            case .date, .time:
                let form = StyleReader.dateForm(style, isTime: type == .time)
                return .date(own(try formatters.date(DateFormats.Form(form))))
            case .spellout: return .rules(own(try formatters.rules(.spellout, style.text)))
            case .ordinal: return .rules(own(try formatters.rules(.ordinal, style.text)))
            default: return .rules(own(try formatters.rules(.duration, style.text)))
            }
        } catch {
            errors.append(
                MessageProblem(
                    .badOption, at: offset,
                    "“\(style.text)” is no style that \(name) can read (\(error.name))"))
            return .bare
        }
    }

    /// Keeps an object as long as the program.
    private mutating func own<Object: AnyObject & Sendable>(_ object: Object) -> Kept<Object> {
        for index in 0..<owned.count where owned[index].is(object) { return Kept(object) }
        owned.append(KeptObject(retaining: object))
        return Kept(object)
    }

    private mutating func rules(_ kind: PluralRules.Kind) throws(ICUError) -> Kept<PluralRules> {
        if let known = kind == .cardinal ? cardinal : ordinal { return known }
        let rules = own(try formatters.plural(kind))
        if kind == .cardinal { cardinal = rules } else { ordinal = rules }
        return rules
    }

    // MARK: Selections

    mutating func variant(_ key: ReadKey, from elements: Int) {
        let steps = place(from: elements)
        let variant: ProgramVariant
        switch key {
        case .keyword(let word):
            variant = ProgramVariant(
                key: .keyword, category: PluralCategory(word)?.rawValue ?? -1, text: add(word), steps: steps)
        case .exact(let number): variant = ProgramVariant(key: .exact, number: number, steps: steps)
        case .from(let number, let isExclusive):
            variant = ProgramVariant(key: isExclusive ? .above : .from, number: number, steps: steps)
        case .other:
            variant = ProgramVariant(key: .any, category: PluralCategory.other.rawValue, steps: steps)
        }
        openVariants.append(variant)
    }

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int
    ) {
        selection(name, type, numberOffset?.value ?? 0, at: range.lowerBound, from: variants)
    }

    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: Double, at offset: Int, from variants: Int
    ) {
        let first = self.variants.count
        openVariants.move(from: variants, to: &self.variants)
        let range = ProgramRange(first..<self.variants.count)
        let packed = unsafe PackedName(name.bytes.span)
        let kind: ProgramSelection.Kind
        var shownAs = ProgramFormat.bare
        switch type {
        case .plural, .selectordinal:
            guard let rules = try? rules(type == .plural ? .cardinal : .ordinal) else {
                errors.append(MessageProblem(.badOption, at: offset, "ICU has no plural rules at all"))
                return
            }
            kind = .plural(rules)
            shownAs = format(of: name, packed, in: range)
        case .choice: kind = .choice
        default: kind = .select
        }
        let text = add(name)
        arguments.append(ProgramArgument(name: packed, index: index(of: name, packed), text: text, offset: offset))
        openSteps.append(
            ProgramStep(kind: .selection, argument: arguments.count - 1, text: text, place: selections.count))
        selections.append(
            ProgramSelection(
                kind: kind, numberOffset: numberOffset, shownAs: shownAs, variants: range,
                hasExact: (first..<self.variants.count).contains { self.variants[$0].key == .exact },
                byCategory: byCategory(range)))
    }

    /// The first variant of each plural category, else the first `other`.
    private func byCategory(_ range: ProgramRange) -> InlineArray<6, Int32> {
        let cases = range.start..<range.start + range.count
        let other = cases.first { variants[$0].key == .any } ?? -1
        var places = InlineArray<6, Int32>(repeating: Int32(other))
        for place in cases.reversed() {
            let category = Int(variants[place].category)
            if category >= 0 { places[category] = Int32(place) }
        }
        return places
    }

    /// How the first branch `other` first shows an argument; plainly where it does not, or shows `#` before.
    ///
    /// Selections inside it are passed over, as ICU does.
    private func format(of name: ByteRun, _ packed: PackedName, in range: ProgramRange) -> ProgramFormat {
        for index in range.start..<range.start + range.count where variants[index].key == .any {
            let pattern = variants[index].steps
            for place in pattern.start..<pattern.start + pattern.count {
                let step = steps[place]
                if step.kind == .selectedNumber { return .bare }
                guard step.kind == .argument, arguments[step.argumentPlace].name == packed else { continue }
                if !packed.isLong || isText(step.text, name) { return arguments[step.argumentPlace].format }
            }
            return .bare
        }
        return .bare
    }

    private func isText(_ range: ProgramRange, _ other: ByteRun) -> Bool { run(range).isEqual(to: other) }
}

extension ByteRun {
    /// Where a part of this run stands in it; nil where the other is no part.
    @inline(__always)
    fileprivate func place(of part: ByteRun) -> ProgramRange? {
        guard let base = unsafe bytes.baseAddress, let start = unsafe part.bytes.baseAddress else { return nil }
        let distance = UInt(bitPattern: start) &- UInt(bitPattern: base)
        guard distance <= UInt(count), part.count <= count - Int(distance) else { return nil }
        return ProgramRange(Int(distance)..<Int(distance) + part.count)
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
