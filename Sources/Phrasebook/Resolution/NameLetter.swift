import TextKernel

/// What a character of a field's name is, as far as words begin and end by it.
enum NameLetter {
    case capital
    /// A small letter other than `s` and `v`.
    case small
    case s
    case v
    case digit
    /// `_`, `-` or a space.
    case joint
    case other
    /// Outside of the name.
    case end

    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .capital
        case UInt8(ascii: "s"): self = .s
        case UInt8(ascii: "v"): self = .v
        case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .small
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: " "): self = .joint
        default: self = .other
        }
    }

    init(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            self.init(UInt8(truncatingIfNeeded: scalar.value))
        } else if scalar.properties.isUppercase {
            self = .capital
        } else {
            self = scalar.properties.isLowercase ? .small : .other
        }
    }

    private var isSmall: Bool { self == .small || self == .s || self == .v }

    /// What stands for a hyphen or a space of a name: `_` between two parts of it, and nothing for a space at its end.
    ///
    /// - Parameters:
    ///   - character: The hyphen or the space.
    ///   - before: What is before it.
    ///   - after: What is behind it.
    /// - Returns: The hyphen itself where it joins nothing: a pointer's `-`, or an index such as `-1`.
    @inline(always)
    static func joint(_ character: Unicode.Scalar, between before: NameLetter, _ after: NameLetter) -> Unicode.Scalar? {
        if character == " " { return before == .end || after == .end ? nil : "_" }
        return before == .end || after == .end ? character : "_"
    }

    /// Whether a word other than the first begins at a character of a name.
    ///
    /// A word begins at a capital after anything but a capital, and at the last capital of a run that a small letter
    /// follows (`IDNumber`: `id_number`). A single character before a run of capitals belongs to it (`iOSToken`:
    /// `ios_token`, `3DSVersion`: `3ds_version`), and so do a plural's `s` and a version's `v` behind it (`userIDs`:
    /// `user_ids`, `IPv4Address`: `ipv4_address`). A digit before several capitals belongs to them (`is3DSRequired`:
    /// `is_3ds_required`), and one between capitals joins them (`B2BCode`: `b2b_code`).
    ///
    /// - Parameters:
    ///   - index: Where the character is.
    ///   - letter: What is at an index.
    /// - Returns: Whether the character is the first of a word; false at the beginning of the name.
    @inline(always)
    static func beginsWord(_ index: Int, _ letter: (Int) -> NameLetter) -> Bool {
        switch letter(index) {
        case .capital: break
        case .digit: return beginsAcronym(index, letter)
        default: return false
        }
        let next = letter(index + 1)
        switch letter(index - 1) {
        case .end, .joint: return false
        case .capital:
            guard next.isSmall else { return false }
            let behind = letter(index + 2)
            return !(next == .s && !behind.isSmall) && !(next == .v && behind == .digit)
        case .digit:
            if next.isSmall { return true }
            return letter(index - 2) != .capital && letter(index - 2) != .end && !beginsAcronym(index - 1, letter)
        default: return next != .capital || letter(index - 2) != .end
        }
    }

    /// Whether a digit behind a word begins an acronym: two capitals follow it, and no version's `v` is before it.
    private static func beginsAcronym(_ index: Int, _ letter: (Int) -> NameLetter) -> Bool {
        letter(index - 1).isSmall && !(letter(index - 1) == .v && letter(index - 2) == .capital)
            && letter(index + 1) == .capital && letter(index + 2) == .capital
    }
}
