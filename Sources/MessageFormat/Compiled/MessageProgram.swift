import ICU

/// A message as it is written out: steps in a row, texts in UTF-8, in one piece of memory without references.
///
/// Writing reads it through pointers, so that threads that share a message do not count references to its parts. The
/// formatters that its steps point to are kept alive by ``owned``.
@safe
final class MessageProgram: @unchecked Sendable {
    let formatters: LocaleFormatters
    /// The whole text, where the message has no argument at all.
    let staticText: String?
    private let owned: [any AnyObject & Sendable]
    private let memory: UnsafeMutableRawPointer
    let code: ProgramCode

    init(_ draft: ProgramDraft, formatters: LocaleFormatters) {
        self.formatters = formatters
        owned = draft.owned
        let steps = draft.steps.count * MemoryLayout<ProgramStep>.stride
        let selections = draft.selections.count * MemoryLayout<ProgramSelection>.stride
        let variants = draft.variants.count * MemoryLayout<ProgramVariant>.stride
        let size = steps + selections + variants + draft.bytes.count
        unsafe memory = .allocate(byteCount: max(1, size), alignment: MemoryLayout<ProgramStep>.alignment)
        unsafe code = ProgramCode(
            steps: Self.copy(draft.steps, to: memory),
            selections: Self.copy(draft.selections, to: memory + steps),
            variants: Self.copy(draft.variants, to: memory + steps + selections),
            bytes: Self.copy(draft.bytes, to: memory + steps + selections + variants),
            main: draft.main, formatters: Kept(formatters), isRightToLeft: formatters.isRightToLeft)
        switch draft.main.count {
        case 0: staticText = ""
        case 1 where draft.steps[draft.main.start].kind == .literal:
            staticText = unsafe String(decoding: code.text(draft.steps[draft.main.start].text), as: UTF8.self)
        default: staticText = nil
        }
    }

    deinit { unsafe memory.deallocate() }

    private static func copy<Element: BitwiseCopyable>(
        _ elements: [Element], to memory: UnsafeMutableRawPointer
    ) -> UnsafePointer<Element> {
        let place = unsafe memory.bindMemory(to: Element.self, capacity: elements.count)
        unsafe elements.withUnsafeBufferPointer { elements in
            if let start = elements.baseAddress { unsafe place.initialize(from: start, count: elements.count) }
        }
        return unsafe UnsafePointer(place)
    }
}

/// Where the parts of a program stand in its memory.
@unsafe
struct ProgramCode {
    let steps: UnsafePointer<ProgramStep>
    let selections: UnsafePointer<ProgramSelection>
    let variants: UnsafePointer<ProgramVariant>
    private let bytes: UnsafePointer<UInt8>
    /// The steps of the whole message.
    let main: ProgramRange
    let formatters: Kept<LocaleFormatters>
    let isRightToLeft: Bool

    init(
        steps: UnsafePointer<ProgramStep>, selections: UnsafePointer<ProgramSelection>,
        variants: UnsafePointer<ProgramVariant>, bytes: UnsafePointer<UInt8>, main: ProgramRange,
        formatters: Kept<LocaleFormatters>, isRightToLeft: Bool
    ) {
        unsafe self.steps = steps
        unsafe self.selections = selections
        unsafe self.variants = variants
        unsafe self.bytes = bytes
        unsafe self.main = main
        unsafe self.formatters = formatters
        unsafe self.isRightToLeft = isRightToLeft
    }

    /// The whole text, where it is one literal; nil where it is anything else.
    @inline(__always)
    func literal(escaped: Bool) -> UnsafeBufferPointer<UInt8>? {
        guard unsafe main.count == 1 else { return nil }
        let step = unsafe steps + main.start
        guard unsafe step.pointee.kind == .literal else { return nil }
        return unsafe text(escaped ? step.pointee.escaped : step.pointee.text)
    }

