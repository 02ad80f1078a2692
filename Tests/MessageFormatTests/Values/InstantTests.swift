import MessageFormat
import TestSupport
import Testing

@Suite struct InstantTests {
    /// Milliseconds by Python's `datetime`; three of the texts are the examples of RFC 3339, section 5.8.
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2026-01-02T03:04:05Z", 1_767_323_045_000),
        ("2026-01-02T11:04:05.250+08:00", 1_767_323_045_250), ("1985-04-12T23:20:50.52Z", 482_196_050_520),
        ("1996-12-19T16:39:57-08:00", 851_042_397_000), ("1937-01-01T12:00:27.87+00:20", -1_041_337_172_130),
        ("1969-12-31T23:59:59.500Z", -500), ("1969-12-31T23:59:59.001Z", -999),
        ("0001-01-01T00:00:00Z", -62_135_596_800_000), ("9999-12-31T23:59:59.999Z", 253_402_300_799_999),
        ("2024-02-29T12:00:00-23:59", 1_709_294_340_000), ("1900-03-01T00:00:00Z", -2_203_891_200_000),
        ("1582-10-14T00:00:00Z", -12_219_379_200_000), ("2000-02-29T00:00:00Z", 951_782_400_000),
    ])
    func readsTimestamps(text: String, milliseconds: Int64) throws {
        let instant = try #require(Instant(text))
        #expect(instant.milliseconds == milliseconds)
        #expect(instant.description == text)
    }

    @Test(arguments: [
        "2026-01-02t03:04:05z", "2026-01-02 03:04:05Z", "2026-01-02T03:04:05-00:00", "2026-01-02T03:04:05+00:00",
        "2026-01-02T03:04:05.0Z", "2026-01-02T03:04:05.000999Z", "2026-01-01T23:04:05-04:00",
    ])
    func readsOtherSpellingsOfOneInstant(text: String) {
        #expect(Instant(text)?.milliseconds == 1_767_323_045_000)
    }

    /// RFC 3339 gives the leap second at the end of 1990, in UTC and in Pacific time.
    @Test(arguments: ["1990-12-31T23:59:60Z", "1990-12-31T15:59:60-08:00", "1991-01-01T00:00:00Z"])
    func aLeapSecondCountsAsTheSecondAfterIt(text: String) {
        #expect(Instant(text)?.milliseconds == 662_688_000_000)
    }

    @Test(arguments: [
        "", "2026", "2026-01-02", "2026-01-02T03:04Z", "2026-01-02T03:04:05", "03:04:05Z", "2026-1-2T03:04:05Z",
        "2026-01-02T3:04:05Z", "26-01-02T03:04:05Z", "12026-01-02T03:04:05Z", "+2026-01-02T03:04:05Z",
        "-2026-01-02T03:04:05Z", "2026-13-02T03:04:05Z", "2026-00-02T03:04:05Z", "2026-01-00T03:04:05Z",
        "2026-01-32T03:04:05Z", "2026-04-31T03:04:05Z", "2026-02-29T03:04:05Z", "1900-02-29T03:04:05Z",
        "2024-02-30T03:04:05Z", "2026-01-02T24:00:00Z", "2026-01-02T03:60:05Z", "2026-01-02T03:04:61Z",
        "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05,5Z", "2026-01-02T03:04:05.5", "2026-01-02T03:04:05+0800",
        "2026-01-02T03:04:05+08", "2026-01-02T03:04:05+8:00", "2026-01-02T03:04:05+24:00", "2026-01-02T03:04:05+08:60",
        "2026-01-02T03:04:05ZZ", "2026-01-02T03:04:05Z ", " 2026-01-02T03:04:05Z", "2026-01-02T03:04:05 Z",
        "2026/01/02T03:04:05Z", "2026-01-02_03:04:05Z", "٢٠٢٦-٠١-٠٢T٠٣:٠٤:٠٥Z", "2026-01-02T03:04:05\u{2212}08:00",
        "2026-W01-5T03:04:05Z", "1767323045000", "now", "2026-01-02T-3:04:05Z", "2026-01-02T03:04:05Z\0",
    ])
    func refusesWhatIsNoTimestamp(text: String) {
        #expect(Instant(text) == nil)
    }

    @Test func aLongTextIsNoTimestamp() {
        #expect(Instant("2026-01-02T03:04:05." + String(repeating: "1", count: 1 << 20) + "Z") == nil)
        #expect(Instant(String(repeating: "2026-01-02T03:04:05Z", count: 1000)) == nil)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_767_323_045_000, "2026-01-02T03:04:05Z"), (-1, "1969-12-31T23:59:59.999Z"),
        (-1000, "1969-12-31T23:59:59Z"), (-1001, "1969-12-31T23:59:58.999Z"), (999, "1970-01-01T00:00:00.999Z"),
        (951_782_399_999, "2000-02-28T23:59:59.999Z"), (951_782_400_000, "2000-02-29T00:00:00Z"),
        (-62_135_596_800_000, "0001-01-01T00:00:00Z"), (-62_135_596_800_001, "0000-12-31T23:59:59.999Z"),
        (253_402_300_799_999, "9999-12-31T23:59:59.999Z"), (253_402_300_800_000, "10000-01-01T00:00:00Z"),
    ])
    func isShownInUTCWithItsMilliseconds(milliseconds: Int64, description: String) {
        #expect(Instant(milliseconds: milliseconds).description == description)
    }

    /// ISO 8601 writes the year before 0000 as -0001: a sign, then four digits.
    @Test func aYearBeforeZeroHasItsSignInFront() {
        #expect(Instant(milliseconds: -62_167_219_200_001).description == "-0001-12-31T23:59:59.999Z")
    }

    @Test(arguments: [Int64.min, .min + 1, -9_007_199_254_740_993, 9_007_199_254_740_993, .max - 1, .max])
    func theFarthestInstantsHaveADescription(milliseconds: Int64) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(instant.milliseconds == milliseconds)
        #expect(instant.description.hasSuffix("Z") && instant.description.contains("T"))
    }

    @Test func aDescriptionReadsAsTheSameInstant() throws {
        var random = SeededGenerator(seed: 3339)
        for _ in 0..<3000 {
            let milliseconds = Int64.random(in: -62_135_596_800_000...253_402_300_799_999, using: &random)
            let description = Instant(milliseconds: milliseconds).description
            let again = try #require(Instant(description), "\(milliseconds)")
            #expect(again.milliseconds == milliseconds)
        }
    }

    /// An offset says the same instant by another clock.
    @Test func offsetsOnlyMoveTheClock() throws {
        var random = SeededGenerator(seed: 8601)
        for _ in 0..<1000 {
            let minutes = Int64.random(in: -1439...1439, using: &random)
            let seconds = Int64.random(in: 0...4_000_000_000, using: &random)
            let local = Instant(milliseconds: (seconds + minutes * 60) * 1000).description.dropLast()
            func two(_ value: Int64) -> String { value < 10 ? "0\(value)" : "\(value)" }
            let size = minutes.magnitude
            let offset = "\(minutes < 0 ? "-" : "+")\(two(Int64(size / 60))):\(two(Int64(size % 60)))"
            #expect(Instant(local + offset)?.milliseconds == seconds * 1000, "\(local)\(offset)")
        }
    }
}
