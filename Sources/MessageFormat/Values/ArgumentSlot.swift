import TextKernel

/// An argument as ``MessageArguments`` holds it in place: without a reference, its text in ``ArgumentTexts``.
struct ArgumentSlot: Sendable, BitwiseCopyable {
    enum Kind: UInt8, BitwiseCopyable {
        case text
        case number
        case money
        /// Milliseconds in ``decimal``, and as it was written in the text.
        case instant
        /// ``count`` texts, as ``PackedTexts`` reads them.
        case list
        /// Anything else: it stands at ``place`` of the other arguments.
        case other
    }

    var name: PackedName
    /// Of a number or an amount.
    var decimal = ShortDecimal()
    /// Of an amount; of anything else zeros, which are quicker written than a currency that is none.
    var currency = KnownCurrency(place: 0, digits: 0, shownAtLeast: 0, isISO: false)
    var kind: Kind
    /// What the text has in it.
    var form = ByteTraits()
    /// How many texts a list has.
    var count: UInt16 = 0
    /// Where the text stands.
    var range = ArgumentTexts.Range()
    /// The place among the other arguments.
    var place: Int32 = 0

    init(_ name: PackedName = PackedName(), _ kind: Kind = .text) {
        self.name = name
        self.kind = kind
    }

    var milliseconds: Int64 { Int64(bitPattern: decimal.coefficient) }
}

/// The texts of arguments in UTF-8, as far as there is room for them in place.
struct ArgumentTexts: Sendable, BitwiseCopyable {
    /// Where a text stands.
    struct Range: Sendable, BitwiseCopyable {
        var start: UInt8 = 0
        var count: UInt8 = 0
    }

    /// How many bytes there is room for.
    static let room = 128

    private typealias Piece = SIMD16<UInt8>
    private var words = (Piece(), Piece(), Piece(), Piece(), Piece(), Piece(), Piece(), Piece())
    private var used = 0

    /// Adds a text; nil where there is no room for it.
    @inline(__always)
    mutating func add(_ text: UnsafeBufferPointer<UInt8>) -> Range? {
        let count = text.count
        guard count <= Self.room &- used else { return nil }
        let start = used
        used = used &+ count
        unsafe withMemory { memory in
            if let source = text.baseAddress { unsafe UTF8Buffer.copy(source, to: memory + start, count) }
        }
        return Range(start: UInt8(truncatingIfNeeded: start), count: UInt8(truncatingIfNeeded: count))
    }

    @inline(__always)
    private mutating func withMemory(_ body: (UnsafeMutablePointer<UInt8>) -> Void) {
        unsafe withUnsafeMutablePointer(to: &words) { words in
            unsafe body(UnsafeMutableRawPointer(words).assumingMemoryBound(to: UInt8.self))
        }
    }

    /// Adds texts as ``PackedTexts`` reads them, and their traits to `traits`; nil where there is no room for them.
    mutating func add(_ texts: [String], traits: inout ByteTraits) -> Range? {
        let before = used
        for text in texts {
            let isAdded = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
                let start = used
                guard bytes.count &+ PackedTexts.lengthSize <= Self.room &- start else { return false }
                used = start &+ PackedTexts.lengthSize
                // Fewer than 256; what was taken back may have left its bytes.
                unsafe withMemory {
                    unsafe $0[start] = UInt8(truncatingIfNeeded: bytes.count)
                    unsafe $0[start &+ 1] = 0
                }
                unsafe traits.formUnion(ByteTraits(bytes.span))
                return unsafe add(bytes) != nil
            }
            guard isAdded == true else {
                used = before
                return nil
            }
        }
        return Range(start: UInt8(before), count: UInt8(used - before))
    }
}

/// An argument that is not held in place: a long or rare one, or one behind the fourth.
struct OtherArgument: Sendable {
    /// Of one behind the fourth; the first member, since a view points to it.
    let slot: ArgumentSlot
    /// Whether another slot, in place, stands for it.
    let isInPlace: Bool
    let name: String
    var value: MessageArgument
}
