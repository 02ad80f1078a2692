package import ICU

/// What an argument is, as far as it takes to know whether a text can show it as it stands.
package enum ArgumentShape: BitwiseCopyable {
    /// It was not given.
    case missing
    /// A text that is not empty, begins with no white space and has no control characters.
    case plainText
    /// A number that fits 64 bits.
    case number(isWhole: Bool)
    /// An amount in a currency that a table knows, at its place there, with so many fraction digits.
    case money(fractionDigits: Int)
    case instant
    case list
    /// Anything that needs a closer look.
    case unusual
}

extension MessageArguments {
    /// What the argument of a name of up to 15 bytes is.
    package func shape(of name: PackedName) -> ArgumentShape {
        withView { arguments in
            guard let slot = unsafe arguments.pointer(to: name, UnsafeBufferPointer(start: nil, count: 0)) else {
                return .missing
            }
            switch unsafe slot.pointee.kind {
            case .text: return unsafe slot.pointee.text.isPlain ? .plainText : .unusual
            case .number: return unsafe .number(isWhole: slot.pointee.decimal.wholeMagnitude != nil)
            case .money: return unsafe .money(fractionDigits: Int(slot.pointee.decimal.scale))
            case .instant: return .instant
            case .list: return .list
            case .boxed: return .unusual
            }
        }
    }
}

extension String {
    /// Whether the text can be shown as it stands: no control character, no override of direction, not blank.
    ///
    /// Cautious: it may say no of a text that could be shown, and never yes of one that could not.
    fileprivate var isPlain: Bool {
        let isPlain = unsafe utf8.withContiguousStorageIfAvailable { bytes in
            // White space beyond ASCII begins with C2, E1, E2 or E3.
            guard let first = unsafe bytes.first, first > 0x20, first != 0xC2, !(0xE1...0xE3 ~= first) else {
                return false
            }
            for index in bytes.indices {
                let byte = unsafe bytes[index]
                // C2 80 to C2 9F are controls, and E2 begins the separators, embeddings and overrides.
                if byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 { return false }
            }
            return true
        }
        return isPlain ?? false
    }
}
