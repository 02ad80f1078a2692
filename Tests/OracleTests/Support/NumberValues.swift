import TestSupport

/// Decimals in which number formatters could go wrong.
enum NumberValues {
    /// Integers and decimals of all sizes.
    static let all: [String] =
        (0...12).map(String.init) + [
            "99", "100", "101", "999", "1000", "1001", "1234", "9999", "10000", "12345", "99999", "100000", "999999",
            "1000000", "1234567", "9999999", "10000000", "100000000", "1000000000", "12345678901", "1000000000000",
            "999999999999999", "1000000000000000", "1000000000000000000", "9007199254740993", "9223372036854775807",
            "9223372036854775808", "18446744073709551615", "18446744073709551616", "-9223372036854775808",
            "-9223372036854775809", "-1", "-2", "-12", "-999", "-1000", "-1234567", "-0", "-0.4", "-0.5", "-0.6", "0.5",
            "1.5", "2.5", "-2.5", "0.05", "0.1", "0.0005", "0.0015", "0.001", "1.9995", "0.9999", "0.99999999",
            "999.9995", "9999.5", "99999.995", "999999.9999", "1.0", "1.50", "100.00", "1234.5678", "-1234.5678",
            "1234567.891", "0.0000000001", "-0.0000000001", "1234567890123456789.0125", "0.125", "2.675",
            "1234567890123456789012345678901234567890", "-1234567890123456789012345678901234567890.5",
            String(repeating: "98765", count: 60),
        ]

    /// Decimals to round, and spellings that a formatter is given as they are.
    static let rounded = [
        "0", "-0", "0.0", "1", "-1", "0.004", "-0.004", "0.005", "0.015", "0.025", "-0.025", "0.5", "1.5", "-0.5",
        "0.9949", "0.995", "999.995", "-999.95", "9999.99", "99999.5", "1234.5678", "1234567.125", "-12345678.9",
        "9223372036854775807.5", "123456789012345678901234567890.125", "1E3", "1.5e-2", "-1E+20", "0E10", "007.10",
        "+5", ".5", "5.", "NaN", "Infinity", "-Infinity",
    ]

    /// Decimals that only one locale sees.
    static func random(in locale: OracleLocale) -> [String] {
        var random = SeededGenerator(seed: 754 + UInt64(locale.index))
        return (0..<8).map { _ in random.decimal() }
    }
}

extension SeededGenerator {
    /// A decimal of up to 25 digits before the point and 8 behind it.
    mutating func decimal() -> String {
        let sign = Bool.random(using: &self) ? "-" : ""
        let whole = String(Int.random(in: 1...9, using: &self)) + digits(.random(in: 0...24, using: &self))
        let fraction = digits(.random(in: 0...8, using: &self))
        return sign + whole + (fraction.isEmpty ? "" : "." + fraction)
    }
}

extension [String] {
    /// A line each, as the judge takes them.
    var lines: String { joined(separator: "\n") }
}
