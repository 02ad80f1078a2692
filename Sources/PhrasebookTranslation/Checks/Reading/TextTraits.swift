/// What a text has in it, found in one pass over its bytes: a check runs only where there is something for it to see.
struct TextTraits: OptionSet {
    let rawValue: UInt32

    /// A brace: it may have arguments.
    static let brace = TextTraits(rawValue: 1 << 0)
    /// The apostrophe of ASCII.
    static let apostrophe = TextTraits(rawValue: 1 << 1)
    /// A digit of ASCII.
    static let digit = TextTraits(rawValue: 1 << 2)
    /// A letter of ASCII.
    static let letter = TextTraits(rawValue: 1 << 3)
    /// White space of ASCII.
    static let space = TextTraits(rawValue: 1 << 4)
    /// Two spaces or tabs in a row.
    static let doubleSpace = TextTraits(rawValue: 1 << 5)
    /// White space at the beginning or the end.
    static let outerSpace = TextTraits(rawValue: 1 << 6)
    /// One of the marks `, . ; : ? ! ( ) "` of ASCII, which Chinese writes in full width.
    static let mark = TextTraits(rawValue: 1 << 7)
    /// A bracket of any width.
    static let bracket = TextTraits(rawValue: 1 << 8)
    /// `/`, `<` or `_`, or a capital behind a small letter.
    static let technical = TextTraits(rawValue: 1 << 9)
    /// An exclamation mark of any width.
    static let exclamation = TextTraits(rawValue: 1 << 10)
    /// The ellipsis, or two points in a row.
    static let dots = TextTraits(rawValue: 1 << 11)
    /// A Chinese character.
    static let han = TextTraits(rawValue: 1 << 12)
    /// A character that only traditional Chinese has.
    static let traditional = TextTraits(rawValue: 1 << 13)
    /// A character that only simplified Chinese has.
    static let simplified = TextTraits(rawValue: 1 << 14)
    /// The pronoun 你 or 妳.
    static let informal = TextTraits(rawValue: 1 << 15)
    /// One of the corner brackets 「」『』.
    static let corner = TextTraits(rawValue: 1 << 16)
    /// A digit or letter of full width, or a katakana of half width.
    static let fullWidth = TextTraits(rawValue: 1 << 17)
    /// A space other than that of ASCII, a tab, a character without width, a control, or one that was lost.
    static let invisible = TextTraits(rawValue: 1 << 18)
    /// A character that may have another normal form.
    static let mayCompose = TextTraits(rawValue: 1 << 19)
    /// The same mark twice in a row.
    static let doubledMark = TextTraits(rawValue: 1 << 20)
    /// Anything that is not ASCII.
    static let beyondASCII = TextTraits(rawValue: 1 << 21)
    /// A currency's sign or name may be there: a sign, or two capitals in a row.
    static let currency = TextTraits(rawValue: 1 << 22)
    /// A stop at the end, of any script.
    static let endsWithStop = TextTraits(rawValue: 1 << 23)
    /// `@`, `:/` or `ww`: it may have an address of the web or of mail.
    static let address = TextTraits(rawValue: 1 << 24)

    /// One of `& \\ % $ @ # [ < _`, or its like of full width, or a backtick: something of another syntax may be there.
    static let remains = TextTraits(rawValue: 1 << 25)
    /// A quotation mark other than an apostrophe of ASCII.
    static let quotation = TextTraits(rawValue: 1 << 26)
    /// A mark of full width, as Chinese and Japanese write them.
    static let wideMark = TextTraits(rawValue: 1 << 27)

    /// One of `; : ! ? ¿ ¡`.
    static let tallMark = TextTraits(rawValue: 1 << 28)
    /// A mark of ASCII behind a space.
    static let spacedMark = TextTraits(rawValue: 1 << 29)
    /// A mark of ASCII before a letter.
    static let tightMark = TextTraits(rawValue: 1 << 30)
    /// A comma or a point of full width, which Chinese writes and Japanese does not, one of half width, or a mark of Arabic.
    static let otherComma = TextTraits(rawValue: 1 << 31)

