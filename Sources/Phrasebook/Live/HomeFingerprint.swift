import TextKernel

/// What a home's files look like from outside: enough to see that something was saved, without reading it.
struct HomeFingerprint: Sendable, Hashable {
    private struct File: Sendable, Hashable {
        let path: String
        let status: FileStatus
    }

    private var files: [File] = []
    /// The folders that were looked into.
    private(set) var folders: [String] = []
    /// The folders that are there and could not be looked into, with the reason.
    private(set) var unreadable: [String] = []

    /// Looks at the files that a loader may read: `Locales/*/`, `Resources/catalogs/`, `Resources/translations/*/`.
    init(of home: Home) {
        for root in home.folders {
            add(folder: root, depth: 0)
            add(folder: root + "/Locales", depth: 2)
            add(folder: root + "/Resources", depth: 0)
            add(folder: root + "/Resources/catalogs", depth: 1)
            add(folder: root + "/Resources/translations", depth: 2)
        }
    }

    /// Adds a folder, and what is in it down to a depth; at depth 0 the folder alone, for it may be replaced.
    private mutating func add(folder: String, depth: Int) {
        let names: [String]
        switch FolderListing(path: folder) {
        case .names(let found): names = found
        case .absent: return
        case .unreadable(let reason): return unreadable.append("\(folder): \(reason)")
        }
        folders.append(folder)
        guard depth > 0 else { return }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder + "/" + name
            guard let status = FileStatus(path: path) else { continue }
            if status.isFolder {
                add(folder: path, depth: depth - 1)
            } else {
                files.append(File(path: path, status: status))
            }
        }
    }
}
