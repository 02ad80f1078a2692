import CommandSupport
import Foundation
import Testing

extension Checkout {
    /// The texts of a catalog as its file gives them, by their keys; an empty text counts as absent.
    static func texts(of catalog: String, in locale: TextLocale) throws -> [String: String] {
        try object(at: "Locales/\(locale.rawValue)/\(catalog).arb")
            .filter { !$0.key.hasPrefix("@") }
            .compactMapValues { $0 as? String }
            .filter { !$0.value.isEmpty }
    }

    /// The members of a JSON file that holds an object.
    static func object(at path: String) throws -> [String: Any] {
        let bytes = try Data(contentsOf: root.appending(path: path))
        return try #require(
            try JSONSerialization.jsonObject(with: bytes) as? [String: Any],
            "\(path) is no JSON object"
        )
    }

    /// The names, without their extension, of a folder's files; none where there is no such folder.
    static func names(in folder: String, extension suffix: String) throws -> Set<String> {
        let folder = root.appending(path: folder)
        guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return Set(files.filter { $0.pathExtension == suffix }.map { $0.deletingPathExtension().lastPathComponent })
    }
}
