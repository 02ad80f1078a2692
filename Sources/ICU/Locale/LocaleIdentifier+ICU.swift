internal import CICU
import TextKernel

extension LocaleIdentifier {
    /// The name that ICU's constructors take, such as `zh_Hans_CN` or `ar_EG@numbers=latn`.
    ///
    /// Of the extensions it has `u` alone, and none at all where the name would become longer than ICU can hold. It is
    /// safe to give to any function of ICU. For a locale that ICU has no data for, most of them then use the process's
    /// default: what formats takes ``formattingName``.
    public var icuName: String { icuName(ofBase: folderName) }

    /// The name to give to ICU for formatting: ``icuName`` where ICU has data for the locale, else the root.
    ///
    /// Without data ICU silently uses the process's default locale (`LANG`), for an unknown language as well as for a
    /// known one in a script that it is not written in (`ru_Latn`). This decides by ICU's own list of locales instead,
    /// and never by the process's default: first for the name itself, then for its ``canonicalized`` form (`cmn` and
    /// `swc` are no locales of ICU's, but `zh` and `sw_CD` are); where neither is there, it is `root` with the same
    /// keywords (`root@numbers=arab`).
    ///
    /// It speaks of ICU's main data only. ICU has spellout rules for fewer languages, and takes those of the process's
    /// default for the others.
    public var formattingName: String {
        if AvailableLocales.shared.contains(self) { return icuName }
        let canonical = canonicalized
        if AvailableLocales.shared.contains(canonical) { return canonical.icuName }
        return icuName(ofBase: "root")
    }

    /// The same locale with CLDR's aliases replaced: `sh` is `sr-Latn`, `tl` is `fil`; extensions are kept.
    ///
    /// By the aliases of the ICU that is installed.
    ///
    /// - SeeAlso: [UTS #35, Canonicalizing Syntax](https://www.unicode.org/reports/tr35/#Canonical_Unicode_Locale_Identifiers).
    public var canonicalized: LocaleIdentifier {
        unsafe replacingBase { name, out, capacity, status in
            unsafe cicu_locale_canonical(name, out, capacity, status)
        }
    }

    /// The canonical locale with its likely subtags added: `zh` is `zh-Hans-CN`, `zh-HK` is `zh-Hant-HK`.
    ///
    /// By the likely subtags of the ICU that is installed. A language that CLDR does not know stays as it is.
    ///
    /// - SeeAlso: [UTS #35, Likely Subtags](https://www.unicode.org/reports/tr35/#Likely_Subtags).
    public var maximized: LocaleIdentifier {
        unsafe replacingBase { name, out, capacity, status in
            unsafe cicu_locale_maximized(name, out, capacity, status)
        }
    }

    /// The base name followed by the keywords of extension `u`, as ICU spells them.
    private func icuName(ofBase base: String) -> String {
        guard let extensionU = extensions.first(where: { $0.hasPrefix("u-") }) else { return base }
        // Keywords do not depend on the language; a variant from `va` (`en-u-va-posix`) is no keyword to ICU.
        var output = UTF8Buffer()
        do {
            try unsafe appendUTF8(to: &output, operation: "name a locale") { out, capacity, status in
                unsafe withUTF8("en-" + extensionU) { tag, _ in
                    unsafe cicu_locale_name(tag, out, capacity, status)
                }
            }
        } catch { return base }
        let name = output.bytes
        guard let at = name.firstIndex(of: UInt8(ascii: "@")) else { return base }
        let full = base + String(decoding: name[at...], as: UTF8.self)
        return full.utf8.count <= Self.highestMaximumLength ? full : base
    }

    /// Asks ICU for another base name; `self` where it gives none that is well-formed.
    private func replacingBase(
        by call: (UnsafePointer<CChar>, UnsafeMutablePointer<CChar>, Int32, UnsafeMutablePointer<Int32>) -> Int32
    ) -> LocaleIdentifier {
        var output = UTF8Buffer()
        do {
            try unsafe appendUTF8(to: &output, operation: "name a locale") { out, capacity, status in
                unsafe withUTF8(folderName) { base, _ in unsafe call(base, out, capacity, status) }
            }
        } catch { return self }
        guard let base = LocaleIdentifier(utf8: output.bytes.span) else { return self }
        return LocaleIdentifier(
            language: base.language,
            script: base.script,
            region: base.region,
            variants: base.variants,
            extensions: extensions
        )
    }
}

/// The locales that ICU has data for, read once.
private struct AvailableLocales: Sendable {
    static let shared = AvailableLocales()

    private var languages: Set<String> = []
    private var languagesWithScript: Set<String> = []

    private init() {
        var names = UTF8Buffer()
        do {
            try unsafe appendUTF8(to: &names, operation: "list the locales") { out, capacity, status in
                unsafe cicu_locale_available(out, capacity, status)
            }
        } catch { return }
        for name in names.bytes.split(separator: UInt8(ascii: " ")) {
            let subtags = name.split(separator: UInt8(ascii: "_"))
            let language = String(decoding: subtags[0], as: UTF8.self)
            languages.insert(language)
            if subtags.count > 1, subtags[1].count == 4 {
                languagesWithScript.insert(language + "_" + String(decoding: subtags[1], as: UTF8.self))
            }
        }
    }

    func contains(_ locale: LocaleIdentifier) -> Bool {
        guard languages.contains(locale.language) else { return false }
        guard let script = locale.script else { return true }
        return languagesWithScript.contains(locale.language + "_" + script) || script == locale.usualScript
    }
}
