public import Foundation
package import Phrasebook

/// Files of a home as they are to be, before any of them is written.
public struct HomeChanges: Sendable {
    /// A file that changes.
    public struct File: Sendable {
        /// Its path, from the home.
        public let path: String
        /// What is in it; nil of a file that is made.
        public let oldBytes: [UInt8]?
        /// What will be in it.
        public let bytes: [UInt8]
        /// What changes in it, a few words each, apart from any language.
        package let texts: [DiagnosticText]

        /// What changes in it, a few words each in English, such as `the order of texts`.
        public var changes: [String] { texts.map(\.description) }
    }

    /// The files that change, by path.
    public private(set) var files: [File] = []

    /// No change.
    public init() {}

    /// Whether nothing changes.
    public var isEmpty: Bool { files.isEmpty }

    /// Whether a file changes.
    func has(_ path: String) -> Bool { files.contains { $0.path == path } }

    /// Notes what a file is to hold, whatever was noted of it before; nothing where it has these bytes already.
    mutating func add(_ path: String, _ bytes: [UInt8], was old: [UInt8]?, _ changes: [DiagnosticText]) {
        let index = files.firstIndex { $0.path >= path } ?? files.endIndex
        var changes = changes
        if index < files.endIndex, files[index].path == path {
            let earlier = files.remove(at: index).texts
            changes = earlier + changes.filter { !earlier.contains($0) }
        }
        guard old != bytes else { return }
        files.insert(File(path: path, oldBytes: old, bytes: bytes, texts: changes), at: index)
    }

    /// A count of texts in words, such as `2 texts`.
    static func count(_ texts: Int) -> DiagnosticText {
        texts == 1 ? .changedOneText : .changedTexts(count: texts)
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
