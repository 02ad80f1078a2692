package import MessageFormat
package import TextKernel

extension Snapshot: ArgumentPresenter {
    /// Appends fields by their labels in the loaded locale at an index.
    package func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer)
        -> ByteTraits?
    {
        fields.with(context) { $0.append(texts, count: count, to: &output) } ?? nil
    }

    /// Whether a text in a loaded locale can show a value as an argument of a type that a catalog declares.
    ///
    /// - Parameters:
    ///   - value: The value.
    ///   - type: The type of the argument.
    ///   - catalog: The index of the catalog.
    ///   - locale: The locale.
    /// - Returns: false also where the value is fit for the type, and the locale has no name for it.
    package func canShow(_ value: MessageArgument, as type: ArgumentType, of catalog: Int, in locale: Locale) -> Bool {
        let rule = type.rule(in: catalogs[catalog], owner: catalog)
        return rule.fitting(value, in: locales[locale.index].formatters, self) != nil
    }

    /// A currency with the digits that the catalog at an index gives it.
    package func currency(_ given: Currency, owner: Int32) -> Currency {
        catalogs[Int(owner)].currency(given)
    }
}
