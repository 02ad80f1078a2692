public import ICU
public import MessageFormat
public import TextKernel

// The shortest ways to one text. They make no ``Answer``, so that threads that share a snapshot count no references.

extension Snapshot {
    /// The reference to a code of this snapshot, which finds it without a search; nil where it is not there.
    public func reference(to code: Code, in catalog: Catalog.Name) -> CodeReference? {
        let place = place(catalog, code, locales[defaultIndex].identifier)
        guard let catalogHint = place.catalog, let entryHint = place.entry else { return nil }
        return CodeReference(catalog, code, catalogHint: catalogHint, entryHint: entryHint, stamp: stamp)
    }

    // MARK: Into a buffer

    /// Appends a text of a code as UTF-8: the same as the answer's, without making the answer.
    ///
    /// Where nothing goes wrong and the buffer has room, this allocates nothing, takes no lock and counts no shared
    /// reference.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code.
    ///   - locale: The locale asked for, as ``resolve(_:code:locale:_:timeZone:)`` takes it.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    ///   - escaping: For what the text is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier, _ arguments: MessageArguments,
        timeZone: String? = nil, escaping: FormatOptions.Escaping = .none, into output: inout UTF8Buffer
    ) -> Bool {
        write(kind, code.catalog, place(code, locale), arguments, timeZone, escaping, &output)
    }

    /// Appends a text of a code that was received as text, as UTF-8: the same as the answer's, without making the answer.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    ///   - escaping: For what the text is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier,
        _ arguments: MessageArguments, timeZone: String? = nil, escaping: FormatOptions.Escaping = .none,
        into output: inout UTF8Buffer
    ) -> Bool {
        write(kind, catalog, place(catalog, code, locale), arguments, timeZone, escaping, &output)
    }

    /// Appends a text of a code that takes no arguments, as UTF-8.
    ///
    /// A text that does take some is replaced as where they are missing.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code.
    ///   - locale: The locale asked for.
    ///   - escaping: For what the text is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier,
        escaping: FormatOptions.Escaping = .none, into output: inout UTF8Buffer
    ) -> Bool {
        let place = place(code, locale)
        if place.entryIndex < 0 { recordUnknown(code.catalog, place, nil) }
        return write(TextColumn(kind), place, escaping, into: &output) >= 0
    }

    /// Appends a text of a code that was received as text and takes no arguments, as UTF-8.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    ///   - escaping: For what the text is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier,
        escaping: FormatOptions.Escaping = .none, into output: inout UTF8Buffer
    ) -> Bool {
        let place = place(catalog, code, locale)
        if place.entryIndex < 0 { recordUnknown(catalog, place, nil) }
        return write(TextColumn(kind), place, escaping, into: &output) >= 0
    }

    // MARK: As a String

    /// A text of a code: the same as the answer's, without making the answer.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    /// - Returns: The text, one without arguments as it is stored; nil where there is none.
    public func text(
        _ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier, _ arguments: MessageArguments,
        timeZone: String? = nil
    ) -> String? {
        text(kind, code.catalog, place(code, locale), arguments, timeZone)
    }

    /// A text of a code that was received as text: the same as the answer's, without making the answer.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    /// - Returns: The text, one without arguments as it is stored; nil where there is none.
    public func text(
        _ kind: TextKind, of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier,
        _ arguments: MessageArguments, timeZone: String? = nil
    ) -> String? {
        text(kind, catalog, place(catalog, code, locale), arguments, timeZone)
    }

    /// A text of a code that takes no arguments, as it is stored; one that does take some is replaced as where they are
    /// missing.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code.
    ///   - locale: The locale asked for.
    /// - Returns: The text; nil where there is none.
    public func text(_ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier) -> String? {
        let place = place(code, locale)
        if place.entryIndex < 0 { recordUnknown(code.catalog, place, nil) }
        return text(TextColumn(kind), place)
    }

    /// A text of a code that was received as text and takes no arguments, as it is stored.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    /// - Returns: The text; nil where there is none.
    public func text(
        _ kind: TextKind, of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier
    ) -> String? {
        let place = place(catalog, code, locale)
        if place.entryIndex < 0 { recordUnknown(catalog, place, nil) }
        return text(TextColumn(kind), place)
    }

    // MARK: Bodies

    /// Appends the error body of a code in the API's own shape, as UTF-8.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - reference: The caller's own order or request number; a member of its own where the shape has one.
    ///   - output: Where it is appended.
    public func writeBody(
        of code: CodeReference, locale: LocaleIdentifier, _ arguments: MessageArguments, reference: String? = nil,
        into output: inout UTF8Buffer
    ) {
        writeBody(code.catalog, code.code, place(code, locale), locale, arguments, reference, &output)
    }

    /// Appends the error body of a code that was received as text, in the API's own shape, as UTF-8.
    ///
    /// - Parameters:
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - reference: The caller's own order or request number; a member of its own where the shape has one.
    ///   - output: Where it is appended.
    public func writeBody(
        of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier, _ arguments: MessageArguments,
        reference: String? = nil, into output: inout UTF8Buffer
    ) {
        writeBody(catalog, code, place(catalog, code, locale), locale, arguments, reference, &output)
    }

    @inline(__always)
    private func writeBody(
        _ catalog: Catalog.Name, _ code: Code, _ place: CodePlace, _ locale: LocaleIdentifier,
        _ arguments: MessageArguments, _ reference: String?, _ output: inout UTF8Buffer
    ) {
        if place.entry == nil { recordUnknown(catalog, place, nil) }
        _ = appendNativeBody(place, code, arguments, nil, reference, nil, to: &output)
    }

    @inline(__always)
    private func write(
        _ kind: TextKind, _ catalog: @autoclosure () -> Catalog.Name, _ place: CodePlace, _ arguments: MessageArguments,
        _ timeZone: String?, _ escaping: FormatOptions.Escaping, _ output: inout UTF8Buffer
    ) -> Bool {
        if place.entryIndex < 0 { recordUnknown(catalog(), place, nil) }
        return write(TextColumn(kind), place, arguments, timeZone, escaping, nil, into: &output) >= 0
    }

    @inline(__always)
    private func text(
        _ kind: TextKind, _ catalog: @autoclosure () -> Catalog.Name, _ place: CodePlace, _ arguments: MessageArguments,
        _ timeZone: String?
    ) -> String? {
        if place.entryIndex < 0 { recordUnknown(catalog(), place, nil) }
        return text(TextColumn(kind), place, arguments, timeZone, nil)?.text
    }
}
