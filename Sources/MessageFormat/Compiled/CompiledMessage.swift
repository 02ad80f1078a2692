import ICU
package import TextKernel

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

    /// The names of its arguments, each once, in the order in which rules are given.
    package var argumentNames: [String] {
        let code = unsafe program.code
        // Steps within variants come before those around them.
        var names: [Int: String] = [:]
        for place in unsafe 0..<code.stepCount {
            let step = unsafe code.steps + place
            guard unsafe step.pointee.kind == .argument || step.pointee.kind == .selection else { continue }
            let argument = unsafe code.argument(of: step).pointee
            unsafe names[argument.index] = String(decoding: code.text(argument.text), as: UTF8.self)
        }
        return names.sorted { $0.key < $1.key }.map(\.value)
    }

    /// The literal texts between its arguments and selections, in order of writing.
    package var literals: [String] {
        let code = unsafe program.code
        return unsafe (code.main.start..<code.main.start + code.main.count).compactMap { place in
            let step = unsafe code.steps + place
            guard unsafe step.pointee.kind == .literal else { return nil }
            return unsafe String(decoding: code.text(step.pointee.text), as: UTF8.self)
        }
    }

    /// Appends the message as UTF-8, where everything that it shows can be shown; else nothing.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - rules: What is declared about each of ``argumentNames``, in their order.
    ///   - options: How it is written.
    ///   - presenter: What shows arguments of the kind ``ArgumentRule/Kind/presented``.
    ///   - context: What the presenter is told, such as the index of a locale.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    package func write(
        _ arguments: MessageArguments, rules: Span<ArgumentRule>, options: FormatOptions,
        presenter: any ArgumentPresenter, context: Int, into output: inout UTF8Buffer
    ) -> WriteResult {
        BorrowedMessage(self).write(
            arguments, rules: rules, options: options, presenter: presenter, context: context, into: &output)
    }
}
