/// Something that both sides do and that is measured.
public enum Work: String, CaseIterable, Sendable {
    case plainBuffer = "static text into a buffer, code as a string"
    case plainTyped = "static text into a buffer, typed code"
    case plainString = "static text as a String"
    case nameString = "one string argument, String"
    case nameBuffer = "one string argument into a buffer, code as a string"
    case nameTyped = "one string argument into a buffer, typed code"
    case amountsString = "two currency amounts, String"
    case amountsBuffer = "two currency amounts into a buffer, code as a string"
    case amountsTyped = "two currency amounts into a buffer, typed code"
    case anyCurrencyString = "two currency amounts, String; ICU not told the currency"
    case pluralString = "plural with #, String"
    case listString = "list of three fields, String"
    case body = "JSON body with two amounts, bytes"
    case parse = "parse and compile a plural"

    /// The kind of its texts.
    public var kind: TextKind {
        switch self {
        case .plainBuffer, .plainTyped, .plainString: .plain
        case .nameString, .nameBuffer, .nameTyped: .name
        case .amountsString, .amountsBuffer, .amountsTyped, .anyCurrencyString, .body: .amounts
        case .pluralString, .parse: .plural
        case .listString: .list
        }
    }

    /// How many times as fast as ICU it should be.
    public var target: Target? {
        switch self {
        case .plainBuffer: Target(2.4, 4)
        case .plainTyped: Target(9, 20)
        case .plainString: Target(1.5, 4)
        case .nameString: Target(2.3, 3)
        case .nameTyped: Target(5, 8)
        case .amountsString: Target(6, 10)
        case .amountsTyped: Target(12, 25)
        case .pluralString: Target(5.5, 8)
        case .listString: Target(3.3, 4)
        case .body: Target(6, 12)
        case .parse: Target(1.2, 1.5)
        case .nameBuffer, .amountsBuffer, .anyCurrencyString: nil
        }
    }

    /// How many allocations one call may make on our side; nil where none is set.
    public var allowedAllocations: Int? {
        switch self {
        case .plainBuffer, .plainTyped, .plainString, .nameBuffer, .nameTyped, .amountsBuffer, .amountsTyped, .body: 0
        case .nameString, .amountsString, .anyCurrencyString, .pluralString, .listString: 1
        case .parse: nil
        }
    }
}

/// What a ratio should be.
public struct Target: Sendable {
    /// The least.
    public let atLeast: Double
    /// What is aimed at.
    public let aim: Double

    /// The least, and what is aimed at.
    public init(_ atLeast: Double, _ aim: Double) {
        self.atLeast = atLeast
        self.aim = aim
    }
}
