package import Foundation
import Phrasebook

/// How a file of a home is written: whole or not at all, instead of what was there.
package enum WrittenFile {
    /// Writes a file; folders that are missing are made.
    ///
    /// A link stays one, and what it leads to is written, even where that is not there yet. A file keeps its permissions.
    ///
    /// - Throws: ``TranslationError`` with the code `unwritableFile`; the file is as it was.
    package static func write(_ bytes: [UInt8], to file: URL) throws(TranslationError) {
        let target = target(of: file)
        let files = FileManager.default
        do {
            try files.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            // A new file replaces the old one, and takes over who may read and write it.
            let mode = try? files.attributesOfItem(atPath: target.path)[.posixPermissions]
            try Data(bytes).write(to: target, options: .atomic)
            if let mode { try files.setAttributes([.posixPermissions: mode], ofItemAtPath: target.path) }
        } catch {
            throw TranslationError(
                .unwritableFile, .pathUnwritable(path: target.path, text: error.localizedDescription),
                fixIt: .makeWritable)
        }
    }

    /// What a file is after all links, its own and those of its folders.
    private static func target(of file: URL) -> URL {
        var target = file.resolvingSymlinksInPath()
        // A link to nothing is not resolved above. The system follows as many links.
        for _ in 0..<40 {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: target.path) else { break }
            target = URL(fileURLWithPath: next, relativeTo: target.deletingLastPathComponent()).absoluteURL
                .resolvingSymlinksInPath()
        }
        return target
    }
}
