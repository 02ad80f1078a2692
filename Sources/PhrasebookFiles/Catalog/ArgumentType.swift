/// The type of an argument, as a manifest declares it.
///
/// A later release may add types.
public struct ArgumentType: RawRepresentable, Sendable, Hashable, BitwiseCopyable, CaseIterable, CustomStringConvertible
{
    /// The types of this release, for a `switch` over all of them.
    package enum Value: String, Sendable, BitwiseCopyable, CaseIterable {
        case text
        case field
        case integer
        case decimal
        case money
        case instant
        case region
    }

    package let value: Value

    private init(_ value: Value) { self.value = value }

    /// The type of a name in a manifest; nil for one that this release does not know.
    public init?(rawValue: String) {
        guard let value = Value(rawValue: rawValue) else { return nil }
        self.value = value
    }

    /// A text, shown as it is.
    public static let text = Self(.text)
    /// One field name or several, shown by their labels in the locale.
    public static let field = Self(.field)
    /// An integral number.
    public static let integer = Self(.integer)
    /// A number.
    public static let decimal = Self(.decimal)
    /// An amount with its currency.
    public static let money = Self(.money)
    /// A point in time.
    public static let instant = Self(.instant)
    /// A region's code, shown as the locale names it.
    public static let region = Self(.region)

    /// All types of this release.
    public static var allCases: [Self] { Value.allCases.map { Self($0) } }

    /// The type's name in a manifest, such as `money`.
    public var rawValue: String { value.rawValue }
    /// The type's name in a manifest.
    public var description: String { rawValue }
}
