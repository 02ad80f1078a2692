import ICU
import TestSupport
import Testing
import TextKernel

#if canImport(Glibc)
    import Glibc
#endif

@Suite(.recordedWithICU72) struct LocalizedDateFormatterTests {
    /// 2026-01-02T03:04:05Z, a Friday.
    static let instant = 1_767_323_045_000.0

    static func text(
        _ form: LocalizedDateFormatter.Form, _ locale: String = "en_US", zone: String = "UTC",
        at instant: Double = instant
    ) throws -> String {
        var output = UTF8Buffer()
        let locale = try #require(LocaleIdentifier(locale))
        try LocalizedDateFormatter(form, zone: zone, locale: locale).append(milliseconds: instant, to: &output)
        return output.text
    }

    @Test(arguments: [
        (LocalizedDateFormatter.Length.full, LocalizedDateFormatter.Length.none, "Friday, January 2, 2026"),
        (.long, .none, "January 2, 2026"), (.medium, .none, "Jan 2, 2026"), (.short, .none, "1/2/26"),
        (.none, .full, "3:04:05\u{202F}AM Coordinated Universal Time"), (.none, .long, "3:04:05\u{202F}AM UTC"),
        (.none, .medium, "3:04:05\u{202F}AM"), (.none, .short, "3:04\u{202F}AM"),
        (.short, .short, "1/2/26, 3:04\u{202F}AM"),
    ])
    func hasFourLengths(date: LocalizedDateFormatter.Length, time: LocalizedDateFormatter.Length, expected: String)
        throws
    {
        #expect(try Self.text(.style(date: date, time: time)) == expected)
    }

    @Test(arguments: [
        ("yyyy-MM-dd HH:mm:ss", "2026-01-02 03:04:05"), ("'T'H", "T3"), ("''yy", "'26"), ("", ""),
        ("'\u{E9}'", "\u{E9}"),
    ])
    func readsPatterns(pattern: String, expected: String) throws {
        #expect(try Self.text(.pattern(pattern)) == expected)
    }

    @Test(arguments: [
        ("yMMMd", "en_US", "Jan 2, 2026"), ("yMMMd", "zh_CN", "2026年1月2日"), ("yMMMd", "de", "2. Jan. 2026"),
        ("jmm", "en_US", "3:04\u{202F}AM"), ("jmm", "zh_CN", "03:04"),
    ])
    func readsSkeletons(skeleton: String, locale: String, expected: String) throws {
        #expect(try Self.text(.skeleton(skeleton), locale) == expected)
    }

    @Test(arguments: [
        ("UTC", "03:04"), ("Asia/Shanghai", "11:04"), ("America/New_York", "22:04"), ("Asia/Kathmandu", "08:49"),
        ("No/Such_Zone", "03:04"), ("", "03:04"),
    ])
    func showsTheTimeOfAZone(zone: String, expected: String) throws {
        #expect(try Self.text(.pattern("HH:mm"), zone: zone) == expected)
    }

    @Test func theZoneOfTheProcessDoesNotMatter() async {
        await #expect(processExitsWith: .success) {
            unsafe setenv("TZ", "Asia/Shanghai", 1)
            for variable in ["LC_ALL", "LANG", "LC_MESSAGES"] { unsafe setenv(variable, "de_DE.UTF-8", 1) }
            for zone in ["UTC", "No/Such_Zone"] {
                guard try LocalizedDateFormatterTests.text(.pattern("HH:mm"), zone: zone) == "03:04" else { exit(1) }
            }
            guard try LocalizedDateFormatterTests.text(.style(date: .short, time: .none)) == "1/2/26" else { exit(1) }
        }
    }

    @Test(arguments: [
        (-1.0, "1969-12-31 23:59:59.999"), (0.0, "1970-01-01 00:00:00.000"), (0.9, "1970-01-01 00:00:00.000"),
    ])
    func countsMilliseconds(instant: Double, expected: String) throws {
        #expect(try Self.text(.pattern("yyyy-MM-dd HH:mm:ss.SSS"), at: instant) == expected)
    }

    @Test(arguments: [Double.infinity, -.infinity, .nan, 1e300, -1e300])
    func survivesInstantsThatAreNone(instant: Double) throws {
        #expect(try Self.text(.pattern("'x'"), at: instant) == "x")
    }

    @Test func longTextsAreWhole() throws {
        let text = String(repeating: "é", count: 3000)
        #expect(try Self.text(.pattern("'\(text)'")) == text)
    }

    @Test func threadsMayShareOne() async throws {
        let formatter = try LocalizedDateFormatter(
            .pattern("s"), zone: "UTC", locale: LocaleIdentifier(literal: "en_US"))
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    (0..<300).count { _ in
                        var output = UTF8Buffer()
                        try? formatter.append(milliseconds: Double(task) * 1000, to: &output)
                        return output.bytes != Array("\(task)".utf8)
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }

    @Test func thePatternIsThatWhichIsWritten() throws {
        func pattern(_ form: LocalizedDateFormatter.Form, _ locale: LocaleIdentifier) throws -> String {
            try LocalizedDateFormatter(form, zone: "UTC", locale: locale).pattern()
        }
        let chinese = LocaleIdentifier(literal: "zh_CN")
        #expect(try pattern(.pattern("yyyy-MM-dd"), chinese) == "yyyy-MM-dd")
        #expect(try pattern(.style(date: .medium, time: .none), chinese) == "y年M月d日")
        #expect(try pattern(.skeleton("yMMMd"), LocaleIdentifier(literal: "de_DE")) == "d. MMM y")
    }
}

@Suite struct TimeZoneNameTests {
    @Test(arguments: ["UTC", "Asia/Shanghai", "America/Argentina/Buenos_Aires", "GMT"])
    func knowsIANANames(name: String) {
        #expect(TimeZoneName.isKnown(name))
    }

    /// What ICU takes for one zone and people for several is no name; what IANA lists is one.
    @Test(arguments: ["CST", "PST", "IST", "BST", "AST", "JST", "SST", "cst", "SystemV/AST4", "+08:00", "UTC+8"])
    func anAbbreviationIsNoName(name: String) { #expect(!TimeZoneName.isKnown(name)) }

    @Test(arguments: ["EST", "MST", "HST", "CST6CDT", "CET", "PRC", "Asia/Calcutta", "Etc/GMT-8", "GMT+8", "GMT+08:00"])
    func namesThatIANAHasAreKnown(name: String) { #expect(TimeZoneName.isKnown(name)) }

    @Test func knowsNoOthers() {
        let long = String(repeating: "a", count: 65)
        for name in ["", " ", "No/Such_Zone", "Etc/Unknown", "../../etc/passwd", "\0", long, "中国"] {
            #expect(!TimeZoneName.isKnown(name), "\(name)")
        }
    }
}
