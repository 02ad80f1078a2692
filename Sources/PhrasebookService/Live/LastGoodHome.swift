#if Service
    import Foundation
    import Phrasebook
    import TextKernel

    /// The last home that was good, kept in a folder: a copy of its files, for a start at which the home itself is not.
    ///
    /// The copy is one file, which is written beside the former one, brought to the disk, and then given its name in one
    /// step. A crash leaves the former copy, or the new one. What was read and what is copied are the same files: the
    /// copy has the version that was loaded, else it is not kept.
    struct LastGoodHome: Sendable {
        /// The file's name in the folder.
        static let fileName = "last-good-home.json"
        /// How large a copy may be.
        private static let maximumBytes = 1 << 30

        private let folder: String
        private var path: String { "\(folder)/\(Self.fileName)" }

        /// The copy in a folder.
        init(folder: String) { self.folder = folder }

        /// Reads the copy of a home.
        ///
        /// - Parameter home: The home whose copy it must be.
        /// - Returns: A home in memory; nil where there is no copy, one of another home, or none that can be read.
        func home(copiedFrom home: Home) -> Home? { copy(of: home)?.home }

        /// The version of the copy; nil where there is none of the home.
        private func version(copiedFrom home: Home) -> String? { copy(of: home)?.version }

        private func copy(of home: Home) -> (home: Home, version: String)? {
            guard let bytes = FileBytes.read(path, limit: Self.maximumBytes) else { return nil }
            var limits = JSONLimits()
            limits.maximumBytes = Self.maximumBytes
            let read = JSONReader(limits: limits).read(SourceText(name: path, bytes: bytes))
            guard read.diagnostics.isEmpty, let root = read.root?.object, let version = root["version"]?.string,
                let layers = root["layers"]?.array
            else { return nil }
            var folders: [String] = []
            var homes: [Home] = []
            for layer in layers {
                guard let folder = layer.object?["folder"]?.string, let files = layer.object?["files"]?.object else {
                    return nil
                }
                folders.append(folder)
                var texts: [String: String] = [:]
                for member in files.members { texts[member.key] = member.value.string }
                homes.append(Home(files: texts))
            }
            guard folders == home.layers.map(\.path), let first = homes.first else { return nil }
            return (homes.dropFirst().reduce(first) { $0.overlaid(by: $1) }, version)
        }

        /// Copies a home, if it still is what was loaded.
        ///
        /// - Parameters:
        ///   - home: The home, in folders.
        ///   - version: The version that was loaded from it.
        /// - Returns: Whether the folder now has a copy of that version.
        /// - Throws: Why it cannot be written.
        func keep(_ home: Home, version: String) throws -> Bool {
            guard self.version(copiedFrom: home) != version else { return true }
            let layers = home.layers.map { layer in (path: layer.path, files: Self.files(of: layer)) }
            let copies = layers.map { Home(bytes: $0.files) }
            guard let first = copies.first,
                ParsedHome(copies.dropFirst().reduce(first) { $0.overlaid(by: $1) }, isKept: false).contents.version
                    == version
            else { return false }
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("version", version)
                writer.key("layers")
                writer.array { writer in
                    for layer in layers {
                        writer.object { writer in
                            writer.member("folder", layer.path)
                            writer.key("files")
                            writer.object { writer in
                                for (path, bytes) in layer.files.sorted(by: { $0.key < $1.key }) {
                                    writer.member(path, String(decoding: bytes, as: UTF8.self))
                                }
                            }
                        }
                    }
                }
            }
            try DurableFile.replace(URL(fileURLWithPath: path), with: writer.bytes)
            return true
        }

        /// The files that loading reads.
        private static func files(of layer: Home) -> [String: [UInt8]] {
            var files: [String: [UInt8]] = [:]
            func take(_ folder: String, _ suffix: String) {
                for name in layer.names(in: folder) ?? [] where name.hasSuffix(suffix) {
                    files["\(folder)/\(name)"] = layer.bytes(of: "\(folder)/\(name)")
                }
            }
            for locale in layer.names(in: "Locales") ?? [] { take("Locales/\(locale)", ".arb") }
            take("Resources/catalogs", ".json")
            for locale in layer.names(in: "Resources/translations") ?? [] {
                take("Resources/translations/\(locale)", ".json")
            }
            return files
        }
    }
#endif
