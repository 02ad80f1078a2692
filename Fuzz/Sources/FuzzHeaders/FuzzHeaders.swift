import FuzzSupport
import ICU
import Phrasebook

/// Reads the input as a request's headers and as names of locales.
///
/// The first byte chooses the negotiator; of the lines behind it the first is the `Language` header, the second the
/// `Accept-Language` header, and the third the locale that the caller chose.
@main enum FuzzHeaders {
    static func main() {
        let negotiators = makeNegotiators()
        FuzzDriver.run(magic: PlantedMagic(0x2A8F_3B71)) { input in
            guard let first = input.first else { return }
            let lines = input.dropFirst().split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) }
            for line in lines { read(line) }
            let preferences = LanguagePreferences(
                explicit: lines.count > 2 ? LocaleIdentifier(lines[2]) : nil,
                language: lines[0].isEmpty ? nil : lines[0],
                acceptLanguage: lines.count > 1 ? lines[1] : nil)
            let negotiator = negotiators[Int(first) % negotiators.count]
            let decision = negotiator.negotiate(preferences)
            require(
                negotiator.available.contains(decision.locale) || decision.locale == negotiator.defaultLocale,
                "what is not available is the default")
            require(negotiator.negotiate(preferences) == decision, "a decision that is remembered is the same")
            if preferences.explicit == nil, preferences.language == nil {
                // An explicit choice, once made, is found again.
                let again = negotiator.negotiate(LanguagePreferences(explicit: decision.locale))
                require(again.locale == decision.locale, "what was given can be chosen")
            }
        }
    }

    /// Reads a name, and checks what every name of a locale promises.
    private static func read(_ text: String) {
        let longest = LocaleIdentifier.highestMaximumLength
        guard let locale = LocaleIdentifier(text, maximumLength: longest, maximumSubtags: 80) else {
            require(LocaleIdentifier(text) == nil, "smaller limits read no more")
            return
        }
        let tag = locale.languageTag
        require(
            LocaleIdentifier(tag, maximumLength: longest, maximumSubtags: 80) == locale, "a tag is read as itself")
        require(tag.utf8.allSatisfy { $0 == 0x2D || isLetterOrDigit($0) }, "a tag is letters, digits and hyphens")
        let folder = locale.folderName
        require(folder.utf8.count <= LocaleIdentifier.defaultMaximumLength, "the name of a folder is short")
        require(folder.utf8.allSatisfy { $0 == 0x5F || isLetterOrDigit($0) }, "the name of a folder is harmless")
        require(
            LocaleIdentifier(folder, maximumLength: longest, maximumSubtags: 80) == locale.withoutExtensions,
            "the name of a folder is read as its locale")
        for name in [locale.icuName, locale.formattingName] {
            require(name.utf8.count <= longest, "ICU's name is one that ICU can hold")
        }
        require(locale.canonicalized.canonicalized == locale.canonicalized, "what is canonical stays so")
        require(!locale.parents.contains(locale), "no locale is its own parent")
        _ = locale.maximized.isRightToLeft
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func makeNegotiators() -> [Negotiator] {
        let locales = ["en_US", "zh_CN", "zh_Hant_HK", "de", "ar", "sr_Latn", "pt_PT", "nb", "und"]
            .compactMap { LocaleIdentifier($0) }
        let english = LocaleIdentifier(literal: "en_US")
        let japanese = LocaleIdentifier(literal: "ja")
        let table = [LocaleIdentifier(literal: "zh_TW"): [locales[1]], LocaleIdentifier(literal: "fr"): [locales[3]]]
        let wide = NegotiationOptions(
            limits: NegotiationLimits(headerBytes: 8192, ranges: 200, tagLength: 156, subtags: 40),
            looksBeyondUnavailableChoice: true, cacheCapacity: 2)
        let narrow = NegotiationOptions(
            limits: NegotiationLimits(headerBytes: 9, ranges: 2, tagLength: 5, subtags: 2), cacheCapacity: 0)
        do {
            return [
                try Negotiator(available: locales, default: english),
                try Negotiator(available: locales, default: english, fallbacks: table, options: wide),
                try Negotiator(available: locales, default: japanese, fallbacks: table, options: narrow),
                try Negotiator(available: [], default: japanese, options: wide),
            ]
        } catch {
            fatalError("\(error)")
        }
    }
}
