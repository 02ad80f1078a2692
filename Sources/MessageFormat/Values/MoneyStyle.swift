/// How an amount of money is shown: what shows its currency, how a negative one is marked, and how it is rounded.
///
/// The default is what a message shows for a bare `{amount}`: the symbol, a minus sign, and every digit.
public struct MoneyStyle: Sendable, Hashable {
    /// What shows the currency.
    ///
    /// Default ``Display-swift.struct/symbol``.
    public var display: Display
    /// How a negative amount is marked.
    ///
    /// Default ``Sign-swift.struct/standard``.
    public var sign: Sign
    /// How the amount is rounded.
    ///
    /// Default nil: never. All its digits are shown.
    public var rounding: Rounding?

    /// A style; each part has its default.
    public init(display: Display = .symbol, sign: Sign = .standard, rounding: Rounding? = nil) {
        self.display = display
        self.sign = sign
        self.rounding = rounding
    }

    /// What shows the currency of an amount.
    ///
    /// An asset that ISO 4217 does not list (`USDT`) is shown by its code in all of them. The set is open: later
    /// versions may add members.
    public struct Display: Sendable, Hashable, CustomStringConvertible {
        enum Value: String {
            case symbol, narrowSymbol, isoCode, name
        }

        let value: Value

        /// The symbol by which the locale tells this currency from others, else its code: `US$1,234.50` in Chinese.
        public static var symbol: Self { Self(value: .symbol) }
        /// The shortest symbol: `$1,234.50` in Chinese.
        ///
        /// Several currencies share one, so the reader must know which is meant.
        public static var narrowSymbol: Self { Self(value: .narrowSymbol) }
        /// The code, positioned and spaced by the locale: `USD 1,234.50`, with U+00A0.
        public static var isoCode: Self { Self(value: .isoCode) }
        /// The name in the number's grammatical form: `1.00 US dollars`, but `1 US dollar`.
        ///
        /// The code is shown where the locale has no name.
        public static var name: Self { Self(value: .name) }

        /// The member's name, such as `narrowSymbol`.
        public var description: String { value.rawValue }
    }

    /// How a negative amount is marked.
    ///
    /// The set is open: later versions may add members.
    public struct Sign: Sendable, Hashable, CustomStringConvertible {
        enum Value: String {
            case standard, accounting
        }

        let value: Value

        /// With the locale's minus sign: `-$1,234.50`.
        public static var standard: Self { Self(value: .standard) }
        /// In parentheses where the locale's books have them, `($1,234.50)`, else with a minus sign.
        ///
        /// With ``Display-swift.struct/name`` it is always the minus sign: CLDR has no such form of names.
        public static var accounting: Self { Self(value: .accounting) }

        /// The member's name, such as `accounting`.
        public var description: String { value.rawValue }
    }

    /// To how many digits after the point an amount is rounded, and in which direction.
    public struct Rounding: Sendable, Hashable {
        /// The most digits that are shown after the point; never below 0.
        public let fractionDigits: Int
        /// Which neighbour is taken where digits are dropped.
        public let direction: RoundingDirection

        /// Rounds to at most `fractionDigits` digits after the point; below 0 counts as 0.
        public init(toFractionDigits fractionDigits: Int, _ direction: RoundingDirection) {
            self.fractionDigits = max(0, fractionDigits)
            self.direction = direction
        }
    }
}
