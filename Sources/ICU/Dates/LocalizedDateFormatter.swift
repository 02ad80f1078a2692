internal import CICU
public import TextKernel

/// Writes instants as a locale writes dates and times, in a time zone.
///
/// Over `icu::DateFormat`, which must not be shared between threads: each call has a copy to
/// itself, from a small pool.
public final class LocalizedDateFormatter: Sendable {
    /// How much a date or a time says.
    public enum Length: Int32, Sendable, Hashable {
        /// Left out.
        case none = -1
        /// With the day of the week and the time zone's name.
        case full = 0
        /// With the month's name.
        case long = 1
        /// With the month's short name.
        case medium = 2
        /// Digits alone, in most locales.
        case short = 3
    }

    /// What is written.
    public enum Form: Sendable, Hashable {
        /// A date, a time, or both, as the locale has them.
        case style(date: Length, time: Length)
        /// A SimpleDateFormat pattern, such as `yyyy-MM-dd` (UTS #35, part 4, "Date Format Patterns").
        case pattern(String)
        /// A skeleton without `::`, such as `yMMMd`, whose best pattern the locale has (UTS #35, part 4).
        case skeleton(String)
    }

    private let pool: ICUObjectPool

    /// A formatter for a form in a locale and a time zone.
    ///
    /// - Parameters:
    ///   - form: What is written.
    ///   - zone: An IANA time zone name, such as `Asia/Shanghai`. An unknown one shows UTC: ask
    ///     ``TimeZoneName/isKnown(_:)`` first.
    ///   - locale: The locale.
    /// - Throws: ``ICUError`` where ICU refuses the skeleton.
    public init(_ form: Form, zone: String, locale: LocaleIdentifier) throws(ICUError) {
        let name = locale.formattingName
        let zone = TimeZoneName.isWellFormed(zone) ? zone : "UTC"
        let make = { @Sendable () throws(ICUError) -> OpaquePointer in
            var status: Int32 = 0
            let raw = unsafe withUTF8(name) { name, _ in
                unsafe withUTF8(zone) { zone, _ in
                    switch form {
                    case .style(let date, let time):
                        unsafe cicu_date_open_style(name, date.rawValue, time.rawValue, zone, &status)
                    case .pattern(let pattern):
                        unsafe withUTF8(pattern) { unsafe cicu_date_open_pattern(name, $0, $1, zone, &status) }
                    case .skeleton(let skeleton):
                        unsafe withUTF8(skeleton) { unsafe cicu_date_open_skeleton(name, $0, $1, zone, &status) }
                    }
                }
            }
            return try unsafe opened(raw, status, "open a date format")
        }
        pool = unsafe ICUObjectPool(
            first: try make(), make: { unsafe try? make() }, close: { unsafe cicu_date_close($0) })
    }

    /// Appends an instant, given in milliseconds since 1970-01-01T00:00:00Z, as UTF-8.
    ///
    /// - Throws: ``ICUError`` where ICU lacks the memory. An instant of any year is no error.
    public func append(milliseconds: Double, to output: inout UTF8Buffer) throws(ICUError) {
        let written: Void? = try unsafe pool.withObject { raw throws(ICUError) in
            try unsafe appendUTF8(to: &output, operation: "format a date") { out, capacity, status in
                unsafe cicu_date_format(raw, milliseconds, out, capacity, status)
            }
        }
        if written == nil { throw .outOfMemory("open a date format") }
    }

    /// The pattern that it writes by, such as `y年M月d日` (UTS #35, part 4, "Date Format Patterns").
    ///
    /// - Throws: ``ICUError`` where the locale's calendar has none.
    package func pattern() throws(ICUError) -> String {
        var output = UTF8Buffer()
        let written: Void? = try unsafe pool.withObject { raw throws(ICUError) in
            try unsafe appendUTF8(to: &output, operation: "read a date pattern") { out, capacity, status in
                unsafe cicu_date_pattern(raw, out, capacity, status)
            }
        }
        if written == nil { throw .outOfMemory("open a date format") }
        return output.text
    }
}

/// Names of time zones.
public enum TimeZoneName: Sendable {
    /// Whether ICU knows a time zone by this IANA name, such as `Asia/Shanghai` or `UTC`, or by its distance from
    /// Greenwich, such as `GMT+8`.
    ///
    /// An abbreviation that ICU alone takes for a zone is none: `CST` is three of them.
    public static func isKnown(_ name: String) -> Bool {
        guard isWellFormed(name), !abbreviations.contains(name), !name.hasPrefix("SystemV/") else { return false }
        return unsafe withUTF8(name) { text, _ in unsafe cicu_zone_is_known(text) != 0 }
    }

    /// The names of JDK 1.1, which ICU keeps ("icuzones", in its time zone data) and which are no IANA names; those that
    /// are (`EST`, `MST`, `HST`) are not among them.
    private static let abbreviations: Set<String> = [
        "ACT", "AET", "AGT", "ART", "AST", "BET", "BST", "CAT", "CNT", "CST", "CTT", "EAT", "ECT", "IET", "IST", "JST",
        "MIT", "NET", "NST", "PLT", "PNT", "PRT", "PST", "SST", "VST",
    ]

    /// Whether a name may reach ICU: ICU would read no further than a NUL.
    static func isWellFormed(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.count <= 64 && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
