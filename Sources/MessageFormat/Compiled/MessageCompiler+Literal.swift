import TextKernel

extension MessageCompiler {
    /// Whether a text in UTF-8 is a message that shows exactly its own bytes: it has no argument and no quoting.
    package static func isLiteral(_ text: Span<UInt8>) -> Bool {
        unsafe text.withUnsafeBufferPointer { text in
            let text = unsafe ByteRun(text)
            return !text.isEmpty && text.count <= MessageLimits().maximumLength
                && text.nextMark(from: 0) == text.count
        }
    }
}
