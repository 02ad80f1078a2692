import TextKernel

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
        var walk = JSONStringWalk(in: self, from: start)
        return walk.byteOffset(ofScalar: n)
    }
}

/// A walk along the scalars of one JSON string, for several of them: it carries on from the last one.
package struct JSONStringWalk {
    private let bytes: [UInt8]
    private let closers: QuotationMark
    private let contentStart: Int
    private var offset: Int
    private var passed = 0

    /// Begins at the byte of the string's opening quotation mark.
    package init(in source: SourceText, from start: Int) {
        bytes = source.bytes
        guard start >= 0, start < bytes.count else {
            closers = .straight
            contentStart = bytes.count
            offset = contentStart
            return
        }
        let opening = UTF8Sequence(source.bytes.span, at: start)
        closers = opening.scalar.flatMap(QuotationMark.init(opening:)) ?? .straight
        contentStart = start + opening.length
        offset = contentStart
    }

    /// Where a scalar is written, as ``SourceText/byteOffset(ofScalar:inStringStartingAt:)`` says.
    ///
    /// A scalar before the last one is looked for from the start.
    package mutating func byteOffset(ofScalar n: Int) -> Int {
        if n < passed { (offset, passed) = (contentStart, 0) }
        while passed < n, offset < bytes.count, closers.closingLength(in: bytes.span, at: offset) == nil {
            offset += JSONStringElement(bytes.span, at: offset).length
            passed += 1
        }
        return offset
    }
}
