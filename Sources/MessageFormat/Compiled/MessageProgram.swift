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
    private let memory: UnsafeMutableRawPointer
    private let ownedCount: Int
    let code: ProgramCode

    /// Copies what the builder has, and takes over the objects that it owns.
    init(_ builder: borrowing ProgramBuilder, formatters: LocaleFormatters, staticText: String?) {
        self.formatters = formatters
        self.staticText = staticText
        ownedCount = builder.owned.count
        let owned = ownedCount * MemoryLayout<KeptObject>.stride
        let steps = owned + builder.steps.count * MemoryLayout<ProgramStep>.stride
        let selections = steps + builder.selections.count * MemoryLayout<ProgramSelection>.stride
        let variants = selections + builder.variants.count * MemoryLayout<ProgramVariant>.stride
        unsafe memory = .allocate(
            byteCount: max(1, variants + builder.bytes.count), alignment: MemoryLayout<ProgramStep>.alignment)
        unsafe _ = Self.copy(builder.owned.elements, to: memory)
        unsafe code = ProgramCode(
            steps: Self.copy(builder.steps.elements, to: memory + owned),
            selections: Self.copy(builder.selections.elements, to: memory + steps),
            variants: Self.copy(builder.variants.elements, to: memory + selections),
            bytes: Self.copy(builder.bytes.elements, to: memory + variants),
            main: builder.main, formatters: Kept(formatters), isRightToLeft: formatters.isRightToLeft)
    }

    deinit {
        unsafe memory.withMemoryRebound(to: KeptObject.self, capacity: ownedCount) { owned in
            for index in 0..<ownedCount { unsafe owned[index].release() }
        }
        unsafe memory.deallocate()
    }

    @inline(__always)
    private static func copy<Element: BitwiseCopyable>(
        _ elements: UnsafeBufferPointer<Element>, to memory: UnsafeMutableRawPointer
    ) -> UnsafePointer<Element> {
        let place = unsafe memory.bindMemory(to: Element.self, capacity: elements.count)
        if let start = elements.baseAddress { unsafe place.initialize(from: start, count: elements.count) }
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

    /// The argument's name.
    let name: PackedName
    let format: ProgramFormat
    let kind: Kind
    /// Where it stands in the message's source, in Unicode scalars from 0.
    let offset: UInt32
    let text: ProgramRange
    let escaped: ProgramRange
    private let selection: UInt32

    var place: Int { Int(selection) }

    @inline(__always)
    init(
        kind: Kind, format: ProgramFormat = .bare, name: PackedName = PackedName(), offset: Int = 0,
        text: ProgramRange = ProgramRange(0..<0), escaped: ProgramRange = ProgramRange(0..<0), place: Int = 0
    ) {
        self.name = name
        self.format = format
        self.kind = kind
        self.offset = UInt32(offset)
        self.text = text
        self.escaped = escaped
        selection = UInt32(place)
    }
}

/// How an argument is shown: a formatter that the program owns.
enum ProgramFormat: BitwiseCopyable {
    /// By the value's own type.
    case bare
    case number(Kept<NumberFormats>)
    case rules(Kept<RuleNumberFormatter>)
    case date(Kept<DateFormats>)

    @inline(__always)
    var isBare: Bool { if case .bare = self { true } else { false } }
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

/// An object that a program keeps alive: whoever has it last releases it.
@safe
struct KeptObject: BitwiseCopyable {
    private let object: Unmanaged<AnyObject>

    init(retaining object: AnyObject) { unsafe self.object = .passRetained(object) }

    func `is`(_ other: AnyObject) -> Bool { unsafe object.toOpaque() == Unmanaged.passUnretained(other).toOpaque() }
    func release() { unsafe object.release() }
}
