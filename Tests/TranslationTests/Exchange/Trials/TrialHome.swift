import Phrasebook
import PhrasebookTranslation

/// A home of one catalog with a text that is finished and current, one that is stale, one that is unfinished and one
/// that is missing; and what files of translators' tools do to it.
enum TrialHome {
    static let source = #"""
        {"A": "Item is out of stock", "A.user": "Up to {limit}", "A.handling": "Look. Then buy.", "B": "New words",
         "C": "Wait.", "D": "Two\nlines"}
        """#

    static let files = [
        "Resources/catalogs/shop.json": #"""
        {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
         "codes": [
          {"code": "A", "symbol": "a", "audience": "user", "arguments": {"n": "integer", "limit": "money"}},
          {"code": "B", "symbol": "b", "audience": "user"}, {"code": "C", "symbol": "c", "audience": "user"},
          {"code": "D", "symbol": "d", "audience": "user"}]}
        """#,
        "Locales/en_US/shop.arb": source,
        "Locales/zh_CN/shop.arb": #"{"@@locale": "zh_CN", "A": "该商品已缺货", "B": "旧文", "C": "等"}"#,
        "Resources/translations/zh_CN/shop.json": """
        {"texts": {
          "A": \(record("Item is out of stock", "该商品已缺货")), "B": \(record("Old words", "旧文")),
          "C": \(record("Wait.", "等", more: #", "unfinished": true"#))}}
        """,
    ]

    /// A record of the states file.
    static func record(_ source: String, _ text: String, more: String = "") -> String {
        """
        {"source": "\(SmallHome.hash(source))", "sourceText": "\(source)", "translation": "\(SmallHome.hash(text))"\
        \(more)}
        """
    }

    static var home: Home { Home(files: files) }

    /// The units in a file of XLIFF 1.2.
    static func xliff(_ units: String, attributes: String = "") -> String {
        """
        <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2" xmlns:x="urn:example:tool" \(attributes)>
        <file original="shop" source-language="en-US" target-language="zh-CN" datatype="plaintext"><body>
        \(units)
        </body></file></xliff>
        """
    }

    /// A unit of XLIFF 1.2 with the source of `A`.
    static func unit(
        _ target: String, id: String = "A", source: String = "Item is out of stock", attributes: String = ""
    ) -> String {
        "<trans-unit id=\"\(id)\" \(attributes)><source>\(source)</source>\(target)</trans-unit>"
    }

    /// The units in a file of XLIFF 2.1.
    static func xliff2(_ units: String, attributes: String = "") -> String {
        """
        <xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:x="urn:example:tool"
        srcLang="en-US" trgLang="zh-CN" \(attributes)><file id="f1" original="shop">\(units)</file></xliff>
        """
    }

    static func imported(
        _ file: String, _ format: ExchangeFormat = .xliff, _ locale: String = "zh_CN",
        into files: [String: String] = files, takesUnfinished: Bool = false
    ) throws -> TextImport {
        try TextImport(
            Array(file.utf8), as: format, locale: locale, name: "file", into: TranslatedHome(Home(files: files)),
            takesUnfinished: takesUnfinished)
    }

    /// The home after an import, or after another change.
    static func changed(_ changes: HomeChanges, _ files: [String: String] = files) -> [String: String] {
        changes.files.reduce(into: files) { $0[$1.path] = String(decoding: $1.bytes, as: UTF8.self) }
    }

    /// The state of a translation after an import.
    static func state(_ key: String, _ files: [String: String]) -> TranslatedText.State? {
        TranslatedHome(Home(files: files))["shop"]?[key]?.texts["zh_CN"]?.state
    }
}

extension TextImport {
    /// The new texts by their keys.
    var news: [String: String] {
        Dictionary(changes.map { ($0.address.key, $0.new) }, uniquingKeysWith: { first, _ in first })
    }
}
