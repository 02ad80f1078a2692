import ICU
import Testing

/// Where expectations come from that are CLDR's and not ours: ICU 72.1 with CLDR 42, by `icu::MessageFormat` itself.
///
/// Texts of other locales than en_US depend on it, and so do symbols of currencies, names of months, zones and
/// regions, spellout, and the U+202F of English times. With another ICU such tests are skipped, and say so: take the
/// texts anew from that version's own `icu::MessageFormat`.
enum CLDRData {
    static let majorVersion = "72"
    static var isTheExpected: Bool { InstalledICU.version.hasPrefix(majorVersion + ".") }
}

extension Trait where Self == ConditionTrait {
    /// Expects the data of ICU 72.
    static var recordedWithICU72: Self {
        .enabled(if: CLDRData.isTheExpected, "the texts are those of ICU 72; this is ICU \(InstalledICU.version)")
    }
}
