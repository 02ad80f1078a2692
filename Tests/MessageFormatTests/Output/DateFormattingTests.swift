import MessageFormat
import TestSupport
import Testing

/// `date` and `time`, and an instant on its own.
///
/// 2026-01-02 was a Friday.
@Suite(.recordedWithICU72) struct DateFormattingTests {
    static let instant: MessageArguments = ["d": .instant("2026-01-02T03:04:05Z")]

    @Test(arguments: [
        FormatCase("{d}", instant, "1/2/26, 3:04\u{202F}AM"), FormatCase("{d,date}", instant, "Jan 2, 2026"),
        FormatCase("{d,date,}", instant, "Jan 2, 2026"), FormatCase("{d,date,short}", instant, "1/2/26"),
        FormatCase("{d,date, SHORT }", instant, "1/2/26"), FormatCase("{d,date,medium}", instant, "Jan 2, 2026"),
        FormatCase("{d,date,long}", instant, "January 2, 2026"),
        FormatCase("{d,date,full}", instant, "Friday, January 2, 2026"),
        FormatCase("{d,time}", instant, "3:04:05\u{202F}AM"), FormatCase("{d,time,short}", instant, "3:04\u{202F}AM"),
        FormatCase("{d,time,long}", instant, "3:04:05\u{202F}AM UTC"),
        FormatCase("{d,time,full}", instant, "3:04:05\u{202F}AM Coordinated Universal Time"),
        FormatCase("{d}", instant, in: "zh_CN", "2026/1/2 03:04"),
        FormatCase("{d,date,long}", instant, in: "zh_CN", "2026年1月2日"),
        FormatCase("{d,date,full}", instant, in: "de", "Freitag, 2. Januar 2026"),
        FormatCase("{d,date}", instant, in: "th", "2 ม.ค. 2569"),
        FormatCase("{d,date}", instant, in: "fa", "۱۲ دی ۱۴۰۴"),
        FormatCase("{d,date,short}", instant, in: "ar", "٢\u{200F}/١\u{200F}/٢٠٢٦"),
        FormatCase("{d,date,long}", instant, in: "ja-u-ca-japanese", "令和8年1月2日"),
    ])
    func showsStyles(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        FormatCase("{d,date,yyyy-MM-dd}", instant, "2026-01-02"),
        FormatCase("{d, date, yyyy-MM-dd}", instant, " 2026-01-02"),
        FormatCase("{d,time,yyyy-MM-dd HH:mm:ss}", instant, "2026-01-02 03:04:05"),
        FormatCase("{d,date,yyyy'{'MM'}'}", instant, "2026{01}"), FormatCase("{d,date,'é'}", instant, "é"),
        FormatCase("{d,date,::yMMMd}", instant, "Jan 2, 2026"), FormatCase("{d,date, ::yMMMd}", instant, "Jan 2, 2026"),
        FormatCase("{d,time,::jmm}", instant, "3:04\u{202F}AM"),
        FormatCase("{d,date,::yMMMd}", instant, in: "zh_CN", "2026年1月2日"),
        FormatCase("{d,time,::jmm}", instant, in: "zh_CN", "03:04"), FormatCase("{d,date,::}", instant, ""),
    ])
    func readsPatternsAndSkeletons(sample: FormatCase) throws { try sample.check() }

    @Test(arguments: [
        ("UTC", "2026-01-02 03:04:05", "UTC"), ("Asia/Shanghai", "2026-01-02 11:04:05", "GMT+8"),
        ("America/New_York", "2026-01-01 22:04:05", "EST"), ("Asia/Kathmandu", "2026-01-02 08:49:05", "GMT+5:45"),
    ])
    func showsTheTimeOfAZone(zone: String, clock: String, name: String) throws {
        let options = FormatOptions(timeZone: zone)
        let text = try MessageTestSupport.text(
            "{d,date,yyyy-MM-dd HH:mm:ss}|{d,date,z}", Self.instant, options: options)
        #expect(text == ExactText("\(clock)|\(name)"))
    }

    @Test func theNameOfAZoneIsInTheLocale() throws {
        let options = FormatOptions(timeZone: "Asia/Shanghai")
        #expect(
            try MessageTestSupport.text("{d,time,full}", in: "zh_CN", Self.instant, options: options)
                == "中国标准时间 11:04:05")
    }

    @Test func daylightSavingCounts() throws {
        let options = FormatOptions(timeZone: "America/New_York")
        let arguments: MessageArguments = ["d": .instant("2026-07-02T03:04:05Z")]
        #expect(
            try MessageTestSupport.text("{d,date,yyyy-MM-dd HH:mm z}", arguments, options: options)
                == "2026-07-01 23:04 EDT")
    }

    /// The day before 1582-10-15 is 1582-10-04 to ICU, whatever RFC 3339 says.
    @Test(arguments: [
        FormatCase("{d,date,yyyy-MM-dd}", ["d": .instant("1582-10-15T00:00:00Z")], "1582-10-15"),
        FormatCase("{d,date,yyyy-MM-dd}", ["d": .instant("1582-10-14T23:59:59.999Z")], "1582-10-04"),
        FormatCase(
            "{d,date,yyyy-MM-dd HH:mm:ss.SSS}", ["d": .instant("1969-12-31T23:59:59.001Z")], "1969-12-31 23:59:59.001"),
        FormatCase("{d,date,yyyy-MM-dd}", ["d": .instant("9999-12-31T23:59:59Z")], "9999-12-31"),
    ])
    func showsFarInstants(sample: FormatCase) throws { try sample.check() }

    /// ICU takes a number of milliseconds where it is a 32-bit integer or a double.
    @Test(arguments: ["5", "5.0", "0.5", "-0", "1E3", "2147483647", "9999999999.5", "1E20"])
    func takesSomeNumbers(number: String) throws {
        let formatted = try MessageTestSupport.format("{d,date}", ["d": .decimal(number)])
        #expect(formatted.errors == [])
        let expected = ["9999999999.5": "Apr 26, 1970", "1E20": "Dec 20, 5828963", "2147483647": "Jan 25, 1970"]
        #expect(formatted.text == expected[number] ?? "Jan 1, 1970")
    }

    @Test(arguments: ["2147483648", "9999999999", "-2147483649"])
    func refusesIntegersOf64Bits(number: String) throws {
        let formatted = try MessageTestSupport.format("a {d,date}", ["d": .decimal(number)])
        #expect(formatted.errors.map(\.kind) == [.badOperand])
        #expect(formatted.errors.map(\.offset) == [2])
    }
}
