import Phrasebook
import Testing

/// A home in which nothing is to be found: a catalog `shop` in three locales, with a glossary.
///
/// `D` has a contract message in which every rule of style would find something.
enum PlantedHome {
    static let english = "Locales/en_US/shop.arb"
    static let chinese = "Locales/zh_CN/shop.arb"
    static let russian = "Locales/ru_RU/shop.arb"
    static let common = "Locales/en_US/common.arb"

    static let contract = "Api-Key  isn't “enabled”！"

    static let files: [String: String] = [
        "Resources/catalogs/shop.json": """
        {
          "catalog": "shop",
          "contractLocale": "en_US",
          "body": {
            "members": [
              {
                "name": "code",
                "value": "code"
              }
            ]
          },
          "codes": [
            {
              "code": "A",
              "symbol": "a",
              "audience": "user",
              "arguments": {
                "limit": "money"
              },
              "retry": {
                "advice": "later",
                "source": "message"
              }
            },
            {
              "code": "B",
              "symbol": "b",
              "audience": "user",
              "arguments": {
                "n": "integer",
                "until": "instant"
              }
            },
            {
              "code": "C",
              "symbol": "c",
              "audience": "withheld",
              "userText": "user.declined"
            },
            {
              "code": "D",
              "symbol": "d",
              "audience": "developer",
              "userText": "user.unavailable",
              "contract": {
                "en_US": {
                  "message": "\(TextHash.of(contract))"
                }
              }
            },
            {
              "code": "E",
              "symbol": "e",
              "audience": "merchant",
              "userText": "user.declined"
            }
          ]
        }

        """,
        english: source(
            "en_US",
            [
                ("A", "Limit reached", [:]),
                ("A.handling", "Wait 10 minutes (limits apply); retry later", [:]),
                (
                    "A.user", "The amount is above the limit of {limit}. Please try again later.",
                    ["limit": "CN¥500.00"]
                ),
                ("A.user.plain", "The amount is above the limit. Please try again later.", [:]),
                ("B", "Too many: {n, plural, one {# order} other {# orders}}", ["n": "3"]),
                ("B.plain", "Too many orders", [:]),
                ("B.handling", "See https://example.com/orders", [:]),
                ("B.user", "There are too many orders. Please check them.", [:]),
                ("C", "Payment refused", [:]),
                ("D", contract, [:]),
                ("E", "Payment refused", [:]),
            ]),
        chinese: translation(
            "zh_CN",
            [
                ("A", "已达限额"),
                ("A.handling", "等待 10 分钟（参见限额）；稍后重试"),
                ("A.user", "金额超出限额 {limit}，请稍后再试。"),
                ("A.user.plain", "金额超出限额，请稍后再试。"),
                ("B", "订单过多：超出 {n} 个"),
                ("B.plain", "订单过多"),
                ("B.handling", "参见 https://example.com/orders 的订单列表"),
                ("B.user", "订单过多，请检查订单。"),
                ("C", "支付被拒绝"),
                ("D", "Api-Key 未启用"),
                ("E", "支付被拒绝"),
            ]),
        russian: translation(
            "ru_RU",
            [
                ("A", "Достигнут лимит"),
                ("A.handling", "Подождите 10 минут (есть лимиты); повторите позже"),
                ("A.user", "Сумма превышает лимит {limit}. Повторите позже."),
                ("A.user.plain", "Сумма превышает лимит. Повторите позже."),
                ("B", "Лишнее: {n, plural, one {# заказ} few {# заказа} many {# заказов} other {# заказа}}"),
                ("B.plain", "Слишком много заказов"),
                ("B.handling", "Смотрите https://example.com/orders"),
                ("B.user", "Слишком много заказов. Проверьте их."),
                ("C", "Платёж отклонён"),
                ("D", "Ключ не действует"),
                ("E", "Платёж отклонён"),
            ]),
        common: source(
            "en_US",
            [
                ("message.unknown", "Unknown error code", [:]),
                ("user.declined", "The payment was declined. Please use another card.", [:]),
                ("user.unavailable", "The service is unavailable. Please contact support.", [:]),
            ]),
        "Resources/glossary/en_US.json": """
        {
          "terms": [
            {
              "use": ["canceled"],
              "not": ["cancelled"]
            }
          ],
          "words": {
            "blame": ["you entered"],
            "technical": ["parameter"],
            "retry": ["try again"],
            "withheld": ["fraud*"]
          }
        }

        """,
        "Resources/glossary/zh_CN.json": """
        {
          "terms": [
            {
              "source": ["order", "orders"],
              "use": ["订单"],
              "not": ["定单"]
            }
          ]
        }

        """,
    ]

    private static func source(_ locale: String, _ texts: [(String, String, [String: String])]) -> String {
        let members = texts.map { key, text, examples in
            let placeholders = examples.map { name, example in
                """
                    "placeholders": {
                      "\(name)": {
                        "type": "num",
                        "example": "\(example)"
                      }
                    }
                """
            }
            let description = "    \"description\": \"What \(key) says.\""
            let metadata = ([description] + placeholders).joined(separator: ",\n")
            return "  \"\(key)\": \"\(text)\",\n  \"@\(key)\": {\n\(metadata)\n  }"
        }
        return "{\n  \"@@locale\": \"\(locale)\",\n" + members.joined(separator: ",\n") + "\n}\n"
    }

    static func translation(_ locale: String, _ texts: [(String, String)]) -> String {
        let members = texts.map { "  \"\($0.0)\": \"\($0.1)\"" }
        return "{\n  \"@@locale\": \"\(locale)\",\n" + members.joined(separator: ",\n") + "\n}\n"
    }
}

/// A fault that is planted into the home, with `¦` before each position where it is to be found.
struct Plant: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    let new: String

    init(_ rule: String, _ file: String, _ old: String, _ new: String) {
        (self.rule, self.file, self.old, self.new) = (rule, file, old, new)
    }

    var testDescription: String { rule }

    static let mark: Character = "¦"

    /// The home's files with the fault, and the lines and columns where it is.
    func planted() -> (files: [String: String], positions: [String]) { Self.unmarked(marked(), file) }

    /// The home's files with the fault and its marks.
    func marked() -> [String: String] {
        var files = PlantedHome.files
        files[file] = old.isEmpty ? new : files[file, default: ""].replacing(old, with: new, maxReplacements: 1)
        return files
    }

    /// The files without the marks of one, and the lines and columns where they were.
    static func unmarked(
        _ marked: [String: String], _ file: String
    ) -> (files: [String: String], positions: [String]) {
        var files = marked
        let text = files[file, default: ""]
        files[file] = text.replacing(String(mark), with: "")
        var positions: [String] = []
        for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var column = 1
            for scalar in content.unicodeScalars {
                if scalar == "¦" {
                    positions.append("\(file):\(line + 1):\(column)")
                } else {
                    column += 1
                }
            }
        }
        return (files, positions)
    }
}
