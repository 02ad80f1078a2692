import ICU
package import TextKernel

/// A message made ready for one locale: quotes read, styles opened, texts in UTF-8.
///
/// Immutable; threads may share it.
public struct CompiledMessage: Sendable {
    let pool: MessagePool
    let message: PooledMessage

    /// A message of a pool.
    package init(_ message: PooledMessage, of pool: MessagePool) {
        self.message = message
        self.pool = pool
    }

    /// The locale's formatters.
    public var formatters: LocaleFormatters { pool.formatters }

    /// The whole text, where the message has no argument at all.
    public var staticText: String? { pool.staticText(of: message) }

    /// The names of its arguments, each once, in the order in which rules are given.
    package var argumentNames: [String] { pool.argumentNames(of: message) }

    /// Appends the message as UTF-8, where everything that it shows can be shown; else nothing.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - rules: What is declared about each of ``argumentNames``, in their order.
    ///   - options: How it is written.
    ///   - context: What the presenter is told, such as the index of a locale.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    package func write(
        _ arguments: MessageArguments, rules: ArgumentRules, options: FormatOptions, context: Int,
        into output: inout UTF8Buffer
    ) -> WriteResult {
        pool.write(
            message, arguments, rules: rules, from: 0, WriteOptions(options, context: context),
            timeZone: options.timeZone, into: &output)
    }
}
