public import ICU
public import MessageFormat
public import TextKernel

/// What a catalog says about one code in one locale: a view of the snapshot, whose texts are rendered when asked for.
public struct Answer: Sendable {
    let snapshot: Snapshot
    let position: CodePosition
    /// The locale as it was asked for, where that is not how the home spells it.
    private let unloadedLocale: LocaleIdentifier?
    let timeZone: String?
    /// Who is told what goes wrong; nil is the snapshot's monitor.
    let sink: (any EventSink)?

    /// The catalog's name, as it was asked for.
    public let catalogName: Catalog.Name
    /// The code, as it was asked for.
    public let code: Code
    /// The arguments, as they were given.
    public let arguments: MessageArguments

    init(
        snapshot: Snapshot, position: CodePosition, catalogName: Catalog.Name, code: Code, locale: LocaleIdentifier?,
        arguments: MessageArguments, timeZone: String?, sink: (any EventSink)? = nil
    ) {
        self.snapshot = snapshot
        self.position = position
        self.catalogName = catalogName
        self.code = code
        self.arguments = arguments
        self.timeZone = timeZone
        self.sink = sink
        unloadedLocale = position.locale == nil ? locale : nil
    }

    /// The locale, as it was asked for.
    public var locale: LocaleIdentifier {
        unloadedLocale ?? snapshot.locales[position.locale ?? snapshot.defaultIndex].identifier
    }

    var entryIndex: Int? { position.entry }

    // MARK: Facts

    /// The facts of the catalog; nil where no catalog has the name.
    public var catalog: Catalog? { position.catalog.map { snapshot.catalogs[$0] } }

    /// The facts of the code; nil for a code that the catalog does not have.
    public var entry: Catalog.Entry? { entryIndex.map { snapshot.catalogs[position.catalogIndex].entries[$0] } }

    /// Whether the catalog has the code.
    public var isKnown: Bool { entryIndex != nil }

    /// What the document says about retrying, also for codes that only its prose names; nil where it says nothing.
    public var retry: RetryAdvice? { catalog?.retry(of: code, entry) }

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
    public var contractMessage: String? { resolved(.contractMessage)?.text }

    /// A text with the locale it really came from; nil where there is none.
    public func text(_ kind: TextKind) -> ResolvedText? { resolved(TextColumn(kind)) }

    private func resolved(_ column: TextColumn) -> ResolvedText? {
        snapshot.text(column, position, arguments, timeZone, sink).map { text, index in
            let locale = snapshot.locales[index]
            return ResolvedText(text: text, locale: locale.identifier, localeName: locale.folder)
        }
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
        snapshot.write(TextColumn(kind), position, arguments, timeZone, escaping, sink, into: &output) >= 0
    }

    /// The arguments with `field` instead of the fields given; for bodies with an entry for each field.
    func arguments(field: String) -> MessageArguments {
        var arguments = arguments
        if let name = entry?.arguments.first(where: { $0.type == .field })?.name { arguments[name] = .text(field) }
        return arguments
    }
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
