/// One scalar of a JSON string and the way it is written: as itself or as an escape.
///
/// The decoder and the map from scalars to bytes both step through a string with this type, so they cannot disagree
/// about what counts as one.
package struct JSONStringElement {
    /// What is wrong with the way a scalar is written.
    package enum Problem: Sendable {
        /// A control character below U+0020 that is not escaped.
        case controlCharacter
        /// A backslash before a character that has no escape.
        case unknownEscape
        /// `\u` without four hexadecimal digits.
        case shortUnicodeEscape
        /// Half of a surrogate pair.
        case loneSurrogate
        /// Bytes that are not well-formed UTF-8.
        case invalidUTF8
    }

    /// The scalar meant; the nearest guess, or U+FFFD, where there is a problem.
    package let scalar: Unicode.Scalar
    /// How many bytes of the file it takes, at least 1.
    package let length: Int
    /// The mistake, if any.
    package let problem: Problem?

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// Reads the element at `index`, which is inside a string and before its closing quotation mark.
    package init(_ bytes: Span<UInt8>, at index: Int) {
        let byte = bytes[index]
        if byte == .backslash {
            self.init(escapeIn: bytes, at: index)
        } else if byte < 0x20 {
            self.init(scalar: Unicode.Scalar(byte), length: 1, problem: .controlCharacter)
        } else {
            let sequence = UTF8Sequence(bytes, at: index)
            let problem: Problem? = sequence.scalar == nil ? .invalidUTF8 : nil
            self.init(scalar: sequence.scalar ?? Self.replacement, length: sequence.length, problem: problem)
        }
    }

    /// Appends the scalar in UTF-8.
    package func append(to text: inout [UInt8]) {
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private init(scalar: Unicode.Scalar, length: Int, problem: Problem?) {
        self.scalar = scalar
        self.length = length
        self.problem = problem
    }

    /// Reads an escape whose backslash is at `index`.
    private init(escapeIn bytes: Span<UInt8>, at index: Int) {
        let next = index + 1 < bytes.count ? bytes[index + 1] : .lineFeed
        let scalar: Unicode.Scalar
        switch next {
        case .quote, .backslash, .slash: scalar = Unicode.Scalar(next)
        case UInt8(ascii: "b"): scalar = "\u{8}"
        case UInt8(ascii: "f"): scalar = "\u{C}"
        case UInt8(ascii: "n"): scalar = "\n"
        case UInt8(ascii: "r"): scalar = "\r"
        case UInt8(ascii: "t"): scalar = "\t"
        case UInt8(ascii: "u"):
            self.init(unicodeEscapeIn: bytes, at: index)
            return
        case .lineFeed, .carriageReturn:
            // The line end is left alone, because it ends an unterminated string.
            self.init(scalar: "\\", length: 1, problem: .unknownEscape)
            return
        default:
            let sequence = UTF8Sequence(bytes, at: index + 1)
            let meant = sequence.scalar ?? Self.replacement
            self.init(scalar: meant, length: 1 + sequence.length, problem: .unknownEscape)
            return
        }
        self.init(scalar: scalar, length: 2, problem: nil)
    }

    /// Reads `\uXXXX` or a pair of them, whose first backslash is at `index`.
    private init(unicodeEscapeIn bytes: Span<UInt8>, at index: Int) {
        let (first, digits) = Self.hexadecimal(bytes, at: index + 2)
        guard digits == 4 else {
            self.init(scalar: Self.replacement, length: 2 + digits, problem: .shortUnicodeEscape)
            return
        }
        if let scalar = Unicode.Scalar(first) {
            self.init(scalar: scalar, length: 6, problem: nil)
            return
        }
        let second = index + 6
        if first < 0xDC00, second + 1 < bytes.count, bytes[second] == .backslash,
            bytes[second + 1] == UInt8(ascii: "u")
        {
            let (low, lowDigits) = Self.hexadecimal(bytes, at: second + 2)
            if lowDigits == 4, (0xDC00...0xDFFF).contains(low),
                let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (low - 0xDC00))
            {
                self.init(scalar: scalar, length: 12, problem: nil)
                return
            }
        }
        self.init(scalar: Self.replacement, length: 6, problem: .loneSurrogate)
    }

    /// Reads up to four hexadecimal digits and says how many there were.
    private static func hexadecimal(_ bytes: Span<UInt8>, at start: Int) -> (value: UInt32, digits: Int) {
        var value: UInt32 = 0
        var digits = 0
        while digits < 4, start + digits < bytes.count {
            let digit: UInt8
            switch bytes[start + digits] {
            case let byte where byte.isDigit: digit = byte - UInt8(ascii: "0")
            case let byte where byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "f"):
                digit = (byte | 0x20) - UInt8(ascii: "a") + 10
            default: return (value, digits)
            }
            value = value << 4 | UInt32(digit)
            digits += 1
        }
        return (value, digits)
    }
}
