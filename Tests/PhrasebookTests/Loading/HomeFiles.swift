import ICU
import Phrasebook
import Testing

/// The files of a home in memory.
struct HomeFiles: Sendable {
    var files: [String: String]

    /// What ``Home`` makes of the files.
    var home: Home { Home(files: files) }

    /// Everything that is found in the files.
    func diagnostics() -> [Diagnostic] { MessageStore.check(home) }

    /// A store of the files.
    func store(_ options: StoreOptions = StoreOptions()) async throws -> MessageStore {
        try await MessageStore(home: home, options: options)
    }

    /// The files with `old`, which is once in `file`, replaced.
    func replacing(_ old: String, with new: String, in file: String) throws -> HomeFiles {
        let text = try #require(files[file], "there is no \(file)")
        try #require(text.ranges(of: old).count == 1, "“\(old)” is not once in \(file)")
        return with(text.replacing(old, with: new), at: file)
    }

    /// The files with one more, or another one.
    func with(_ text: String?, at file: String) -> HomeFiles {
        var copy = self
        copy.files[file] = text
        return copy
    }
}

extension LocaleIdentifier {
    static let english = LocaleIdentifier(literal: "en_US")
    static let chinese = LocaleIdentifier(literal: "zh_CN")
}

extension HomeFiles {
    /// One catalog in two locales, in which nothing is to be found.
    ///
    /// The hashes were made by another program: FNV-1a, 64 bits.
    static let shop = HomeFiles(files: [
        "Resources/catalogs/shop.json": #"""
        {
          "catalog": "shop",
          "contractLocale": "en_US",
          "successCode": "0",
          "timeZone": "Asia/Shanghai",
          "httpStatus": {
            "value": 422,
            "from": "document"
          },
          "body": {
            "members": [
              {
                "name": "code",
                "value": "code",
                "json": "string",
                "from": "document"
              },
              {
                "name": "message",
                "value": "message"
              }
            ]
          },
          "reference": "/reference/shop#",
          "categories": [
            {
              "name": "money",
              "range": "1xxx"
            }
          ],
          "types": [
            {
              "name": "soft",
              "httpStatus": 402
            },
            {
              "name": "hard"
            }
          ],
          "notes": [
            "retry"
          ],
          "codes": [
            {
              "code": "0",
              "symbol": "success",
              "audience": "user"
            },
            {
              "code": "limit",
              "identifier": "LIMIT",
              "symbol": "limit",
              "category": "money",
              "type": "soft",
              "audience": "user",
              "arguments": {
                "amount": "money",
                "limit": "money"
              },
              "retry": {
                "advice": "later",
                "source": "list",
                "afterSeconds": 600
              },
              "contract": {
                "en_US": {
                  "message": "39f3b6f56db776e9"
                }
              }
            },
            {
              "code": "due",
              "symbol": "due",
              "type": "hard",
              "audience": "user",
              "arguments": {
                "at": "instant"
              },
              "deprecated": true
            },
            {
              "code": "tries",
              "symbol": "tries",
              "audience": "user",
              "arguments": {
                "left": "integer"
              }
            },
            {
              "code": "stolen",
              "symbol": "stolen",
              "audience": "withheld",
              "userText": "user.declined"
            }
          ],
          "proseCodes": [
            {
              "code": "P9",
              "retry": {
                "advice": "later",
                "source": "list"
              }
            }
          ]
        }

        """#,
        "Resources/translations/zh_CN/shop.json": #"""
        {
          "texts": {
            "limit.user": {
              "source": "58edfc4f6165db11",
              "translation": "808a6670381cdc30"
            }
          }
        }

        """#,
        "Locales/en_US/shop.arb": #"""
        {
          "@@locale": "en_US",
          "catalog.title": "The shop",
          "0": "OK",
          "0.user": "Done.",
          "limit": "Limit exceeded",
          "limit.handling": "Lower the amount",
          "limit.user": "{amount} is above {limit}.",
          "@limit.user": {
            "description": "The amount is too high."
          },
          "limit.user.plain": "The amount is too high.",
          "due": "Due",
          "due.user": "Pay before {at, date, ::yMMMdjmz}.",
          "due.user.plain": "Pay soon.",
          "tries": "Wrong PIN",
          "tries.user": "{left, plural, one {# try left.} other {# tries left.}}",
          "tries.user.plain": "The PIN is wrong.",
          "stolen": "Stolen card"
        }

        """#,
        "Locales/zh_CN/shop.arb": #"""
        {
          "@@locale": "zh_CN",
          "catalog.title": "商店",
          "0": "成功",
          "0.user": "完成。",
          "limit": "超出限额",
          "limit.handling": "降低金额",
          "limit.user": "{amount} 超出 {limit}。",
          "limit.user.plain": "金额过高。",
          "due": "到期",
          "due.user": "请在 {at, date, ::yMMMdjmz} 前支付。",
          "due.user.plain": "请尽快支付。",
          "tries": "密码错误",
          "tries.user": "剩余 {left} 次。",
          "tries.user.plain": "密码错误。",
          "stolen": "卡已挂失"
        }

        """#,
        "Locales/en_US/common.arb": #"""
        {
          "@@locale": "en_US",
          "pattern.fields.join": "{first}, {next}",
          "pattern.fields.before": "{fields}: {message}",
          "pattern.fields.after": "{message}: {fields}",
          "message.unknown": "Unknown error code",
          "user.declined": "The payment was declined.",
          "user.unavailable": "Please contact support."
        }

        """#,
        "Locales/zh_CN/common.arb": #"""
        {
          "@@locale": "zh_CN",
          "pattern.fields.join": "{first}、{next}",
          "pattern.fields.before": "{fields}：{message}",
          "pattern.fields.after": "{message}：{fields}",
          "message.unknown": "未知错误码",
          "user.declined": "支付被拒绝。",
          "user.unavailable": "请联系客服。"
        }

        """#,
    ])
}
