package import TextKernel

/// An argument that a text takes, with what must be given for it.
package struct ArgumentNeed: BitwiseCopyable {
    /// What must be given.
    package enum Kind: UInt8, BitwiseCopyable {
        /// A text that is not blank.
        case text
        case decimal
        case integer
        case money
        case instant
        /// A field's name, or several.
        case field
    }

    let name: PackedName
    let kind: Kind

    /// A name of up to 15 bytes, with what must be given for it.
    package init(_ name: PackedName, _ kind: Kind) {
        self.name = name
        self.kind = kind
    }
}

extension ArgumentView {
    /// Whether the argument is given, and can be shown as it stands.
    ///
    /// Cautious: it may say no of one that could be shown, and never yes of one that could not.
    @inline(__always)
    func meets(_ need: ArgumentNeed) -> Bool {
        guard let slot = unsafe slot(of: need.name, "") else { return false }
        return unsafe isFit(slot, need.kind)
    }

    /// Whether an argument can be shown as it stands.
    ///
    /// Cautious: it may say no of one that could be shown, and never yes of one that could not.
    @inline(__always)
    func isFit(_ slot: UnsafePointer<ArgumentSlot>, _ need: ArgumentNeed.Kind) -> Bool {
        switch unsafe (need, slot.pointee.kind) {
        case (.text, .text), (.field, .text):
            return unsafe slot.pointee.form.mayContainControls
                ? Self.isPlain(text(of: slot)) : !Self.mayBeBlank(text(of: slot))
        case (.decimal, .number), (.money, .money), (.instant, .instant), (.field, .list): return true
        case (.integer, .number): return unsafe slot.pointee.decimal.wholeMagnitude != nil
        default: return false
        }
    }

    /// Whether a text may begin with white space, or is empty: a closer look tells whether it is blank.
    @inline(__always)
    private static func mayBeBlank(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = unsafe text.first else { return true }
        // White space beyond ASCII begins with C2, E1, E2 or E3.
        return first <= 0x20 || first == 0xC2 || 0xE1...0xE3 ~= first
    }

    /// Whether a text can be shown as it stands: it does not begin with white space, and has no control character and no
    /// override or embedding of direction.
    @inline(never)
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard unsafe !mayBeBlank(text) else { return false }
        var index = 0
        while index < text.count {
            let byte = unsafe text[index]
            index += 1
            if byte < 0x20 || byte == 0x7F { return false }
            guard byte == 0xC2 || byte == 0xE2, index < text.count else { continue }
            let second = unsafe text[index]
            // U+0080 to U+009F; U+2028 to U+202E begin with E2 80, U+2066 to U+2069 with E2 81.
            if byte == 0xC2 ? second < 0xA0 : second == 0x80 || second == 0x81 {
                guard byte == 0xE2, index + 1 < text.count else { return false }
                let third = unsafe text[index + 1]
                if second == 0x80 ? 0xA8...0xAE ~= third : 0xA6...0xA9 ~= third { return false }
            }
        }
        return true
    }
}
