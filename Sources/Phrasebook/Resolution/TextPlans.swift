import MessageFormat
import PhrasebookFiles
import TextKernel

/// For each chain of locales, code and kind, which texts are tried one after the other; decided at load.
///
/// A plan is a row with those that follow it. It goes along the chain: in each locale the text, then its twin without
/// arguments. It ends at the first row without arguments, which cannot fail. Behind the last row the generic text speaks.
/// The first row of each plan is found by its indices; the others are shared by the plans that go on alike.
struct TextPlans: Sendable {
    /// Where the plans of a catalog begin.
    struct CatalogRow: BitwiseCopyable {
        let first: Int
        let entryCount: Int
        let columnCount: Int
    }

    /// For each catalog, then for a catalog that is not there, where its plans are.
    let catalogs: [CatalogRow]
    /// The first row of each plan, by catalog, chain, code (the one behind the last is any unknown one) and column.
    let firsts: [TextRow]
    /// For each chain, the row of the generic text for users.
    let generic: [Int32]
    /// The rows behind the first ones.
    let rows: [TextRow]
    /// The bytes of the literals.
    let bytes: [UInt8]
    /// The literals as strings, made when they are first asked for.
    let strings: OnceStrings
    /// The messages with arguments.
    let messages: [PlannedMessage]
    /// What is declared of the messages' arguments.
    let rules: ArgumentRules
    let joins: [FieldJoin]
    /// For each loaded locale, its messages.
    let pools: OnceTable<MessagePool>

    /// The first row of a plan; an absent one where there is no text.
    @inline(always)
    func first(_ column: TextColumn, _ position: CodePosition) -> TextRow {
        let catalog = catalogs[position.catalogIndex < 0 ? catalogs.count &- 1 : position.catalogIndex]
        guard column.rawValue < catalog.columnCount else { return .absent }
        let entry = position.entryIndex < 0 ? catalog.entryCount : position.entryIndex
        let plan = (position.chainIndex &* (catalog.entryCount &+ 1) &+ entry) &* catalog.columnCount &+ column.rawValue
        return firsts[catalog.first &+ plan]
    }

    /// Appends a literal.
    @inline(always)
    func append(_ literal: TextRow.Literal, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer) {
        let text = literal.bytes
        if text.escapedCount > 0, escaping == .json {
            output.append(padded: bytes, at: Int(text.start) &+ Int(text.count), count: Int(text.escapedCount))
        } else {
            output.append(padded: bytes, at: Int(text.start), count: Int(text.count))
        }
    }

    /// A literal as a string.
    @inline(always)
    func text(_ literal: TextRow.Literal) -> String {
        strings.text(at: Int(literal.string)) { bytes.span.extracting(literal.bytes.range).text }
    }

    /// Appends a message with arguments by what is declared of them.
    ///
    /// - Parameters:
    ///   - planned: The message.
    ///   - arguments: The arguments.
    ///   - options: How it is written.
    ///   - timeZone: The IANA name of the time zone in which instants are shown; nil is UTC.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    @inline(always)
    func write(
        _ planned: PlannedMessage, _ arguments: MessageArguments, _ options: WriteOptions, timeZone: String?,
        into output: inout UTF8Buffer
    ) -> WriteResult {
        // Every locale has a pool.
        pools.with(Int(planned.locale)) { pool in
            pool.write(
                planned.message, arguments, rules: rules, from: Int(planned.firstRule), options, timeZone: timeZone,
                into: &output)
        } ?? .tooLong
    }

    /// A message with arguments.
    func message(_ index: Int) -> CompiledMessage? {
        pools[Int(messages[index].locale)].map { CompiledMessage(messages[index].message, of: $0) }
    }

    /// The row that speaks where all rows of a plan fail.
    func last(_ column: TextColumn, _ first: TextRow, chain: Int) -> Int32 {
        switch column {
        case .user: generic[chain]
        case .handling: TextRow.none
        case .message, .contractMessage: first.message?.last ?? TextRow.none
        }
    }
}

/// A message with arguments, and what is declared of them.
struct PlannedMessage: BitwiseCopyable {
    let message: PooledMessage
    /// The index of its locale.
    let locale: Int32
    /// Where the rules of its arguments begin.
    let firstRule: Int32
    /// Whether it shows a point in time.
    let showsInstant: Bool
}
