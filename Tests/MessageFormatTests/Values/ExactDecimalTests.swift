import MessageFormat
import TestSupport
import Testing

@Suite struct ExactDecimalTests {
    @Test(arguments: [
        ("0", "0", 0), ("1", "1", 0), ("1.5", "1.5", 1), ("1.50", "1.50", 2), ("-1234.50", "-1234.50", 2),
        ("+7", "7", 0), ("007", "7", 0), ("00.10", "0.10", 2), ("0.000", "0.000", 3), ("-0", "-0", 0),
        ("-0.0", "-0.0", 1), ("1E3", "1000", 0), ("1e+3", "1000", 0), ("1.5E1", "15", 0), ("1.50E1", "15.0", 1),
        ("2E-3", "0.002", 3), ("12.5e-1", "1.25", 2), ("0E5", "0", 0), ("1e-0", "1", 0), ("1E007", "10000000", 0),
        ("12345678901234567890.123456789", "12345678901234567890.123456789", 9),
    ])
    func readsDecimals(text: String, plain: String, fractionDigits: Int) throws {
        let decimal = try #require(ExactDecimal(text))
        #expect(decimal.description == plain)
        #expect(decimal.fractionDigits == fractionDigits)
    }

    @Test(arguments: [
        "", " ", "-", "+", ".", ".5", "5.", "1.e3", "1 ", " 1", "1\n", "1,000", "1_000", "1 000", "NaN", "nan", "inf",
        "Infinity", "\u{221E}", "0x10", "1e", "1e+", "e5", "1e1.5", "1e 5", "1ee5", "--1", "+-1", "1-", "1.2.3", "١",
        "１", "½", "1\u{301}", "1\0", "$1", "1%", "1e٣", "1e+-5", "1f", "true",
    ])
    func refusesWhatIsNoDecimal(text: String) {
        #expect(ExactDecimal(text) == nil)
    }

    @Test func hasAtMostAThousandDigits() {
        let thousand = "9" + String(repeating: "0", count: 999)
        #expect(ExactDecimal(thousand)?.description == thousand)
        #expect(ExactDecimal("-" + thousand)?.description == "-" + thousand)
        #expect(ExactDecimal("+" + thousand)?.description == thousand)
        #expect(ExactDecimal(thousand + "0") == nil)
        let fraction = String(repeating: "7", count: 999)
        #expect(ExactDecimal("-1.\(fraction)E-999") != nil)
        #expect(ExactDecimal("1.\(fraction)")?.fractionDigits == 999)
        #expect(ExactDecimal("1.\(fraction)7") == nil)
        #expect(ExactDecimal(String(repeating: "1", count: 1 << 20)) == nil)
    }

    @Test func hasAnExponentOfAtMost999InBothDirections() {
        #expect(ExactDecimal("1E999")?.description == "1" + String(repeating: "0", count: 999))
        #expect(ExactDecimal("1E-999")?.description == "0." + String(repeating: "0", count: 998) + "1")
        for text in ["1E1000", "1E-1000", "0E1000", "1E9999", "1E99999999999999999999", "1E-99999999999999999999"] {
            #expect(ExactDecimal(text) == nil)
        }
    }

    /// RFC 8259 allows zeros before an exponent, as many as one likes.
    @Test func zerosBeforeAnExponentDoNotCount() {
        #expect(ExactDecimal("1e0000005")?.description == "100000")
        #expect(ExactDecimal("1e-000002")?.description == "0.01")
    }

    @Test func isReadFromIntegers() {
        #expect(ExactDecimal(Int.min).description == "-9223372036854775808")
        #expect(ExactDecimal(UInt64.max).description == "18446744073709551615")
        #expect(ExactDecimal(Int128.max).description == "170141183460469231731687303715884105727")
        let literal: ExactDecimal = -12
        #expect(literal.description == "-12" && literal.fractionDigits == 0)
    }

