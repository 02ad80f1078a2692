import Phrasebook
import Testing

/// A home with one mistake, whose position is marked with `⌖`.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    let rule: String
    let file: String
    let old: String
    /// What replaces `old`, with `⌖` before the character at which the diagnostic is expected.
    let new: String
    /// What is changed in the home besides; no diagnostic by itself.
    var preparations: [Preparation] = []

    struct Preparation: Sendable {
        let file: String
        let old: String
        let new: String
    }

    var testDescription: String { "\(rule): \(new)" }

    static func manifest(_ rule: String, _ old: String, _ new: String) -> PlantedFault {
        PlantedFault(rule: rule, file: "Resources/catalogs/shop.json", old: old, new: new)
    }

    static func text(_ rule: String, in locale: String = "en_US", _ old: String, _ new: String) -> PlantedFault {
        PlantedFault(rule: rule, file: "Locales/\(locale)/shop.arb", old: old, new: new)
    }

    static func common(_ rule: String, _ old: String, _ new: String) -> PlantedFault {
        PlantedFault(rule: rule, file: "Locales/en_US/common.arb", old: old, new: new)
    }

    /// What stops no home; all else does.
    var severity: Diagnostic.Severity {
        let warnings = [
            "instant-zone", "unknown-member", "deprecated-syntax", "missing-text", "empty-text", "stale-text",
            "unfinished-text", "changed-contract",
            "unknown-key", "translation-metadata", "locale-member", "form",
        ]
        return warnings.contains(rule) ? .warning : .error
    }

    /// The same fault in a home in which something else is changed too.
    func given(_ old: String, becomes new: String, in file: String? = nil) -> PlantedFault {
        var copy = self
        copy.preparations.append(Preparation(file: file ?? self.file, old: old, new: new))
        return copy
    }

    /// The home with the mistake, and where it is: `file:line:column severity rule`.
    func plant(in files: HomeFiles = .shop) throws -> (files: HomeFiles, expected: String) {
        var prepared = files
        for change in preparations {
            prepared = try prepared.replacing(change.old, with: change.new, in: change.file)
        }
        let marked = try prepared.replacing(old, with: new, in: file)
        let text = try #require(marked.files[file])
        let parts = text.split(separator: "⌖", omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the position is marked once")
        let lines = parts[0].unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        let column = (lines.last?.count ?? 0) + 1
        return (
            marked.with(parts.joined(), at: file), "\(file):\(lines.count):\(column) \(severity) \(rule)"
        )
    }
}

extension PlantedFault {
    /// The beginning of the code `limit` in the manifest.
    private static let limit = #""symbol": "limit""#

