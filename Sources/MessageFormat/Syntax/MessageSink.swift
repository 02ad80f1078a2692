/// What reading a text writes to: the data model, or a pool at once.
///
/// A pattern's parts come in order of writing, and a selection after its variants, as those after their patterns. So
/// that a broken argument leaves nothing half done, the reader remembers how many parts there were before a list, and
/// what was added since is the list.
///
/// Ranges and offsets count Unicode scalars from the text's beginning, but for those of the events that say how a text
/// is written: these count bytes, since most sinks leave them out and counting scalars would cost them time.
protocol MessageSink: ~Copyable {
    /// How many parts of patterns are open: their pattern has not ended.
    var elementCount: Int { get }
    /// How many variants are open: their selection has not ended.
    var variantCount: Int { get }

    /// Adds literal text, quotes already read.
    mutating func text(_ text: ByteRun)
    /// Adds the `#` at `offset`.
    mutating func selectedNumber(at offset: Int)
    /// Adds an argument without a type.
    mutating func argument(_ name: ByteRun, in range: Range<Int>)
    /// Adds an argument with a type, and where it has one with a style.
    mutating func argument(_ name: ByteRun, _ type: ArgumentType, _ style: ArgumentStyle?, in range: Range<Int>)
    /// Ends a pattern that is made of what was added since there were `elements` parts, and adds it as a variant.
    mutating func variant(_ key: ReadKey, from elements: Int)
    /// Adds a selection that is made of the variants since there were `variants`.
    mutating func selection(
        _ name: ByteRun, _ type: ArgumentType, _ numberOffset: NumberOffset?, in range: Range<Int>, from variants: Int)

    // MARK: How the text is written

    /// Notes a range of bytes that are literal text as they are, and come before the next ``text(_:)`` ends.
    ///
    /// An apostrophe or `}` that is not quoted is one that ICU takes for text there.
    mutating func literal(_ bytes: Range<Int>, isQuoted: Bool)
    /// Notes that the last character of the last ``literal(_:isQuoted:)`` is an apostrophe that is written twice.
    mutating func doubledApostrophe()
    /// Notes a quote, after its literals: the bytes from its first apostrophe up to the last one.
    ///
    /// Where it is not closed, there is no last one, and the quote goes to the text's end.
    mutating func quote(_ bytes: Range<Int>, isClosed: Bool)
    /// Notes that a selection begins whose argument is opened at the scalar `offset`.
    mutating func beginSelection(_ name: ByteRun, _ type: ArgumentType, at offset: Int)
    /// Notes that a variant begins: the bytes of its key, and of its opening brace.
    ///
    /// A variant of a choice has no braces; their ranges are empty.
    mutating func beginVariant(_ key: Range<Int>, opening: Range<Int>)
    /// Notes that the pattern of the variant that began last ends: the bytes of its closing brace.
    mutating func endVariant(closing: Range<Int>)
}

// A message is the same however it is written.
extension MessageSink where Self: ~Copyable {
    @inline(always)
    mutating func literal(_ bytes: Range<Int>, isQuoted: Bool) {}
    @inline(always)
    mutating func doubledApostrophe() {}
    @inline(always)
    mutating func quote(_ bytes: Range<Int>, isClosed: Bool) {}
    @inline(always)
    mutating func beginSelection(_ name: ByteRun, _ type: ArgumentType, at offset: Int) {}
    @inline(always)
    mutating func beginVariant(_ key: Range<Int>, opening: Range<Int>) {}
    @inline(always)
    mutating func endVariant(closing: Range<Int>) {}
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
    @inline(always)
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
