public import Foundation
package import TextKernel

/// A folder with `Locales/` and `Resources/`: the words and facts of some catalogs.
public struct Home: Sendable {
    /// What comes before a file's path in diagnostics; empty where the home is in memory.
    public let path: String
    private let storage: Storage
    /// Is told the path of each file of a folder or in memory when it is read.
    private var onRead: (@Sendable (String) -> Void)?

    private enum Storage: Sendable {
        case folder(URL)
        case memory([String: [UInt8]])
        /// The lowest first.
        case layered([Home])
    }

    /// The home in a folder.
    public init(path: String) {
        self.path = path
        self.storage = .folder(URL(fileURLWithPath: path, isDirectory: true))
    }

    /// The home that travels in a bundle, as `resources: [.copy("../../Locales"), .copy("../../Resources")]` puts it.
    ///
    /// `bundlePath` is used: with a folder named `Resources`, `resourcePath` is wrong.
    public init(bundle: Bundle) { self.init(path: bundle.bundlePath) }

    /// A home in memory, for tests: the contents by path, such as `Locales/en_US/common.arb`.
    public init(files: [String: String]) {
        path = ""
        storage = .memory(files.mapValues { Array($0.utf8) })
    }

    /// A home in memory, for tests with broken encodings: the bytes by path.
    public init(bytes: [String: [UInt8]]) {
        path = ""
        storage = .memory(bytes)
    }

    /// A home whose texts replace those of this one, key by key: your words for codes of others.
    ///
    /// ```swift
    /// let store = try await MessageStore(home: .shipped.overlaid(by: Home(path: "/etc/our-words")))
    /// ```
    ///
    /// - Parameter home: What lies above. It needs the files that differ alone, and in them the texts that differ. A
    ///   catalog of its own is one more; a manifest with the name of one below replaces that one whole. Locales may be
    ///   added too.
    /// - Returns: The home of both. Diagnostics name the file of the layer that they are in; a contract text that is
    ///   replaced is one.
    public func overlaid(by home: Home) -> Home { Home(layers: layers + home.layers) }

    /// The same home, which tells when it reads a file; not one of several layers.
    package func observingReads(_ observer: @escaping @Sendable (_ path: String) -> Void) -> Home {
        var home = self
        home.onRead = observer
        return home
    }

    private init(layers: [Home]) {
        path = layers.last?.path ?? ""
        storage = .layered(layers)
    }

    /// The homes that lie over each other, the lowest first; this one alone where it is not layered.
    package var layers: [Home] {
        guard case .layered(let layers) = storage else { return [self] }
        return layers
    }

    /// The paths of the folders that the home is read from.
    package var folders: [String] {
        switch storage {
        case .folder(let root): [root.path]
        case .memory: []
        case .layered(let layers): layers.flatMap(\.folders)
        }
    }

    /// The names in a folder of the home, sorted; nil where there is no such folder, or where it cannot be read, which
    /// ``unreadableFolders`` tells.
    ///
    /// Hidden ones are left out.
    package func names(in folder: String) -> [String]? {
        if case .names(let names) = listing(of: folder) { names } else { nil }
    }

    /// What is in a folder of the home: its names sorted, without hidden ones; unreadable where it is so in one layer.
    package func listing(of folder: String) -> FolderListing {
        switch storage {
        case .folder(let root):
            let listing = FolderListing(path: root.appendingPathComponent(folder).path)
            guard case .names(let names) = listing else { return listing }
            return .names(names.filter { !$0.hasPrefix(".") }.sorted())
        case .memory(let files):
            let prefix = folder + "/"
            let names = files.keys.filter { $0.hasPrefix(prefix) }.compactMap {
                $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
            }
            return names.isEmpty ? .absent : .names(Set(names).sorted())
        case .layered(let layers):
            var all: Set<String>?
            for layer in layers {
                switch layer.listing(of: folder) {
                case .names(let names): all = (all ?? []).union(names)
                case .absent: continue
                case .unreadable(let reason): return .unreadable(reason)
                }
            }
            return all.map { .names($0.sorted()) } ?? .absent
        }
    }

    /// The first folder of the home that is not there; nil where all are.
    package var missingFolder: String? {
        folders.first { if case .absent = FolderListing(path: $0) { true } else { false } }
    }

    /// The folders of the home that are there and cannot be read, and why: what is in them must not count as absent.
    package var unreadableFolders: [(path: String, reason: String)] {
        layers.flatMap { layer in
            layer.folders.flatMap { root in
                var found: [(path: String, reason: String)] = []
                func look(_ folder: String, depth: Int) {
                    switch FolderListing(path: folder) {
                    case .absent: return
                    case .unreadable(let reason): found.append((folder, reason))
                    case .names(let names):
                        guard depth > 0 else { return }
                        for name in names.sorted() where !name.hasPrefix(".") {
                            look("\(folder)/\(name)", depth: depth - 1)
                        }
                    }
                }
                look(root, depth: 0)
                look(root + "/Locales", depth: 1)
                look(root + "/Resources", depth: 0)
                look(root + "/Resources/catalogs", depth: 0)
                look(root + "/Resources/released", depth: 0)
                look(root + "/Resources/translations", depth: 1)
                return found
            }
        }
    }

    /// Whether a file is in its folder, readable or not; true too where the folder cannot be read, for it may be.
    package func lists(_ file: String) -> Bool {
        let parts = file.split(separator: "/")
        return switch listing(of: parts.dropLast().joined(separator: "/")) {
        case .names(let names): names.contains { $0 == parts.last ?? "" }
        case .absent: false
        case .unreadable: true
        }
    }

    /// The bytes of a file; nil where it cannot be read.
    package func bytes(of file: String) -> [UInt8]? {
        onRead?(file)
        return switch storage {
        case .folder(let root):
            // One byte more than a file may have is enough to see that it is too large.
            FileBytes.read(root.appendingPathComponent(file).path, limit: JSONLimits().maximumBytes + 1)
        case .memory(let files): files[file]
        case .layered(let layers): layers.last { $0.lists(file) }?.bytes(of: file)
        }
    }

    /// How diagnostics name a file: in a layered home, the one that counts.
    package func displayName(of file: String) -> String {
        if case .layered(let layers) = storage, let layer = layers.last(where: { $0.lists(file) }) {
            return layer.displayName(of: file)
        }
        return path.isEmpty || path == "." ? file : path.hasSuffix("/") ? path + file : path + "/" + file
    }
}
