internal import ICU

/// Reads the value of an `Accept-Language` header.
///
/// A bad range is dropped and the others stay: a bad tag, a bad weight (above 1, more than three decimals, given
/// twice), a parameter other than `q`. ICU's own reader is not used, since one bad range discards the whole header
/// there.
///
/// - SeeAlso: [RFC 9110, section 12.5.4](https://www.rfc-editor.org/rfc/rfc9110#section-12.5.4) and, for the weight,
///   [section 12.4.2](https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2).
public struct AcceptLanguageParser: Sendable {
    /// How much is read.
    public let limits: NegotiationLimits

    /// A parser with limits.
    public init(limits: NegotiationLimits = NegotiationLimits()) {
        self.limits = limits
    }

    /// The ranges of a header value.
    ///
    /// Tags may be spelled as ``/ICU/LocaleIdentifier`` reads them. Spaces and tabs may stand around `,` and `;`.
    ///
    /// - Parameter header: The value, of any length. Of one that is longer than ``NegotiationLimits/headerBytes`` only
    ///   the elements count that end with a comma within them.
    /// - Returns: The good ranges in the order of the header, repeated ones and those with weight 0 included. Empty
    ///   where there are none. Nothing is an error.
    public func ranges(in header: String) -> [LanguageRange] {
        let readable = limits.readableList(header)
        return ranges(inReadable: readable.utf8.span)
    }

    private func ranges(inReadable bytes: Span<UInt8>) -> [LanguageRange] {
        var ranges: [LanguageRange] = []
        var count = 0
        var start = 0
        while start <= bytes.count, count < limits.ranges {
            let end = bytes.firstIndex(of: UInt8(ascii: ","), in: start..<bytes.count)
            let element = bytes.trimming(start..<end)
            start = end + 1
            if element.isEmpty { continue }
            count += 1
            if let range = range(bytes, element) { ranges.append(range) }
        }
        return ranges
    }

    /// Reads one element, without the spaces around it.
    private func range(_ bytes: Span<UInt8>, _ element: Range<Int>) -> LanguageRange? {
        let end = bytes.firstIndex(of: UInt8(ascii: ";"), in: element)
        var weight = 1000
        if end < element.upperBound {
            let parameter = bytes.trimming((end + 1)..<element.upperBound)
            guard let read = Self.weight(bytes.extracting(parameter)) else { return nil }
            weight = read
        }
        let tag = bytes.extracting(bytes.trimming(element.lowerBound..<end))
        if tag.count == 1, tag[0] == UInt8(ascii: "*") { return LanguageRange(.any, weight: weight) }
        let locale = LocaleIdentifier(
            utf8: tag,
            maximumLength: limits.tagLength,
            maximumSubtags: limits.subtags
        )
        return locale.map { LanguageRange(.locale($0), weight: weight) }
    }

    /// Reads `q=0.5` as thousandths; `nil` for everything that is no single, good weight.
    private static func weight(_ parameter: Span<UInt8>) -> Int? {
        guard parameter.count >= 3, parameter.count <= 7, parameter[0] | 0x20 == UInt8(ascii: "q"),
            parameter[1] == UInt8(ascii: "="), let whole = parameter.digit(at: 2), whole <= 1
        else { return nil }
        if parameter.count > 3, parameter[3] != UInt8(ascii: ".") { return nil }
        var weight = 1000 * whole
        var unit = 100
        var position = 4
        while position < parameter.count {
            guard let digit = parameter.digit(at: position) else { return nil }
            weight += unit * digit
            unit /= 10
            position += 1
        }
        return weight <= 1000 ? weight : nil
    }
}

extension Span<UInt8> {
    /// Where a byte stands first within a part, or the end of the part.
    fileprivate func firstIndex(of byte: UInt8, in part: Range<Int>) -> Int {
        part.first { self[$0] == byte } ?? part.upperBound
    }

    /// A part without the spaces and tabs at its ends.
    fileprivate func trimming(_ part: Range<Int>) -> Range<Int> {
        var (start, end) = (part.lowerBound, part.upperBound)
        while start < end, self[start].isSpaceOrTab { start += 1 }
        while start < end, self[end - 1].isSpaceOrTab { end -= 1 }
        return start..<end
    }

    fileprivate func digit(at position: Int) -> Int? {
        let byte = self[position]
        return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") ? Int(byte - UInt8(ascii: "0")) : nil
    }
}

extension UInt8 {
    /// The optional white space of HTTP: [RFC 9110, section 5.6.3](https://www.rfc-editor.org/rfc/rfc9110#section-5.6.3).
    var isSpaceOrTab: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
