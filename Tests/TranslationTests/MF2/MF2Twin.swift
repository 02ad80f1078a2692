import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation

/// Homes with their texts in MessageFormat 2, converted when they are asked for.
enum MF2Twin {
    /// The shipped home, and the same in MessageFormat 2.
    static let shipped = Result { try home(files(of: .shipped)) }

    /// A home's files with all texts in MessageFormat 2.
    static func files(_ files: [String: [UInt8]]) throws -> [String: [UInt8]] {
        let changes = try HomeEditor(Home(bytes: files)).convert(to: .mf2)
        return changes.files.reduce(into: files) { $0[$1.path] = $1.bytes }
    }

    static func files(_ files: [String: String]) throws -> [String: String] {
        try Self.files(files.mapValues { Array($0.utf8) }).mapValues { String(decoding: $0, as: UTF8.self) }
    }

    static func home(_ files: [String: [UInt8]]) throws -> Home { Home(bytes: try Self.files(files)) }

    /// The files that loading and the checks read.
    static func files(of home: Home) -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        func add(_ folder: String) {
            for name in home.names(in: folder) ?? [] {
                let path = "\(folder)/\(name)"
                if home.names(in: path) != nil {
                    add(path)
                } else if let bytes = home.bytes(of: path) {
                    files[path] = bytes
                }
            }
        }
        add("Locales")
        add("Resources")
        return files
    }
}
