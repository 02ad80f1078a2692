package import MessageFormat

extension Snapshot {
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
        return rule.fitting(value, in: locales[locale.index].formatters, plans.rules.presenter) != nil
    }
}
