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

    /// What a text in UTF-8 without an argument shows, quotes read; nil of one that may have an argument, is wrong or
    /// should be written otherwise.
    package static func literalText(_ text: Span<UInt8>) -> String? {
        unsafe text.withUnsafeBufferPointer { text in
            let text = unsafe ByteRun(text)
            guard text.next(UInt8(ascii: "{"), from: 0) == text.count else { return nil }
            let (message, _, warnings) = ICUMessageParser().parse(text)
            guard let message, warnings.isEmpty, message.pattern.elements.count == 1,
                case .text(let shown) = message.pattern.elements[0]
            else { return nil }
            return shown
        }
    }
}
