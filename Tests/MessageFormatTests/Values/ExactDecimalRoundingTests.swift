import MessageFormat
import TestSupport
import Testing

@Suite struct ExactDecimalRoundingTests {
    static let directions: [RoundingDirection] = [.halfEven, .halfUp, .halfDown, .up, .down, .ceiling, .floor]

    static func rounded(_ text: String, to digits: Int, _ direction: RoundingDirection) throws -> String {
        try #require(ExactDecimal(text)).rounded(toFractionDigits: digits, direction).description
    }

    /// The columns are halfEven, halfUp, halfDown, up, down, ceiling, floor.
    @Test(arguments: [
        ("5.5", ["6", "6", "5", "6", "5", "6", "5"]), ("2.5", ["2", "3", "2", "3", "2", "3", "2"]),
        ("1.6", ["2", "2", "2", "2", "1", "2", "1"]), ("1.1", ["1", "1", "1", "2", "1", "2", "1"]),
        ("1.0", ["1", "1", "1", "1", "1", "1", "1"]), ("-1.0", ["-1", "-1", "-1", "-1", "-1", "-1", "-1"]),
        ("-1.1", ["-1", "-1", "-1", "-2", "-1", "-1", "-2"]), ("-1.6", ["-2", "-2", "-2", "-2", "-1", "-1", "-2"]),
        ("-2.5", ["-2", "-3", "-2", "-3", "-2", "-2", "-3"]), ("-5.5", ["-6", "-6", "-5", "-6", "-5", "-5", "-6"]),
        ("2.50000001", ["3", "3", "3", "3", "2", "3", "2"]), ("2.49999999", ["2", "2", "2", "3", "2", "3", "2"]),
        ("0.00000001", ["0", "0", "0", "1", "0", "1", "0"]), ("-9.9", ["-10", "-10", "-10", "-10", "-9", "-9", "-10"]),
    ])
    func goesInTheDirectionAsked(text: String, whole: [String]) throws {
        #expect(try Self.directions.map { try Self.rounded(text, to: 0, $0) } == whole)
    }

    @Test(arguments: [
        ("1.005", 2, "1.00"), ("1.015", 2, "1.02"), ("0.125", 2, "0.12"), ("999.995", 2, "1000.00"),
        ("9.99", 1, "10.0"), ("0.096", 2, "0.10"), ("0.0050001", 2, "0.01"),
        ("12345678901234567890.125", 2, "12345678901234567890.12"),
        ("1.500", 1, "1.5"), ("1.5000", 3, "1.500"),
    ])
    func keepsTheDigitsAskedFor(text: String, digits: Int, expected: String) throws {
        #expect(try Self.rounded(text, to: digits, .halfEven) == expected)
    }

    @Test(arguments: directions)
    func addsNoDigits(direction: RoundingDirection) throws {
        for (text, digits) in [("1", 0), ("1", 2), ("1.5", 1), ("1.5", 7), ("-0.10", 2), ("1E999", 3), ("7", Int.max)] {
            let decimal = try #require(ExactDecimal(text))
            #expect(decimal.rounded(toFractionDigits: digits, direction) == decimal)
        }
    }

    /// A zero keeps the sign of what was rounded, as in ICU.
    @Test(arguments: [
        ("-0.4", 0, "-0"), ("-0.5", 0, "-0"), ("-0.004", 2, "-0.00"), ("-0.0", 0, "-0"), ("0.4", 0, "0"),
        ("-1E-999", 998, "-0." + String(repeating: "0", count: 998)),
    ])
    func aZeroKeepsItsSign(text: String, digits: Int, expected: String) throws {
        #expect(try Self.rounded(text, to: digits, .halfEven) == expected)
        #expect(try Self.rounded(text, to: digits, .down) == expected)
    }

    @Test(arguments: [-1, -3, Int.min])
    func fewerThanNoDigitsAreNone(digits: Int) throws {
        #expect(try Self.rounded("1234.5", to: digits, .up) == "1235")
    }

    @Test func isExactToTheLastOfTheDigitsThatAreRead() throws {
        let nines = String(repeating: "9", count: 999)
        #expect(try Self.rounded(nines + ".9", to: 0, .halfUp) == "1" + String(repeating: "0", count: 999))
        #expect(try Self.rounded("9." + nines, to: 998, .halfEven) == "10." + String(repeating: "0", count: 998))
        #expect(try Self.rounded("9." + nines, to: 998, .down) == String(("9." + nines).dropLast()))
        // The smallest numbers have 1,998 digits after the point.
        let small = "0." + String(repeating: "0", count: 998)
        let decimal = try #require(ExactDecimal("1.\(nines)E-999"))
        #expect(decimal.fractionDigits == 1_998)
        #expect(decimal.rounded(toFractionDigits: 1_997, .down).description == small + "1" + nines.dropLast())
        #expect(
            decimal.rounded(toFractionDigits: 1_500, .halfUp).description == small + "2"
                + String(repeating: "0", count: 501))
        #expect(decimal.rounded(toFractionDigits: 999, .ceiling).description == small + "2")
        #expect(decimal.rounded(toFractionDigits: 998, .ceiling).description == String(small.dropLast()) + "1")
        #expect(decimal.rounded(toFractionDigits: 0, .ceiling).description == "1")
    }

    /// The laws of rounding, checked in 128-bit integers: `value` units of the last digit written are rounded to units
    /// that are `unit` times as large.
    @Test(arguments: directions)
    func theLawsHold(direction: RoundingDirection) throws {
        var random = SeededGenerator(seed: 7)
        for _ in 0..<4_000 {
            let scale = Int.random(in: 1...15, using: &random)
            let kept = Int.random(in: 0..<scale, using: &random)
            let unit = (0..<scale - kept).reduce(Int128(1)) { unit, _ in unit * 10 }
            var value = Int128(Int64.random(in: -1_000_000_000_000_000_000...1_000_000_000_000_000_000, using: &random))
            switch Int.random(in: 0...3, using: &random) {
            case 0: value = value / unit * unit + (value < 0 ? -unit / 2 : unit / 2)
            case 1: value %= unit * 3
            case 2: value = value / unit * unit - 1
            default: break
            }
            let decimal = ExactDecimal(minorUnits: value, digits: scale)
            let result = decimal.rounded(toFractionDigits: kept, direction)
            #expect(result.fractionDigits == kept)
            #expect(result.description.hasPrefix("-") == (value < 0))
            #expect(result.rounded(toFractionDigits: kept, direction) == result)
            let rounded = try #require(Int128(result.description.filter { $0 != "." })) * unit
            let error = (rounded - value).magnitude
            #expect(error < unit.magnitude, "\(decimal) became \(result)")
            #expect(value % unit != 0 || error == 0)
            switch direction {
            case .up: #expect(rounded.magnitude >= value.magnitude)
            case .down: #expect(rounded.magnitude <= value.magnitude)
            case .ceiling: #expect(rounded >= value)
            case .floor: #expect(rounded <= value)
            default:
                #expect(error * 2 <= unit.magnitude, "\(decimal) became \(result)")
                guard error * 2 == unit.magnitude else { continue }
                switch direction {
                case .halfEven: #expect((rounded / unit) % 2 == 0)
                case .halfUp: #expect(rounded.magnitude > value.magnitude)
                default: #expect(rounded.magnitude < value.magnitude)
                }
            }
        }
    }
}
