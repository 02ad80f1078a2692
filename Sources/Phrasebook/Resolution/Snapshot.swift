public import ICU
public import MessageFormat

/// Everything of a home, loaded, checked and compiled.
///
/// Immutable; a store replaces it whole.
public final class Snapshot: Sendable {
    let locales: [LoadedLocale]
    let common: LoadedTexts
    let options: StoreOptions
    let negotiator: Negotiator
    let fallbacks: FallbackTable
    let defaultIndex: Int
    private let catalogs: [LoadedCatalog]
    private let indexByName: [String: Int]
    private let indexByLocale: [LocaleIdentifier: Int]
    /// For each loaded locale, where its texts are looked for, in order.
    private let chains: [[Int]]

    /// A hash of the files that the snapshot was made of.
    public let version: String
    /// Counts what goes wrong while answering; the store's own, which goes on counting over reloads.
    public let monitor: ResolutionMonitor

    init(
        locales: [LoadedLocale], catalogs: [LoadedCatalog], common: LoadedTexts, options: StoreOptions,
        monitor: ResolutionMonitor,
        fallbacks: FallbackTable, version: String
    ) throws(ICUError) {
        self.locales = locales
        self.catalogs = catalogs
        self.common = common
        self.options = options
        self.fallbacks = fallbacks
        self.version = version
        self.monitor = monitor
        indexByName = Dictionary(
            catalogs.enumerated().map { ($1.catalog.name.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        let indexByLocale = Dictionary(
            locales.enumerated().map { ($1.identifier, $0) }, uniquingKeysWith: { first, _ in first })
        self.indexByLocale = indexByLocale
        let defaultIndex =
            options.defaultLocale.flatMap { indexByLocale[$0] } ?? LocaleIdentifier("en_US").flatMap {
                indexByLocale[$0]
            } ?? 0
        self.defaultIndex = defaultIndex
        chains = locales.map {
            Self.chain(for: $0.identifier, fallbacks, indexByLocale, defaultIndex: defaultIndex)
        }
        negotiator = try Negotiator(
            available: locales.map(\.identifier), default: locales[defaultIndex].identifier,
            fallbacks: options.fallbacks, options: options.negotiation)
    }

    /// The names of the catalogs, sorted.
    public var catalogNames: [Catalog.Name] { catalogs.map(\.catalog.name) }

    /// The loaded locales, as the folders spell them, sorted.
    public var localeNames: [String] { locales.map(\.folder) }

    /// The facts of a catalog; nil where none has the name.
    public func catalog(_ name: Catalog.Name) -> Catalog? { loaded(name)?.catalog }

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

    /// The locale for a request, as this home's default and configured fallbacks have it.
    public func negotiate(_ preferences: LanguagePreferences) -> LocaleIdentifier {
        negotiator.negotiate(preferences).locale
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
        let loaded = loaded(catalog)
        let zone = timeZone.flatMap { TimeZoneName.isKnown($0) ? $0 : nil } ?? loaded?.catalog.timeZone ?? "UTC"
        let answer = Answer(
            snapshot: self, loaded: loaded, catalogName: catalog, code: code, locale: locale,
            chain: chain(for: locale), arguments: arguments, timeZone: zone)
        if loaded == nil {
            monitor.record(ResolutionEvent(kind: .unknownCatalog, catalog: "", code: nil, argument: nil))
        } else if !answer.isKnown {
            monitor.record(ResolutionEvent(kind: .unknownCode, catalog: catalog, code: nil, argument: nil))
        }
        return answer
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

    private func loaded(_ name: Catalog.Name) -> LoadedCatalog? { indexByName[name.rawValue].map { catalogs[$0] } }

    private func chain(for locale: LocaleIdentifier) -> [Int] {
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
