import ArgumentParser
import Foundation
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation
import TextKernel

/// Which home a subcommand works on.
struct HomeOptions: ParsableArguments {
    @Option(
        name: .customLong("home"),
        help: ArgumentHelp(
            "The folder with Locales/ and Resources/. Without it: the shipped home.", valueName: "DIR"))
    var path: String?

    @Option(
        name: .customLong("overlay"),
        help: ArgumentHelp("A folder whose words lie over the home's: your words for its codes.", valueName: "DIR"))
    var overlay: String?

    var home: Home {
        let home = path.map { Home(path: $0) } ?? ProgramFiles.shippedHome
        return overlay.map { home.overlaid(by: Home(path: $0)) } ?? home
    }

    /// Loads the home; an error prints every diagnostic and ends the command with exit code 1.
    func load() async throws -> MessageStore {
        do {
            return try await MessageStore(home: home)
        } catch {
            throw Failure(error.advised)
        }
    }
}

/// The files beside the command.
enum ProgramFiles {
    /// The home with the shipped catalogs.
    static var shippedHome: Home {
        require()
        return .shipped
    }

    /// Ends the command with a word where the system does not tell where it is, so that nothing beside it can be found.
    static func require() {
        guard ProcessArguments.folderBesideProgram("phrasebook_PhrasebookCatalogs.resources") == nil,
            !FileManager.default.fileExists(atPath: "/proc/self/exe")
        else { return }
        Streams.error("Error: the files beside the command cannot be found without /proc; mount it, or name --home\n")
        Streams.end(1)
    }
}
