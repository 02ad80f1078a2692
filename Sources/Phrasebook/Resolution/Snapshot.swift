public import ICU
public import MessageFormat
import Synchronization
import TextKernel

/// Everything of a home, loaded, checked and compiled.
///
/// Immutable; a store replaces it whole.
public final class Snapshot: Sendable {
    let locales: [LoadedLocale]
    let common: LoadedTexts
    let options: StoreOptions
    /// What chooses among all loaded locales; behind it, what chooses among those in which some catalogs alone have texts.
    let negotiators: [Negotiator]
    /// For each catalog, which of ``negotiators`` chooses among its locales.
    let negotiatorIndices: [Int]
    let fallbacks: FallbackTable
    let defaultIndex: Int
    /// What no other snapshot of the process has.
    let stamp: UInt64
    private static let lastStamp = Atomic<UInt64>(0)
    let catalogs: [LoadedCatalog]
    /// For each loaded locale, where its texts are looked for, in order.
    let chains: [[Int]]
    /// For each catalog, the place of its contract locale.
    let contractIndices: [Int?]
    /// For each loaded locale, the header fields of a body in it.
    private let nativeHeaders: [[ErrorBody.Header]]
    private let problemHeaders: [[ErrorBody.Header]]
    let catalogTable: NameTable
    /// The language tags of the loaded locales.
    private let localeTable: NameTable
    let indexByLocale: [LocaleIdentifier: Int]
    /// For each catalog, which text serves each code.
    private let ready: [ReadyTexts.View]
    private let readyTexts: [ReadyTexts]
    /// For each catalog, how its bodies look.
    let bodies: [BodyPlan.View]
    private let bodyPlans: [BodyPlan]
    /// For each loaded locale, what people call fields.
    private let fields: [LabelledFields]
    /// For each loaded locale, its own patterns by which names of fields join a message.
    private let fieldPatterns: [FieldPatterns]
    /// The time zones that callers named, and whether ICU knows them.
    private let zones: AppendOnlyTable<Bool>

    /// A hash of the files that the snapshot was made of.
    public let version: String
    /// Counts what goes wrong while answering; the store's own, which goes on counting over reloads.
    public let monitor: ResolutionMonitor

