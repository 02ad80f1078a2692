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

/// Arguments by name, in the order given.
///
/// A name given twice counts as its last value.
///
/// Names are compared scalar by scalar, as ICU does, not by canonical equivalence.
public struct MessageArguments: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    /// A name with its value.
    public struct Entry: Sendable, Hashable {
        /// The argument's name or number.
        public let name: String
        /// The value.
        public var value: MessageArgument

        /// Names are the same where their scalars are.
        public static func == (left: Self, right: Self) -> Bool {
            left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
        }
    }

    /// The arguments, in the order given.
    public private(set) var entries: [Entry]

    /// Arguments in the order given.
    public init(_ arguments: [(String, MessageArgument)] = []) {
        entries = []
        entries.reserveCapacity(arguments.count)
        for (name, value) in arguments { self[name] = value }
    }

    /// Arguments written in source.
    public init(dictionaryLiteral elements: (String, MessageArgument)...) { self.init(elements) }

    /// Whether there are none.
    public var isEmpty: Bool { entries.isEmpty }

    /// The value of an argument; nil where it was not given.
    public subscript(name: String) -> MessageArgument? {
        get { entries.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }
        set {
            let index = entries.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
            switch (index, newValue) {
            case (let index?, let value?): entries[index].value = value
            case (nil, let value?): entries.append(Entry(name: name, value: value))
            case (let index?, nil): entries.remove(at: index)
            case (nil, nil): break
            }
        }
    }
}