    static let inManifests: [PlantedFault] = [
        .manifest("bad-value", #""code": "tries""#, #""code": ⌖7"#),
        .manifest("bad-value", #""contractLocale": "en_US""#, #""contractLocale": ⌖"no locale!""#),
        .manifest("bad-value", #""contractLocale": "en_US""#, #""contractLocale": ⌖7"#),
        .manifest("bad-value", #""catalog": "shop""#, #""catalog": ⌖"shop2""#),
        .manifest("bad-value", #""successCode": "0""#, #""successCode": ⌖"""#),
        .manifest("bad-value", #""timeZone": "Asia/Shanghai""#, #""timeZone": ⌖"Mars/Olympus""#),
        .manifest("bad-value", #""timeZone": "Asia/Shanghai""#, #""rejectSurplusDigits": ⌖"yes""#),
        .manifest("bad-value", #""timeZone": "Asia/Shanghai""#, #""fieldNames": ⌖"kebab-case""#),
        .manifest("bad-value", #""value": 422"#, #""value": ⌖99"#),
        .manifest("bad-value", #""value": 422"#, #""value": ⌖600"#),
        .manifest("bad-value", #""value": 422"#, #""value": ⌖4.5"#),
        .manifest("bad-value", "\"notes\": [\n    \"retry\"\n  ]", "\"notes\": ⌖{}"),
        .manifest("bad-value", "\"notes\": [\n    \"retry\"\n  ]", "\"notes\": [\"a\", ⌖7]"),
        .manifest("bad-value", #""category": "money""#, #""category": ⌖"nope""#),
        .manifest("bad-value", #""type": "soft""#, #""type": ⌖"nope""#),
        .manifest("bad-value", #""afterSeconds": 600"#, #""afterSeconds": ⌖0"#),
        .manifest(
            "bad-value", #""advice": "later",\#n        "source": "list",\#n        "after"#,
            #""advice": ⌖"maybe",\#n        "source": "list",\#n        "after"#),
        .manifest("bad-value", #""at": "instant""#, #""at": ⌖"date""#),
        .manifest("bad-value", #""deprecated": true"#, #""deprecated": ⌖"true""#),
        .manifest("bad-value", #""audience": "withheld""#, #""audience": ⌖"everybody""#),
        .manifest("bad-value", #""value": "message""#, #""value": ⌖"text""#),
        .manifest("bad-value", #""json": "string""#, #""json": ⌖"integer""#),
        .manifest("bad-value", #""range": "1xxx""#, #""range": ⌖["1xxx"]"#),
        .manifest("bad-value", limit, #""symbol": ⌖"""#),
        .manifest("bad-value", #""symbol": "tries""#, #""symbol": "tries", "fieldPosition": ⌖"above""#),
        .manifest("bad-value", #""symbol": "stolen""#, #""symbol": "stolen", "arguments": ⌖["left"]"#),
        .manifest(
            "missing-member", "{\n      \"code\": \"tries\",\n      \"symbol\": \"tries\",",
            "⌖{\n      \"code\": \"tries\","),
        .manifest("missing-member", "{\n      \"code\": \"tries\",\n      \"symbol\"", "⌖{\n      \"symbol\""),
        .manifest("missing-member", "{\n  \"catalog\": \"shop\",", "⌖{"),
        .manifest(
            "missing-member", "{\n  \"catalog\": \"shop\",\n  \"contractLocale\": \"en_US\",",
            "⌖{\n  \"catalog\": \"shop\","),
        .manifest("unknown-member", limit, #"⌖"colour": "red",\#n      "symbol": "limit""#),
        .manifest("unknown-member", #""range": "1xxx""#, #"⌖"ranges": "1xxx""#),
        .manifest("duplicate-code", #""code": "stolen""#, #""code": ⌖"limit""#),
        .manifest("duplicate-code", #""symbol": "stolen""#, #""symbol": ⌖"limit""#),
        .manifest("duplicate-code", #""symbol": "stolen""#, #""symbol": "stolen", "identifier": ⌖"LIMIT""#),
        .manifest("ambiguous-key", #""code": "stolen""#, #""code": ⌖"limit.user.plain""#),
        .manifest("ambiguous-key", #""code": "stolen""#, #""code": ⌖"limit.handling.plain""#),
        .manifest("duplicate-key", limit, #""symbol": "limit", ⌖"symbol": "limit""#),
        .manifest("trailing-comma", #""deprecated": true"#, #""deprecated": true⌖,"#),
    ]

    /// Mistakes of translators.
    static let inTexts: [PlantedFault] = [
        .text("message-syntax", "{amount} is above", "{amount ⌖is above"),
        .text("message-syntax", "{amount} is above", "{amount, ⌖nmber} is above"),
        .text("message-syntax", in: "zh_CN", "{amount} 超出", #"\u4F60“好”\n\"😀 {amount ⌖超出"#),
        .text(
            "message-syntax", "{left, plural, one {# try left.} other {# tries left.}}",
            "⌖{left, plural, one {# try left.}}"),
        .text("unknown-argument", "{amount} is above", "⌖{amonut} is above"),
        .text("unknown-argument", in: "zh_CN", "{amount} 超出", #"\uD83D\uDE00é\\ 中 ⌖{amonut} 超出"#),
        .text("unknown-argument", "\"limit\": \"Limit exceeded\"", "\"limit\": \"Limit ⌖{left} exceeded\""),
        .text("unknown-argument", "The shop", "The shop of ⌖{owner}"),
        .text("unknown-argument", "Pay soon.", "Pay ⌖{due, date, short} soon."),
        .text("argument-type", "{amount} is above", "⌖{amount, plural, other {x}} is above"),
        .text("instant-zone", "{at, date, ::yMMMdjmz}", "⌖{at}"),
        .text("message-syntax", "{amount} is above", "{amount, number,⌖::scale/1e999999999} is above"),
        .text("instant-zone", "{at, date, ::yMMMdjmz}", "⌖{at, time, short}"),
        .text("instant-zone", "{at, date, ::yMMMdjmz}", "⌖{at, date, ::yMMMdjm}"),
        .text("instant-zone", in: "zh_CN", "{at, date, ::yMMMdjmz}", "⌖{at, date, y-MM-dd HH:mm 'z'}"),
        .text("argument-type", in: "zh_CN", "{at, date, ::yMMMdjmz}", #"\t“”⌖{at, number}"#),
        .text("argument-type", "{# try left.}", "{# ⌖{left, date} left.}"),
        .text("deprecated-syntax", in: "zh_CN", "{left} 次", #"\u0020⌖{left, choice, 0#no|1#one} 次"#),
        .text("missing-text", in: "zh_CN", "{\n  \"@@locale\"", "⌖{\n  \"@@locale\"")
            .given("  \"limit.user.plain\": \"金额过高。\",\n", becomes: ""),
        .text("missing-text", "{\n  \"@@locale\"", "⌖{\n  \"@@locale\"")
            .given("  \"due\": \"Due\",\n", becomes: ""),
        .text("empty-text", in: "zh_CN", "\"金额过高。\"", "⌖\"\""),
        .text("empty-text", "\"Wrong PIN\"", "⌖\"\""),
        .text("stale-text", in: "zh_CN", "\"limit.user\": \"", "\"limit.user\": ⌖\"")
            .given("is above", becomes: "is far above", in: "Locales/en_US/shop.arb"),
        .text("unfinished-text", in: "zh_CN", "\"limit.user\": \"", "\"limit.user\": ⌖\"")
            .given(
                "\"limit.user\": {", becomes: "\"limit.user\": {\n      \"unfinished\": true,",
                in: "Resources/translations/zh_CN/shop.json"),
        .text("changed-contract", "\"Limit exceeded\"", "⌖\"Limit exceeded.\""),
        .text("unknown-key", "\"0.user\"", "⌖\"gone\": \"{x\",\n  \"0.user\""),
        .text("unknown-key", in: "zh_CN", "\"0.user\"", "⌖\"0.usr\": \"{x}\",\n  \"0.user\""),
        .text("not-a-text", "\"Wrong PIN\"", "⌖7"),
        .text("not-a-text", in: "zh_CN", "\"成功\"", "⌖[\"成功\"]"),
        .text(
            "translation-metadata", in: "zh_CN", "\"limit.user.plain\"",
            "⌖\"@limit.user\": {\n    \"description\": \"x\"\n  },\n  \"limit.user.plain\""),
        .text("locale-member", in: "zh_CN", "{\n  \"@@locale\": \"zh_CN\",", "⌖{"),
        .text("locale-member", in: "zh_CN", "\"zh_CN\"", "⌖\"zh_TW\""),
        .text("locale-member", "\"en_US\"", "⌖7"),
        .text("form", "  \"limit.handling\"", "  ⌖  \"limit.handling\""),
        .text("form", in: "zh_CN", "卡已挂失", "⌖\\u5361已挂失"),
        .text(
            "form", "  \"@@locale\": \"en_US\",\n  \"catalog.title\": \"The shop\",",
            "  \"catalog.title\": \"The shop\",\n  ⌖\"@@locale\": \"en_US\","),
        .text(
            "form", in: "zh_CN", "\"0\": \"成功\",\n  \"0.user\": \"完成。\",",
            "\"0.user\": \"完成。\",\n  ⌖\"0\": \"成功\","),
        .text("duplicate-key", "\"due\": \"Due\"", "\"due\": \"Due\", ⌖\"due\": \"Due\""),
        .text("duplicate-key", in: "zh_CN", "\"due\": \"到期\"", "\"due\": \"到期😀\\n\", ⌖\"due\": \"到期\""),
        .text("missing-comma", "\"The shop\",", "\"The shop\"⌖"),
        .text("unescaped-quote", "{amount} is above", "{amount ⌖\"is\" above"),
        .text("unescaped-quote", in: "zh_CN", "{amount} 超出", "{amount ⌖\"超\"出"),
        .text("unescaped-quote", "\"Limit exceeded\"", "\"Limit ⌖\"exceeded\" now\""),
        .common("message-syntax", "Unknown error code", "Unknown {error ⌖code"),
        .common("unknown-argument", "{first}, {next}", "{first}, ⌖{second}"),
        .common("argument-type", "{first}, {next}", "{first}, ⌖{next, number}"),
        .common("unknown-key", "\"message.unknown\"", "⌖\"greeting\": \"Hello\",\n  \"message.unknown\""),
    ]
}
