import PhrasebookFiles

/// A candidate of a text plan: a literal, or a message that may fail and then hands over to the next row.
struct TextRow: BitwiseCopyable {
    /// The offset of a literal in the pool's bytes; the index of a message with arguments.
    let start: UInt32
    /// How many bytes a literal has.
    let count: UInt32
    /// How many bytes a literal's form for a JSON string has, which follows it; 0 where that is the same.
    let escapedCount: UInt32
    /// The index of a literal among ``TextPlans/strings``.
    let string: UInt32
    /// The row that is tried where this one fails; ``none`` where the plan ends.
    let next: Int32
    /// How names of fields join it, an index of ``TextPlans/joins``; ``none`` where they do not.
    let join: Int32
    /// The loaded locale that it came from.
    let locale: Int16
    /// Whether it is a message with arguments.
    let isMessage: Bool

    /// No row.
    static let none: Int32 = -1

    /// Whether it is written as it is, whatever the arguments.
    @inline(__always)
    var isStatic: Bool { !isMessage && join < 0 }

    /// A literal.
    init(_ literal: TextPool.Literal, string: Int, locale: Int, join: Int32 = none) {
        start = literal.start
        count = literal.count
        escapedCount = literal.escapedCount
        self.string = UInt32(string)
        next = Self.none
        self.join = join
        self.locale = Int16(locale)
        isMessage = false
    }

    /// A message with arguments, by its index.
    init(message: Int, locale: Int, next: Int32, join: Int32) {
        start = UInt32(message)
        count = 0
        escapedCount = 0
        string = 0
        self.next = next
        self.join = join
        self.locale = Int16(locale)
        isMessage = true
    }
}

/// How names of fields join a message: two messages of the pool.
struct FieldJoin: BitwiseCopyable {
    /// Joins two names.
    let names: Int32
    /// Joins the names and the message.
    let message: Int32
}

/// Which plan of a code is followed.
enum TextColumn: Int, BitwiseCopyable {
    case message
    case user
    /// The message in the catalog's contract locale.
    case contractMessage
    /// The last one, since catalogs without such texts have no column for it.
    case handling

    @inline(__always)
    init(_ kind: TextKind) {
        switch kind.value {
        case .message: self = .message
        case .handling: self = .handling
        case .user: self = .user
        }
    }
}
