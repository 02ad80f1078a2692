import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// One text in a home of its own, whose code has an argument of each type.
enum CheckedText {
    static let manifest = """
        {"catalog": "shop", "contractLocale": "en_US", "timeZone": "UTC",
         "body": {"members": [{"name": "code", "value": "code"}]},
         "codes": [{"code": "X", "symbol": "x", "audience": "user",
                    "arguments": {"limit": "money", "attempts": "integer", "rate": "decimal", "until": "instant",
                                  "name": "text", "field": "field", "country": "region"}}]}
        """

    private static let key = "X.handling"
    private static let prefix = "  \"X.handling\": \""

    static func files(_ text: String, _ locale: String, source: String?, glossary: Bool = false) -> [String: String] {
        var files = ["Resources/catalogs/shop.json": manifest]
        if glossary {
            for locale in ["en_US", "zh_CN", "zh_TW"] {
                let path = "Resources/glossary/\(locale).json"
                files[path] = try? String(contentsOf: Checkout.root.appending(path: path), encoding: .utf8)
            }
        }
        func file(_ locale: String, _ text: String) -> String {
            let quoted = String(decoding: (try? JSONEncoder().encode(text)) ?? Data(), as: UTF8.self)
            return "{\n  \"@@locale\": \"\(locale)\",\n  \"\(key)\": \(quoted.replacing("\\/", with: "/"))\n}\n"
        }
        if let source { files["Locales/en_US/shop.arb"] = file("en_US", source) }
        files["Locales/\(locale)/shop.arb"] = file(locale, text)
        return files
    }

    /// What is found in the text, but for what its source's metadata lack.
    static func diagnostics(_ text: String, in locale: String, source: String?) -> [Diagnostic] {
        diagnostics(of: files(text, locale, source: source), in: locale)
    }

    private static func diagnostics(of files: [String: String], in locale: String) -> [Diagnostic] {
        TextChecks.diagnostics(of: Home(files: files))
            .filter { $0.position.file == "Locales/\(locale)/shop.arb" && $0.position.line >= 3 }
            .filter { !["missing-description", "missing-example", "missing-plain-text"].contains($0.rule.name) }
    }

    /// The names of the rules that find something in the text.
    ///
    /// The same ones have to find something in it where it is in MessageFormat 2, and its source with it. What is around a
    /// choice is in each of its variants there, so a rule may find it several times.
    static func rules(_ text: String, in locale: String, source: String?) -> [String] {
        let files = files(text, locale, source: source)
        let rules = diagnostics(of: files, in: locale).map(\.rule.name)
        // What it cannot say is not converted.
        if let twin = try? MF2Twin.files(files) {
            let others = diagnostics(of: twin, in: locale).map(\.rule.name)
            let isMeaningless = !Set(rules).isDisjoint(with: ["apostrophe-trap", "stray-brace", "pattern-letter"])
            #expect(
                isMeaningless || Set(others) == Set(rules),
                "\(rules), \(others): \(twin["Locales/\(locale)/shop.arb"] ?? "")")
        }
        return rules
    }

    /// The rules, and the columns in the text from 0.
    static func found(_ text: String, in locale: String, source: String?) -> [String] {
        diagnostics(text, in: locale, source: source).map { "\($0.rule) \($0.position.column - prefix.count - 1)" }
    }

    /// The text as `check --fix` writes it.
    static func fixed(_ text: String, in locale: String, source: String?) -> String {
        let home = TranslatedHome(Home(files: files(text, locale, source: source)))
        return AutoFixer(home).fixes.first { $0.path == "Locales/\(locale)/shop.arb" && $0.key == key }?.new ?? text
    }
}
