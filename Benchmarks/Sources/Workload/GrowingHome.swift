/// Homes in memory that differ in how much they hold and in nothing else.
public struct GrowingHome: Sendable {
    /// The contents by path.
    public let files: [String: String]
    private let home: Book.PreparedHome

    private init(files: [String: String]) {
        self.files = files
        home = Book.PreparedHome(files: files)
    }

    /// The processor time of loading it in nanoseconds, without that of giving it up again.
    public func timeToLoad() async -> Double { await home.timeToLoad() }

    // MARK: Texts

    /// How many texts a code has in all: a message and a user text in each locale.
    public static var textsPerCode: Int { 2 * locales.count }

    /// A home in which each code has a message and a user text in each of 50 locales.
    ///
    /// The shares of the kinds are those of the home that this package ships, as far as the codes go: there is one of
    /// each kind at least. The texts are English in en_US, and Chinese in all other locales, where every plural has
    /// `other` alone as Chinese has: what is loaded is the same everywhere.
    ///
    /// - Parameter codes: How many codes there are in all; 5 at least.
    /// - Returns: The home; the same number of codes gives the same bytes.
    public static func texts(codes: Int) -> GrowingHome {
        var maker = TextMaker(seed: 4)
        var files: [String: String] = [:]
        let labels = GeneratedHome.fields.map { ("field.\($0.name)", $0.english) }
        for locale in locales {
            files["Locales/\(locale)/common.arb"] = GeneratedHome.arb(
                GeneratedHome.common(.english) + labels, locale)
        }
        for (kind, count) in codesByKind(codes) {
            let own = GeneratedHome.codes(count, kind)
            files["Resources/catalogs/\(kind.catalog).json"] = GeneratedHome.manifest(kind.catalog, own, kind.arguments)
            for locale in locales {
                let language: BenchmarkLocale = locale == "en_US" ? .english : .chinese
                let titles = [("catalog.title", kind.catalog), ("catalog.overview", kind.catalog)]
                let texts = own.flatMap { code in
                    ["", ".user"].map { (code + $0, maker.text(kind, language)) }
                }
                files["Locales/\(locale)/\(kind.catalog).arb"] = GeneratedHome.arb(titles + texts, locale)
            }
        }
        return GrowingHome(files: files)
    }

    private static func codesByKind(_ codes: Int) -> [(TextKind, Int)] {
        let some = [(TextKind.name, 8), (.amounts, 20), (.plural, 4), (.list, 14)].map { kind, thousandths in
            (kind, max(1, codes * thousandths / 1_000))
        }
        return [(.plain, codes - some.reduce(0) { $0 + $1.1 })] + some
    }

    /// Locales as services have them: 50 languages in one region each.
    private static let locales = [
        "ar_EG", "bg_BG", "bn_BD", "ca_ES", "cs_CZ", "da_DK", "de_DE", "el_GR", "en_US", "es_ES", "et_EE", "fa_IR",
        "fi_FI", "fr_FR", "gu_IN", "he_IL", "hi_IN", "hr_HR", "hu_HU", "id_ID", "it_IT", "ja_JP", "ka_GE", "kk_KZ",
        "km_KH", "kn_IN", "ko_KR", "lt_LT", "lv_LV", "mk_MK", "ml_IN", "mn_MN", "mr_IN", "ms_MY", "my_MM", "nb_NO",
        "nl_NL", "pl_PL", "pt_BR", "ro_RO", "ru_RU", "sk_SK", "sl_SI", "sr_RS", "sv_SE", "ta_IN", "te_IN", "th_TH",
        "tr_TR", "zh_CN",
    ]

    // MARK: Diagnostics

    /// A home in two locales with one diagnostic for each code, in its Chinese message.
    ///
    /// - Parameters:
    ///   - count: How many codes there are.
    ///   - catalogs: How many catalogs share them; checks say at most 100 things of a kind in one file.
    ///   - isError: Whether a brace is not closed, which stops the home from loading; else there are two spaces in a row.
    /// - Returns: The home; the same numbers give the same bytes.
    public static func diagnostics(_ count: Int, catalogs: Int, isError: Bool) -> GrowingHome {
        let words: [(BenchmarkLocale, title: String, message: String, user: String)] = [
            (.english, "Payments", "The payment could not be completed", "Please use another card."),
            (.chinese, "支付", isError ? "该笔支付{未能完成" : "该笔支付  未能完成", "请使用其他银行卡。"),
        ]
        var files: [String: String] = [:]
        for (locale, title, message, user) in words {
            // The source of translations says of each text what it is for.
            let isSource = locale == .english
            files["Locales/\(locale.name)/common.arb"] = GeneratedHome.arb(
                GeneratedHome.common(locale), locale.name, isDescribed: isSource)
            for index in 0..<catalogs {
                let catalog = "bench-\(index)"
                let codes = GeneratedHome.codes(count / catalogs, .plain)
                files["Resources/catalogs/\(catalog).json"] = GeneratedHome.manifest(catalog, codes)
                let texts = codes.flatMap { [($0, message), ($0 + ".user", user)] }
                files["Locales/\(locale.name)/\(catalog).arb"] = GeneratedHome.arb(
                    [("catalog.title", title), ("catalog.overview", title)] + texts, locale.name, isDescribed: isSource)
            }
        }
        return GrowingHome(files: files)
    }
}
