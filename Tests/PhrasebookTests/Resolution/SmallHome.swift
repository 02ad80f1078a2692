import MessageFormat
import Phrasebook

extension HomeFiles {
    /// One catalog `api`, whose codes and texts a test writes itself, with the common texts of ``shop``.
    ///
    /// - Parameters:
    ///   - manifest: Further members of the manifest, with a comma behind each.
    ///   - codes: The members of each code, the braces left out; `symbol` and `audience` are added.
    ///   - texts: The texts by locale and key.
    ///   - common: Further common texts by locale and key; a locale that is here has no others.
    /// - Returns: The files; none is in canonical form.
    static func small(
        manifest: String = "", codes: [String], texts: [String: [String: String]],
        common: [String: [String: String]] = [:]
    ) -> HomeFiles {
        let entries = codes.enumerated().map { #"{"symbol": "s\#($0)", "audience": "user", \#($1)}"# }
        var files = [
            "Resources/catalogs/api.json": """
            {"catalog": "api", "contractLocale": "en_US", \(manifest)
            "body": {"members": [{"name": "code", "value": "code"}, {"name": "message", "value": "message"}]},
            "codes": [\(entries.joined(separator: ",\n"))]}
            """
        ]
        for locale in ["en_US", "zh_CN"] {
            files["Locales/\(locale)/common.arb"] = shop.files["Locales/\(locale)/common.arb"]
        }
        for (locale, texts) in texts { files["Locales/\(locale)/api.arb"] = json(texts) }
        for (locale, texts) in common { files["Locales/\(locale)/common.arb"] = json(texts) }
        return HomeFiles(files: files)
    }

    private static func json(_ texts: [String: String]) -> String {
        var writer = JSONWriter()
        writer.object { writer in
            for (key, text) in texts.sorted(by: { $0.key < $1.key }) { writer.member(key, text) }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    /// One code `c` whose user text is `user`, and which takes the argument `x` of a type.
    static func oneText(
        _ type: ArgumentType, _ user: String, locale: String = "en_US", manifest: String = ""
    ) -> HomeFiles {
        let texts = ["c": "Message", "c.user": user, "c.user.plain": "Plain."]
        return small(
            manifest: manifest, codes: [#""code": "c", "arguments": {"x": "\#(type.rawValue)"}"#],
            texts: ["en_US": texts].merging([locale: texts]) { first, _ in first })
    }
}
