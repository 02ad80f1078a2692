/// A piece of a formatted value, such as the `integer` of a number.
public struct FormattedField: Sendable, Hashable {
    /// What it is, by the names of ECMA-402: `integer`, `group`, `decimal`, `fraction`, `minusSign`, `currency`,
    /// `percentSign`, `literal` and the like.
    public let type: String
    /// Its text.
    public let value: String

    /// Makes a piece.
    public init(type: String, value: String) {
        self.type = type
        self.value = value
    }
}
