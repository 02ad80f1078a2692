import ICU
package import Testing

/// Expected texts that are CLDR's and not ours: recorded with ICU 72.1 (CLDR 42), by its own C++ API.
///
/// Texts of other locales than en_US depend on it, and so do symbols of currencies, names of months, zones and regions,
/// spellout, and the U+202F of English times. A test asks ICU for them (`COracle`) where it can; the others are skipped
/// with another ICU, and say so.
package enum CLDRData {
    /// The release of ICU that the recorded texts are of.
    package static let majorVersion = "72"
    /// Whether the installed ICU is that release.
    package static var isTheExpected: Bool { InstalledICU.version.hasPrefix(majorVersion + ".") }
}

extension Trait where Self == ConditionTrait {
    /// Runs with the data of ICU 72 alone.
    package static var recordedWithICU72: Self {
        .enabled(if: CLDRData.isTheExpected, "the texts are those of ICU 72; this is ICU \(InstalledICU.version)")
    }
}
