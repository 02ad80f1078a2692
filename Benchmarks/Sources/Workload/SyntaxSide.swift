import ICU
import MessageFormat

/// The same messages in both syntaxes: each row of MessageFormat 2 is held against the one that means the same in ICU
/// MessageFormat.
public final class SyntaxSide: Sendable {
    /// What a message takes.
    public enum Kind: Int, CaseIterable, Sendable {
        case text, string, number, plural, twoSelectors, amount, date

        /// What it is called in a row.
        public var name: String {
            switch self {
            case .text: "text"
            case .string: "one string"
            case .number: "number"
            case .plural: "plural"
            case .twoSelectors: "two selectors"
            case .amount: "amount"
            case .date: "date"
            }
        }

        /// How many times as long it may take as in ICU's syntax.
        public var allowed: Double { self == .twoSelectors ? 1.3 : 1.1 }

        fileprivate var icu: String {
            switch self {
            case .text: "Your card was declined by the bank. Use another card."
            case .string: "Your payment to {merchant} was declined."
            case .number: "You have used {n, number} of your points."
            case .plural: "{n, plural, one {# attempt is left} other {# attempts are left}}"
            case .twoSelectors:
                """
                {g, select, card {{n, plural, one {# card} other {# cards}}} \
                other {{n, plural, one {# account} other {# accounts}}}}
                """
            case .amount: "Your payment of {amount} is over the limit."
            case .date: "Try again on {day, date, ::yMMMd}, or use another card."
            }
        }

        fileprivate var mf2: String {
            switch self {
            case .text: icu
            case .string: "Your payment to {$merchant} was declined."
            case .number: "You have used {$n :number} of your points."
            case .plural:
                ".input {$n :number} .match $n one {{{$n} attempt is left}} * {{{$n} attempts are left}}"
            case .twoSelectors:
                """
                .input {$g :string} .input {$n :number} .match $g $n card one {{{$n} card}} card * {{{$n} cards}} \
                * one {{{$n} account}} * * {{{$n} accounts}}
                """
            case .amount: "Your payment of {$amount :currency} is over the limit."
            case .date: "Try again on {$day :date}, or use another card."
            }
        }
    }

    private static let locale = LocaleIdentifier(literal: "en_US")
    private let formatters = LocaleFormatters(locale: locale)
    private let icu: [MessageFormatter]
    private let mf2: [MF2MessageFormatter]
    /// For each thread and kind.
    private let arguments: [[[MessageArguments]]]

    /// Reads all messages.
    public init() {
        do throws(MessageFormatter.SyntaxError) {
            var icu: [MessageFormatter] = []
            var mf2: [MF2MessageFormatter] = []
            for kind in Kind.allCases {
                icu.append(try MessageFormatter(kind.icu, locale: Self.locale, formatters: formatters))
                mf2.append(try MF2MessageFormatter(kind.mf2, locale: Self.locale, formatters: formatters))
            }
            (self.icu, self.mf2) = (icu, mf2)
        } catch {
            stop("\(error)")
        }
        arguments = (0..<2).map { _ in Kind.allCases.map(Self.arguments) }
        for kind in Kind.allCases {
            for arguments in arguments[0][kind.rawValue] {
                let (left, right) = (
                    icu[kind.rawValue].format(arguments).text,
                    mf2[kind.rawValue].format(arguments, options: FormatOptions())
                )
                require(right.errors.isEmpty && left == right.text, "\(kind.name): “\(left)” and “\(right)”")
            }
        }
    }

    /// How many values a message is written with in turn; a power of two.
    private static let valueCount = 64

