package import TextKernel

/// Shows arguments that only the owner of the messages can show, such as fields by their labels.
package protocol ArgumentPresenter: AnyObject, Sendable {
    /// Appends one text or several.
    ///
    /// - Parameters:
    ///   - texts: The texts, as ``PackedTexts`` reads them; none is blank or has control characters.
    ///   - count: How many they are; at least one.
    ///   - context: What the caller of the writer gave.
    ///   - output: Where they are appended, as UTF-8.
    /// - Returns: The traits of what was appended; nil where one of them cannot be shown, and what was appended then is
    ///   taken back.
    func append(_ texts: Span<UInt8>, count: Int, context: Int, to output: inout UTF8Buffer) -> ByteTraits?

    /// The currency with the digits that the owner of the rule gives it.
    func currency(_ given: Currency, owner: Int32) -> Currency
}

/// Texts one behind the other in one piece of memory, behind the lengths of all.
@usableFromInline
package enum PackedTexts: Sendable {
    /// How many bytes a length has.
    @usableFromInline static var lengthSize: Int { 2 }

    /// Gives each text to `body`, until it returns false.
    ///
    /// - Returns: false where `body` did.
    @inlinable
    @inline(always)
    package static func forEach(in packed: Span<UInt8>, count: Int, _ body: (Span<UInt8>) -> Bool) -> Bool {
        var start = count * lengthSize
        for index in 0..<count {
            let length = Int(packed[index &* lengthSize]) | Int(packed[index &* lengthSize &+ 1]) << 8
            guard body(packed.extracting(start..<start &+ length)) else { return false }
            start = start &+ length
        }
        return true
    }

    /// The texts as ``forEach(in:count:_:)`` reads them; nil where one is too long.
    static func pack(_ texts: [String]) -> [UInt8]? {
        var lengths: [UInt8] = []
        var packed: [UInt8] = []
        for text in texts {
            let bytes = text.utf8
            guard bytes.count <= UInt16.max else { return nil }
            lengths.append(UInt8(truncatingIfNeeded: bytes.count))
            lengths.append(UInt8(truncatingIfNeeded: bytes.count >> 8))
            packed.append(contentsOf: bytes)
        }
        return lengths + packed
    }
}
