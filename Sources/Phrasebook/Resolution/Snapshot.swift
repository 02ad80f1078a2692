public import ICU
public import MessageFormat
import Synchronization
import TextKernel

/// Everything of a home, loaded, checked and compiled.
///
/// Immutable; a store replaces it whole.
public final class Snapshot: Sendable {
    let locales: [LoadedLocale]
    let options: StoreOptions
    /// What chooses among all loaded locales; behind it, what chooses among those in which some catalogs alone have texts.
    let negotiators: [Negotiator]
    /// For each catalog, which of ``negotiators`` chooses among its locales.
    let negotiatorIndices: [Int]
    /// For each of ``negotiators``, the indices of the locales among which it chooses.
    private let localesByGroup: [[Int]]
    let defaultIndex: Int
    /// What no other snapshot of the process has.
    let stamp: UInt64
    private static let lastStamp = Atomic<UInt64>(0)
    let catalogs: [Catalog]
    /// Where texts are looked for: for each loaded locale by its index, then for others.
    let chains: LocaleChains
    /// For each catalog, its codes in document order.
    let codes: NameTable
    /// For each catalog and locale, the words that are no texts of codes.
    private let words: [[[String: String]]]
    /// Which texts are tried for each code.
    let plans: TextPlans
    /// For each loaded locale, the header fields of a body in it.
    private let nativeHeaders: [[ErrorBody.Header]]
    private let problemHeaders: [[ErrorBody.Header]]
    let catalogTable: NameTable
    /// The language tags of the loaded locales.
    private let localeTable: NameTable
    let indexByLocale: [LocaleIdentifier: Int]
    /// For each catalog, how its bodies look.
    let bodies: BodyPlans
    /// The time zones that callers named, and whether ICU knows them.
    private let zones: AppendOnlyTable<Bool>

    /// A hash of the files that the snapshot was made of.
    public let version: String
    /// Counts what goes wrong while answering; the store's own, which goes on counting over reloads.
    public let monitor: ResolutionMonitor

