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
    /// Tags may be spelled as ``/ICU/LocaleIdentifier`` reads them. Spaces and tabs may be around `,` and `;`.
    ///
    /// - Parameter header: The value, of any length. Of one that is longer than ``NegotiationLimits/headerBytes`` only
    ///   the elements count that end with a comma within them.
    /// - Returns: The good ranges in the order of the header, repeated ones and those with weight 0 included. Empty
    ///   where there are none. Nothing is an error.
    public func ranges(in header: String) -> [LanguageRange] {
        limits.readableList(header)[...].utf8.listElements.prefix(limits.ranges).compactMap(range)
    }

    /// Reads one element.
    private func range(_ element: Substring.UTF8View) -> LanguageRange? {
        let parameters = element.parameters
        var weight = 1_000
        if parameters.count > 1 {
            guard parameters.count == 2, let read = parameters[1].weight else { return nil }
            weight = read
        }
        if parameters[0].elementsEqual("*".utf8) { return LanguageRange(.any, weight: weight) }
        return LocaleIdentifier(
            utf8: parameters[0].span, maximumLength: limits.tagLength, maximumSubtags: limits.subtags
        ).map { LanguageRange(.locale($0), weight: weight) }
    }
}
