import TextKernel

/// An argument as ``MessageArguments`` holds it inline: without a reference, its text in ``ArgumentTexts``.
struct ArgumentSlot: Sendable, BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        case text
        case number
        case money
        /// Milliseconds in ``decimal``, and as it was written in the text.
        case instant
        /// ``count`` texts, as ``PackedTexts`` reads them.
        case list
        /// Anything else: it is at the index ``other`` of the other arguments.
        case other
    }

    var name: PackedName
    /// Of a number or an amount.
    var decimal = ShortDecimal()
    /// Of an amount; of anything else zeros, which are quicker written than a currency that is none.
    var currency = KnownCurrency(index: 0, digits: 0, shownAtLeast: 0, isISO: false)
    var kind: Kind
    /// Whether its texts are shown as they are: none is blank or has control characters.
    var isPlain = false
    /// What the text has in it.
    var form = ByteTraits()
    /// How many texts a list has.
    var count: UInt16 = 0
    /// The bytes of the text, or of the list's texts.
    var range = ArgumentTexts.Range()
    /// The index among the other arguments.
    var other: Int32 = 0

    init(_ name: PackedName = PackedName(), _ kind: Kind = .text) {
        self.name = name
        self.kind = kind
    }

    var milliseconds: Int64 { Int64(bitPattern: decimal.coefficient) }
}
