import ICU

/// An argument as ``MessageArguments`` holds it: flat, so that the usual ones are made, kept and shown without an
/// allocation or a counted reference.
struct ArgumentSlot: Sendable {
    enum Kind: UInt8 {
        case text
        case number
        case money
        case instant
        case list
        /// Any other value: it stands in ``box``.
        case boxed
    }

    private(set) var name: PackedName
    private(set) var kind = Kind.text
    /// Of a number or an amount.
    private(set) var decimal = ShortDecimal()
    /// Of an amount.
    private(set) var currency = KnownCurrency()
    /// The text, or how an instant was written.
    private(set) var text = ""
    private(set) var items: [String]?
    private(set) var box: ArgumentBox?

    /// An empty place.
    init() { name = PackedName() }

    init(_ name: String, _ value: MessageArgument) {
        self.name = PackedName(name)
        var isBoxed = false
        switch value {
        case .text(let text): self.text = text
        case .number(let number):
            kind = .number
            if let short = number.short { decimal = short } else { isBoxed = true }
        case .money(let money):
            kind = .money
            if let short = money.amount.short, let known = money.currency.known {
                decimal = short
                currency = known
            } else {
                isBoxed = true
            }
        case .instant(let instant):
            kind = .instant
            decimal.coefficient = UInt64(bitPattern: instant.milliseconds)
            text = instant.description
        case .list(let items):
            kind = .list
            self.items = items
        case .region, .unreadable: isBoxed = true
        }
        if isBoxed { kind = .boxed }
        if isBoxed || self.name.isLong { box = ArgumentBox(name, isBoxed ? value : nil) }
    }

    /// The name as it was given.
    var fullName: String { box?.name ?? name.text }

    /// The value as it was given.
    var value: MessageArgument {
        switch kind {
        case .text: .text(text)
        case .number: .number(ExactDecimal(decimal))
        case .money: .money(Money(ExactDecimal(decimal), Currency(currency)))
        case .instant: .instant(instant)
        case .list: .list(items ?? [])
        case .boxed: box?.value ?? .unreadable("")
        }
    }

    var instant: Instant { Instant(milliseconds: Int64(bitPattern: decimal.coefficient), description: text) }

    /// Whether this is the argument of a name, scalar by scalar.
    @inline(__always)
    func isNamed(_ other: PackedName, _ full: @autoclosure () -> String) -> Bool {
        name == other && (!name.isLong || fullName.utf8.elementsEqual(full().utf8))
    }
}

/// What an argument has that is long or rare.
final class ArgumentBox: Sendable {
    let name: String
    let value: MessageArgument?

    init(_ name: String, _ value: MessageArgument?) {
        self.name = name
        self.value = value
    }
}
