import TextKernel

/// A part of one of a pool's tables.
struct PoolRange: BitwiseCopyable {
    private let first: UInt32
    private let length: UInt32

    init(_ range: Range<Int>) {
        first = UInt32(range.lowerBound)
        length = UInt32(range.count)
    }

    static var empty: PoolRange { PoolRange(0..<0) }

    var start: Int { Int(first) }
    var count: Int { Int(length) }
    var end: Int { start &+ count }
}

/// A row of a pool: one step of writing a message, or what belongs to a step.
enum PoolRow: BitwiseCopyable {
    /// A text as it is, and as it is in a JSON string.
    case literal(PoolRange, escaped: PoolRange)
    /// An argument that is written.
    case argument(ArgumentUse)
    /// The number of the plural around it, `#`, at an offset of the source in scalars.
    case selectedNumber(offset: UInt32)
    /// An argument that chooses among variants; the next row says how.
    case selection(ArgumentUse)
    /// How the selection of the row before chooses.
    case choice(PoolChoice)
    /// A case of a selection; they are in the order of writing.
    case variant(PoolVariant)
    /// An expression of MessageFormat 2 that is written.
    case expression(PoolExpression)
    /// A mark of MessageFormat 2, which shows nothing: its index in the pool's ``PoolExpressions``.
    case markup(UInt32)
    /// The selection of a message of MessageFormat 2.
    case match(PoolMatch)
    /// What chooses in a match.
    case selector(PoolExpression)
    /// A key of a variant of a match.
    case key(PoolKey)
}

/// An argument where a message uses it.
struct ArgumentUse: BitwiseCopyable {
    let name: PackedName
    /// The name in full.
    let text: PoolRange
    /// The slot of the style by which it is shown; -1 where its value's own type decides.
    let style: Int32
    /// The index among the message's arguments, each of which counts once.
    let index: Int32
    /// The offset of the use in the message's source, in Unicode scalars.
    let offset: UInt32
}

/// How a plural, select or choice chooses.
struct PoolChoice: BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        case plural, ordinal, select, choice
    }

    let kind: Kind
    /// Whether a variant is for one number, `=n`.
    let hasExact: Bool
    /// The variant, counted from the first, that serves each plural category, by its raw value; ``none`` where none does.
    let byCategory: InlineArray<6, UInt16>
    /// The slot of the style in which the branch `other` shows the number; -1 of a plain number.
    ///
    /// The category is that of the number as shown (`1.0 points`).
    let style: Int32
    let variants: PoolRange
    /// What is taken from the number before its category is chosen, and before `#` shows it.
    let numberOffset: Double

    static var none: UInt16 { .max }
}

/// A case of a selection.
struct PoolVariant: BitwiseCopyable {
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
    var category: Int8 = -1
    var text = PoolRange.empty
    var number = 0.0
    /// The rows that are written.
    let steps: PoolRange
}
