public import Foundation

/// The loading of a large home, on both sides.
public struct Loading: Sendable {
    private let home: Book.PreparedHome
    private let lines: [CChar]
    /// How many texts there are.
    public let count: Int

    /// Prepares what is loaded: the files, and the lines for ICU, in memory.
    public init() {
        let generated = GeneratedHome.loaded
        home = Book.PreparedHome(files: generated.files)
        lines = generated.linesForICU.utf8.map { CChar(bitPattern: $0) }
        count = generated.count
    }

    /// Loads, checks and compiles the home; returns its processor time in nanoseconds, without giving it up again.
    public func ours() async -> Double { await home.timeToLoad() }

    /// Opens all message formats; returns its processor time in nanoseconds, without closing them.
    public func icu() -> Double {
        let start = ProcessorTime.ofProcess
        let loaded = ICUSide.Loaded(lines: lines)
        let time = ProcessorTime.ofProcess - start
        require(loaded.count == count, "ICU has \(loaded.count) of \(count) texts")
        return time
    }

    // MARK: Memory

    /// Writes a home, and the lines for ICU beside it, into a folder.
    public static func write(_ home: GeneratedHome, to folder: URL) throws {
        for (path, text) in home.files {
            let file = folder.appendingPathComponent("home").appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        try Data(home.linesForICU.utf8).write(to: folder.appendingPathComponent("lines"))
    }

    /// The bytes by which the process's own memory grows when the home in `folder` is loaded.
    ///
    /// A small home goes first, so that what is made once a process is not counted.
    ///
    /// - Parameters:
    ///   - isOurs: Whether it is Phrasebook that loads.
    ///   - folder: The folder of the home.
    ///   - small: The folder of the small home.
    ///   - isTrimmed: Whether the allocator gives back first what it holds and that is unused.
    /// - Returns: The growth in bytes.
    public static func growth(isOurs: Bool, folder: String, small: String, isTrimmed: Bool) async -> Int {
        func load(_ folder: String) async -> AnyObject {
            isOurs ? await Book.Loaded(folder: folder + "/home") : ICUSide.Loaded(file: folder + "/lines")
        }
        let first = await load(small)
        let before = ResidentMemory.bytes(isTrimmed: isTrimmed)
        let loaded = await load(folder)
        let after = ResidentMemory.bytes(isTrimmed: isTrimmed)
        withExtendedLifetime((first, loaded)) {}
        return after - before
    }
}
