import TextKernel

/// A kind of quotation mark that may open a string: the one JSON knows, and those written by mistake.
enum QuotationMark {
    /// `"`, the only right one.
    case straight
    /// `'` and the backtick.
    case single(Unicode.Scalar)
    /// A mark that word processors and input methods write, such as “ or „ or 「.
    case typographic(Unicode.Scalar)

    /// The kind a scalar opens, or `nil` where it is no quotation mark.
    init?(opening scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": self = .straight
        case "'", "`": self = .single(scalar)
        case _ where Self.isTypographicDouble(scalar): self = .typographic(scalar)
        case "‘", "’", "‚", "‛", "′", "‹", "›", "「", "」", "『", "』": self = .typographic(scalar)
        default: return nil
        }
    }

    /// Whether a scalar is one of the marks people type for `"`.
    static func isTypographicDouble(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "“", "”", "„", "‟", "″", "«", "»", "〝", "〞", "＂": true
        default: false
        }
    }

    /// The length in bytes of a mark at `index` that closes a string of this kind, or `nil` where there is none.
    func closingLength(in bytes: Span<UInt8>, at index: Int) -> Int? {
        if bytes[index] == .quote { return 1 }
        if case .straight = self { return nil }
        let sequence = UTF8Sequence(bytes, at: index)
        guard let scalar = sequence.scalar, closes(with: scalar) else { return nil }
        return sequence.length
    }

    /// Whether a mark closes a string of this kind.
    ///
    /// Marks of one family close each other: usage differs by language.
    private func closes(with scalar: Unicode.Scalar) -> Bool {
        switch self {
        case .straight: return false
        case .single(let opening): return scalar == opening
        case .typographic(let opening):
            switch opening {
            case "‘", "’", "‚", "‛", "′": return scalar == "‘" || scalar == "’" || scalar == "′"
            case "‹", "›": return scalar == "‹" || scalar == "›"
            case "「", "」": return scalar == "」"
            case "『", "』": return scalar == "』"
            default: return Self.isTypographicDouble(scalar)
            }
        }
    }
}
