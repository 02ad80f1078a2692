import ArgumentParser
import Foundation
import Phrasebook

/// `phrasebook sync`: records from which source each translation was made.
struct SyncCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Record from which source each translation was made.",
        discussion: """
            Writes Resources/translations/. A translation that is new or was edited is recorded as made from the \
            source as it is now. One that was not edited keeps its record: where its source changed since, `check` \
            calls it stale, until it is edited or confirmed.

              phrasebook sync --home .
              phrasebook sync --home . --confirm 1004.user    the translation is still right
            """
    )

    @Option(name: .customLong("home"), help: ArgumentHelp("The folder with Locales/ and Resources/.", valueName: "DIR"))
    var path: String

    @Option(name: .customLong("source"), help: ArgumentHelp("The source locale's folder.", valueName: "LOCALE"))
    var sourceLocale = "en_US"

    @Option(
        help: ArgumentHelp(
            "A key whose translations are still right after their source changed; repeatable.", valueName: "KEY"))
    var confirm: [String] = []

    func run() async throws {
        let root = URL(fileURLWithPath: path, isDirectory: true)
        let locales = try names(in: root.appendingPathComponent("Locales")).filter { name in
            // A file such as a README beside the locales is no locale.
            (try? names(in: root.appendingPathComponent("Locales/\(name)"))) != nil
        }
        guard locales.contains(sourceLocale) else {
            throw ValidationError(
                "the source locale \(sourceLocale) is not in this home; it has \(locales.joined(separator: ", "))")
        }
        var unknown = Set(confirm)
        var written = 0
        for locale in locales {
            let folder = root.appendingPathComponent("Locales/\(locale)")
            for file in try names(in: folder) where file.hasSuffix(".arb") {
                let name = String(file.dropLast(".arb".count))
                let sources = try texts(root.appendingPathComponent("Locales/\(sourceLocale)/\(file)"))
                unknown.subtract(sources.map(\.key))
                let state = root.appendingPathComponent("Resources/translations/\(locale)/\(name).json")
                let new = try record(
                    texts(folder.appendingPathComponent(file)), sources: sources, isSource: locale == sourceLocale,
                    known: FileManager.default.fileExists(atPath: state.path) ? read(state) : nil)
                let old = try? Data(contentsOf: state)
                guard old.map({ [UInt8]($0) }) != new else { continue }
                try FileManager.default.createDirectory(
                    at: state.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(new).write(to: state, options: .atomic)
                written += 1
            }
        }
        guard unknown.isEmpty else {
            throw Failure("no text has the key \(unknown.sorted().joined(separator: ", "))")
        }
        Streams.out("\(written) file\(written == 1 ? "" : "s") written\n")
    }

    private func names(in folder: URL) throws -> [String] {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }
                .sorted()
        } catch {
            throw Failure("\(folder.path) cannot be read\n\(error.localizedDescription)")
        }
    }

    private func read(_ file: URL) throws -> JSONNode {
        guard let data = try? Data(contentsOf: file) else { throw Failure("\(file.path) cannot be read") }
        let source = SourceText(name: file.path, bytes: [UInt8](data))
        let (root, findings) = JSONReader().read(source)
        if let finding = findings.first {
            throw Failure("\(source.position(atByte: finding.byteOffset)): \(finding.message) \(finding.remedy)")
        }
        guard let root else { throw Failure("\(file.path) is empty") }
        return root
    }

    /// The texts of a file in its order; those that are empty count as missing.
    ///
    /// A file that is not there has none.
    private func texts(_ file: URL) throws -> [(key: String, text: String)] {
        guard FileManager.default.fileExists(atPath: file.path) else { return [] }
        return try read(file).object?.members.compactMap { member in
            guard !member.key.hasPrefix("@"), let text = member.value.string, !text.isEmpty else { return nil }
            return (member.key, text)
        } ?? []
    }

    private func record(
        _ texts: [(key: String, text: String)], sources: [(key: String, text: String)], isSource: Bool, known: JSONNode?
    ) throws -> [UInt8] {
        let current = Dictionary(sources.map { ($0.key, $0.text) }, uniquingKeysWith: { first, _ in first })
        let states = known?.object?["texts"]?.object
        var members: [JSONMember] = []
        for (key, text) in texts {
            guard let source = current[key] else { continue }
            var hashes = [("source", TextHash.of(source))]
            if !isSource {
                let translation = TextHash.of(text)
                let state = states?[key]?.object
                let isUnedited = state?["translation"]?.string == translation
                if isUnedited, !confirm.contains(key), let recorded = state?["source"]?.string {
                    hashes = [("source", recorded)]
                }
                hashes.append(("translation", translation))
            }
            members.append(Self.member(key, Self.object(hashes.map { Self.member($0, Self.node(.string($1))) })))
        }
        var writer = JSONWriter()
        writer.pretty(
            Self.object([
                Self.member("$schema", Self.node(.string("../../schemas/translations.schema.json"))),
                Self.member("texts", Self.object(members)),
            ]))
        return writer.bytes + [0x0A]
    }

    private static func node(_ value: JSONValue) -> JSONNode { JSONNode(value: value, start: 0, end: 0) }

    private static func object(_ members: [JSONMember]) -> JSONNode { node(.object(JSONObject(members: members))) }

    private static func member(_ key: String, _ value: JSONNode) -> JSONMember {
        JSONMember(key: key, keyStart: 0, value: value)
    }
}