    init(
        locales: [LoadedLocale], catalogs: [LoadedCatalog], common: LoadedTexts, options: StoreOptions,
        monitor: ResolutionMonitor,
        fallbacks: FallbackTable, version: String
    ) throws(ICUError) {
        stamp = Self.lastStamp.add(1, ordering: .relaxed).newValue
        self.locales = locales
        self.catalogs = catalogs
        self.common = common
        self.options = options
        self.fallbacks = fallbacks
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
        let chains = locales.map {
            Self.chain(for: $0.identifier, fallbacks, indexByLocale, defaultIndex: defaultIndex)
        }
        self.chains = chains
        let contracts = catalogs.map { indexByLocale[$0.catalog.contractLocale] }
        contractIndices = contracts
        readyTexts = catalogs.indices.map { index in
            let (loaded, contract) = (catalogs[index], contracts[index])
            return ReadyTexts(
                loaded.catalog, at: index, loaded.texts, codes: loaded.codes, common: common, chains: chains, contract: contract)
        }
        ready = readyTexts.map(\.view)
        bodyPlans = catalogs.map { BodyPlan($0.catalog.body) }
        bodies = bodyPlans.map(\.view)
        nativeHeaders = locales.map { ErrorBody.headers("application/json", $0.identifier, options) }
        problemHeaders = locales.map { ErrorBody.headers("application/problem+json", $0.identifier, options) }
        fields = locales.indices.map { index in
            let parents = locales[index].identifier.parents.compactMap { indexByLocale[$0] }
            let labels = ([index] + parents).flatMap { CommonTexts.labels(in: common.words[$0]) }
            let fields = FieldLabels(labels) { field in
                let names = FieldPath(field).names
                return [names.joined(separator: "."), names.last ?? ""]
            }
            return LabelledFields(labels: fields, formatters: locales[index].formatters)
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
                    available: choice.map { locales[$0].identifier }, default: locales[defaultIndex].identifier,
                    fallbacks: options.fallbacks, options: options.negotiation))
        }
        self.negotiators = negotiators
        fieldPatterns = locales.indices.map { FieldPatterns(common.words[$0]) }
    }

    /// The same snapshot, whose events another monitor counts.
    init(_ other: Snapshot, monitor: ResolutionMonitor) {
        self.monitor = monitor
        stamp = other.stamp
        locales = other.locales
        catalogs = other.catalogs
        common = other.common
        options = other.options
        fallbacks = other.fallbacks
        version = other.version
        catalogTable = other.catalogTable
        localeTable = other.localeTable
        indexByLocale = other.indexByLocale
        defaultIndex = other.defaultIndex
        chains = other.chains
        contractIndices = other.contractIndices
        readyTexts = other.readyTexts
        ready = other.ready
        bodyPlans = other.bodyPlans
        bodies = other.bodies
        nativeHeaders = other.nativeHeaders
        problemHeaders = other.problemHeaders
        negotiators = other.negotiators
        negotiatorIndices = other.negotiatorIndices
        fields = other.fields
        fieldPatterns = other.fieldPatterns
        zones = other.zones
    }

    /// The names of the catalogs, sorted.
    public var catalogNames: [Catalog.Name] { catalogs.map(\.catalog.name) }

    /// The loaded locales, as the folders spell them, sorted.
    public var localeNames: [String] { locales.map(\.folder) }

    /// The facts of a catalog; nil where none has the name.
    public func catalog(_ name: Catalog.Name) -> Catalog? { loaded(name)?.catalog }

    /// Whether there is a catalog of this name; its facts are not copied.
    package func hasCatalog(_ name: Catalog.Name) -> Bool { catalogTable.index(of: name.rawValue) != nil }

    /// The facts of a catalog that must be there.
    ///
    /// - Throws: ``CatalogError`` with the code ``CatalogError/Code/unknownCatalog``, which names the catalogs.
    public func requireCatalog(_ name: Catalog.Name) throws(CatalogError) -> Catalog {
        if let catalog = catalog(name) { return catalog }
        let known = catalogNames.map(\.rawValue).joined(separator: ", ")
        throw CatalogError(
            code: .unknownCatalog, findings: [], message: "there is no catalog “\(name)”; the catalogs are \(known)")
    }

    /// The loaded locale of a spelling such as `zh-CN` or `zh_CN`; nil for one that is not loaded.
    public func loadedLocale(_ text: String) -> LocaleIdentifier? {
        if let exact = locales.first(where: { $0.folder == text }) { return exact.identifier }
        guard let identifier = LocaleIdentifier(text), indexByLocale[identifier] != nil else { return nil }
        return identifier
    }

    /// Answers one code.
    ///
    /// Never throws: an unknown code is answered with generic texts and ``Answer/isKnown`` false, and so is an unknown
    /// catalog, with ``Answer/catalog`` nil. Texts are rendered when they are asked for.
    ///
    /// - Parameters:
    ///   - catalog: The catalog's name.
    ///   - code: The code, as the API spells it.
    ///   - locale: The locale asked for; one that is not loaded falls back by its CLDR parents, the configured
    ///     fallbacks and the default.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    /// - Returns: The answer, always.
    public func resolve(
        _ catalog: Catalog.Name, code: Code, locale: LocaleIdentifier, _ arguments: MessageArguments = [:],
        timeZone: String? = nil
    ) -> Answer {
        let place = place(catalog, code, locale)
        if place.entry == nil { recordUnknown(catalog, place) }
        return Answer(
            snapshot: self, place: place, catalogName: catalog, code: code, locale: locale, arguments: arguments,
            timeZone: timeZone)
    }

    /// A word of the reference pages, such as `catalog.title` or `category.amount`; nil where no locale of the chain
    /// has it.
    public func word(_ key: String, of catalog: Catalog.Name, locale: LocaleIdentifier) -> String? {
        guard let loaded = loaded(catalog) else { return nil }
        for index in chain(for: locale) {
            if let text = loaded.texts.words[index][key] { return text.compiled.format([:]).text }
        }
        return nil
    }

    func index(of locale: LocaleIdentifier) -> Int? { indexByLocale[locale] }

    /// Where a code and a locale stand in this snapshot.
    @inline(__always)
    func place(_ catalog: Catalog.Name, _ code: Code, _ locale: LocaleIdentifier) -> CodePlace {
        let catalog = catalogTable.find(catalog.packed, catalog.rawValue)
        return CodePlace(
            catalog: catalog, entry: catalog < 0 ? -1 : ready[catalog].entry(code), locale: place(locale))
    }

    /// Where a code and a loaded locale stand in this snapshot, the names given as UTF-8.
    func place(
        _ catalog: Span<UInt8>, _ code: Span<UInt8>, locale: Int
    ) -> CodePlace {
        let catalog = catalogTable.index(of: catalog) ?? -1
        return CodePlace(catalog: catalog, entry: catalog < 0 ? -1 : ready[catalog].entry(code), locale: locale)
    }

    /// Where a code and a locale stand in this snapshot; without a search where the reference's hints are right.
    @inline(__always)
    func place(_ code: CodeReference, _ locale: LocaleIdentifier) -> CodePlace {
        if code.stamp == stamp {
            return CodePlace(
                catalog: Int(code.catalogHint), entry: Int(code.entryHint), locale: place(locale))
        }
        let catalog =
            code.packedCatalog.isLong
            ? catalogTable.findLong(code.packedCatalog, code.catalog.rawValue)
            : catalogTable.has(code.packedCatalog, at: Int(code.catalogHint))
                ? Int(code.catalogHint) : catalogTable.find(code.packedCatalog)
        return CodePlace(
            catalog: catalog, entry: catalog < 0 ? -1 : ready[catalog].entry(code), locale: place(locale))
    }

    @inline(__always)
    private func place(_ locale: LocaleIdentifier) -> Int {
        let tag = locale.packedTag
        return tag.isLong ? localeTable.findLong(tag, locale.languageTag) : localeTable.find(tag)
    }

    /// Whether a known code has a text in the loaded locale itself.
    func hasOwnText(_ kind: TextKind, _ place: CodePlace) -> Bool {
        guard place.isComplete else { return false }
        let text = unsafe ready[place.catalogIndex][place.localeIndex, place.entryIndex, kind]
        return unsafe text.pointee.message != nil && Int(text.pointee.locale) == place.localeIndex
    }

    /// Appends the text of a known code in a loaded locale, where it takes no arguments.
    ///
    /// - Returns: The loaded locale whose file it came from; nil, and nothing is appended, where it is another text.
    @inline(__always)
    func appendStatic(
        _ kind: TextKind, _ place: CodePlace, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer
    ) -> Int? {
        guard place.isComplete else { return nil }
        let text = unsafe ready[place.catalogIndex][place.localeIndex, place.entryIndex, kind]
        guard unsafe text.pointee.appendLiteral(escaping, to: &output) else { return nil }
        return unsafe served(text, place)
    }

    /// Appends the text of a known code in a loaded locale, where all of its arguments are fit.
    ///
    /// - Returns: The loaded locale whose file it came from; nil, and nothing is appended, where a closer look is
    ///   needed.
    @inline(__always)
    func appendReady(
        _ kind: TextKind, _ place: CodePlace, _ arguments: MessageArguments, _ timeZone: String?,
        _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer
    ) -> Int? {
        guard place.isComplete else { return nil }
        let text = unsafe ready[place.catalogIndex][place.localeIndex, place.entryIndex, kind]
        if unsafe text.pointee.appendLiteral(escaping, to: &output) { return unsafe served(text, place) }
        return unsafe appendFormatted(text, place, arguments, timeZone, escaping, to: &output)
    }

    @inline(__always)
    private func appendFormatted(
        _ text: UnsafePointer<ReadyTexts.Text>, _ place: CodePlace, _ arguments: MessageArguments,
        _ timeZone: String?, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer
    ) -> Int? {
        guard let message = unsafe text.pointee.message else { return nil }
        if unsafe text.pointee.joinsFields {
            let entry = catalogs[place.catalogIndex].catalog.entries[place.entryIndex]
            if entry.isGivenFields(by: arguments) {
                return unsafe appendJoined(text, place, entry, arguments, escaping, to: &output)
            }
        }
        let zone = unsafe text.pointee.showsInstant ? zone(timeZone, place) : "UTC"
        let result = unsafe message.write(
            arguments, rules: ready[place.catalogIndex].rules(of: text).span,
            options: FormatOptions(timeZone: zone, bidiIsolation: .whereMixed, escaping: escaping), presenter: self,
            context: Int(text.pointee.locale), into: &output)
        guard result.isWritten else { return nil }
        return unsafe served(text, place)
    }

    /// Appends a message of the locale itself that takes no arguments, with the names of fields beside it.
    @inline(never)
    private func appendJoined(
        _ text: UnsafePointer<ReadyTexts.Text>, _ place: CodePlace, _ entry: Catalog.Entry,
        _ arguments: MessageArguments, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer
    ) -> Int? {
        let locale = place.localeIndex
        guard unsafe Int(text.pointee.locale) == locale, let message = unsafe text.pointee.message?.staticText,
            let position = entry.fieldPosition, let join = fieldPatterns[locale].join,
            let pattern = catalogs[place.catalogIndex].texts[locale, place.entryIndex, .fields]?.compiled
                ?? fieldPatterns[locale][position]
        else { return nil }
        let names = entry.fieldNames(in: arguments)
        guard var fields = names.first.map({ FieldPath($0).contractForm }) else { return nil }
        let options = FormatOptions(bidiIsolation: .whereMixed)
        for name in names.dropFirst() {
            var both = MessageArguments()
            both.set("first", fields)
            both.set("next", FieldPath(name).contractForm)
            fields = join.format(both, options: options).text
        }
        var both = MessageArguments()
        both.set("fields", fields)
        both.set("message", message)
        let start = output.count
        pattern.write(both, options: options, into: &output)
        if escaping == .json { output.escapeForJSON(from: start) }
        return locale
    }

    /// The text of a known code in a loaded locale, where all of its arguments are fit; a text without arguments is
    /// the stored one.
    @inline(__always)
    func readyText(
        _ kind: TextKind, _ place: CodePlace, _ arguments: MessageArguments, _ timeZone: String?
    ) -> (text: String, locale: Int)? {
        guard place.isComplete else { return nil }
        let text = unsafe ready[place.catalogIndex][place.localeIndex, place.entryIndex, kind]
        if unsafe text.pointee.isLiteral, let stored = unsafe text.pointee.message?.staticText {
            return (stored, unsafe served(text, place))
        }
        return unsafe formattedText(text, place, arguments, timeZone).map { unsafe ($0, Int(text.pointee.locale)) }
    }

    @inline(never)
    private func formattedText(
        _ text: UnsafePointer<ReadyTexts.Text>, _ place: CodePlace, _ arguments: MessageArguments, _ timeZone: String?
    ) -> String? {
        UTF8Buffer.withScratch { output in
            unsafe appendFormatted(text, place, arguments, timeZone, .none, to: &output) == nil
                ? nil : output.wellFormedText
        }
    }

    /// The text of a known code in a loaded locale, where it takes no arguments, as it is stored.
    @inline(__always)
    func storedText(_ kind: TextKind, _ place: CodePlace) -> (text: String, locale: Int)? {
        guard place.isComplete else { return nil }
        let text = unsafe ready[place.catalogIndex][place.localeIndex, place.entryIndex, kind]
        guard unsafe text.pointee.isLiteral, let stored = unsafe text.pointee.message?.staticText else { return nil }
        return (stored, unsafe served(text, place))
    }

    /// The loaded locale whose file a text came from; counted where it is not the one asked for.
    @inline(__always)
    private func served(_ text: UnsafePointer<ReadyTexts.Text>, _ place: CodePlace) -> Int {
        let locale = unsafe Int(text.pointee.locale)
        if locale != place.localeIndex { recordFallback(place) }
        return locale
    }

    /// The time zone in which instants are shown: the caller's, else the catalog's, else UTC.
    func zone(_ asked: String?, _ place: CodePlace) -> String {
        if let asked, zones.value(of: asked, make: { TimeZoneName.isKnown(asked) }) { return asked }
        return place.catalog.flatMap { catalogs[$0].catalog.timeZone } ?? "UTC"
    }

    /// The header fields of a body in a loaded locale.
    func headers(_ style: ErrorBody.Style, _ locale: Int) -> [ErrorBody.Header] {
        style == .problem ? problemHeaders[locale] : nativeHeaders[locale]
    }

    @inline(never)
    func recordFallback(_ place: CodePlace) {
        guard let catalog = place.catalog.map({ catalogs[$0].catalog }) else { return }
        monitor.record(
            ResolutionEvent(
                kind: .localeFallback, catalog: catalog.name, code: place.entry.map { catalog.entries[$0].code },
                argument: nil))
    }

    @inline(never)
    func recordUnknown(_ catalog: Catalog.Name, _ place: CodePlace) {
        let event =
            place.catalog == nil
            ? ResolutionEvent(kind: .unknownCatalog, catalog: "", code: nil, argument: nil)
            : ResolutionEvent(kind: .unknownCode, catalog: catalog, code: nil, argument: nil)
        monitor.record(event)
    }

    private func loaded(_ name: Catalog.Name) -> LoadedCatalog? {
        catalogTable.index(of: name.rawValue).map { catalogs[$0] }
    }

    func chain(for locale: LocaleIdentifier) -> [Int] {
        if let index = indexByLocale[locale] { return chains[index] }
        // Another spelling of a loaded one, such as zh_Hans_CN of zh_CN.
        let maximized = locale.maximized
        if let index = locales.firstIndex(where: { $0.identifier.maximized == maximized }) { return chains[index] }
        return Self.chain(for: locale, fallbacks, indexByLocale, defaultIndex: defaultIndex)
    }

    private static func chain(
        for locale: LocaleIdentifier, _ fallbacks: FallbackTable, _ loaded: [LocaleIdentifier: Int], defaultIndex: Int
    ) -> [Int] {
        var chain: [Int] = []
        for index in fallbacks.chain(for: locale).compactMap({ loaded[$0] }) + [defaultIndex]
        where !chain.contains(index) { chain.append(index) }
        return chain
    }
}

extension Snapshot: ArgumentPresenter {
    /// Appends fields by their labels in the loaded locale at an index.
    package func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer) -> Bool {
        fields[context].append(texts, count: count, to: &output)
    }

    /// A currency with the digits that the catalog at an index gives it.
    package func currency(_ given: Currency, owner: Int32) -> Currency {
        catalogs[Int(owner)].catalog.currencies.first { $0.code == given.code } ?? given
    }
}
