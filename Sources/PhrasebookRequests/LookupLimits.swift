/// How much a list of look-ups may bring.
package struct LookupLimits: Sendable {
    /// The most look-ups.
    package let lookups: Int
    /// The most arguments of one look-up.
    package let arguments: Int
    /// The most characters of a code or a catalog's name.
    package let name: Int

    /// Limits.
    package init(lookups: Int, arguments: Int, name: Int) {
        self.lookups = lookups
        self.arguments = arguments
        self.name = name
    }
}
