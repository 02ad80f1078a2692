import TextKernel

/// What people take for white space.
extension JSONParser {
    /// Skips the comment at `position`, if there is one, and reports it.
    mutating func skipComment() -> Bool {
        let start = position
        let next = start + 1 < bytes.count ? bytes[start + 1] : 0
        if bytes[start] == UInt8(ascii: "#") || bytes[start] == .slash && next == .slash {
            while position < bytes.count, !bytes[position].isLineEnd { position += 1 }
        } else if bytes[start] == .slash, next == UInt8(ascii: "*") {
            position += 2
            while position < bytes.count {
                if bytes[position] == .slash, bytes[position - 1] == UInt8(ascii: "*"), position > start + 2 { break }
                position += 1
            }
            position = min(position + 1, bytes.count)
        } else {
            return false
        }
        log.add(.comment(at: start))
        return true
    }

    /// Skips a run of invisible characters and reports its first one.
    mutating func skipForeignWhitespace() -> Bool {
        let start = position
        var first: Unicode.Scalar?
        while position < bytes.count {
            let sequence = UTF8Sequence(bytes.span, at: position)
            guard let scalar = sequence.scalar, Self.isForeignWhitespace(scalar) else { break }
            if first == nil { first = scalar }
            position += sequence.length
        }
        guard let first else { return false }
        log.add(.badWhitespace(first, at: start))
        return true
    }

    private static func isForeignWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\t", "\n", "\r", " ": false
        // Byte order mark, zero-width characters and direction marks come in by copying.
        case "\u{FEFF}", "\u{200B}"..."\u{200F}", "\u{202A}"..."\u{202E}", "\u{2060}", "\u{2066}"..."\u{2069}": true
        default: scalar.properties.isWhitespace
        }
    }
}
