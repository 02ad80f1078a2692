package import Foundation

/// A folder of one's own for as long as a closure runs.
package enum TemporaryFolder {
    /// Makes a folder, and removes it with all that is in it when `body` ends.
    package static func with<Result>(_ body: (URL) throws -> Result) throws -> Result {
        let folder = FileManager.default.temporaryDirectory.appending(path: "phrasebook-tests-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        return try body(folder)
    }
}

extension URL {
    /// A path below this folder.
    package static func / (folder: URL, path: String) -> URL { folder.appending(path: path) }
}
