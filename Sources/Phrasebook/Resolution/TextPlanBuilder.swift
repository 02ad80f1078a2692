import MessageFormat
import PhrasebookFiles
import TextKernel

/// Makes the plans of a home's texts, in time that grows with the number of texts.
struct TextPlanBuilder {
    private var pool: TextPool
    private let pools: OnceTable<MessagePool>
    private let common: LoadedTexts
    /// For each chain, the locales in which a text is looked for.
    private let chains: [[Int]]
    private let defaultIndex: Int
    private let presenter: CatalogPresenter
    private var rows: [TextRow] = []
    /// For each row, whether it and all that follow it may fail.
    private var mayFail: [Bool] = []
    /// For each literal of the pool, its row where names of fields do not join it.
    private var literalRows: [Int32]
    private var messages: [PlannedMessage?]
    private var rules: [ArgumentRule] = []
    private var joins: [FieldJoin] = []
    private var catalogRows: [TextPlans.CatalogRow] = []
    /// The first row of each plan.
    private var firsts: [Int32] = []
    private var generic: [Int32] = []

    /// A text and its twin without arguments.
    private typealias Unit = (text: StoredText?, twin: StoredText?)

    /// Plans the texts of all catalogs.
    ///
    /// - Parameters:
    ///   - catalogs: The catalogs with their texts.
    ///   - common: The texts that all share.
    ///   - pool: All texts.
    ///   - chains: For each chain, the locales in which a text is looked for, in order.
    ///   - contracts: For each catalog, its contract locale; nil where that is not loaded.
    ///   - defaultIndex: The default locale.
    ///   - presenter: What shows fields of the catalogs in the locales.
    /// - Returns: The plans.
    static func plans(
        _ catalogs: [LoadedCatalog], common: LoadedTexts, pool: consuming TextPool, chains: [[Int]], contracts: [Int?],
        defaultIndex: Int, presenter: CatalogPresenter
    ) -> TextPlans {
        var builder = TextPlanBuilder(pool, common, chains, defaultIndex, presenter)
        builder.generic = builder.words(CommonTexts.unavailable)
        for (loaded, contract) in zip(catalogs, contracts) { builder.add(loaded, contract: contract ?? defaultIndex) }
        builder.addUnknownCatalog()
        return builder.finish()
    }

    private init(
        _ pool: consuming TextPool, _ common: LoadedTexts, _ chains: [[Int]], _ defaultIndex: Int,
        _ presenter: CatalogPresenter
    ) {
        self.presenter = presenter
        pools = OnceTable(pool.finishMessages())
        self.pool = pool
        self.common = common
        self.chains = chains
        self.defaultIndex = defaultIndex
        literalRows = Array(repeating: TextRow.none, count: pool.literals.count)
        messages = Array(repeating: nil, count: pool.messages.count)
    }

    private consuming func finish() -> TextPlans {
        pool.finish()
        let planned = messages.indices.map { index in messages[index] ?? unused(index) }
        var kept = KeptRows(rows)
        return TextPlans(
            catalogs: catalogRows, firsts: firsts.map { $0 < 0 ? .absent : kept.moved(rows[Int($0)]) },
            generic: generic.map { kept.index(of: $0) }, rows: kept.rows, bytes: pool.bytes,
            strings: OnceStrings(count: pool.literals.count), messages: planned,
            rules: ArgumentRules(rules, presenter: presenter), joins: joins, pools: pools)
    }

    /// The rows that others lead to; those that only begin plans are not among them.
    private struct KeptRows {
        private let all: [TextRow]
        private(set) var rows: [TextRow] = []
        /// By the index among all rows, that among those that are kept.
        private var indices: [Int32]

        init(_ all: [TextRow]) {
            self.all = all
            indices = Array(repeating: TextRow.none, count: all.count)
        }

        /// The index of a row among those that are kept.
        mutating func index(of row: Int32) -> Int32 {
            guard row >= 0 else { return row }
            if indices[Int(row)] >= 0 { return indices[Int(row)] }
            let kept = moved(all[Int(row)])
            rows.append(kept)
            indices[Int(row)] = Int32(rows.count - 1)
            return indices[Int(row)]
        }

        /// A row that leads to kept ones.
        mutating func moved(_ row: TextRow) -> TextRow {
            guard var message = row.message else { return row }
            message.next = index(of: message.next)
            message.last = index(of: message.last)
            var moved = row
            moved.content = .message(message)
            return moved
        }
    }

    // MARK: Catalogs

