/// The parents that cutting off subtags does not give.
///
/// Source: `parentLocales` of CLDR 42 (`common/supplemental/supplementalData.xml`), as the resource bundles of ICU 72.1
/// carry it in `%%Parent`. The children of `root` are not listed: they are exactly the locales with a script that is
/// not their language's usual one, and ``LocaleIdentifier/parents`` knows these by their likely subtags.
let parentLocales: [String: String] = {
    let children: [(parent: String, children: String)] = [
        (
            "en_001",
            """
            en_150 en_AG en_AI en_AU en_BB en_BM en_BS en_BW en_BZ en_CC en_CK en_CM en_CX en_CY en_DG en_DM en_ER \
            en_FJ en_FK en_FM en_GB en_GD en_GG en_GH en_GI en_GM en_GY en_HK en_IE en_IL en_IM en_IN en_IO en_JE \
            en_JM en_KE en_KI en_KN en_KY en_LC en_LR en_LS en_MG en_MO en_MS en_MT en_MU en_MV en_MW en_MY en_NA \
            en_NF en_NG en_NR en_NU en_NZ en_PG en_PK en_PN en_PW en_RW en_SB en_SC en_SD en_SG en_SH en_SL en_SS \
            en_SX en_SZ en_TC en_TK en_TO en_TT en_TV en_TZ en_UG en_VC en_VG en_VU en_WS en_ZA en_ZM en_ZW
            """
        ),
        ("en_150", "en_AT en_BE en_CH en_DE en_DK en_FI en_NL en_SE en_SI"),
        ("en_IN", "hi_Latn"),
        (
            "es_419",
            """
            es_AR es_BO es_BR es_BZ es_CL es_CO es_CR es_CU es_DO es_EC es_GT es_HN es_MX es_NI es_PA es_PE es_PR \
            es_PY es_SV es_US es_UY es_VE
            """
        ),
        ("no", "nb nn"),
        ("pt_PT", "pt_AO pt_CH pt_CV pt_GQ pt_GW pt_LU pt_MO pt_MZ pt_ST pt_TL"),
        ("zh_Hant_HK", "zh_Hant_MO"),
    ]
    var table: [String: String] = [:]
    for (parent, names) in children {
        for name in names.split(separator: " ") { table[String(name)] = parent }
    }
    return table
}()

extension LocaleIdentifier {
    /// The locales that this one inherits from, the nearest first, without itself and without the root.
    ///
    /// `en_AU` gives `en_001`, `en`; `zh_Hant_HK` gives `zh_Hant` and not `zh`, whose script is another. A name without
    /// a script whose region implies one that is not its language's usual one inherits through the full name: `zh_HK`
    /// gives `zh_Hant_HK`, `zh_Hant`. With extensions, the same locale without them comes first. Empty for a language
    /// by itself; never endless.
    ///
    /// - SeeAlso: [UTS #35, Parent Locales](https://www.unicode.org/reports/tr35/#Parent_Locales). The exceptions are
    ///   those of CLDR 42, which are part of the source and do not change with the ICU that is installed.
    public var parents: [LocaleIdentifier] {
        var result: [LocaleIdentifier] = []
        var current = self
        while let parent = current.parent {
            result.append(parent)
            current = parent
        }
        return result
    }

    private var parent: LocaleIdentifier? {
        if !extensions.isEmpty { return withoutExtensions }
        if !variants.isEmpty {
            return LocaleIdentifier(
                language: language,
                script: script,
                region: region,
                variants: variants.dropLast()
            )
        }
        if let listed = parentLocales[folderName] { return LocaleIdentifier(listed) }
        if region != nil {
            if script == nil, let implied = maximized.script, implied != usualScript {
                return LocaleIdentifier(language: language, script: implied, region: region)
            }
            return LocaleIdentifier(language: language, script: script)
        }
        if let script { return script == usualScript ? LocaleIdentifier(language: language) : nil }
        return nil
    }

    /// The script that the language is usually written in; `nil` where CLDR does not know.
    var usualScript: String? { LocaleIdentifier(language: language).maximized.script }
}
