import Phrasebook
import Testing

/// A home with one mistake, whose place is marked with `⌖`.
struct PlantedFault: Sendable, CustomTestStringConvertible {
    let rule: String
    var severity: Finding.Severity = .error
    let file: String
    let old: String
    /// What stands in the place of `old`, with `⌖` before the character at which the finding is expected.
    let new: String

    var testDescription: String { "\(rule): \(new)" }

    static func manifest(
        _ rule: String, _ severity: Finding.Severity = .error, _ old: String, _ new: String
    ) -> PlantedFault {
        PlantedFault(rule: rule, severity: severity, file: "Resources/catalogs/shop.json", old: old, new: new)
    }

    static func text(
        _ rule: String, _ severity: Finding.Severity = .error, in locale: String = "en_US", _ old: String, _ new: String
    ) -> PlantedFault {
        PlantedFault(rule: rule, severity: severity, file: "Locales/\(locale)/shop.arb", old: old, new: new)
    }

    static func common(
        _ rule: String, _ severity: Finding.Severity = .error, _ old: String, _ new: String
    ) -> PlantedFault {
        PlantedFault(rule: rule, severity: severity, file: "Locales/en_US/common.arb", old: old, new: new)
    }

    /// The home with the mistake, and where it is: `file:line:column severity rule`.
    func plant(in files: HomeFiles = .shop) throws -> (files: HomeFiles, expected: String) {
        let marked = try files.replacing(old, with: new, in: file)
        let text = try #require(marked.files[file])
        let parts = text.split(separator: "⌖", omittingEmptySubsequences: false)
        try #require(parts.count == 2, "the place is marked once")
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
        .manifest("bad-value", #""value": 422"#, #""value": ⌖99"#),
        .manifest("bad-value", #""value": 422"#, #""value": ⌖600"#),
        .manifest("bad-value", #""value": 422"#, #""value": ⌖4.5"#),
        .manifest("bad-value", "\"catalog\": \"shop\",", "\"catalog\": \"shop\",\n  \"proseCodes\": ⌖{},")
            .replacingOther(#""proseCodes""#, with: #""xProseCodes""#),
        .manifest("bad-value", #""category": "money""#, #""category": ⌖"nope""#),
        .manifest("bad-value", #""type": "soft""#, #""type": ⌖"nope""#),
        .manifest("bad-value", #""afterSeconds": 600"#, #""afterSeconds": ⌖0"#),
        .manifest("bad-value", #""advice": "later",\#n        "source": "list",\#n        "after"#,
            #""advice": ⌖"maybe",\#n        "source": "list",\#n        "after"#),
        .manifest("bad-value", #""at": "instant""#, #""at": ⌖"date""#),
        .manifest("bad-value", #""deprecated": true"#, #""deprecated": ⌖"true""#),
        .manifest("bad-value", #""audience": "withheld""#, #""audience": ⌖"everybody""#),
        .manifest("bad-value", #""value": "message""#, #""value": ⌖"text""#),
        .manifest("bad-value", #""json": "string""#, #""json": ⌖"integer""#),
        .manifest("bad-value", #""range": "1xxx""#, #""range": ⌖["1xxx"]"#),
        .manifest("bad-value", limit, #""symbol": ⌖"""#),
        .manifest("bad-value", #""symbol": "tries""#, #""symbol": "tries", "fieldPosition": ⌖"above""#),
        .manifest("bad-value", #""symbol": "tries""#, #""symbol": "tries", "arguments": ⌖["left"], "x": 1"#)
            .replacingOther("\"arguments\": {\n        \"left\"", with: "\"xArguments\": {\n        \"left\""),
        .manifest("missing-member", "{\n      \"code\": \"tries\",\n      \"symbol\": \"tries\",",
            "⌖{\n      \"code\": \"tries\","),
        .manifest("missing-member", "{\n      \"code\": \"tries\",\n      \"symbol\"", "⌖{\n      \"symbol\""),
        .manifest("missing-member", "{\n  \"catalog\": \"shop\",", "⌖{"),
        .manifest("missing-member", "{\n  \"catalog\": \"shop\",\n  \"contractLocale\": \"en_US\",",
            "⌖{\n  \"catalog\": \"shop\","),
        .manifest("unknown-member", .warning, limit, #"⌖"colour": "red",\#n      "symbol": "limit""#),
        .manifest("unknown-member", .warning, #""range": "1xxx""#, #"⌖"ranges": "1xxx""#),
        .manifest("duplicate-code", #""code": "stolen""#, #""code": ⌖"limit""#),
        .manifest("duplicate-code", #""symbol": "stolen""#, #""symbol": ⌖"limit""#),
        .manifest("duplicate-code", #""symbol": "stolen""#, #""symbol": "stolen", "identifier": ⌖"LIMIT""#),
        .manifest("ambiguous-key", #""code": "stolen""#, #""code": ⌖"limit.user""#),
        .manifest("ambiguous-key", #""code": "stolen""#, #""code": ⌖"limit.handling.plain""#),
        .manifest("duplicate-key", limit, #""symbol": "limit", ⌖"symbol": "limit""#),
        .manifest("trailing-comma", #""symbol": "limit""#, #""symbol": "limit""#)
            .replacing(#""deprecated": true"#, #""deprecated": true⌖,"#),
    ]

    /// Mistakes of translators.
    static let inTexts: [PlantedFault] = [
        .text("message-syntax", "{amount} is above", "⌖{amount is above"),
        .text("message-syntax", "{amount} is above", "⌖{amount, nmber} is above"),
        .text("message-syntax", in: "zh_CN", "{amount} 超出", #"\u4F60“好”\n\"😀 ⌖{amount 超出"#),
        .text("message-syntax", "other {# tries left.}}", "⌖}"),
        .text("unknown-argument", "{amount} is above", "⌖{amonut} is above"),
        .text("unknown-argument", in: "zh_CN", "{amount} 超出", #"\uD83D\uDE00é\\ 中 ⌖{amonut} 超出"#),
        .text("unknown-argument", "\"limit\": \"Limit exceeded\"", "\"limit\": \"Limit ⌖{left} exceeded\""),
        .text("unknown-argument", "The shop", "The shop of ⌖{owner}"),
        .text("unknown-argument", "The amount is too high.\",", "The ⌖{rate} is too high.\",")
            .replacing("\"limit.user.plain\": \"The amount is too high.", "\"limit.user.plain\": \"The ⌖{rate} is too high."),
        .text("argument-type", "{amount} is above", "⌖{amount, plural, other {x}} is above"),
        .text("argument-type", in: "zh_CN", "{at, date, ::yMMMdjmz}", #"\t“”⌖{at, number}"#),
        .text("argument-type", "{# try left.}", "{# ⌖{left, date} left.}"),
        .text("deprecated-syntax", .warning, in: "zh_CN", "{left} 次", #"\u0020⌖{left, choice, 0#no|1#one} 次"#),
        .text("missing-text", .warning, in: "zh_CN", "{\n  \"@@locale\"", "⌖{\n  \"@@locale\"")
            .replacingOther("  \"limit.user.plain\": \"金额过高。\",\n", with: ""),
        .text("missing-text", .warning, "{\n  \"@@locale\"", "⌖{\n  \"@@locale\"")
            .replacingOther("  \"due\": \"Due\",\n", with: ""),
        .text("empty-text", .warning, in: "zh_CN", "\"金额过高。\"", "⌖\"\""),
        .text("empty-text", .warning, "\"Wrong PIN\"", "⌖\"\""),
        .text("stale-text", .warning, in: "zh_CN", "\"limit.user\": \"", "\"limit.user\": ⌖\"")
            .replacingOther("is above", in: "Locales/en_US/shop.arb", with: "is far above"),
        .text("changed-contract", .warning, "\"Limit exceeded\"", "⌖\"Limit exceeded.\""),
        .text("unknown-key", .warning, "\"0.user\"", "⌖\"gone\": \"{x\",\n  \"0.user\""),
        .text("unknown-key", .warning, in: "zh_CN", "\"0.user\"", "⌖\"0.usr\": \"{x}\",\n  \"0.user\""),
        .text("not-a-text", "\"Wrong PIN\"", "⌖7"),
        .text("not-a-text", in: "zh_CN", "\"成功\"", "⌖[\"成功\"]"),
        .text("translation-metadata", .warning, in: "zh_CN", "\"limit.user.plain\"",
            "⌖\"@limit.user\": {\n    \"description\": \"x\"\n  },\n  \"limit.user.plain\""),
        .text("locale-member", .warning, in: "zh_CN", "{\n  \"@@locale\": \"zh_CN\",", "⌖{"),
        .text("locale-member", .warning, in: "zh_CN", "\"zh_CN\"", "⌖\"zh_TW\""),
        .text("locale-member", .warning, "\"en_US\"", "⌖7"),
        .text("form", .warning, "  \"limit.handling\"", "  ⌖  \"limit.handling\""),
        .text("form", .warning, in: "zh_CN", "卡已挂失", "⌖\\u5361已挂失"),
        .text("form", .warning, "  \"@@locale\": \"en_US\",\n  \"catalog.title\": \"The shop\",",
            "  \"catalog.title\": \"The shop\",\n  ⌖\"@@locale\": \"en_US\","),
        .text("duplicate-key", "\"due\": \"Due\"", "\"due\": \"Due\", ⌖\"due\": \"Due\""),
        .text("duplicate-key", in: "zh_CN", "\"due\": \"到期\"", "\"due\": \"到期😀\\n\", ⌖\"due\": \"到期\""),
        .text("missing-comma", "\"The shop\",", "\"The shop\"⌖"),
        .common("message-syntax", "Unknown error code", "Unknown ⌖{error code"),
        .common("unknown-argument", "{first}, {next}", "{first}, ⌖{second}"),
        .common("argument-type", "{first}, {next}", "{first}, ⌖{next, number}"),
        .common("unknown-key", .warning, "\"message.unknown\"", "⌖\"greeting\": \"Hello\",\n  \"message.unknown\""),
    ]
}

extension PlantedFault {
    /// The same fault planted elsewhere in its file.
    fileprivate func replacing(_ old: String, _ new: String) -> PlantedFault {
        PlantedFault(rule: rule, severity: severity, file: file, old: old, new: new)
    }
}
