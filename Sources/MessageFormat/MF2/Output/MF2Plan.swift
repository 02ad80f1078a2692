import ICU
import TextKernel

/// What is known of a message of MessageFormat 2 before it is formatted.
///
/// Immutable; threads share it.
final class MF2Plan: Sendable {
    let message: Message
    let functions: FunctionRegistry
    let formatters: LocaleFormatters
    /// The indices of the declarations by name.
    let declarations: [String: Int]
    /// The formatters of locales that messages name.
    private let others = AppendOnlyTable<LocaleFormatters>(capacity: 16)

    init(_ message: Message, functions: FunctionRegistry, formatters: LocaleFormatters) {
        self.message = message
        self.functions = functions
        self.formatters = formatters
        var declarations: [String: Int] = [:]
        for (index, declaration) in message.declarations.enumerated() where declarations[declaration.name] == nil {
            declarations[declaration.name] = index
        }
        self.declarations = declarations
    }

    /// The formatters of a locale.
    func formatters(of locale: LocaleIdentifier) -> LocaleFormatters {
        locale == formatters.locale
            ? formatters : others.value(of: locale.languageTag) { LocaleFormatters(locale: locale, capacity: 16) }
    }
}