    /// A text of the program, in UTF-8.
    @inline(__always)
    func text(_ range: ProgramRange) -> UnsafeBufferPointer<UInt8> {
        unsafe UnsafeBufferPointer(start: bytes + range.start, count: range.count)
    }
}

/// A part of one of a program's tables.
struct ProgramRange: BitwiseCopyable {
    private let first: UInt32
    private let length: UInt32

    init(_ range: Range<Int>) {
        first = UInt32(range.lowerBound)
        length = UInt32(range.count)
    }

    var start: Int { Int(first) }
    var count: Int { Int(length) }
}

/// A step of writing a message.
struct ProgramStep: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        /// ``text`` as it is; in a JSON string ``escaped``.
        case literal
        /// The argument named ``text``, shown by ``format``.
        case argument
        /// The number of the plural around it: `#`.
        case selectedNumber
        /// One of the variants of the selection at ``place``, by the argument named ``text``.
        case selection
    }

    let kind: Kind
    var format = ProgramFormat.bare
    /// The argument's name.
    var name = PackedName()
    /// Where it stands in the message's source, in Unicode scalars from 0.
    var offset: UInt32 = 0
    var text = ProgramRange(0..<0)
    var escaped = ProgramRange(0..<0)
    var place = 0
}

/// How an argument is shown: a formatter that the program owns.
enum ProgramFormat: BitwiseCopyable {
    /// By the value's own type.
    case bare
    case number(Kept<NumberFormats>)
    case rules(Kept<RuleNumberFormatter>)
    case date(Kept<DateFormats>)
}

/// A plural, select or choice.
struct ProgramSelection: BitwiseCopyable {
    enum Kind: BitwiseCopyable {
        case plural(Kept<PluralRules>)
        case select
        case choice
    }

    let kind: Kind
    /// What is taken from the number before its category is chosen, and before `#` shows it.
    let numberOffset: Double
    /// How the branch `other` shows the number: its category is that of the number as shown (`1.0 points`).
    let shownAs: ProgramFormat
    let variants: ProgramRange
}

/// A case of a selection.
struct ProgramVariant: BitwiseCopyable {
    enum Key: UInt8, BitwiseCopyable {
        /// A keyword, ``text``.
        case keyword
        /// The number ``number`` itself.
        case exact
        /// A number from ``number`` on.
        case from
        /// A number above ``number``.
        case above
        /// `other`.
        case any
    }

    let key: Key
    /// The plural category that the keyword is, by its raw value; -1 where it is none.
    var category: Int32 = -1
    var text = ProgramRange(0..<0)
    var number = 0.0
    /// What is written.
    let steps: ProgramRange
}

/// The parts of a program while it is made.
struct ProgramDraft {
    var steps: [ProgramStep] = []
    var selections: [ProgramSelection] = []
    var variants: [ProgramVariant] = []
    var bytes: [UInt8] = []
    var owned: [any AnyObject & Sendable] = []
    var main = ProgramRange(0..<0)

    /// Keeps an object as long as the program.
    mutating func own<Object: AnyObject & Sendable>(_ object: Object) -> Kept<Object> {
        if !owned.contains(where: { $0 === object }) { owned.append(object) }
        return Kept(object)
    }

    mutating func add(_ text: String) -> ProgramRange {
        let start = bytes.count
        bytes.append(contentsOf: text.utf8)
        return ProgramRange(start..<bytes.count)
    }

    /// A literal, with its form for JSON strings where that is another.
    mutating func literal(_ text: String) -> ProgramStep {
        let plain = add(text)
        var escaped = plain
        let added = text.utf8.reduce(0) { $0 + JSONEscape.addedLength($1) }
        if added > 0 {
            var buffer = UTF8Buffer(text)
            buffer.escapeForJSON(from: 0)
            let start = bytes.count
            bytes += buffer.bytes
            escaped = ProgramRange(start..<bytes.count)
        }
        return ProgramStep(kind: .literal, text: plain, escaped: escaped)
    }
}