    private mutating func add(_ loaded: LoadedCatalog, contract: Int) {
        let (entries, texts) = (loaded.catalog.entries, loaded.texts)
        let shared = Set(entries.compactMap(\.sharedUserText)).reduce(into: [:]) { shared, key in
            shared[key] = common.words.map { $0[key] }
        }
        let sharedTexts = entries.indices.map { entries[$0].sharedUserText.flatMap { shared[$0] } }
        let widened = chains.map { $0.contains(contract) ? $0 : $0 + [contract] }
        let ofContract = contractChains(contract)
        let message = columns(widened, loaded, isMessage: true) { locale, entry in
            (texts[locale, entry, .message], texts[locale, entry, .messagePlain])
        }
        let user = columns(chains, loaded) { locale, entry in
            if let shared = sharedTexts[entry] { return (shared[locale], nil) }
            return (texts[locale, entry, .user], texts[locale, entry, .userPlain])
        }
        let contractMessage = columns(ofContract, loaded, isMessage: true) { locale, entry in
            (texts[locale, entry, .message], texts[locale, entry, .messagePlain])
        }
        var handling: [Int32]?
        if texts.has(.handling) || texts.has(.handlingPlain) {
            handling = columns(widened, loaded) { locale, entry in
                (texts[locale, entry, .handling], texts[locale, entry, .handlingPlain])
            }
        }
        let words = texts.words
        let unknown = unknownTexts(words, ofContract)
        let count = entries.count
        let columnCount = handling == nil ? 3 : 4
        catalogRows.append(
            TextPlans.CatalogRow(first: firsts.count, entryCount: count, columnCount: columnCount))
        for chain in chains.indices {
            for entry in 0..<count {
                let index = chain * count + entry
                firsts.append(message[index])
                firsts.append(user[index] < 0 ? generic[chain] : user[index])
                firsts.append(contractMessage[index])
                if let handling { firsts.append(handling[index]) }
            }
            firsts.append(unknown.message[chain])
            firsts.append(unknown.user[chain])
            firsts.append(unknown.contractMessage[chain])
            if handling != nil { firsts.append(TextRow.none) }
        }
    }

    private mutating func addUnknownCatalog() {
        catalogRows.append(TextPlans.CatalogRow(first: firsts.count, entryCount: 0, columnCount: 3))
        let unknown = unknownTexts([], contractChains(defaultIndex))
        for chain in chains.indices {
            firsts.append(unknown.message[chain])
            firsts.append(unknown.user[chain])
            firsts.append(unknown.contractMessage[chain])
        }
    }

    /// The chains, with the contract locale before all others.
    private func contractChains(_ contract: Int) -> [[Int]] {
        chains.map { [contract] + $0.filter { $0 != contract } }
    }

    /// For each chain, what is said of a code that a catalog with these words does not have.
    private mutating func unknownTexts(
        _ words: [[String: StoredText]], _ ofContract: [[Int]]
    ) -> (message: [Int32], user: [Int32], contractMessage: [Int32]) {
        let message = self.words(CatalogKeys.unknownMessage, in: words)
        let ofCommon = self.words(CommonTexts.unknownMessage)
        let user = self.words(CatalogKeys.unknownUser, in: words)
        let contract = self.words(CatalogKeys.unknownMessage, in: words, along: ofContract)
        let contractOfCommon = self.words(CommonTexts.unknownMessage, along: ofContract)
        func first(_ own: [Int32], _ other: [Int32]) -> [Int32] { zip(own, other).map { $0 < 0 ? $1 : $0 } }
        return (first(message, ofCommon), first(user, generic), first(contract, contractOfCommon))
    }

    // MARK: Plans

    /// For each chain, the row of a word: that of the first locale that has it.
    private mutating func words(
        _ key: String, in words: [[String: StoredText]]? = nil, along lists: [[Int]]? = nil
    ) -> [Int32] {
        let words = words ?? common.words
        return (lists ?? chains).map { chain in
            for locale in chain where locale < words.count {
                if let literal = words[locale][key]?.literal { return row(literal, locale, join: TextRow.none) }
            }
            return TextRow.none
        }
    }

    /// A locale of a chain, with the rest of the chain behind it.
    private struct Link {
        let locale: Int
        /// The link behind it; -1 where it is the last one.
        let next: Int
    }

    /// Makes the plan of each code along each chain.
    ///
    /// - Parameters:
    ///   - lists: The chains.
    ///   - loaded: The catalog.
    ///   - isMessage: Whether names of fields may join the texts, and bare words replace all that fail.
    ///   - unit: The text of a locale and a code.
    /// - Returns: The first row of each plan, by chain and code.
    private mutating func columns(
        _ lists: [[Int]], _ loaded: LoadedCatalog, isMessage: Bool = false, _ unit: (Int, Int) -> Unit
    ) -> [Int32] {
        let entries = loaded.catalog.entries
        // Chains that end alike share their links, and so their rows. A link comes behind those that follow it.
        var links: [Link] = []
        var known: [ArraySlice<Int>: Int] = [:]
        let heads = lists.map { list in
            list.indices.reversed().reduce(-1) { next, index in
                let rest = list[index...]
                if let link = known[rest] { return link }
                links.append(Link(locale: list[index], next: next))
                known[rest] = links.count - 1
                return links.count - 1
            }
        }
        var rows = Array(repeating: TextRow.none, count: links.count * entries.count)
        for (index, link) in links.enumerated() {
            let common = isMessage ? patterns(index, links) : Patterns()
            for entry in entries.indices {
                var row = link.next < 0 ? TextRow.none : rows[link.next * entries.count + entry]
                let (text, twin) = unit(link.locale, entry)
                if text != nil || twin != nil {
                    var join = TextRow.none
                    if isMessage, let position = entries[entry].fieldPosition {
                        join = self.join(common, position, own: loaded.texts[link.locale, entry, .fields])
                    }
                    // A text without arguments cannot fail: nothing is tried behind it.
                    for text in [text?.literal == nil ? twin : nil, text] {
                        guard let text else { continue }
                        row = add(
                            text, link.locale, entry, loaded.catalog, next: row, join: join,
                            isMessage: isMessage)
                    }
                }
                rows[index * entries.count + entry] = row
            }
        }
        return heads.flatMap { head in rows[head * entries.count..<(head + 1) * entries.count] }
    }

