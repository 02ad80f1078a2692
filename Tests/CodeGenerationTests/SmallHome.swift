import Foundation
import Phrasebook
import PhrasebookCodeGeneration

/// A home in memory: one catalog with the codes of a test.
struct SmallHome {
    /// The files by path.
    var files: [String: String]

    var home: Home { Home(files: files) }
    var diagnostics: [Diagnostic] { MessageStore.check(home) }
    /// What the generator writes.
    var source: String { SourceGenerator(SourceHome(home)).source() }

    /// A home whose codes are these elements of the manifest, with these texts by key.
    init(_ codes: [String], in catalog: String = "shop", texts: [String: String] = [:]) throws {
        let words = texts.merging(["catalog.title": "The shop"]) { given, _ in given }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys]
        files = [
            "Resources/catalogs/\(catalog).json": Self.manifest(catalog, codes),
            "Locales/en_US/\(catalog).arb": String(decoding: try encoder.encode(words), as: UTF8.self),
            "Locales/en_US/common.arb": #"{"@@locale": "en_US", "user.unavailable": "x", "message.unknown": "y"}"#,
        ]
    }

    /// The home with a second catalog.
    func adding(_ catalog: String, _ codes: [String]) -> SmallHome {
        var copy = self
        copy.files["Resources/catalogs/\(catalog).json"] = Self.manifest(catalog, codes)
        return copy
    }

    static func manifest(_ catalog: String, _ codes: [String]) -> String {
        """
        {"catalog": "\(catalog)", "contractLocale": "en_US", "body": {"members": []}, "codes": [
        \(codes.joined(separator: ",\n"))
        ]}
        """
    }

    /// A code of a manifest.
    static func code(_ code: String, _ symbol: String, _ arguments: [(String, String)] = [], _ more: String = "")
        -> String
    {
        let list = arguments.map { "\"\($0.0)\": \"\($0.1)\"" }.joined(separator: ", ")
        return #"{"code": "\#(code)", "symbol": "\#(symbol)", "audience": "user", "arguments": {\#(list)}\#(more)}"#
    }
}

extension [Diagnostic] {
    /// The errors of a rule, with their positions.
    func errors(_ rule: Diagnostic.Rule) -> [String] {
        filter { $0.rule == rule && $0.severity == .error }.map { "\($0.position): \($0.message)" }
    }
}