    @Test(arguments: [
        (12345, 2, "123.45"), (-12345, 2, "-123.45"), (5, 3, "0.005"), (-5, 2, "-0.05"), (0, 2, "0.00"),
        (100, 0, "100"), (Int.min, 0, "-9223372036854775808"), (Int.max, 18, "9.223372036854775807"), (7, -1, "7"),
    ])
    func isReadFromMinorUnits(minorUnits: Int, digits: Int, plain: String) {
        #expect(ExactDecimal(minorUnits: minorUnits, digits: digits).description == plain)
    }

    @Test(arguments: [
        ("1", true), ("1.0", true), ("-2.000", true), ("0", true), ("1.5", false), ("0.001", false), ("1E3", true),
        ("15E-1", false),
    ])
    func knowsWhetherItIsIntegral(text: String, isIntegral: Bool) {
        #expect(ExactDecimal(text)?.isIntegral == isIntegral)
    }

    @Test(arguments: [
        ("1.5", 1.5), ("-0.25", -0.25), ("1.0000000000000000001", 1), ("1E400", Double.infinity), ("1E-400", 0),
        ("9007199254740993", 9_007_199_254_740_992),
    ])
    func givesTheNearestDouble(text: String, double: Double) {
        #expect(ExactDecimal(text)?.double == double)
    }

    @Test func isEqualWhereWrittenAlike() {
        #expect(ExactDecimal("1.50") == ExactDecimal("01.50"))
        #expect(ExactDecimal("1.50") != ExactDecimal("1.5"))
        #expect(ExactDecimal("1E2") == ExactDecimal("100"))
    }

    // MARK: Laws

    @Test func digitsSurviveAsWritten() throws {
        var random = SeededGenerator(seed: 41)
        for _ in 0..<3000 {
            let isNegative = Bool.random(using: &random)
            let whole =
                Int.random(in: 0...4, using: &random) == 0
                ? "0"
                : String(Int.random(in: 1...9, using: &random)) + random.digits(Int.random(in: 0...40, using: &random))
            let fraction = random.digits(Int.random(in: 0...40, using: &random))
            let text = (isNegative ? "-" : "") + whole + (fraction.isEmpty ? "" : "." + fraction)
            let decimal = try #require(ExactDecimal(text), "\(text)")
            #expect(decimal.description == text)
            #expect(decimal.fractionDigits == fraction.utf8.count)
            #expect(ExactDecimal(decimal.description) == decimal)
        }
    }

    /// An exponent moves the point and changes no digit: both texts have the same digits, the point where it belongs.
    @Test func anExponentOnlyMovesThePoint() throws {
        var random = SeededGenerator(seed: 42)
        for _ in 0..<3000 {
            let digits =
                String(Int.random(in: 1...9, using: &random)) + random.digits(Int.random(in: 0...20, using: &random))
            let exponent = Int.random(in: -60...60, using: &random)
            let decimal = try #require(ExactDecimal("\(digits)E\(exponent)"))
            let parts = decimal.description.split(separator: ".", omittingEmptySubsequences: false)
            if exponent >= 0 {
                #expect(decimal.description == digits + String(repeating: "0", count: exponent))
            } else {
                let fraction = try #require(parts.count == 2 ? String(parts[1]) : nil)
                #expect(fraction.utf8.count == -exponent)
                let shown = (parts[0] + fraction).drop { $0 == "0" }
                #expect(shown == digits)
            }
        }
    }

    @Test func junkIsReadWithoutACrash() {
        var random = SeededGenerator(seed: 43)
        let parts = ["0", "1", "9", ".", "-", "+", "e", "E", "00", "999", "1000", " ", "é", "٣", "\0", ","]
        for _ in 0..<5000 {
            let text = (0..<Int.random(in: 0...8, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }
                .joined()
            guard let decimal = ExactDecimal(text) else { continue }
            #expect(Double(text) == decimal.double, "\(text)")
        }
    }
}
