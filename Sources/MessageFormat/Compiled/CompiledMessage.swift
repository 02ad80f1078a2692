import ICU

/// A message made ready for one locale: quotes read, styles opened, texts in UTF-8.
///
/// Immutable; threads may share it.
public struct CompiledMessage: @unchecked Sendable {
    // Never changed once it is made; its superclass cannot promise that for every buffer.
    let program: MessageProgram

    /// The locale's formatters.
    public var formatters: LocaleFormatters { program.formatters }

    /// The whole text, where the message has no argument at all.
    public var staticText: String? { program.staticText }
}
