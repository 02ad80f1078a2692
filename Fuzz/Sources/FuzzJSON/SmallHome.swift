/// A home with one catalog in two locales, in which nothing is wrong.
enum SmallHome {
    /// The catalog's manifest.
    static let manifest = "Resources/catalogs/api.json"

    /// The files that an input may replace.
    static let replaceable = [
        "Locales/en_US/api.arb", manifest, "Locales/zh_CN/api.arb", "Locales/en_US/common.arb",
        "Resources/translations/zh_CN/api.json",
    ]

    /// All files by path.
    static let files = texts.mapValues { Array($0.utf8) }

    private static let texts = [
        "Resources/catalogs/api.json": #"""
        {
          "catalog": "api",
          "contractLocale": "en_US",
          "timeZone": "Asia/Shanghai",
          "body": {"members": [{"name": "code", "value": "code"}, {"name": "message", "value": "message"}]},
          "codes": [
            {
              "code": "limit", "symbol": "limit", "audience": "user",
              "arguments": {"amount": "money", "left": "integer", "at": "instant", "who": "text"},
              "retry": {"advice": "later", "source": "list", "afterSeconds": 600}
            },
            {"code": "lost", "symbol": "lost", "audience": "withheld", "userText": "user.declined"}
          ]
        }

        """#,
        "Resources/translations/zh_CN/api.json": #"""
        {"texts": {"limit.user": {"source": "58edfc4f6165db11", "translation": "808a6670381cdc30"}}}

        """#,
        "Locales/en_US/api.arb": #"""
        {
          "@@locale": "en_US",
          "limit": "Limit exceeded",
          "limit.user": "{who}: {amount} {left, plural, one {# try} other {# tries}} {at, date, ::yMMMdjmz}",
          "limit.user.plain": "Too much.",
          "lost": "Lost card"
        }

        """#,
        "Locales/zh_CN/api.arb": #"""
        {
          "@@locale": "zh_CN",
          "limit": "超出限额",
          "limit.user": "{who}：{amount}，剩余 {left} 次",
          "limit.user.plain": "金额过高。",
          "lost": "卡已挂失"
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
    ]
}
