import Foundation
import PackagePlugin

/// Generates, for each catalog of a package's home, a type with a member for each code.
///
/// The home is the package's own folder, where it has `Resources/catalogs`. Another one is named by a file
/// `phrasebook-codes.json` in the target's folder: `{ "home": "../../Errors" }`, relative to that folder.
@main
struct PhrasebookCodes: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let home = try home(of: target, in: context.package)
        let output = context.pluginWorkDirectoryURL.appending(path: "PhrasebookCodes.swift")
        return [
            .buildCommand(
                displayName: "Typed codes of \(target.name)",
                executable: try context.tool(named: "PhrasebookCodeGenerator").url,
                arguments: [home.path(percentEncoded: false), output.path(percentEncoded: false)],
                inputFiles: inputs(of: home),
                outputFiles: [output])
        ]
    }

    private func home(of target: any Target, in package: Package) throws -> URL {
        let setting = target.directoryURL.appending(path: "phrasebook-codes.json")
        let isSet = FileManager.default.fileExists(atPath: setting.path(percentEncoded: false))
        var home = package.directoryURL
        if isSet {
            do {
                let path = try JSONDecoder().decode(Setting.self, from: Data(contentsOf: setting)).home
                home =
                    URL(filePath: path, directoryHint: .isDirectory, relativeTo: target.directoryURL)
                    .standardizedFileURL
            } catch {
                throw Failure("\(setting.path(percentEncoded: false)):1:1: error: write { \"home\": \"../../Errors\" }")
            }
        }
        guard !names(in: home.appending(path: "Resources/catalogs")).isEmpty else {
            throw Failure(
                """
                \(home.path(percentEncoded: false)) has no Resources/catalogs, so the target \(target.name) has no \
                codes; make a home with `phrasebook init`, or name its folder in \
                \(setting.path(percentEncoded: false)): { "home": "../../Errors" }
                """)
        }
        return home
    }

    /// All files that decide what is generated, and their folders, so that a new file is noticed.
    private func inputs(of home: URL) -> [URL] {
        let locales = home.appending(path: "Locales")
        let folders =
            [home.appending(path: "Resources/catalogs"), locales]
            + names(in: locales).map { locales.appending(path: $0) }
        return folders.flatMap { folder in
            [folder]
                + names(in: folder).filter { $0.hasSuffix(".json") || $0.hasSuffix(".arb") }.map {
                    folder.appending(path: $0)
                }
        }
    }

    /// The names in a folder, sorted; none where it is no folder.
    private func names(in folder: URL) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private struct Setting: Decodable {
        let home: String
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }
}
