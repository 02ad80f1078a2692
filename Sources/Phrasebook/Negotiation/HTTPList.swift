/// The lists of HTTP header fields: [RFC 9110, section 5.6](https://www.rfc-editor.org/rfc/rfc9110#section-5.6).
extension Substring.UTF8View {
    /// The part without the optional white space of HTTP, spaces and tabs, at its ends.
    package var trimmed: Substring.UTF8View {
        var part = drop(while: Self.isSpaceOrTab)
        while let last = part.last, Self.isSpaceOrTab(last) { part.removeLast() }
        return part
    }

    /// The elements of a list, trimmed; empty ones do not count.
    package var listElements: [Substring.UTF8View] {
        split(separator: UInt8(ascii: ",")).map(\.trimmed).filter { !$0.isEmpty }
    }

    /// The value of an element and its parameters, trimmed.
    package var parameters: [Substring.UTF8View] {
        split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(\.trimmed)
    }

    /// Whether a parameter is a weight, right or wrong.
    package var isWeight: Bool { starts(with: "q=".utf8) || starts(with: "Q=".utf8) }

    /// The thousandths of a weight such as `q=0.5`, 0…1000; nil for everything else.
    ///
    /// - SeeAlso: [RFC 9110, section 12.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2).
    package var weight: Int? {
        let digits = dropFirst(2)
        guard isWeight, digits.count <= 5, let whole = digits.first.flatMap(Self.digit), whole <= 1 else { return nil }
        var weight = 1_000 * whole
        var rest = digits.dropFirst()
        guard !rest.isEmpty else { return weight }
        guard rest.removeFirst() == UInt8(ascii: ".") else { return nil }
        var unit = 100
        for byte in rest {
            guard let digit = Self.digit(byte) else { return nil }
            weight += unit * digit
            unit /= 10
        }
        return weight <= 1_000 ? weight : nil
    }

    private static func isSpaceOrTab(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

    private static func digit(_ byte: UInt8) -> Int? {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
    }
}
