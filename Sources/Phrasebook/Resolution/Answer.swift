public import ICU
public import MessageFormat
public import TextKernel

/// What a catalog says about one code in one locale: a view of the snapshot, whose texts are rendered when asked for.
public struct Answer: Sendable {
    let snapshot: Snapshot
    let place: CodePlace
    /// The locale as it was asked for, where that is not how the home spells it.
    private let unloadedLocale: LocaleIdentifier?
    let timeZone: String?

    /// The catalog's name, as it was asked for.
    public let catalogName: Catalog.Name
    /// The code, as it was asked for.
    public let code: Code
    /// The arguments, as they were given.
    public let arguments: MessageArguments

    init(
        snapshot: Snapshot, place: CodePlace, catalogName: Catalog.Name, code: Code, locale: LocaleIdentifier?,
        arguments: MessageArguments, timeZone: String?
    ) {
        self.snapshot = snapshot
        self.place = place
        self.catalogName = catalogName
        self.code = code
        self.arguments = arguments
        self.timeZone = timeZone
        unloadedLocale = place.locale == nil ? locale : nil
    }

    /// The locale, as it was asked for.
    public var locale: LocaleIdentifier {
        unloadedLocale ?? snapshot.locales[place.locale ?? snapshot.defaultIndex].identifier
    }

    var loaded: LoadedCatalog? { place.catalog.map { snapshot.catalogs[$0] } }
    var entryIndex: Int? { place.entry }

    /// The loaded locales in which texts are looked for, in order.
    var chain: [Int] { place.locale.map { snapshot.chains[$0] } ?? snapshot.chain(for: locale) }

    /// The IANA name of the time zone in which instants are shown.
    var zone: String { snapshot.zone(timeZone, place) }

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
        let place = snapshot.contractPlace(place)
        if let ready = snapshot.readyText(.message, place, arguments, timeZone) {
            let locale = snapshot.locales[ready.locale]
            return ResolvedText(text: ready.text, locale: locale.identifier, localeName: locale.folder)
        }
        let contract = loaded.flatMap { snapshot.index(of: $0.catalog.contractLocale) } ?? snapshot.defaultIndex
        return renderer(chain: [contract] + chain.filter { $0 != contract }).text(.message)
    }

    /// A text with the locale it really came from; nil where there is none.
    public func text(_ kind: TextKind) -> ResolvedText? {
        if let ready = snapshot.readyText(kind, place, arguments, timeZone) {
            let locale = snapshot.locales[ready.locale]
            return ResolvedText(text: ready.text, locale: locale.identifier, localeName: locale.folder)
        }
        let resolved = renderer(chain: chain).text(kind)
        if let resolved, resolved.locale != locale { snapshot.recordFallback(place) }
        return resolved
    }

    /// Appends a text as UTF-8.
    ///
    /// Where nothing goes wrong and the buffer has room, this allocates nothing.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - output: Where it is appended.
    ///   - escaping: For what it is escaped.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, into output: inout UTF8Buffer, escaping: FormatOptions.Escaping = .none
    ) -> Bool {
        if snapshot.appendReady(kind, place, arguments, timeZone, escaping, to: &output) != nil { return true }
        return append(text(kind)?.text, escaping, to: &output)
    }

    private func append(_ text: String?, _ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer) -> Bool {
        guard let text else { return false }
        let start = output.count
        output.append(text)
        if escaping == .json { output.escapeForJSON(from: start) }
        return true
    }

    /// The user text with `field` in place of the fields given; for bodies with an entry for each field.
    func userText(field: String) -> String? {
        var arguments = arguments
        guard let name = entry?.arguments.first(where: { $0.type == .field })?.name else { return user }
        arguments[name] = .text(field)
        return Answer(
            snapshot: snapshot, place: place, catalogName: catalogName, code: code, locale: unloadedLocale,
            arguments: arguments, timeZone: timeZone
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
