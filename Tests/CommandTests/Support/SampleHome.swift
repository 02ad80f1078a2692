import CommandSupport
import Foundation

/// A small home of the tests' own, so that no word of a shipped catalog decides about a test.
///
/// Its catalog `sample` has a code for each type of argument; the user text shows the argument in brackets.
enum SampleHome {
    /// The codes, by the type of their argument `x`.
    static let types = ["text", "field", "integer", "decimal", "money", "instant", "region"]

    /// What a user text is when its argument cannot be shown.
    static let plain = "plain"

    static var files: [String: String] {
        [
            "Resources/catalogs/sample.json": manifest,
            "Locales/en_US/common.arb": common("en_US", unknown: "Unknown", first: ": ", join: ", "),
            "Locales/zh_CN/common.arb": common("zh_CN", unknown: "未知", first: "：", join: "、"),
            "Locales/en_US/sample.arb": texts("en_US", message: "Message"),
            "Locales/zh_CN/sample.arb": texts("zh_CN", message: "消息"),
            "Resources/checks/ignored.json": ignored,
        ]
    }

    /// Writes the home into a folder.
    static func write(to folder: URL) throws { try write(files, to: folder) }

    /// Writes files by their paths in a folder.
    static func write(_ files: [String: String], to folder: URL) throws {
        for (path, text) in files {
            let file = folder / path
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    /// The texts are made to be told apart, and not to be read: rules of style are not for them.
    private static var ignored: String {
        let rules = ["missing-description", "missing-example", "final-punctuation", "untranslated"]
        let entries = ["sample", "common"].flatMap { catalog in
            rules.map { rule in
                #"{"catalog": "\#(catalog)", "key": "*", "rule": "\#(rule)", "reason": "A test's own text."}"#
            }
        }
        return "{\"ignored\": [\n\(entries.joined(separator: ",\n"))\n]}\n"
    }

    private static var manifest: String {
        let codes = types.map { type in
            """
                {
                  "code": "\(type)",
                  "symbol": "\(type)Code",
                  "audience": "user",
                  "arguments": {
                    "x": "\(type)"
                  }
                }
            """
        }
        return """
            {
              "catalog": "sample",
              "contractLocale": "en_US",
              "body": {
                "members": [
                  {
                    "name": "code",
                    "value": "code",
                    "json": "string"
                  },
                  {
                    "name": "message",
                    "value": "message"
                  }
                ]
              },
              "codes": [
            \(codes.joined(separator: ",\n"))
              ]
            }

            """
    }

    /// The texts of the catalog; the first code's message is on line 4, its user text on line 5.
    private static func texts(_ locale: String, message: String) -> String {
        let members: [String] = types.flatMap {
            // A text for people that shows a time of day names its zone.
            let argument = $0 == "instant" ? "{x, date, ::yMdjmz}" : "{x}"
            return [
                "\"\($0)\": \"\(message)\"", "\"\($0).user\": \"[\(argument)]\"", "\"\($0).user.plain\": \"\(plain)\"",
            ]
        }
        return object(["\"@@locale\": \"\(locale)\"", "\"catalog.title\": \"Sample\""] + members)
    }

    private static func common(_ locale: String, unknown: String, first: String, join: String) -> String {
        object([
            "\"@@locale\": \"\(locale)\"",
            "\"pattern.fields.join\": \"{first}\(join){next}\"",
            "\"pattern.fields.before\": \"{fields}\(first){message}\"",
            "\"pattern.fields.after\": \"{message}\(first){fields}\"",
            "\"message.unknown\": \"\(unknown)\"",
            "\"user.unavailable\": \"\(unknown)\"",
            "\"field.card_holder_name\": \"name on card\"",
            "\"field.postal_code\": \"postal code\"",
        ])
    }

    private static func object(_ members: [String]) -> String {
        "{\n" + members.map { "  " + $0 }.joined(separator: ",\n") + "\n}\n"
    }
}
