/// A home made up for measuring: its files, and its texts one by one for ICU's side.
public struct GeneratedHome: Sendable {
    /// One text.
    struct Text: Sendable {
        let kind: TextKind
        let locale: BenchmarkLocale
        /// The code, or the code with `.user` behind it.
        let key: String
        let text: String
    }

    /// A field with its labels, by locale.
    struct Label: Sendable {
        let field: String
        let labels: [String]
    }

    /// The contents by path, in the form in which a home wants them.
    public let files: [String: String]
    let texts: [Text]
    let labels: [Label]

    /// A home with catalogs of so many codes for each kind; every code has a message and a user text.
    ///
    /// - Parameters:
    ///   - codesByKind: How many codes the catalog of each kind has.
    ///   - seed: Other seeds make other texts.
    public init(codesByKind: [TextKind: Int], seed: UInt64) {
        var maker = TextMaker(seed: seed)
        var files: [String: String] = [:]
        var texts: [Text] = []
        labels = Self.fields.map { Label(field: $0.name, labels: [$0.english, $0.chinese]) }
        for locale in BenchmarkLocale.allCases {
            let lines =
                Self.common(locale) + labels.map { ("field.\($0.field)", $0.labels[locale.rawValue]) }
            files["Locales/\(locale.name)/common.arb"] = Self.arb(lines, locale.name)
        }
        for kind in TextKind.allCases {
            let codes = Self.codes(codesByKind[kind, default: 0], kind)
            guard !codes.isEmpty else { continue }
            files["Resources/catalogs/\(kind.catalog).json"] = Self.manifest(kind.catalog, codes, kind.arguments)
            for locale in BenchmarkLocale.allCases {
                let own = codes.flatMap { code in
                    ["", ".user"].map { suffix in
                        Text(kind: kind, locale: locale, key: code + suffix, text: maker.text(kind, locale))
                    }
                }
                let lines = [("catalog.title", kind.catalog), ("catalog.overview", kind.catalog)]
                files["Locales/\(locale.name)/\(kind.catalog).arb"] =
                    Self.arb(lines + own.map { ($0.key, $0.text) }, locale.name)
                texts += own
            }
        }
        self.files = files
        self.texts = texts
    }

    /// The home whose texts are called: 200 codes of each kind.
    public static let called = GeneratedHome(
        codesByKind: Dictionary(uniqueKeysWithValues: TextKind.allCases.map { ($0, 200) }), seed: 1)

    /// The home that is loaded: 10,000 texts in each of two locales.
    ///
    /// Most of them are plain: the shares are those of the home that this package ships.
    public static let loaded = GeneratedHome(
        codesByKind: [.plain: 4_770, .name: 40, .amounts: 100, .plural: 20, .list: 70], seed: 2)

    /// A small home of the same mixture, to warm up what is made once a process.
    public static let small = GeneratedHome(
        codesByKind: [.plain: 10, .name: 4, .amounts: 4, .plural: 4, .list: 4], seed: 3)

    /// The texts for ICU's side, a line each: the locale, the key, the pattern, with tabs between.
    public var linesForICU: String {
        texts.map { "\($0.locale.name)\t\($0.kind.catalog)/\($0.key)\t\($0.kind.patternForICU($0.text))\n" }.joined()
    }

    /// How many texts there are in all locales.
    public var count: Int { texts.count }

    // MARK: Parts

    /// Codes as APIs have them, such as `139004005`: groups of up to 40.
    static func codes(_ count: Int, _ kind: TextKind) -> [String] {
        (0..<count).map { index in
            String(131_001_001 + 2_000_000 * Int(kind.rawValue) + index / 40 * 1_000 + index % 40)
        }
    }

    static func manifest(
        _ catalog: String, _ codes: [String], _ arguments: [(name: String, type: String)] = []
    ) -> String {
        var text = """
            {
              "catalog": "\(catalog)",
              "contractLocale": "en_US",
              "body": {
                "members": [
                  {
                    "name": "retCode",
                    "value": "code"
                  },
                  {
                    "name": "retMsg",
                    "value": "message"
                  }
                ]
              },
              "codes": [

            """
        let arguments = arguments.map { "\n        \"\($0.name)\": \"\($0.type)\"" }.joined(separator: ",")
        let entries = codes.map { code in
            """
                {
                  "code": "\(code)",
                  "symbol": "c\(code)",
                  "audience": "user"\(arguments.isEmpty ? "" : ",\n      \"arguments\": {\(arguments)\n      }")
                }
            """
        }
        text += entries.joined(separator: ",\n")
        return text + "\n  ]\n}\n"
    }

    /// A file of texts; `isDescribed` says of each what it is for, as a source of translations has it.
    static func arb(_ lines: [(key: String, text: String)], _ locale: String, isDescribed: Bool = false) -> String {
        let members = ([("@@locale", locale)] + lines).map { "  \"\($0.0)\": \"\($0.1)\"" }
        let descriptions = lines.map { "  \"@\($0.key)\": {\n    \"description\": \"Of a benchmark.\"\n  }" }
        guard isDescribed else { return "{\n" + members.joined(separator: ",\n") + "\n}\n" }
        let all = [members[0]] + zip(members.dropFirst(), descriptions).flatMap { [$0, $1] }
        return "{\n" + all.joined(separator: ",\n") + "\n}\n"
    }

    static func common(_ locale: BenchmarkLocale) -> [(String, String)] {
        switch locale {
        case .english:
            [
                ("message.unknown", "Unknown error code"),
                ("user.unavailable", "The service is unavailable. Please contact customer support."),
            ]
        case .chinese: [("message.unknown", "未知错误码"), ("user.unavailable", "服务暂时不可用，请联系客服。")]
        }
    }

    /// The names of fields, as requests spell them, with their labels.
    static let fields: [(name: String, english: String, chinese: String)] = [
        ("card_no", "card number", "卡号"), ("cvv", "security code", "安全码"), ("expiry", "expiry date", "有效期"),
        ("holder_name", "cardholder name", "持卡人姓名"), ("postal_code", "postal code", "邮政编码"),
        ("phone", "phone number", "手机号"), ("email", "email address", "电子邮箱"), ("city", "city", "城市"),
        ("street", "street", "街道"), ("country", "country", "国家"), ("order_no", "order number", "订单号"),
        ("amount", "amount", "金额"), ("currency", "currency", "币种"), ("birth_date", "date of birth", "出生日期"),
        ("id_number", "ID number", "证件号码"), ("bank_name", "bank name", "银行名称"),
    ]
}
