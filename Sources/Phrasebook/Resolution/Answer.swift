public import ICU
public import MessageFormat

/// What a catalog says about one code in one locale: a view of the snapshot, whose texts are rendered when asked for.
public struct Answer: Sendable {
    let snapshot: Snapshot
    let loaded: LoadedCatalog?
    let chain: [Int]
    let timeZone: String
    let entryIndex: Int?

    /// The catalog's name, as it was asked for.
    public let catalogName: Catalog.Name
    /// The code, as it was asked for.
    public let code: Code
    /// The locale, as it was asked for.
    public let locale: LocaleIdentifier
    /// The arguments, as they were given.
    public let arguments: MessageArguments

    init(
        snapshot: Snapshot, loaded: LoadedCatalog?, catalogName: Catalog.Name, code: Code, locale: LocaleIdentifier,
        chain: [Int], arguments: MessageArguments, timeZone: String
    ) {
        self.snapshot = snapshot
        self.loaded = loaded
        self.catalogName = catalogName
        self.code = code
        self.locale = locale
        self.chain = chain
        self.arguments = arguments
        self.timeZone = timeZone
        entryIndex = loaded?.catalog.indexByCode[code]
    }

    // MARK: Facts

    /// The facts of the catalog; nil where no catalog has the name.
    public var catalog: Catalog? { loaded?.catalog }

    /// The facts of the code; nil for a code that the catalog does not have.
    public var entry: Catalog.Entry? { entryIndex.flatMap { loaded?.catalog.entries[$0] } }

    /// Whether the catalog has the code.
    public var isKnown: Bool { entryIndex != nil }

    /// What the document says about retrying, also for codes that only its prose names; nil where it says nothing.
    public var retry: RetryAdvice? {
        if let entry { return entry.retry }
        return loaded?.catalog.proseCodes.first { $0.code == code }?.retry
    }

    // MARK: Texts

    /// What the API says, in the resolved locale; nil where no locale has a text.
    public var message: String? { text(.message)?.text }

    /// What the integrator should do; nil where the document says nothing.
    public var handling: String? { text(.handling)?.text }

    /// What an end user may be shown.
    ///
    /// nil only in a home without the generic text `user.unavailable`.
    public var user: String? { text(.user)?.text }

    /// What the API says, in the catalog's contract locale: for logs, and for bodies that stay in one language.
    ///
    /// nil where the home has no text at all.
    public var contractMessage: String? { resolvedContractMessage?.text }

    var resolvedContractMessage: ResolvedText? {
        let contract = loaded.flatMap { snapshot.index(of: $0.catalog.contractLocale) } ?? snapshot.defaultIndex
        return renderer(chain: [contract] + chain.filter { $0 != contract }).text(.message)
    }

    /// A text with the locale it really came from; nil where there is none.
    public func text(_ kind: TextKind) -> ResolvedText? {
        let resolved = renderer(chain: chain).text(kind)
        if let resolved, resolved.locale != locale {
            snapshot.monitor.record(
                ResolutionEvent(kind: .localeFallback, catalog: catalogName, code: entry?.code, argument: nil))
        }
        return resolved
    }

    /// The user text with `field` in place of the fields given; for bodies with an entry for each field.
    func userText(field: String) -> String? {
        var arguments = arguments
        guard let name = entry?.arguments.first(where: { $0.type == .field })?.name else { return user }
        arguments[name] = .text(field)
        return Answer(
            snapshot: snapshot, loaded: loaded, catalogName: catalogName, code: code, locale: locale,
            chain: chain, arguments: arguments, timeZone: timeZone
        ).user
    }

    private func renderer(chain: [Int]) -> TextRenderer { TextRenderer(answer: self, chain: chain) }
}

/// A rendered text and where it came from.
public struct ResolvedText: Sendable, Hashable {
    /// The text.
    public let text: String
    /// The locale whose file it came from.
    public let locale: LocaleIdentifier
    /// The locale as its folder spells it, such as `zh_CN`.
    public let localeName: String
}
