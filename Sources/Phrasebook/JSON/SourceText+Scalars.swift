extension SourceText {
    /// Where a scalar of a decoded JSON string is written in the file.
    ///
    /// An escape, and the pair of escapes that spells one scalar, count as one. In a string with mistakes the count
    /// follows what ``JSONReader`` made of it.
    ///
    /// - Parameters:
    ///   - n: The scalar, counted from 0 in the decoded string.
    ///   - start: The byte of the string's opening quotation mark.
    /// - Returns: The first byte of the scalar or of its escape; where the string has no such scalar, the byte of
    ///   its closing quotation mark or the end of the file.
    package func byteOffset(ofScalar n: Int, inStringStartingAt start: Int) -> Int {
        guard start >= 0, start < bytes.count else { return bytes.count }
        let opening = UTF8Sequence(bytes, at: start)
        let closers = opening.scalar.flatMap(QuotationMark.init(opening:)) ?? .straight
        var offset = start + opening.length
        var remaining = n
        while remaining > 0, offset < bytes.count, closers.closingLength(in: bytes, at: offset) == nil {
            offset += JSONStringElement(bytes, at: offset).length
            remaining -= 1
        }
        return offset
    }
}
