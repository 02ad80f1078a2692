import Foundation
import PackagePlugin

/// Generates, for each catalog of a package's home, a type with a member for each code.
///
/// The home is the one that travels with the target, whose resources then have `.copy("../../Errors/Locales")` and
/// `.copy("../../Errors/Resources")`; else the package's own folder. No setting says so, since nothing would notice that
/// it changed: `Package.swift` is read anew when it does.
///
/// The tool runs in every build, since its one input is a file that each run of the tool renews; it takes a tenth of a
/// second for the shipped home, and nothing is compiled where nothing changed. To name the home's files and folders as
/// inputs is not enough: they are listed when a build is planned, and it is not planned anew for a file that is put
/// there later. Such a file would be noticed by its folder, but not when it is edited; and one that is removed would stop
/// the build as a missing input.
@main
struct PhrasebookCodes: BuildToolPlugin {
    private static let manifests = "Resources/catalogs"

    func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
        let home = try home(of: target, in: context.package)
        let folder = context.pluginWorkDirectoryURL
        let output = folder.appending(path: "PhrasebookCodes.swift")
        let turn = folder.appending(path: "turn")
        try Data().write(to: turn)
        return [
            .buildCommand(
                displayName: "Typed codes of \(target.name)",
                executable: try context.tool(named: "PhrasebookCodeGenerator").url,
                arguments: [home, output, turn].map { $0.path(percentEncoded: false) },
                inputFiles: [turn],
                outputFiles: [output])
        ]
    }

    private func home(of target: any Target, in package: Package) throws -> URL {
        let files = (target as? any SourceModuleTarget).map { Array($0.sourceFiles) } ?? []
        let copied = files.filter { $0.type == .resource && $0.url.lastPathComponent == "Resources" }
        let candidates = copied.map { $0.url.deletingLastPathComponent() } + [package.directoryURL]
        guard let home = candidates.first(where: { !names(in: $0.appending(path: Self.manifests)).isEmpty }) else {
            throw Failure(
                """
                no \(Self.manifests) in \(package.directoryURL.path(percentEncoded: false)), so the target \
                \(target.name) has no codes; make a home with `phrasebook init`, or, where it is in another \
                folder, copy it into the target: resources: [.copy("../../Errors/Locales"), \
                .copy("../../Errors/Resources")]
                """)
        }
        return home
    }

    /// The names in a folder, sorted; none where it is no folder.
    private func names(in folder: URL) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        return (names ?? []).filter { !$0.hasPrefix(".") }.sorted()
    }

    private struct Failure: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }
}
