import Phrasebook
import PhrasebookCatalogs
import Testing

@testable import PhrasebookTranslation

@Suite struct HomeDiffTests {
    static let english = #"""
        {
          "A": "Too many tries",
          "A.user": "{n, plural, one {# try is left.} other {# tries are left.}}",
          "@A.user": {"placeholders": {"n": {"example": "3"}}},
          "A.user.plain": "Few tries are left."
        }
        """#
    static let chinese = #"""
        {"@@locale": "zh_CN", "A": "尝试次数过多", "A.user": "还可尝试 {n} 次。", "A.user.plain": "尝试次数不多。"}
        """#

    static let texts = ["Locales/en_US/shop.arb": english, "Locales/zh_CN/shop.arb": chinese]

    /// What differs after some replacements in the files.
    static func diff(
        _ changes: [String: String?], from old: [String: String] = texts, catalogs: [String] = [],
        locales: [String] = []
    ) throws -> HomeDiff {
        var new = old
        for (path, text) in changes { new[path] = text }
        return try HomeDiff(
            from: TranslatedHome(SmallHome.home(old)), to: TranslatedHome(SmallHome.home(new)), catalogs: catalogs,
            locales: locales)
    }

    /// A change of the English file by replacing some words.
    private static func english(_ old: String, _ new: String) -> [String: String] {
        ["Locales/en_US/shop.arb": english.replacing(old, with: new)]
    }

    private static func chinese(_ old: String, _ new: String) -> [String: String] {
        ["Locales/zh_CN/shop.arb": chinese.replacing(old, with: new)]
    }

    /// The texts that differ, as `KEY LOCALE CHANGE`.
    private static func names(_ diff: HomeDiff) -> [String] {
        diff.catalogs.flatMap(\.messages).flatMap { message in
            message.texts.map { text in
                "\(message.entry.key) \(text.locale) \(text.lagsBehindSource ? "lags" : text.change?.rawValue ?? "state")"
            }
        }
    }

    // MARK: Labels

    /// The shipped home after another label in `common`.
    private static func relabelled(_ locale: String, _ old: String, _ new: String, catalogs: [String] = []) throws
        -> HomeDiff
    {
        let path = "Locales/\(locale)/common.arb"
        let shipped = Home.shipped
        let text = String(decoding: try #require(shipped.bytes(of: path)), as: UTF8.self)
        let changed = text.replacing(old, with: new)
        try #require(changed != text)
        return try HomeDiff(
            from: TranslatedHome(shipped), to: TranslatedHome(shipped.overlaid(by: Home(files: [path: changed]))),
            catalogs: catalogs)
    }

    /// A text whose words are the same is there where its readers see another label.
    @Test(arguments: [[], ["card-issuing"]])
    func anotherLabelIsSeenInTheTextsThatShowIt(_ catalogs: [String]) throws {
        let diff = try Self.relabelled(
            "zh_CN", #""field.postal_code": "邮编""#, #""field.postal_code": "邮政编码""#, catalogs: catalogs)
        let texts = diff.catalogs.flatMap(\.messages).flatMap { message in message.texts.map { (message.name, $0) } }
        let shown = texts.filter(\.1.isShownOtherwise)
        #expect(!shown.isEmpty && shown.allSatisfy { $0.1.change == nil && $0.1.locale == "zh_CN" })
        #expect(shown.contains { $0.0 == "card-issuing/2010.user" })
        #expect(
            shown.flatMap(\.1.shown).allSatisfy { $0.old?.contains("邮编") == true && $0.new?.contains("邮政编码") == true })
        #expect(diff.counts.shownOtherwise == shown.count && diff.counts.otherState == 0)
        #expect(diff.counts.changed == (catalogs.isEmpty ? 1 : 0))
    }

    /// A label that no example shows, and a text beside the labels, are seen nowhere else.
    @Test(arguments: [
        (#""field.wallet_address": "钱包地址""#, #""field.wallet_address": "钱包的地址""#),
        (#""user.declined": "支付被拒绝，"#, #""user.declined": "支付遭拒绝，"#),
    ])
    func whatNoTextShowsIsOneChange(_ old: String, _ new: String) throws {
        let diff = try Self.relabelled("zh_CN", old, new)
        #expect(diff.counts.changed == 1 && diff.counts.shownOtherwise == 0)
    }

    @Test func aTextOfAnotherLocaleIsNotShownOtherwise() throws {
        let diff = try Self.relabelled(
            "zh_TW", #""field.postal_code": "郵遞區號""#, #""field.postal_code": "郵區號碼""#)
        #expect(Set(diff.catalogs.flatMap(\.messages).flatMap(\.texts).map(\.locale)) == ["zh_TW"])
        #expect(diff.counts.shownOtherwise > 0)
    }

    // MARK: Nothing

    @Test func aHomeDoesNotDifferFromItself() throws {
        let shipped = TranslatedHome(.shipped)
        let diff = try HomeDiff(from: shipped, to: shipped)
        #expect(diff.isEmpty && diff.counts == HomeDiff.Counts())
    }

    @Test func formDescriptionsAndEmptyTextsAreNoDifference() throws {
        let other = #"""
            {"A.user": "{n, plural, one {# try is left.} other {# tries are left.}}",
            "@A.user": {"description": "x", "placeholders": {"n": {"example": "3"}}}, "A.handling": "",
            "A": "Too many tries", "A.user.plain": "Few tries are left."}
            """#
        #expect(try Self.diff(["Locales/en_US/shop.arb": other]).isEmpty)
    }

    @Test func anotherExampleIsAFactOfItsCode() throws {
        let other = #"""
            {"A": "Too many tries", "A.user": "{n, plural, one {# try is left.} other {# tries are left.}}",
            "@A.user": {"placeholders": {"n": {"example": "8"}, "m": {"example": "x"}}},
            "A.user.plain": "Few tries are left."}
            """#
        let diff = try Self.diff(["Locales/en_US/shop.arb": other])
        #expect(Self.names(diff) == [] && diff.counts == HomeDiff.Counts(facts: 1))
        let code = try #require(diff.catalogs.first?.codes.first)
        #expect(code.code == "A" && code.change == .changed)
        #expect(
            code.facts == [
                HomeDiff.Fact(name: "example of {m} in A.user", old: nil, new: "x"),
                HomeDiff.Fact(name: "example of {n} in A.user", old: "3", new: "8"),
            ])
    }

    // MARK: Texts

    @Test func textsAreAddedRemovedAndChanged() throws {
        let other = #"{"A": "Too many attempts", "A.handling": "Stop", "A.user.plain": "Few tries are left."}"#
        let diff = try Self.diff(["Locales/en_US/shop.arb": other, "Locales/zh_CN/shop.arb": nil])
        #expect(
            Self.names(diff) == [
                "A en_US changed", "A zh_CN removed", "A.user en_US removed", "A.user zh_CN removed",
                "A.handling en_US added", "A.user.plain zh_CN removed",
            ])
        #expect(diff.counts == HomeDiff.Counts(added: 1, removed: 4, changed: 1))
    }

    @Test func aLocaleIsAddedWithItsTexts() throws {
        let diff = try Self.diff(["Locales/ar/shop.arb": #"{"A": "محاولات كثيرة"}"#])
        #expect(Self.names(diff) == ["A ar added"])
    }

    @Test func onlyBranchesThatDifferAreShownWithValues() throws {
        let diff = try Self.diff(Self.english("# try is", "# attempt is"))
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(
            text.shown == [HomeDiff.Shown(label: "n one", old: "1 try is left.", new: "1 attempt is left.")])
    }

    @Test func branchesThatComeAndGoAreShown() throws {
        let diff = try Self.diff(Self.chinese("还可尝试 {n} 次。", "{n, plural, =0 {无法再试。} other {还可尝试 # 次。}}"))
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(
            text.shown == [
                HomeDiff.Shown(label: nil, old: "还可尝试 3 次。", new: nil),
                HomeDiff.Shown(label: "n =0", old: nil, new: "无法再试。"),
                HomeDiff.Shown(label: "n other", old: nil, new: "还可尝试 3 次。"),
            ])
    }

    @Test(arguments: [("{n} 次", "{n, number} 次"), ("{n} 次", "3 次")])
    func whatIsShownAlikeIsShownAsItIsWritten(_ old: String, _ new: String) throws {
        let diff = try Self.diff(Self.chinese(old, new))
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(text.shown == [HomeDiff.Shown(label: nil, old: "还可尝试 \(old)。", new: "还可尝试 \(new)。")])
    }

    @Test func aTextThatIsNoMessageIsShownAsItIsWritten() throws {
        let diff = try Self.diff(Self.chinese("{n} 次", "{n 次"))
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(text.shown == [HomeDiff.Shown(label: nil, old: "还可尝试 3 次。", new: "还可尝试 {n 次。")])
    }

    @Test func bothAreShownWithTheExamplesOfTheNewHome() throws {
        let other = Self.english.replacing("\"3\"", with: "\"8\"").replacing("tries are", with: "attempts are")
        let diff = try Self.diff(["Locales/en_US/shop.arb": other])
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(text.shown.first?.old == "8 tries are left." && text.shown.first?.new == "8 attempts are left.")
    }

    @Test func textsComeInTheOrderOfTheDocument() throws {
        func home(_ codes: [String]) -> TranslatedHome {
            let entries = codes.map { #"{"code": "\#($0)", "symbol": "s\#($0)", "audience": "user"}"# }
            let texts = codes.map { "\"\($0)\": \"\(codes.count)\"" }
            return TranslatedHome(
                SmallHome.home([
                    "Resources/catalogs/shop.json": """
                    {"catalog": "shop", "contractLocale": "en_US", "codes": [\(entries.joined(separator: ","))],
                    "body": {"members": [{"name": "code", "value": "code"}]}}
                    """, "Locales/en_US/shop.arb": "{\(texts.joined(separator: ","))}",
                ]))
        }
        let diff = try HomeDiff(from: home(["9", "5", "1", "7"]), to: home(["5", "3", "7"]))
        let shop = try #require(diff.catalogs.first)
        #expect(shop.messages.map(\.entry.key) == ["9", "5", "1", "3", "7"])
        #expect(shop.codes.map { "\($0.code) \($0.change)" } == ["9 removed", "1 removed", "3 added"])
    }

    // MARK: States

    /// A file of records for the Chinese message, made from a source.
    private static func record(from source: String, unfinished: Bool = false) -> [String: String] {
        [
            "Resources/translations/zh_CN/shop.json": """
            {"texts": {"A": {"source": "\(SmallHome.hash(source))", "translation": "\(SmallHome.hash("尝试次数过多"))"
            \(unfinished ? ", \"unfinished\": true" : "")}}}
            """
        ]
    }

    @Test func aTranslationLagsBehindItsSource() throws {
        let change = Self.english("Too many tries", "Too many attempts")
        #expect(Self.names(try Self.diff(change)) == ["A en_US changed", "A zh_CN lags"])
        let recorded = Self.texts.merging(Self.record(from: "Too many tries")) { $1 }
        let diff = try Self.diff(change, from: recorded)
        #expect(Self.names(diff) == ["A en_US changed", "A zh_CN lags"])
        #expect(diff.counts == HomeDiff.Counts(changed: 1, stale: 1))
        let text = try #require(diff.catalogs.first?.messages.first?.texts.last)
        #expect(text.new?.state == .stale && text.shown == [HomeDiff.Shown(label: nil, old: "尝试次数过多", new: "尝试次数过多")])
    }

    @Test func oneThatWasConfirmedOrTranslatedAnewDoesNotLag() throws {
        let recorded = Self.texts.merging(Self.record(from: "Too many tries")) { $1 }
        let source = Self.english("Too many tries", "Too many attempts")
        let confirmed = source.merging(Self.record(from: "Too many attempts")) { $1 }
        #expect(Self.names(try Self.diff(confirmed, from: recorded)) == ["A en_US changed"])
        let translated = source.merging(Self.chinese("尝试次数过多", "尝试过多")) { $1 }
        #expect(Self.names(try Self.diff(translated, from: recorded)) == ["A en_US changed", "A zh_CN changed"])
    }

    @Test func pseudoLocalesNeverLag() throws {
        let old = Self.texts.merging(["Locales/en_XA/shop.arb": #"{"A": "[Ţöö ɱåñý]"}"#]) { $1 }
        let diff = try Self.diff(Self.english("Too many tries", "Too many attempts"), from: old)
        #expect(Self.names(diff) == ["A en_US changed", "A zh_CN lags"])
    }

    @Test func anotherStateIsADifference() throws {
        let old = Self.texts.merging(Self.record(from: "Too many tries", unfinished: true)) { $1 }
        let diff = try Self.diff(Self.record(from: "Too many tries"), from: old)
        #expect(Self.names(diff) == ["A zh_CN state"])
        let text = try #require(diff.catalogs.first?.messages.first?.texts.first)
        #expect(text.old?.state == .unfinished && text.new?.state == .translated)
        #expect(diff.counts == HomeDiff.Counts(otherState: 1))
    }

    // MARK: Facts

    private static func manifest(_ code: String, _ more: String = "") -> [String: String] {
        [
            "Resources/catalogs/shop.json": """
            {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]}\(more),
            "codes": [{"code": "A", "symbol": "a", "arguments": {"n": "integer", "limit": "money"}, \(code)}]}
            """
        ]
    }

    @Test func factsOfCodesDiffer() throws {
        let diff = try Self.diff(
            Self.manifest(
                #""audience": "withheld", "deprecated": true, "httpStatus": 409,"#
                    + #""retry": {"advice": "later", "source": "list", "afterSeconds": 600}"#))
        #expect(diff.catalogs.map(\.name) == ["shop"] && diff.catalogs[0].messages.isEmpty)
        let code = try #require(diff.catalogs[0].codes.first)
        #expect(
            code.facts == [
                HomeDiff.Fact(name: "audience", old: "user", new: "withheld"),
                HomeDiff.Fact(name: "retry", old: nil, new: "later, afterSeconds 600, source list"),
                HomeDiff.Fact(name: "deprecated", old: nil, new: "true"),
                HomeDiff.Fact(name: "httpStatus", old: nil, new: "409"),
            ])
        #expect(diff.counts == HomeDiff.Counts(facts: 1))
    }

    @Test func ofListsOnlyWhatCameAndWentIsShown() throws {
        let old = Self.texts.merging(Self.manifest(#""audience": "user""#, #", "notes": ["a", "b", "c"]"#)) { $1 }
        let new = Self.manifest(#""audience": "user""#, #", "notes": ["a", "c", "d"]"#)
        #expect(
            try Self.diff(new, from: old).catalogs.first?.facts == [HomeDiff.Fact(name: "notes", old: "b", new: "d")])
        let turned = Self.manifest(#""audience": "user""#, #", "notes": ["c", "b", "a"]"#)
        #expect(
            try Self.diff(turned, from: old).catalogs.first?.facts == [
                HomeDiff.Fact(name: "notes", old: "a, b, c", new: "c, b, a")
            ])
    }

    @Test func catalogsComeAndGo() throws {
        let bank = Self.manifest(#""audience": "user""#)["Resources/catalogs/shop.json"]?.replacing(
            "shop", with: "bank")
        let diff = try Self.diff(["Resources/catalogs/bank.json": bank, "Locales/en_US/bank.arb": #"{"A": "Closed"}"#])
        #expect(diff.catalogs.map(\.name) == ["bank"] && diff.catalogs[0].change == .added)
        #expect(Self.names(diff) == ["A en_US added"] && diff.catalogs[0].codes.map(\.change) == [.added])
        let common = ["Locales/en_US/common.arb": #"{"field.card_no": "card number"}"#]
        let back = try Self.diff(["Locales/en_US/common.arb": nil], from: Self.texts.merging(common) { $1 })
        #expect(back.catalogs.map(\.name) == ["common"] && back.catalogs[0].change == .removed)
    }

    // MARK: Choosing

    @Test func localesAndCatalogsAreChosen() throws {
        let changes = Self.english("Too many tries", "Too many attempts")
            .merging(Self.chinese("{n} 次", "{n} 回")) { $1 }
        #expect(
            Self.names(try Self.diff(changes, locales: ["en-US"])) == ["A en_US changed"])
        // A translation is seen beside the change that it did not follow.
        #expect(
            Self.names(try Self.diff(changes, locales: ["zh_CN"]))
                == ["A en_US changed", "A zh_CN lags", "A.user zh_CN changed"])
        #expect(try Self.diff(changes, catalogs: ["common"]).isEmpty)
        #expect(Self.names(try Self.diff(changes, catalogs: ["shop"])).count == 3)
    }

    @Test func unknownOnesAreToldOfTheOthers() {
        #expect {
            _ = try Self.diff([:], locales: ["fr"])
        } throws: {
            ($0 as? TranslationError)?.description == "the locale “fr” is in neither home\nname one of en_US, zh_CN"
        }
        #expect {
            _ = try Self.diff([:], catalogs: ["bank"])
        } throws: {
            ($0 as? TranslationError)?.description == "neither home has a catalog “bank”\nname one of shop, common"
        }
    }
}
