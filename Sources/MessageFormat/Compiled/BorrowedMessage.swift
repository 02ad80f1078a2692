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

    /// Appends the message as UTF-8, with some arguments shown by `special`.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - options: How it is written.
    ///   - special: Who shows some of the arguments; nil leaves all to the message.
    ///   - output: Where it is appended.
    /// - Returns: Whether all went well.
    package func write(
        _ arguments: MessageArguments, options: FormatOptions, special: (some ArgumentSpecialist)?,
        into output: inout UTF8Buffer
    ) -> Bool {
        program.withReference { program in
            guard let special else {
                var writer = unsafe MessageWriter(program.code, options, from: output.count, NoSpecialist())
                arguments.withView { writer.writeAll($0, to: &output) }
                return writer.problems.isEmpty
            }
            var writer = unsafe MessageWriter(program.code, options, from: output.count, special)
            arguments.withView { writer.writeAll($0, to: &output) }
            return writer.problems.isEmpty
        }
    }
}
