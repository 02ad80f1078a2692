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

    /// The UTF-8 of a message without arguments, as long as it lives; nil of any other.
    package func literal(_ escaping: FormatOptions.Escaping) -> UnsafeBufferPointer<UInt8>? {
        unsafe program.withReference { program in
            if let text = unsafe program.code.literal(escaped: escaping == .json) { return unsafe text }
            return unsafe program.staticText == nil ? nil : UnsafeBufferPointer(start: nil, count: 0)
        }
    }

    /// Appends the message as UTF-8, where everything that it needs is given and fit.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - needs: What must be given.
    ///   - options: How it is written.
    ///   - fields: How a need of the kind ``ArgumentNeed/Kind/field`` is shown; two in one text are not.
    ///   - output: Where it is appended.
    /// - Returns: Whether all went well; where not, something may have been appended.
    package func write(
        _ arguments: MessageArguments, needs: UnsafeBufferPointer<ArgumentNeed>, options: FormatOptions,
        fields: LabelledFields, into output: inout UTF8Buffer
    ) -> Bool {
        arguments.withView { arguments in
            var fieldName: PackedName?
            for index in needs.indices {
                let need = unsafe needs[index]
                guard arguments.meets(need) else { return false }
                guard need.kind == .field else { continue }
                guard fieldName == nil else { return false }
                fieldName = need.name
            }
            return program.withReference { program in
                unsafe withUnsafePointer(to: options) { options in
                    var writer = unsafe MessageWriter(
                        program.code, options, from: output.count, fields: fields, named: fieldName)
                    writer.writeAll(arguments, to: &output)
                    return writer.isFaultless
                }
            }
        }
    }
}
