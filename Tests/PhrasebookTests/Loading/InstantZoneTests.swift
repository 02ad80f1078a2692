import MessageFormat
import Phrasebook
import Testing

/// A text that shows no time of day, or its zone too, is not reported.
@Suite struct InstantZoneTests {
    @Test(arguments: [
        "{at, date}", "{at, date, short}", "{at, date, full}", "{at, time, long}", "{at, time, full}",
        "{at, date, ::yMMMd}", "{at, date, y-MM-dd}", "{at, date, ::yMMMdjmz}", "{at, time, HH:mm zzz}",
        "{at, date, d MMMM 'hours'}",
    ])
    func aZoneOrNoTimeOfDayIsNoDiagnostic(text: String) throws {
        let files = try HomeFiles.shop.replacing("{at, date, ::yMMMdjmz}", with: text, in: "Locales/en_US/shop.arb")
        #expect(files.diagnostics().map(\.rule).filter { $0 == .instantZone }.isEmpty)
    }
}
