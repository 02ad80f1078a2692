public import Phrasebook

/// A home in memory with one catalog, for tests that need codes and not the files around them.
///
/// ```swift
/// let home = TestHome("shop")
///     .code("LIMIT", arguments: ["limit": .money], message: ["en_US": "Limit exceeded"],
///           user: ["en_US": "Above {limit}.", "zh_CN": "超出 {limit}。"])
/// let store = try await MessageStore(home: home.home)
/// ```
///
/// Its bodies are `{"code", "message"}`, its contract locale is en_US. The typed names of its codes are `code1`,
/// `code2` and so on.
public struct TestHome: Sendable {
    private struct Entry: Sendable {
        let code: Code
        let arguments: [(name: String, type: ArgumentType)]
        let texts: [(suffix: String, byLocale: [String: String])]
    }

    private let catalog: Catalog.Name
    private let httpStatus: Int
    private var entries: [Entry] = []

    /// A home with an empty catalog.
    ///
    /// - Parameters:
    ///   - catalog: The catalog's name.
    ///   - httpStatus: The status of its bodies.
    public init(_ catalog: Catalog.Name, httpStatus: Int = 400) {
        self.catalog = catalog
        self.httpStatus = httpStatus
    }

    /// The home with one more code.
    ///
    /// - Parameters:
    ///   - code: The code; one that is given twice is an error when the home is loaded.
    ///   - arguments: The arguments of its texts with their types, in order.
    ///   - message: The message by locale, as folders spell it, such as `zh_CN`.
    ///   - handling: What the integrator should do, by locale.
    ///   - user: What an end user may be shown, by locale.
    ///   - userPlain: The same without arguments, by locale.
    /// - Returns: The home with it.
    public func code(
        _ code: Code, arguments: KeyValuePairs<String, ArgumentType> = [:], message: [String: String],
        handling: [String: String] = [:], user: [String: String] = [:], userPlain: [String: String] = [:]
    ) -> TestHome {
        var home = self
        home.entries.append(
            Entry(
                code: code, arguments: arguments.map { ($0.key, $0.value) },
                texts: [("", message), (".handling", handling), (".user", user), (".user.plain", userPlain)]))
        return home
    }

    /// The home, ready to be loaded.
    public var home: Home { Home(files: files) }

    /// The files of the home, by path, in their canonical form: a test may change them.
    public var files: [String: String] {
        let locales = Set(entries.flatMap { $0.texts.flatMap(\.byLocale.keys) } + ["en_US"])
        var files = ["Resources/catalogs/\(catalog).json": manifest.text + "\n"]
        for locale in locales {
            let texts = entries.flatMap { entry in
                entry.texts.compactMap { suffix, byLocale in
                    byLocale[locale].map { (entry.code.rawValue + suffix, Value.string($0)) }
                }
            }
            let common = (Self.common[locale] ?? []).map { ($0, Value.string($1)) }
            for (name, texts) in [(catalog.rawValue, texts), ("common", common)] {
                let file = Value.object([("@@locale", .string(locale))] + texts)
                files["Locales/\(locale)/\(name).arb"] = file.text + "\n"
            }
        }
        return files
    }

    private var manifest: Value {
        .object([
            ("catalog", .string(catalog.rawValue)), ("contractLocale", .string("en_US")),
            ("successCode", .string("0")), ("httpStatus", .object([("value", .number(httpStatus))])),
            (
                "body",
                .object([
                    (
                        "members",
                        .array([
                            .object([
                                ("name", .string("code")), ("value", .string("code")), ("json", .string("string")),
                            ]),
                            .object([("name", .string("message")), ("value", .string("message"))]),
                        ])
                    )
                ])
            ),
            (
                "codes",
                .array(
                    entries.enumerated().map { index, entry in
                        let arguments = entry.arguments.map { ($0.name, Value.string($0.type.rawValue)) }
                        return .object(
                            [
                                ("code", .string(entry.code.rawValue)), ("symbol", .string("code\(index + 1)")),
                                ("audience", .string("user")),
                            ] + (arguments.isEmpty ? [] : [("arguments", .object(arguments))]))
                    })
            ),
        ])
    }

    /// JSON with its members in order.
    private enum Value {
        case string(String)
        case number(Int)
        case array([Value])
        case object([(String, Value)])

        /// In the canonical form of a home's files.
        var text: String {
            switch self {
            case .string(let text): TestHome.json(text)
            case .number(let number): String(number)
            case .array(let values): Self.block("[", values.map(\.text), "]")
            case .object(let members): Self.block("{", members.map { "\(TestHome.json($0)): \($1.text)" }, "}")
            }
        }

        private static func block(_ opening: String, _ parts: [String], _ closing: String) -> String {
            guard !parts.isEmpty else { return opening + closing }
            let lines = parts.joined(separator: ",\n").split(separator: "\n").map { "  " + $0 }
            return ([opening] + lines + [closing]).joined(separator: "\n")
        }
    }

    /// The texts that every home needs.
    private static let common: [String: [(String, String)]] = [
        "en_US": [
            ("user.unavailable", "Something went wrong. Please try again later."), ("message.unknown", "Unknown error"),
            ("pattern.fields.join", "{first}, {next}"),
        ],
        "zh_CN": [
            ("user.unavailable", "出了点问题，请稍后再试。"), ("message.unknown", "未知错误"),
            ("pattern.fields.join", "{first}、{next}"),
        ],
    ]

    /// A text as a JSON string.
    fileprivate static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