    /// What the bytes of ASCII have, by byte.
    private static let ofASCII: [UInt32] = (UInt8(0)..<128).map { byte in
        var traits: TextTraits = []
        switch Unicode.Scalar(byte) {
        case "{", "}": traits = .brace
        case "'": traits = .apostrophe
        case "0"..."9": traits = .digit
        case "a"..."z", "A"..."Z": traits = .letter
        case "\t", "\u{B}", "\u{C}": traits = [.space, .invisible]
        case " ", "\n", "\r": traits = .space
        case ",", ".": traits = .mark
        case ";", ":", "?": traits = [.mark, .tallMark]
        case "\"": traits = [.mark, .quotation]
        case "!": traits = [.mark, .exclamation, .tallMark]
        case "(", ")": traits = [.mark, .bracket]
        case "[": traits = [.bracket, .remains]
        case "]": traits = .bracket
        case "/": traits = .technical
        case "<", "_": traits = [.technical, .remains]
        case "$": traits = [.currency, .remains]
        case "@": traits = [.address, .remains]
        case "&", "\\", "%", "#", "`": traits = .remains
        case "\0"..."\u{8}", "\u{E}"..."\u{1F}", "\u{7F}": traits = .invisible
        default: break
        }
        return traits.rawValue
    }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The traits of a text, and how many scalars it has.
    static func of(_ text: String) -> (traits: TextTraits, scalars: Int) {
        var found: UInt32 = 0
        var scalars = 0
        var last: UInt32 = 0
        let bytes = text.utf8.span
        let table = ofASCII.span
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            scalars &+= 1
            if byte < 0x80 {
                let own = table[Int(byte)]
                found |= own
                if own & mark.rawValue != 0, last == 0x20 { found |= spacedMark.rawValue }
                if own & letter.rawValue != 0, last < 0x80, table[Int(last)] & mark.rawValue != 0 {
                    found |= tightMark.rawValue
                }
                if UInt32(byte) == last {
                    if byte == 0x20 || byte == 0x09 { found |= doubleSpace.rawValue }
                    if byte == 0x2E { found |= dots.rawValue }
                    if byte == 0x2C { found |= doubledMark.rawValue }
                    if byte | 0x20 == 0x77 { found |= address.rawValue }
                }
                if byte == 0x2F, last == 0x3A { found |= address.rawValue }
                if byte &- 0x41 < 26, last < 0x80 {
                    let before = UInt8(last)
                    if before &- 0x61 < 26 { found |= technical.rawValue }
                    if before &- 0x41 < 26 { found |= currency.rawValue }
                }
                last = UInt32(byte)
                index &+= 1
                continue
            }
            let scalar: UInt32
            if byte < 0xE0 {
                scalar = UInt32(byte & 0x1F) << 6 | UInt32(bytes[index &+ 1] & 0x3F)
                index &+= 2
            } else if byte < 0xF0 {
                let high = UInt32(byte & 0x0F) << 12 | UInt32(bytes[index &+ 1] & 0x3F) << 6
                scalar = high | UInt32(bytes[index &+ 2] & 0x3F)
                index &+= 3
            } else {
                let high = UInt32(byte & 0x07) << 18 | UInt32(bytes[index &+ 1] & 0x3F) << 12
                scalar = high | UInt32(bytes[index &+ 2] & 0x3F) << 6 | UInt32(bytes[index &+ 3] & 0x3F)
                index &+= 4
            }
            found |= beyondASCII.rawValue
            if last < 0x80, table[Int(last)] & mark.rawValue != 0 { found |= tightMark.rawValue }
            if scalar &- 0x4E00 < 0x5200 {
                found |= han.rawValue | HanScripts.traits[Int(scalar &- 0x4E00)]
            } else {
                found |= beyond(scalar)
                if scalar == last, isMark(scalar) { found |= doubledMark.rawValue }
            }
            last = scalar
        }
        if let first = text.unicodeScalars.first, isWhitespace(first) || isWhitespace(Unicode.Scalar(last) ?? "a") {
            found |= outerSpace.rawValue
        }
        switch last {
        case 0x2E, 0x3002, 0x0964, 0xFF0E, 0x21, 0x3F, 0xFF1F, 0xFF01, 0x06D4, 0x0589, 0x1362, 0x17D4, 0x104B:
            found |= endsWithStop.rawValue
        default: break
        }
        return (TextTraits(rawValue: found), scalars)
    }

    /// Most texts begin and end with a letter or a mark, which is seen at once.
    private static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x21...0x7E, 0x4E00...0x9FFF, 0x3001...0x303F, 0xFF01...0xFFEF: false
        default: scalar.properties.isWhitespace
        }
    }

    /// What a scalar has that is neither ASCII nor one of the usual Chinese characters.
    private static func beyond(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0xA5: currency.rawValue | remains.rawValue
        case 0xA2...0xA4: currency.rawValue
        case 0xA0, 0xAD, 0x80...0x9F, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0, 0xFFFD: invisible.rawValue
        case 0xA1, 0xBF: tallMark.rawValue
        case 0xAB, 0xBB: quotation.rawValue
        case 0xA1...0x2FF: 0
        case 0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0xFEFF, 0x061C, 0x180E: invisible.rawValue
        case 0x2026: dots.rawValue
        case 0x201C, 0x201D: bracket.rawValue | quotation.rawValue
        case 0x2018...0x201F, 0x2039, 0x203A: quotation.rawValue
        case 0x2010...0x2027, 0x2030...0x205E: 0
        case 0x20A0...0x20CF: currency.rawValue
        case 0x3000: invisible.rawValue
        case 0x3001, 0x3002: wideMark.rawValue
        case 0x300C...0x300F: corner.rawValue | bracket.rawValue | quotation.rawValue
        case 0x3010: bracket.rawValue | remains.rawValue
        case 0x3008...0x300B, 0x3011, 0x3014...0x301B: bracket.rawValue
        case 0x302A...0x302F: mayCompose.rawValue
        case 0x3001...0x303F: 0
        case 0xFF01: exclamation.rawValue | wideMark.rawValue
        case 0xFF08, 0xFF09: bracket.rawValue | wideMark.rawValue
        case 0xFF3B: bracket.rawValue | remains.rawValue
        case 0xFF3D: bracket.rawValue
        case 0xFF03...0xFF05, 0xFF3C, 0xFF5B, 0xFF5D: remains.rawValue
        case 0xFF61...0xFF64: otherComma.rawValue
        case 0xFF0C, 0xFF0E: wideMark.rawValue | otherComma.rawValue
        case 0xFF1A, 0xFF1B, 0xFF1F: wideMark.rawValue
        case 0x060C, 0x061B, 0x061F: otherComma.rawValue
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A: fullWidth.rawValue
        case 0xFFE1, 0xFFE5: currency.rawValue
        case 0xFF65...0xFF9F: fullWidth.rawValue
        case 0xFF02...0xFF64: 0
        case 0x3400...0x4DBF, 0x20000...0x3FFFF: han.rawValue | mayCompose.rawValue
        default: mayCompose.rawValue
        }
    }

    private static func isMark(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x3001, 0x3002, 0xFF0C, 0xFF1B, 0xFF1A, 0xFF1F, 0xFF01: true
        default: false
        }
    }
}
