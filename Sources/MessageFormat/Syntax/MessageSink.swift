/// What reading a text writes to: the data model, or a program at once.
///
/// A pattern's parts come in order of writing, and a selection after its variants, as those after their patterns. So
/// that a broken argument leaves nothing half done, the reader remembers how many parts there were before a list, and
/// what was added since is the list.
protocol MessageSink: ~Copyable {
    /// How many parts of patterns wait for their pattern's end.
    var elementCount: Int { get }
    /// How many variants wait for their selection's end.
    var variantCount: Int { get }

    /// Adds literal text, quotes already read.
    mutating func text(_ text: ByteRun)
    /// Adds `#`, which stands at `offset`.
    mutating func selectedNumber(at offset: Int)
    /// Adds an argument that stands alone.
    mutating func argument(_ name: ByteRun, in range: Range<Int>)
    /// Adds an argument with a type, and where it has one with a style.
    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>)
    /// Ends a pattern that is made of what was added since there were `elements` parts, and adds it as a variant.
    mutating func variant(_ key: ReadKey, from elements: Int)
    /// Adds a selection that is made of the variants since there were `variants`.
    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int)
}

/// The style of an argument, as written.
struct ArgumentStyle {
    let text: ByteRun
    let range: Range<Int>
}

/// What a plural takes away from the number.
struct NumberOffset {
    let value: Double
    let range: Range<Int>
}

/// The key of a variant, as written.
enum ReadKey {
    case keyword(ByteRun)
    case exact(Double)
    case from(Double, exclusive: Bool)
    case other
}

/// What may follow an argument's name.
enum ArgumentType: String {
    case number, date, time, spellout, ordinal, duration
    case plural, selectordinal, select, choice

    /// The type of a word in any case.
    @inline(__always)
    init?(_ word: ByteRun) {
        switch word.count {
        case 4 where word.isWordIgnoringCase("date"): self = .date
        case 4 where word.isWordIgnoringCase("time"): self = .time
        case 6 where word.isWordIgnoringCase("plural"): self = .plural
        case 6 where word.isWordIgnoringCase("number"): self = .number
        case 6 where word.isWordIgnoringCase("select"): self = .select
        case 6 where word.isWordIgnoringCase("choice"): self = .choice
        case 7 where word.isWordIgnoringCase("ordinal"): self = .ordinal
        case 8 where word.isWordIgnoringCase("spellout"): self = .spellout
        case 8 where word.isWordIgnoringCase("duration"): self = .duration
        case 13 where word.isWordIgnoringCase("selectordinal"): self = .selectordinal
        default: return nil
        }
    }

    /// Whether cases follow.
    var hasCases: Bool {
        switch self {
        case .plural, .selectordinal, .select, .choice: true
        default: false
        }
    }
}
