package import Foundation
package import PhrasebookFiles

/// What the tool `PhrasebookCodeGenerator` does: reads a home, and writes its source into a file.
package struct GeneratorCommand {
    /// What the run came to.
    package enum Outcome: Sendable, Hashable {
        /// The file was written.
        case written
        /// The file has this content already, and was not touched: nothing is compiled anew.
        case unchanged
        /// The home has errors, and nothing was written: the lines to show.
        case failed([String])
    }

    private let home: Home
    private let output: URL
    private let turn: URL?

    /// A run for a home, whose path should be absolute: diagnostics then are links in every editor.
    ///
    /// `turn` is a file that each run renews; as an input of the run it is why the next build runs it again.
    package init(home: Home, output: URL, turn: URL? = nil) {
        self.home = home
        self.output = output
        self.turn = turn
    }

    /// Does it.
    ///
    /// Warnings are left to `phrasebook check`: in a build they would come again with every change.
    ///
    /// - Throws: What Foundation throws where the file cannot be written.
    package func run() throws -> Outcome {
        if let turn { try Data().write(to: turn, options: .atomic) }
        let home = SourceHome(home)
        guard !home.hasErrors else {
            return .failed(home.diagnostics.filter { $0.severity == .error }.map(\.description))
        }
        let source = Data(SourceGenerator(home).source().utf8)
        if let old = try? Data(contentsOf: output), old == source { return .unchanged }
        try FileManager.default.createDirectory(
            at: output.deletingLastPathComponent(), withIntermediateDirectories: true)
        try source.write(to: output, options: .atomic)
        return .written
    }
}
