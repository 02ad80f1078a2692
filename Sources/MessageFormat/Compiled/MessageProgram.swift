import ICU
import TextKernel

/// A message as it is written out: steps in a row, texts in UTF-8, in one piece of memory without references.
///
/// Writing reads it through pointers, so that threads that share a message do not count references to its parts. The
/// formatters that its steps point to are kept alive by the program, which owns them.
@safe
final class MessageProgram: ManagedBuffer<ProgramHeader, UInt64> {
    var formatters: LocaleFormatters { header.formatters }
    /// The whole text, where the message has no argument at all.
    var staticText: String? { header.staticText }

    var code: ProgramCode { unsafe codePlace.pointee }

    /// Where the code stands, as long as the program lives.
    var codePlace: UnsafePointer<ProgramCode> {
        let header = unsafe withUnsafeMutablePointerToHeader { unsafe UnsafePointer($0) }
        // The first member.
        return unsafe UnsafeRawPointer(header).assumingMemoryBound(to: ProgramCode.self)
    }

    /// Copies what the builder has, and takes over the objects that it owns.
    static func make(
        _ builder: borrowing ProgramBuilder, formatters: LocaleFormatters, staticText: String?
    ) -> MessageProgram {
        let ownedCount = builder.owned.count
        let owned = ownedCount * MemoryLayout<KeptObject>.stride
        let arguments = owned + builder.arguments.count * MemoryLayout<ProgramArgument>.stride
        let selections = arguments + builder.selections.count * MemoryLayout<ProgramSelection>.stride
        let variants = selections + builder.variants.count * MemoryLayout<ProgramVariant>.stride
        let steps = variants + builder.steps.count * MemoryLayout<ProgramStep>.stride
        let source = steps + builder.source.count
        return unsafe make(byteCount: source + builder.bytes.count) { memory in
            unsafe copy(builder.owned.elements, to: memory)
            unsafe copy(builder.arguments.elements, to: memory + owned)
            unsafe copy(builder.selections.elements, to: memory + arguments)
            unsafe copy(builder.variants.elements, to: memory + selections)
            unsafe copy(builder.steps.elements, to: memory + variants)
            unsafe copy(builder.source.bytes, to: memory + steps)
            unsafe copy(builder.bytes.elements, to: memory + source)
            return unsafe ProgramHeader(
                code: ProgramCode(
                    memory, steps: variants, stepCount: builder.steps.count, arguments: owned, selections: arguments,
                    variants: selections, bytes: steps, main: builder.main,
                    hasNestedArguments: builder.hasNestedArguments, formatters: formatters), formatters: formatters,
                staticText: staticText,
                ownedCount: ownedCount)
        }
    }

    /// Copies a text that is one literal, and needs no escape in a JSON string.
    static func make(literal text: ByteRun, formatters: LocaleFormatters) -> MessageProgram {
        let step = MemoryLayout<ProgramStep>.stride
        return unsafe make(byteCount: step + text.count) { memory in
            let range = ProgramRange(0..<text.count)
            unsafe memory.bindMemory(to: ProgramStep.self, capacity: 1)
                .initialize(to: ProgramStep(kind: .literal, text: range, escaped: range))
            unsafe copy(text.bytes, to: memory + step)
            return unsafe ProgramHeader(
                code: ProgramCode(
                    memory, steps: 0, stepCount: 1, arguments: 0, selections: 0, variants: 0, bytes: step,
                    main: ProgramRange(0..<1), hasNestedArguments: false, formatters: formatters),
                formatters: formatters, staticText: text.text, ownedCount: 0)
        }
    }

    @inline(__always)
    private static func make(
        byteCount: Int, _ fill: (UnsafeMutableRawPointer) -> ProgramHeader
    ) -> MessageProgram {
        // The texts stand last; so much can be read behind them.
        let made = create(minimumCapacity: (byteCount + UTF8Buffer.padding + 7) / 8) { program in
            unsafe program.withUnsafeMutablePointerToElements { unsafe fill(UnsafeMutableRawPointer($0)) }
        }
        return unsafe unsafeDowncast(made, to: MessageProgram.self)
    }

    deinit {
        unsafe withUnsafeMutablePointers { header, memory in
            let count = unsafe header.pointee.ownedCount
            guard count > 0 else { return }
            unsafe memory.withMemoryRebound(to: KeptObject.self, capacity: count) { owned in
                for index in 0..<count { unsafe owned[index].release() }
            }
        }
    }

    @inline(__always)
    private static func copy<Element: BitwiseCopyable>(
        _ elements: UnsafeBufferPointer<Element>, to memory: UnsafeMutableRawPointer
    ) {
        guard let start = elements.baseAddress else { return }
        unsafe memory.bindMemory(to: Element.self, capacity: elements.count)
            .initialize(from: start, count: elements.count)
    }
}

