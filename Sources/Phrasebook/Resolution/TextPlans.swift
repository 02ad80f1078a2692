import MessageFormat
import PhrasebookFiles
import TextKernel

/// For each chain of locales, code and kind, which texts are tried one after the other; decided at load.
///
/// A plan is a row with those that follow it. It goes along the chain: in each locale the text, then its twin without
/// arguments. It ends at the first row without arguments, which cannot fail. Behind the last row the generic text speaks.
/// Plans share rows: a locale without a text of its own begins at the row of the next one in its chain.
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
    let starts: [Int32]
    let rows: [TextRow]
    /// The bytes of the literals.
    let bytes: [UInt8]
    /// The literals as strings, made when they are first asked for.
    let strings: OnceStrings
    /// The messages with arguments.
    let messages: [PlannedMessage]
    /// What is declared of the messages' arguments.
    let rules: [ArgumentRule]
    let joins: [FieldJoin]
    /// For each chain, the row of the generic text for users.
    let generic: [Int32]
    /// For rows that begin a message's plan in which all may fail, by row: the row with the message's words alone.
    let bare: [BareRow]
    /// For each loaded locale, its messages.
    let pools: OnceTable<MessagePool>

    /// What speaks where all rows of a message's plan fail.
    struct BareRow: BitwiseCopyable {
        let first: Int32
        let row: Int32
    }

    /// The first row of a plan; ``TextRow/none`` where there is no text.
    @inline(__always)
    func start(_ column: TextColumn, _ place: CodePlace) -> Int32 {
        let catalog = catalogs[place.catalogIndex < 0 ? catalogs.count &- 1 : place.catalogIndex]
        guard column.rawValue < catalog.columnCount else { return TextRow.none }
        let entry = place.entryIndex < 0 ? catalog.entryCount : place.entryIndex
        let plan = (place.chainIndex &* (catalog.entryCount &+ 1) &+ entry) &* catalog.columnCount &+ column.rawValue
        return starts[catalog.first &+ plan]
    }

    /// Appends a literal.
    @inline(__always)
    func append(_ row: TextRow, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer) {
        if row.escapedCount > 0, escaping == .json {
            output.append(padded: bytes, at: Int(row.start) &+ Int(row.count), count: Int(row.escapedCount))
        } else {
            output.append(padded: bytes, at: Int(row.start), count: Int(row.count))
        }
    }

    /// A literal as a string.
    @inline(__always)
    func text(_ row: TextRow) -> String {
        strings.text(at: Int(row.string)) {
            bytes.span.extracting(Int(row.start)..<Int(row.start) + Int(row.count)).text
        }
    }

    /// Appends a message with arguments by what is declared of them.
    ///
    /// - Parameters:
    ///   - planned: The message.
    ///   - arguments: The arguments.
    ///   - options: How it is written.
    ///   - presenter: What shows fields.
    ///   - context: The index of the loaded locale, for the presenter.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    func write(
        _ planned: PlannedMessage, _ arguments: MessageArguments, options: FormatOptions,
        presenter: any ArgumentPresenter, context: Int, into output: inout UTF8Buffer
    ) -> WriteResult {
        let range = Int(planned.firstRule)..<Int(planned.firstRule) + Int(planned.ruleCount)
        let rules = rules.span.extracting(range)
        let result = pools.with(Int(planned.locale)) { pool in
            pool.write(
                planned.message, arguments, rules: rules, options: options, presenter: presenter, context: context,
                into: &output)
        }
        // Every locale has a pool.
        return result ?? .tooLong
    }

    /// A message with arguments.
    func message(_ index: Int) -> CompiledMessage? {
        pools[Int(messages[index].locale)].map { CompiledMessage(messages[index].message, of: $0) }
    }

    /// The row that speaks where all rows of a plan fail.
    func last(_ column: TextColumn, _ first: Int32, chain: Int) -> Int32 {
        switch column {
        case .user: return generic[chain]
        case .handling: return TextRow.none
        case .message, .contractMessage:
            var (low, high) = (0, bare.count)
            while low < high {
                let middle = (low + high) / 2
                if bare[middle].first < first { low = middle + 1 } else { high = middle }
            }
            return low < bare.count && bare[low].first == first ? bare[low].row : TextRow.none
        }
    }
}

/// A message with arguments, and what is declared of them.
struct PlannedMessage: BitwiseCopyable {
    let message: PooledMessage
    /// The index of its locale.
    let locale: Int32
    /// The rules of its arguments, in ``TextPlans/rules``.
    let firstRule: Int32
    let ruleCount: Int32
    /// Whether it shows a point in time.
    let showsInstant: Bool
}
