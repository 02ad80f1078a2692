/// A point in time, as milliseconds since 1970-01-01T00:00:00Z.
public struct Instant: Sendable, Hashable, CustomStringConvertible {
    /// Milliseconds since 1970-01-01T00:00:00Z; negative before.
    public let milliseconds: Int64
    /// The instant as it was written, or in UTC, with milliseconds where there are any.
    public let description: String

    /// Reads a timestamp of RFC 3339, section 5.6, such as `2026-01-02T03:04:05Z`.
    ///
    /// The offset may be any, as in `2026-01-02T11:04:05.250+08:00`. A leap second counts as the second after it; digits
    /// beyond milliseconds are cut. nil for anything else.
    public init?(_ text: String) {
        var scanner = TimestampScanner(text)
        guard let milliseconds = scanner.scan() else { return nil }
        self.milliseconds = milliseconds
        self.description = text
    }

    init(milliseconds: Int64, description: String) {
        self.milliseconds = milliseconds
        self.description = description
    }

    /// The instant `milliseconds` after 1970-01-01T00:00:00Z.
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
        let (quotient, remainder) = milliseconds.quotientAndRemainder(dividingBy: 1000)
        let seconds = Int(remainder < 0 ? quotient - 1 : quotient)
        let part = Int(remainder < 0 ? remainder + 1000 : remainder)
        let days = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
        let rest = seconds - days * 86_400
        let date = CivilDate(daysSinceEpoch: days)
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        let digits = String(date.year.magnitude)
        let year = (date.year < 0 ? "-" : "") + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let fraction = part == 0 ? "" : "." + String(1000 + part).dropFirst()
        description =
            "\(year)-\(two(date.month))-\(two(date.day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))\(fraction)Z"
    }
}

/// A day of the proleptic Gregorian calendar.
///
/// Counted in eras of 400 years, as "chrono-Compatible Low-Level Date Algorithms" (howardhinnant.github.io) describes.
struct CivilDate {
    let year: Int
    let month: Int
    let day: Int

    init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    var daysSinceEpoch: Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    var isValid: Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let length = month == 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
        return day <= length
    }
}

private struct TimestampScanner {
    private var bytes: ArraySlice<UInt8>

    init(_ text: String) { bytes = Array(text.utf8)[...] }

    mutating func scan() -> Int64? {
        guard bytes.count <= 64, let year = digits(4), take("-"), let month = digits(2), take("-"),
            let day = digits(2), take("T") || take("t") || take(" "), let hour = digits(2), take(":"),
            let minute = digits(2), take(":"), let second = digits(2)
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        guard date.isValid, hour < 24, minute < 60, second <= 60 else { return nil }
        var fraction = 0
        if take(".") {
            let written = bytes.prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard !written.isEmpty else { return nil }
            bytes = bytes.dropFirst(written.count)
            fraction = (Array(written) + [0x30, 0x30]).prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        guard let offset = zoneOffset(), bytes.isEmpty else { return nil }
        let seconds = date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
        return Int64(seconds) * 1000 + Int64(fraction)
    }

    /// The offset from UTC in minutes.
    private mutating func zoneOffset() -> Int? {
        if take("Z") || take("z") { return 0 }
        let isNegative = bytes.first == UInt8(ascii: "-")
        guard take("+") || take("-"), let hours = digits(2), take(":"), let minutes = digits(2), hours < 24,
            minutes < 60
        else { return nil }
        return (isNegative ? -1 : 1) * (hours * 60 + minutes)
    }

    private mutating func digits(_ count: Int) -> Int? {
        let written = bytes.prefix(count)
        guard written.count == count, written.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
        bytes = bytes.dropFirst(count)
        return written.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: character) else { return false }
        bytes = bytes.dropFirst()
        return true
    }
}
