package import TextKernel

/// A compiled message whose owner keeps it alive for longer than this is used.
///
/// A snapshot hands its messages to many threads in this form, so that they do not count references to them.
@safe
package struct BorrowedMessage: BitwiseCopyable, @unchecked Sendable {
    private let header: UnsafePointer<ProgramHeader>

    /// The message, as long as `message` lives.
    package init(_ message: CompiledMessage) {
        unsafe header = message.program.withUnsafeMutablePointerToHeader { unsafe UnsafePointer($0) }
    }

    /// The header's first member.
    @inline(__always)
    var code: UnsafePointer<ProgramCode> {
        unsafe UnsafeRawPointer(header).assumingMemoryBound(to: ProgramCode.self)
    }

    /// The text of a message without arguments; nil of any other.
    package var staticText: String? { unsafe header.pointee.staticText }

    /// The UTF-8 of a message without arguments, as long as it lives; nil of any other.
    package func literal(_ escaping: FormatOptions.Escaping) -> UnsafeBufferPointer<UInt8>? {
        if let text = unsafe header.pointee.code.literal(escaped: escaping == .json) { return unsafe text }
        return unsafe header.pointee.staticText == nil ? nil : UnsafeBufferPointer(start: nil, count: 0)
    }

    /// Appends the message as UTF-8, where everything that it shows can be shown; else nothing.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - rules: What is declared about each of ``CompiledMessage/argumentNames``, in their order.
    ///   - options: How it is written.
    ///   - presenter: What shows arguments of the kind ``ArgumentRule/Kind/presented``.
    ///   - context: What the presenter is told, such as the index of a locale.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    package func write(
        _ arguments: MessageArguments, rules: Span<ArgumentRule>, options: FormatOptions,
        presenter: any ArgumentPresenter, context: Int, into output: inout UTF8Buffer
    ) -> WriteResult {
        unsafe rules.withUnsafeBufferPointer { rules in
            // A message without arguments has no rules, and needs none.
            guard let rules = unsafe rules.baseAddress else {
                unsafe output.append(literal(options.escaping) ?? UnsafeBufferPointer(start: nil, count: 0))
                return .written
            }
            return arguments.withView { arguments in
                let code = unsafe code
                return unsafe withUnsafePointer(to: options) { options in
                    var writer = unsafe MessageWriter(
                        code, arguments, options, from: output.count, rules: rules, presenter: presenter,
                        context: context)
                    writer.writeAll(to: &output)
                    return writer.result
                }
            }
        }
    }
}
