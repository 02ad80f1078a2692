public import ICU
public import MessageFormat
public import TextKernel

// The shortest ways to one text. They make no ``Answer``, so that threads that share a snapshot count no references.

extension Snapshot {
    /// The reference to a code of this snapshot, which finds it without a search.
    ///
    /// - Returns: nil where the snapshot does not have the code, or where its name or the catalog's has more than 15
    ///   bytes.
    public func reference(to code: Code, in catalog: Catalog.Name) -> CodeReference? {
        let position = position(catalog, code, locales[defaultIndex].identifier)
        guard let catalogHint = position.catalog, let entryHint = position.entry else { return nil }
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
    ///   - locale: The locale asked for, as ``answer(to:in:locale:arguments:timeZone:)`` takes it.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    ///   - escaping: For what the text is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether there is a text.
    @discardableResult
    public func write(
        _ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier, arguments: MessageArguments,
        timeZone: String? = nil, escaping: FormatOptions.Escaping = .none, into output: inout UTF8Buffer
    ) -> Bool {
        let position = position(code, locale)
        if position.entryIndex < 0 { recordUnknown(code, position) }
        return write(TextColumn(kind), position, arguments, timeZone, escaping, nil, into: &output) >= 0
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
        arguments: MessageArguments, timeZone: String? = nil, escaping: FormatOptions.Escaping = .none,
        into output: inout UTF8Buffer
    ) -> Bool {
        let position = position(catalog, code, locale)
        if position.entryIndex < 0 { recordUnknown(catalog, position, nil) }
        return write(TextColumn(kind), position, arguments, timeZone, escaping, nil, into: &output) >= 0
    }

    /// Appends a text of a code without arguments, as UTF-8; one that takes some is replaced as where they are missing.
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
        let position = position(code, locale)
        if position.entryIndex < 0 { recordUnknown(code, position) }
        return write(TextColumn(kind), position, escaping, into: &output) >= 0
    }

    /// Appends a text of a code that was received as text, without arguments, as UTF-8.
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
        let position = position(catalog, code, locale)
        if position.entryIndex < 0 { recordUnknown(catalog, position, nil) }
        return write(TextColumn(kind), position, escaping, into: &output) >= 0
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
        _ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier, arguments: MessageArguments,
        timeZone: String? = nil
    ) -> String? {
        let position = position(code, locale)
        if position.entryIndex < 0 { recordUnknown(code, position) }
        return text(TextColumn(kind), position, arguments, timeZone, nil)?.text
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
        arguments: MessageArguments, timeZone: String? = nil
    ) -> String? {
        let position = position(catalog, code, locale)
        if position.entryIndex < 0 { recordUnknown(catalog, position, nil) }
        return text(TextColumn(kind), position, arguments, timeZone, nil)?.text
    }

    /// A text of a code without arguments, as it is stored; one that takes some is replaced as where they are missing.
    ///
    /// - Parameters:
    ///   - kind: Which text.
    ///   - code: The code.
    ///   - locale: The locale asked for.
    /// - Returns: The text; nil where there is none.
    public func text(_ kind: TextKind, of code: CodeReference, locale: LocaleIdentifier) -> String? {
        let position = position(code, locale)
        if position.entryIndex < 0 { recordUnknown(code, position) }
        return text(TextColumn(kind), position)?.text
    }

    /// A text of a code that was received as text, without arguments, as it is stored.
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
        let position = position(catalog, code, locale)
        if position.entryIndex < 0 { recordUnknown(catalog, position, nil) }
        return text(TextColumn(kind), position)?.text
    }

    // MARK: Bodies

    /// Appends the error body of a code in the API's own shape, as UTF-8.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    ///   - reference: The caller's own order or request number; a member of its own where the shape has one.
    ///   - output: Where it is appended.
    public func writeBody(
        of code: CodeReference, locale: LocaleIdentifier, arguments: MessageArguments, timeZone: String? = nil,
        reference: String? = nil, into output: inout UTF8Buffer
    ) {
        let position = position(code, locale)
        if position.entryIndex < 0 { recordUnknown(code, position) }
        _ = appendNativeBody(position, code.code, arguments, timeZone, reference, nil, to: &output)
    }

    /// Appends the error body of a code that was received as text, in the API's own shape, as UTF-8.
    ///
    /// - Parameters:
    ///   - code: The code, as the API spells it.
    ///   - catalog: The catalog's name.
    ///   - locale: The locale asked for.
    ///   - arguments: The arguments of the code's texts, by name.
    ///   - timeZone: The IANA name of the caller's time zone; nil or an unknown one takes the manifest's, else UTC.
    ///   - reference: The caller's own order or request number; a member of its own where the shape has one.
    ///   - output: Where it is appended.
    public func writeBody(
        of code: Code, in catalog: Catalog.Name, locale: LocaleIdentifier, arguments: MessageArguments,
        timeZone: String? = nil, reference: String? = nil, into output: inout UTF8Buffer
    ) {
        let position = position(catalog, code, locale)
        if position.entryIndex < 0 { recordUnknown(catalog, position, nil) }
        _ = appendNativeBody(position, code, arguments, timeZone, reference, nil, to: &output)
    }
}