/// What a program has beside its memory.
@safe
struct ProgramHeader {
    // The first member: `codePlace` finds it where the header begins.
    let code: ProgramCode
    let formatters: LocaleFormatters
    let staticText: String?
    /// How many objects stand at the beginning of the memory, to be released with it.
    let ownedCount: Int
}

/// Where the parts of a program stand in its memory.
@unsafe
struct ProgramCode {
    let steps: UnsafePointer<ProgramStep>
    /// How many steps there are in all patterns.
    let stepCount: Int
    /// Whether an argument is used within a variant, which need not be the one that is written.
    let hasNestedArguments: Bool
    private let bytes: UnsafePointer<UInt8>
    /// The steps of the whole message.
    let main: ProgramRange
    let isRightToLeft: Bool
    let formatters: Kept<LocaleFormatters>
    let selections: UnsafePointer<ProgramSelection>
    let variants: UnsafePointer<ProgramVariant>
    private let arguments: UnsafePointer<ProgramArgument>

    /// The parts stand at places in bytes of `memory`.
    @inline(__always)
    init(
        _ memory: UnsafeMutableRawPointer, steps: Int, stepCount: Int, arguments: Int, selections: Int, variants: Int,
        bytes: Int, main: ProgramRange, hasNestedArguments: Bool, formatters: LocaleFormatters
    ) {
        unsafe self.stepCount = stepCount
        unsafe self.hasNestedArguments = hasNestedArguments
        unsafe self.steps = UnsafePointer((memory + steps).assumingMemoryBound(to: ProgramStep.self))
        unsafe self.arguments = UnsafePointer((memory + arguments).assumingMemoryBound(to: ProgramArgument.self))
        unsafe self.selections = UnsafePointer((memory + selections).assumingMemoryBound(to: ProgramSelection.self))
        unsafe self.variants = UnsafePointer((memory + variants).assumingMemoryBound(to: ProgramVariant.self))
        unsafe self.bytes = UnsafePointer((memory + bytes).assumingMemoryBound(to: UInt8.self))
        unsafe self.main = main
        unsafe self.formatters = Kept(formatters)
        unsafe isRightToLeft = formatters.isRightToLeft
    }

    /// The whole text, where it is one literal; nil where it is anything else.
    @inline(__always)
    func literal(escaped: Bool) -> UnsafeBufferPointer<UInt8>? {
        guard unsafe main.count == 1 else { return nil }
        let step = unsafe steps + main.start
        guard unsafe step.pointee.kind == .literal else { return nil }
        return unsafe text(escaped ? step.pointee.escaped : step.pointee.text)
    }

    /// What a step has beside its text, where it is no literal.
    @inline(__always)
    func argument(of step: UnsafePointer<ProgramStep>) -> UnsafePointer<ProgramArgument> {
        unsafe arguments + step.pointee.argumentPlace
    }

    /// A text of the program, in UTF-8; ``UTF8Buffer/padding`` more bytes can be read behind it.
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

/// A step of writing a message: no more than what most need, since texts compete for the processor's cache.
struct ProgramStep: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        /// ``text`` as it is; in a JSON string ``escaped``.
        case literal
        /// The argument named ``text``.
        case argument
        /// The number of the plural around it: `#`.
        case selectedNumber
        /// One of the variants of the selection at ``place``, by the argument named ``text``.
        case selection
    }

    let kind: Kind
    private let argument: UInt32
    private let selection: UInt32
    let text: ProgramRange
    let escaped: ProgramRange

    /// The place of the ``ProgramArgument``, of a step that is no literal.
    var argumentPlace: Int { Int(argument) }
    var place: Int { Int(selection) }

    @inline(__always)
    init(
        kind: Kind, argument: Int = 0, text: ProgramRange = ProgramRange(0..<0),
        escaped: ProgramRange = ProgramRange(0..<0), place: Int = 0
    ) {
        self.kind = kind
        self.argument = UInt32(argument)
        self.text = text
        self.escaped = escaped
        selection = UInt32(place)
    }
}

/// What a step has beside its text, where it is no literal.
struct ProgramArgument: BitwiseCopyable {
    /// The argument's name.
    var name = PackedName()
    var format = ProgramFormat.bare
    /// The index among the message's arguments, each of which counts once; -1 of `#`.
    var index = -1
    /// The name, in full.
    var text = ProgramRange(0..<0)
    /// Where the step stands in the message's source, in Unicode scalars from 0.
    let offset: Int
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
    /// Whether a variant is for one number, `=n`.
    let hasExact: Bool
    /// The place of the variant that serves each plural category, by its raw value; -1 where none does.
    let byCategory: InlineArray<6, Int32>
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
