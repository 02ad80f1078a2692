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

    /// The literal texts between its arguments and selections, in order of writing.
    package var literals: [String] {
        let code = unsafe program.code
        return unsafe (code.main.start..<code.main.start + code.main.count).compactMap { place in
            let step = unsafe code.steps + place
            guard unsafe step.pointee.kind == .literal else { return nil }
            return unsafe String(decoding: code.text(step.pointee.text), as: UTF8.self)
        }
    }
}