    private static func arguments(of kind: Kind) -> [MessageArguments] {
        var generator = SeededGenerator(seed: 16 + UInt64(kind.rawValue))
        return (0..<valueCount).map { _ in
            var arguments = MessageArguments()
            let most = generator.pick([2, 12, 12, 99, 2_500])
            let number = Int.random(in: 0...most, using: &generator)
            switch kind {
            case .text: break
            case .string: arguments.set("merchant", "Harbor Books \(number)")
            case .number: arguments.set("n", Int.random(in: 0...1_000_000, using: &generator))
            case .plural: arguments.set("n", number)
            case .twoSelectors:
                arguments.set("g", generator.pick(["card", "account"]))
                arguments.set("n", number)
            case .amount:
                let cents = Int.random(in: 1...99_999_999, using: &generator)
                if let amount = Money(minorUnits: cents, "USD") { arguments.set("amount", amount) }
            case .date:
                let day = Int64.random(in: 0...20_000, using: &generator)
                arguments.set("day", Instant(milliseconds: day * 86_400_000))
            }
            return arguments
        }
    }

    /// Writes a message into a buffer in ICU's syntax; returns the bytes written in all.
    public func icu(_ kind: Kind, rounds: Int, thread: Int = 0) -> Int {
        let message = icu[kind.rawValue]
        let arguments = arguments[thread][kind.rawValue]
        let options = FormatOptions()
        var total = 0
        var buffer = UTF8Buffer()
        for call in 0..<rounds * Plan.callCount {
            buffer.removeAll()
            message.compiled.write(arguments[call & (Self.valueCount - 1)], options: options, into: &buffer)
            total += buffer.count
        }
        return total
    }

    /// Writes a message into a buffer in MessageFormat 2; returns the bytes written in all.
    public func mf2(_ kind: Kind, rounds: Int, thread: Int = 0) -> Int {
        let message = mf2[kind.rawValue]
        let arguments = arguments[thread][kind.rawValue]
        let options = FormatOptions()
        var total = 0
        var buffer = UTF8Buffer()
        for call in 0..<rounds * Plan.callCount {
            buffer.removeAll()
            message.write(arguments[call & (Self.valueCount - 1)], options: options, into: &buffer)
            total += buffer.count
        }
        return total
    }

    /// Parses and compiles a message in ICU's syntax; returns how often that went well.
    public func parseICU(_ kind: Kind, rounds: Int) -> Int {
        var total = 0
        for _ in 0..<rounds * Plan.callCount {
            let message = try? MessageFormatter(kind.icu, locale: Self.locale, formatters: formatters)
            if message != nil { total += 1 }
        }
        return total
    }

    /// Parses and compiles a message in MessageFormat 2; returns how often that went well.
    public func parseMF2(_ kind: Kind, rounds: Int) -> Int {
        var total = 0
        for _ in 0..<rounds * Plan.callCount {
            let message = try? MF2MessageFormatter(kind.mf2, locale: Self.locale, formatters: formatters)
            if message != nil { total += 1 }
        }
        return total
    }

    // MARK: Limits

    /// Texts that are far larger than a message may be, by what is too many in them.
    public static let oversized: [(name: String, text: String)] = {
        let declared = ".input {$n :number} "
        let variants = declared + ".match $n " + (0..<100_000).map { "\($0) {{a}} " }.joined() + "* {{b}}"
        let selectors = declared + ".match " + String(repeating: "$n ", count: 1_000) + "* {{a}}"
        let local = ".local $a = {1} "
        return [
            ("100,000 variants", variants), ("1,000 selectors", selectors),
            ("1 MiB of .local", String(repeating: local, count: (1 << 20) / local.utf8.count)),
        ]
    }()

    /// Reads a text that is too large, under limits that let its length pass or do not; it has to be refused by a limit.
    public static func refuse(_ text: String, anyLength: Bool) {
        let limits = anyLength ? MessageLimits(maximumLength: 1 << 24) : MessageLimits()
        let result = MF2MessageParser(limits: limits).parse(text)
        require(
            result.message == nil && result.errors.contains { $0.kind == .limitExceeded },
            "a text that is too large was not refused by a limit: \(result.errors.prefix(2))")
    }
}
