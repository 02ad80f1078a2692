/// The type of an argument, as a manifest declares it.
public enum ArgumentType: String, Sendable, Hashable, CaseIterable {
    /// A text, shown as it is.
    case text
    /// One field name or several, shown by their labels in the locale.
    case field
    /// An integral number.
    case integer
    /// A number.
    case decimal
    /// An amount with its currency.
    case money
    /// A point in time.
    case instant
    /// A region's code, shown as the locale names it.
    case region
}
