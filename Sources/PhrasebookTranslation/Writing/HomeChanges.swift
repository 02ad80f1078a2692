public import Foundation
import Phrasebook

/// Files of a home as they are to be, before any of them is written.
public struct HomeChanges: Sendable {
    /// A file that changes.
    public struct File: Sendable {
        /// Its path, from the home.
        public let path: String
        /// What will be in it.
        public let bytes: [UInt8]
        /// What changes in it, a few words each, such as `the order of texts`.
        public let changes: [String]
    }

    /// The files that change, by path.
    public private(set) var files: [File] = []

    /// No change.
    public init() {}

    /// Whether nothing changes.
    public var isEmpty: Bool { files.isEmpty }

    /// Notes a file, unless it has these bytes already.
    mutating func add(_ path: String, _ bytes: [UInt8], was old: [UInt8]?, _ changes: [String]) {
        guard old != bytes else { return }
        let file = File(path: path, bytes: bytes, changes: changes)
        let place = files.firstIndex { $0.path >= path } ?? files.endIndex
        if place < files.endIndex, files[place].path == path {
            files[place] = file
        } else {
            files.insert(file, at: place)
        }
    }

    /// Writes the files below a home's folder, each whole or not at all; folders that are missing are made.
    ///
    /// A link stays one, and what it leads to is written. A file keeps its permissions.
    ///
    /// - Throws: ``TranslationError`` with the code `unwritableFile` at the first file that cannot be written. Those
    ///   before it are written.
    public func write(to folder: URL) throws(TranslationError) {
        for file in files { try WrittenFile.write(file.bytes, to: folder.appendingPathComponent(file.path)) }
    }
}
