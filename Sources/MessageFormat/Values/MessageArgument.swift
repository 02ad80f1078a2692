/// A typed value that a message shows.
///
/// A value is never read as a message again: one that contains `{x}` shows `{x}`.
public enum MessageArgument: Sendable, Hashable {
    /// A text, shown as it is.
    case text(String)
    /// A number, exact.
    case number(ExactDecimal)
    /// An amount in a currency.
    case money(Money)
    /// A point in time.
    case instant(Instant)
    /// A region's code (ISO 3166-1 or UN M.49), shown as the locale names it.
    case region(String)
    /// Several texts, joined as the locale lists things.
    case list([String])
    /// A value that could not be read, with the reason. It is treated as an argument of the wrong type.
    case unreadable(String)

    /// An integer.
    public static func integer(_ value: Int) -> MessageArgument { .number(ExactDecimal(value)) }

    /// A decimal such as `12.50`; ``unreadable(_:)`` where it is none.
    public static func decimal(_ text: String) -> MessageArgument {
        ExactDecimal(text).map { .number($0) } ?? .unreadable("“\(text)” is no decimal number")
    }

    /// An amount such as `1234.50` in a currency such as `CNY`; ``unreadable(_:)`` where either cannot be read.
    public static func money(_ amount: String, _ currency: String) -> MessageArgument {
        Money(amount, currency).map { .money($0) } ?? .unreadable("“\(amount) \(currency)” is no amount of money")
    }

    /// A timestamp of RFC 3339; ``unreadable(_:)`` where it is none.
    public static func instant(_ text: String) -> MessageArgument {
        Instant(text).map { .instant($0) } ?? .unreadable("“\(text)” is no timestamp of RFC 3339")
    }
}

extension MessageArgument: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A text written in source.
    public init(stringLiteral value: String) { self = .text(value) }
    /// An integer written in source.
    public init(integerLiteral value: Int) { self = .number(ExactDecimal(value)) }
}
