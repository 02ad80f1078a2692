import Foundation
import Phrasebook
import PhrasebookTranslation

/// Writes files into a folder, which is made where it is missing; what else is in it stays.
final class FolderWriter {
    private let folder: URL
    private let name: String
    private var count = 0

    init(_ path: String) {
        folder = URL(fileURLWithPath: path, isDirectory: true)
        name = path
    }

    /// Writes one file, at a path below the folder.
    func write(_ bytes: [UInt8], to path: String) throws {
        let file = folder.appendingPathComponent(path)
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file, options: .atomic)
        } catch {
            throw Failure([
                .outputUnwritable(path: file.path), DiagnosticText(verbatim: error.localizedDescription),
                .nameOtherOutput,
            ])
        }
        count += 1
    }

    /// Writes a whole site, and says so.
    func write(_ site: PageSite) throws {
        for file in site.files { try write(file.bytes, to: file.path) }
        report()
    }

    /// Says how many files were written.
    func report() { Streams.out("\(count) file\(count == 1 ? "" : "s") written to \(name)\n") }
}