    init(
        locales: [LoadedLocale], catalogs: [LoadedCatalog], common: LoadedTexts, pool: consuming TextPool,
        options: StoreOptions, monitor: ResolutionMonitor, version: String
    ) throws(ICUError) {
        stamp = Self.lastStamp.add(1, ordering: .relaxed).newValue
        let locales = locales.enumerated().map { $1.found(at: $0) }
        self.locales = locales
        self.options = options
        self.version = version
        self.monitor = monitor
        zones = AppendOnlyTable(capacity: 1_024)
        catalogTable = NameTable(catalogs.map(\.catalog.name.rawValue))
        localeTable = NameTable(locales.map(\.identifier.languageTag))
        let indexByLocale = Dictionary(
            locales.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        self.indexByLocale = indexByLocale
        let defaultIndex =
            options.defaultLocale.flatMap { indexByLocale[$0] } ?? LocaleIdentifier("en_US").flatMap {
                indexByLocale[$0]
            } ?? 0
        self.defaultIndex = defaultIndex
        chains = LocaleChains(
            locales.map(\.identifier), fallbacks: options.fallbacks, defaultIndex: defaultIndex)
        codes = NameTable(joining: catalogs.map(\.codes))
        self.catalogs = catalogs.map(\.catalog)
        words = catalogs.map { loaded in loaded.texts.words.map { $0.compactMapValues(pool.staticText) } }
        bodies = BodyPlans(catalogs.map(\.catalog.body))
        nativeHeaders = locales.map { ErrorBody.headers("application/json", $0.identifier, options) }
        problemHeaders = locales.map { ErrorBody.headers("application/problem+json", $0.identifier, options) }
        let labels = common.words.map { CommonTexts.labels(in: $0, of: pool) }
        let fields = locales.indices.map { index in
            let parents = locales[index].identifier.parents.compactMap { indexByLocale[$0] }
            let labels = ([index] + parents).flatMap { labels[$0] }
            return LabelledFields(labels: labels, formatters: locales[index].formatters)
        }
        var choices = [Array(locales.indices)]
        negotiatorIndices = catalogs.map { loaded in
            let own = locales.indices.filter { loaded.texts.hasTexts($0) }
            if let index = choices.firstIndex(of: own) { return index }
            choices.append(own)
            return choices.count - 1
        }
        var negotiators: [Negotiator] = []
        for choice in choices {
            negotiators.append(
                try Negotiator(
                    available: choice.map { locales[$0].identifier }, numbers: choice,
                    default: locales[defaultIndex].identifier, defaultNumber: defaultIndex,
                    fallbacks: options.fallbacks, options: options.negotiation))
        }
        self.negotiators = negotiators
        localesByGroup = choices
        plans = TextPlanBuilder.plans(
            catalogs, common: common, pool: pool, chains: chains.chains,
            contracts: catalogs.map { indexByLocale[$0.catalog.contractLocale] }, defaultIndex: defaultIndex,
            presenter: CatalogPresenter(fields, self.catalogs))
    }

    /// The names of the catalogs, sorted.
    public var catalogNames: [Catalog.Name] { catalogs.map(\.name) }

    /// The loaded locales, as the folders spell them, sorted.
    public var localeNames: [String] { locales.map(\.folder) }

    /// The loaded locales in which a catalog has texts, as the folders spell them.
    package func localeNames(ofCatalogAt index: Int) -> [String] {
        localesByGroup[negotiatorIndices[index]].map { locales[$0].folder }
    }

    /// The facts of a catalog; nil where none has the name.
    public func catalog(_ name: Catalog.Name) -> Catalog? {
        catalogTable.index(of: name.rawValue).map { catalogs[$0] }
    }

    /// The index of a catalog in ``catalogNames``; nil where none has the name.
    package func catalogIndex(of name: Catalog.Name) -> Int? {
        let index = catalogTable.find(name.packed, name.rawValue)
        return index < 0 ? nil : index
    }

    /// The facts of a catalog that must be there.
    ///
    /// - Throws: ``CatalogError`` with the code ``CatalogError/Code/unknownCatalog``, which names the catalogs.
    public func requireCatalog(_ name: Catalog.Name) throws(CatalogError) -> Catalog {
        if let catalog = catalog(name) { return catalog }
        throw unknownCatalog(name)
    }

    /// The error that there is no catalog of a name.
    package func unknownCatalog(_ name: Catalog.Name) -> CatalogError {
        let known = catalogNames.map(\.rawValue).joined(separator: ", ")
        return CatalogError(
            code: .unknownCatalog, diagnostics: [], message: .noCatalogNamed(name: name.rawValue, names: known))
    }

    /// Answers one code.
    ///
    /// Never throws: an unknown code is answered with generic texts and ``Answer/isKnown`` false, and so is an unknown
    /// catalog, with ``Answer/catalog`` nil. Texts are rendered when they are asked for.
    ///
    /// - Parameters:
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for; one that is not loaded falls back by its CLDR parents, the configured
    ///     fallbacks and the default.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    /// - Returns: The answer, always.
    public func answer(
        to code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier, arguments: MessageArguments = [:],
        timeZone: String? = nil
    ) -> Answer {
        answer(to: code, in: catalog, locale: locale, arguments: arguments, timeZone: timeZone, sink: nil)
    }

    /// Answers one code, and tells a sink what goes wrong; nil is the snapshot's monitor.
    package func answer(
        to code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier, arguments: MessageArguments = [:],
        timeZone: String? = nil, sink: (any EventSink)?
    ) -> Answer {
        let position = position(catalog, code, locale)
        if position.entry == nil { recordUnknown(catalog, position, sink) }
        return Answer(
            snapshot: self, position: position, catalogName: catalog, code: code, locale: locale, arguments: arguments,
            timeZone: timeZone, sink: sink)
    }

    /// A word of the reference pages, such as `catalog.title` or `category.amount`; nil where no locale of the chain
    /// has it.
    public func word(_ key: String, of catalog: Catalog.Name, locale: LocaleIdentifier) -> String? {
        var locales = TextLocales()
        return word(key, of: catalog, locale: locale, &locales)
    }

    /// A word of the reference pages, whose loaded locale is added to others.
    package func word(
        _ key: String, of catalog: Catalog.Name, locale: LocaleIdentifier, _ locales: inout TextLocales
    ) -> String? {
        guard let catalog = catalogIndex(of: catalog) else { return nil }
        for index in chains.chains[chains.index(for: locale)] {
            guard let word = words[catalog][index][key] else { continue }
            locales.add(Int(index))
            return word
        }
        return nil
    }

    func index(of locale: LocaleIdentifier) -> Int? { indexByLocale[locale] }

    /// The indices of a code and a locale.
    @inline(never)
    func position(_ catalog: Catalog.Name, _ code: Code, _ locale: LocaleIdentifier) -> CodePosition {
        let catalog = catalogTable.find(catalog.packed, catalog.rawValue)
        let entry = catalog < 0 ? -1 : codes.find(PackedName(code.rawValue), code.rawValue, in: catalog)
        return position(catalog, entry, locale)
    }

    /// The indices of a code and a loaded locale.
    @inline(always)
    func position(_ catalog: Catalog.Name, _ code: Code, locale: Int) -> CodePosition {
        let catalog = catalogTable.find(catalog.packed, catalog.rawValue)
        let entry = catalog < 0 ? -1 : codes.find(PackedName(code.rawValue), code.rawValue, in: catalog)
        return CodePosition(catalog: catalog, entry: entry, locale: locale)
    }

    /// The indices of a code and a locale; without a search where the reference's hints are right.
    @inline(always)
    func position(_ code: CodeReference, _ locale: LocaleIdentifier) -> CodePosition {
        let index = locale.indexHint
        if code.stamp == stamp, localeTable.has(locale.packedTag, at: index) {
            return CodePosition(catalog: Int(code.catalogHint), entry: Int(code.entryHint), locale: index)
        }
        return search(code, locale)
    }

    @inline(never)
    private func search(_ code: CodeReference, _ locale: LocaleIdentifier) -> CodePosition {
        if code.stamp == stamp { return position(Int(code.catalogHint), Int(code.entryHint), locale) }
        let catalog =
            code.packedCatalog.isLong
            ? catalogTable.findLong(code.packedCatalog, code.catalog.rawValue)
            : catalogTable.has(code.packedCatalog, at: Int(code.catalogHint))
                ? Int(code.catalogHint) : catalogTable.find(code.packedCatalog)
        return position(catalog, catalog < 0 ? -1 : entry(code, in: catalog), locale)
    }

    @inline(always)
    private func entry(_ code: CodeReference, in catalog: Int) -> Int {
        if code.packedCode.isLong { return codes.findLong(code.packedCode, code.code.rawValue, in: catalog) }
        let hint = Int(code.entryHint)
        return codes.has(code.packedCode, at: hint, in: catalog) ? hint : codes.find(code.packedCode, in: catalog)
    }

    @inline(always)
    private func position(_ catalog: Int, _ entry: Int, _ locale: LocaleIdentifier) -> CodePosition {
        let tag = locale.packedTag
        let hint = locale.indexHint
        if localeTable.has(tag, at: hint) {
            return CodePosition(catalog: catalog, entry: entry, locale: hint)
        }
        let index = tag.isLong ? localeTable.findLong(tag, locale.languageTag) : localeTable.find(tag)
        let chain = index < 0 ? chains.index(for: locale) : index
        return CodePosition(catalog: catalog, entry: entry, locale: index, chain: chain)
    }

    /// The time zone in which instants are shown: the caller's, else the catalog's, else UTC.
    func zone(_ asked: String?, _ position: CodePosition) -> String {
        if let asked, zones.value(of: asked, make: { TimeZoneName.isKnown(asked) }) { return asked }
        return position.catalog.flatMap { catalogs[$0].timeZone } ?? "UTC"
    }

    /// The header fields of a body whose texts are in loaded locales; without one, the default locale is named.
    func headers(_ style: ErrorBody.Style, _ texts: TextLocales) -> [ErrorBody.Header] {
        let headers = (style == .problem ? problemHeaders : nativeHeaders)[texts.first < 0 ? defaultIndex : texts.first]
        guard texts.areSeveral else { return headers }
        return headers.map {
            $0.name == ErrorBody.contentLanguage ? ErrorBody.Header(name: $0.name, value: contentLanguage(texts)) : $0
        }
    }
}
