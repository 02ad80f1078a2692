package import ICU

/// A compiled message whose owner keeps it alive for longer than this is used.
///
/// A snapshot hands its messages to many threads in this form, so that they do not count references to them.
package struct BorrowedMessage: BitwiseCopyable, Sendable {
    private let program: Kept<MessageProgram>

    /// The message, as long as `message` lives.
    package init(_ message: CompiledMessage) { program = Kept(message.program) }

    /// The text of a message without arguments; nil of any other.
    package var staticText: String? { program.withReference { $0.staticText } }

    /// Appends the text of a message without arguments; false, and nothing is appended, of any other.
    @inline(__always)
    package func appendStatic(_ escaping: FormatOptions.Escaping, to output: inout UTF8Buffer) -> Bool {
        program.withReference { program in
            guard let text = unsafe program.code.literal(escaped: escaping == .json) else {
                return unsafe program.code.main.count == 0
            }
            unsafe output.append(text)
            return true
        }
    }

    /// Appends the message as UTF-8.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - options: How it is written.
    ///   - fields: The fields that are shown by their labels.
    ///   - output: Where it is appended.
    /// - Returns: Whether all went well.
    package func write(
        _ arguments: MessageArguments, options: FormatOptions, fields: LabelledFields?, into output: inout UTF8Buffer
    ) -> Bool {
        program.withReference { program in
            guard let fields else {
                var writer = unsafe MessageWriter(program.code, options, from: output.count, NoSpecialist())
                arguments.withView { writer.writeAll($0, to: &output) }
                return writer.problems.isEmpty
            }
            var writer = unsafe MessageWriter(program.code, options, from: output.count, fields)
            arguments.withView { writer.writeAll($0, to: &output) }
            return writer.problems.isEmpty
        }
    }
}
