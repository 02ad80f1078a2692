import Foundation
import Phrasebook
import PhrasebookTranslation

/// The git repository that a home is in, as far as it is needed to read the home as it was.
///
/// The command `git` reads it: no shell is in between, and no hook runs.
struct GitRepository {
    /// A home as it was.
    struct Revision {
        /// The hash of the commit.
        let commit: String
        /// The home at that commit, in memory.
        let home: Home
        /// Files of the home that are links in the repository; what they lead to is not read.
        let links: [String]
    }

    /// The folder of the home, which need not be the repository's own.
    let folder: String
    private let git: URL

    /// The repository of a home's folder.
    ///
    /// - Throws: ``Failure`` where there is no command `git`.
    init(folder: String) throws {
        self.folder = folder
        let path = ProcessInfo.processInfo.environment["PATH", default: ""]
        let programs = path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent("git") }
        guard let git = programs.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
            throw Failure([.noGit, .installGit])
        }
        self.git = git
    }

    /// The hash of the commit that a name means; nil where it means none.
    ///
    /// - Throws: ``Failure`` where the folder is in no repository, or git does not read it.
    func commit(_ name: String) throws -> String? {
        // No revision begins so; git would take it for an option.
        guard !name.hasPrefix("-"), !name.contains("\0") else { return nil }
        let run = try run(["rev-parse", "--verify", "--quiet", "\(name)^{commit}"])
        if run.isDone { return run.output.split(separator: "\n").first.map(String.init) }
        // It fails without a word where there is no such revision.
        guard run.errors.isEmpty || run.errors.contains("ambiguous") else {
            throw Failure([.notComparable(folder: folder), DiagnosticText(verbatim: run.errors)])
        }
        return nil
    }

    /// The home as it was.
    ///
    /// - Throws: ``Failure`` where there is no such revision, or the home is not in it.
    func revision(_ name: String) throws -> Revision {
        guard let commit = try commit(name) else {
            throw Failure([.isNoRevision(name: name), name.contains("..") ? .nameTwoRevisions : .nameRevision])
        }
        var files: [(object: String, path: String)] = []
        var links: [String] = []
        for entry in try done(["ls-tree", "-r", "-z", commit, "--", "Locales", "Resources"]).output.split(
            separator: "\0")
        {
            // MODE TYPE OBJECT, a tab, and the path from the folder.
            let parts = entry.split(separator: "\t", maxSplits: 1)
            let fields = parts[0].split(separator: " ")
            guard parts.count == 2, fields.count == 3, Self.isRead(String(parts[1])) else { continue }
            switch fields[0] {
            case "120000": links.append(String(parts[1]))
            case _ where fields[1] == "blob": files.append((String(fields[2]), String(parts[1])))
            default: break
            }
        }
        guard !files.isEmpty else {
            throw Failure([.notInRevision(folder: folder, name: name), .nameRevisionWithHome])
        }
        return Revision(commit: commit, home: Home(bytes: try contents(of: files)), links: links)
    }

    /// Whether a file of a home says what is compared: texts, facts, or from which source a translation was made.
    private static func isRead(_ path: String) -> Bool {
        path.hasPrefix("Locales/") && path.hasSuffix(".arb")
            || ["Resources/catalogs/", "Resources/translations/"].contains(where: path.hasPrefix)
                && path.hasSuffix(".json")
    }

    /// The bytes of files by their paths.
    private func contents(of files: [(object: String, path: String)]) throws -> [String: [UInt8]] {
        let output = try done(["cat-file", "--batch"], input: files.map { $0.object + "\n" }.joined()).bytes
        var result: [String: [UInt8]] = [:]
        var start = output.startIndex
        for file in files {
            // OBJECT TYPE SIZE, a newline, the bytes, and a newline.
            guard let end = output[start...].firstIndex(of: UInt8(ascii: "\n")),
                let size = String(decoding: output[start..<end], as: UTF8.self).split(separator: " ").last,
                let size = Int(size), size >= 0, output.endIndex - end > size
            else {
                throw Failure([.gitGivesNoFile(path: file.path), .runFsck])
            }
            result[file.path] = [UInt8](output[end + 1..<end + 1 + size])
            start = end + size + 2
        }
        return result
    }

    // MARK: Running git

    /// What came of a run.
    private struct Run {
        let isDone: Bool
        let bytes: Data
        let errors: String

        var output: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// Runs git, which has to succeed.
    private func done(_ arguments: [String], input: String = "") throws -> Run {
        let run = try run(arguments, input: input)
        guard run.isDone else {
            throw Failure([.gitFailed(command: arguments[0]), DiagnosticText(verbatim: run.errors)])
        }
        return run
    }

    /// Runs git in the folder.
    ///
    /// Its input and output are files, so that no pipe can fill up.
    private func run(_ arguments: [String], input: String = "") throws -> Run {
        let files = FileManager.default
        let folder = files.temporaryDirectory.appendingPathComponent("phrasebook-git-\(UUID().uuidString)")
        defer { try? files.removeItem(at: folder) }
        do {
            try files.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            let names = ["input", "output", "errors"].map { folder.appendingPathComponent($0) }
            try Data(input.utf8).write(to: names[0])
            for name in names[1...] { try Data().write(to: name) }
            let process = Process()
            process.executableURL = git
            process.arguments = ["-C", self.folder] + arguments
            process.environment = Self.environment
            process.standardInput = try FileHandle(forReadingFrom: names[0])
            process.standardOutput = try FileHandle(forWritingTo: names[1])
            process.standardError = try FileHandle(forWritingTo: names[2])
            try process.run()
            process.waitUntilExit()
            return Run(
                isDone: process.terminationReason == .exit && process.terminationStatus == 0,
                bytes: try Data(contentsOf: names[1]),
                errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
                    .trimmingCharacters(in: .whitespacesAndNewlines))
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure([.gitNotRun, DiagnosticText(verbatim: error.localizedDescription)])
        }
    }

    /// The process's variables without those by which a hook names another repository, and with English messages.
    private static var environment: [String: String] {
        let foreign = ["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"]
        return ProcessInfo.processInfo.environment.filter { !foreign.contains($0.key) }
            .merging(["LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", "GIT_OPTIONAL_LOCKS": "0"]) { $1 }
    }
}