    private mutating func add(
        _ text: StoredText, _ locale: Int, _ entry: Int, _ catalog: Catalog, next: Int32, join: Int32,
        isMessage: Bool
    ) -> Int32 {
        if let literal = text.literal { return row(literal, locale, join: join) }
        guard let index = text.message else { return next }
        if messages[index] == nil { messages[index] = planned(index, entry, catalog, owner: catalogRows.count) }
        let row = append(
            TextRow(
                .message(TextRow.Message(index: UInt32(index), next: next, last: TextRow.none)), locale: locale,
                join: join), mayFail: next < 0 || mayFail[Int(next)])
        if isMessage, mayFail[Int(row)] {
            var words = bareWords(of: index)
            if words.isEmpty { words += catalog.entries[entry].code.rawValue.utf8 }
            let text = pool.add(literal: words.span)
            literalRows.append(TextRow.none)
            if let literal = text.literal {
                let last = self.row(literal, locale, join: join)
                rows[Int(row)].content = .message(TextRow.Message(index: UInt32(index), next: next, last: last))
            }
        }
        return row
    }

    private mutating func append(_ row: TextRow, mayFail isOpen: Bool) -> Int32 {
        rows.append(row)
        mayFail.append(isOpen)
        return Int32(rows.count - 1)
    }

    /// The row of a literal; made once where names of fields do not join it.
    private mutating func row(_ literal: Int, _ locale: Int, join: Int32) -> Int32 {
        if join < 0, literalRows[literal] >= 0 { return literalRows[literal] }
        let row = append(
            TextRow(
                .literal(TextRow.Literal(bytes: pool.literals[literal], string: UInt32(literal))), locale: locale,
                join: join), mayFail: false)
        if join < 0 { literalRows[literal] = row }
        return row
    }

    // MARK: Fields

    /// The patterns of `common.arb` by which names of fields join: those of a locale, else of the next in its chain.
    private struct Patterns {
        var names: Int32 = TextRow.none
        var before: Int32 = TextRow.none
        var after: Int32 = TextRow.none
    }

    private func patterns(_ link: Int, _ links: [Link]) -> Patterns {
        var patterns = Patterns()
        func take(_ key: String, _ locale: Int, _ pattern: inout Int32) {
            if pattern < 0, let message = common.words[locale][key]?.message { pattern = Int32(message) }
        }
        func take(_ locale: Int) {
            take(CommonTexts.join, locale, &patterns.names)
            take(CommonTexts.fields(.before), locale, &patterns.before)
            take(CommonTexts.fields(.after), locale, &patterns.after)
        }
        var link = link
        while link >= 0 {
            take(links[link].locale)
            link = links[link].next
        }
        take(defaultIndex)
        return patterns
    }

    private mutating func join(
        _ common: Patterns, _ position: Catalog.FieldPosition, own: StoredText?
    ) -> Int32 {
        let pattern = own?.message.map { Int32($0) } ?? (position == .before ? common.before : common.after)
        guard common.names >= 0, pattern >= 0 else { return TextRow.none }
        if let last = joins.last, last.names == common.names, last.message == pattern { return Int32(joins.count - 1) }
        joins.append(FieldJoin(names: common.names, message: pattern))
        return Int32(joins.count - 1)
    }

    // MARK: Arguments

    /// What is kept of a message that no plan has.
    private func unused(_ index: Int) -> PlannedMessage {
        let (locale, message) = pool.messages[index]
        return PlannedMessage(
            message: message, locale: Int32(locale), firstRule: 0, showsInstant: false)
    }

    /// The words of a message between its arguments.
    private func bareWords(of index: Int) -> [UInt8] {
        let (locale, message) = pool.messages[index]
        return pools.with(locale) { $0.bareWords(of: message) } ?? []
    }

    private mutating func planned(
        _ index: Int, _ entry: Int, _ catalog: Catalog, owner: Int
    ) -> PlannedMessage {
        let (locale, message) = pool.messages[index]
        let names = pools.with(locale) { $0.argumentNames(of: message) } ?? []
        let types = names.map { catalog.entries[entry].type(ofArgument: $0) ?? .text }
        let first = rules.count
        rules += types.map { $0.rule(in: catalog, owner: owner) }
        return PlannedMessage(
            message: message, locale: Int32(locale), firstRule: Int32(first), showsInstant: types.contains(.instant))
    }
}
