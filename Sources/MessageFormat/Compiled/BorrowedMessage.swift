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
        fields: UnsafePointer<LabelledFields>, into output: inout UTF8Buffer
    ) -> Bool {
        arguments.withView { arguments in
            var fieldName = PackedName()
            var fieldCount = 0
            for index in needs.indices {
                let need = unsafe needs[index]
                guard arguments.meets(need) else { return false }
                guard need.kind == .field else { continue }
                fieldName = need.name
                fieldCount += 1
            }
            guard fieldCount < 2 else { return false }
            let code = unsafe code
            return unsafe withUnsafePointer(to: options) { options in
                var writer = unsafe MessageWriter(
                    code, arguments, options, from: output.count, fields: fields, named: fieldName)
                writer.writeAll(to: &output)
                return writer.isFaultless
            }
        }
    }
}
