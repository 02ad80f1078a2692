import PhrasebookFiles

/// A candidate of a text plan: a literal, or a message that may fail and then hands over to the next row.
struct TextRow: BitwiseCopyable {
    /// What is written.
    enum Content: BitwiseCopyable {
        /// Nothing: there is no text.
        case absent
        /// A text without arguments.
        case literal(Literal)
        /// A message with arguments.
        case message(Message)
    }

    /// A text without arguments.
    struct Literal: BitwiseCopyable {
        /// Its bytes.
        let bytes: TextPool.Literal
        /// Its index among ``TextPlans/strings``.
        let string: UInt32
    }

    /// A message with arguments.
    struct Message: BitwiseCopyable {
        /// The index among ``TextPlans/messages``.
        let index: UInt32
        /// The row that is tried where this one fails; ``TextRow/none`` where the plan ends.
        var next: Int32
        /// The row that speaks where all rows of a plan that begins here fail; ``TextRow/none`` where there is none.
        var last: Int32
    }

    var content: Content
    /// The loaded locale that it came from.
    let locale: Int16
    /// How names of fields join it, an index of ``TextPlans/joins``; ``none`` where they do not.
    let join: Int32

    /// No row.
    static let none: Int32 = -1

    /// The row of a plan that has no text.
    static let absent = TextRow(.absent, locale: 0)

    init(_ content: Content, locale: Int, join: Int32 = none) {
        self.content = content
        self.locale = Int16(locale)
        self.join = join
    }

    /// The text, where it is written as it is, whatever the arguments.
    @inline(always)
    var staticText: Literal? {
        if join < 0, case .literal(let literal) = content { literal } else { nil }
    }

    /// The message; nil where it is none.
    var message: Message? {
        if case .message(let message) = content { message } else { nil }
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

    @inline(always)
    init(_ kind: TextKind) {
        switch kind.value {
        case .message: self = .message
        case .handling: self = .handling
        case .user: self = .user
        }
    }
}
