/// A piece of a formatted number.
package struct NumberField: Sendable, Hashable {
    /// What it is, by the names of ECMA-402 ("PartitionNumberPattern"); `literal` of anything else.
    package let type: String
    /// Its text.
    package let text: String

    /// A piece by ICU's `UNumberFormatFields`.
    init(field: Int32, text: String) {
        self.text = text
        type =
            switch field {
            case 0: "integer"
            case 1: "fraction"
            case 2: "decimal"
            case 3, 4, 5: Self.exponents[Int(field) - 3]
            case 6: "group"
            case 7: "currency"
            case 8: "percentSign"
            case 9: "perMilleSign"
            case 10: text.contains("+") ? "plusSign" : "minusSign"
            case 11: "unit"
            case 12: "compact"
            case 13: "approximatelySign"
            default: "literal"
            }
    }

    private static let exponents = ["exponentSeparator", "exponentMinusSign", "exponentInteger"]
}
