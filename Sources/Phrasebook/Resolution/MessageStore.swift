import ICU

/// Loads a home and holds the current snapshot.
///
/// ```swift
/// let store = try await MessageStore(home: Home(bundle: .module))
/// let answer = store.snapshot.resolve("card-issuing", code: "1004", locale: LocaleIdentifier(literal: "zh_CN"))
/// ```
public final class MessageStore: Sendable {
    /// The home that is loaded.
    public let home: Home
    /// How it is loaded.
    public let options: StoreOptions
    /// Counts what goes wrong while answering, over all snapshots.
    public let monitor: ResolutionMonitor
    private let current: Locked<(snapshot: Snapshot, warnings: [Finding])>

    /// Loads a home.
    ///
    /// - Throws: ``CatalogError`` with every finding at once, where something stops the home from loading. Missing,
    ///   empty and stale texts are warnings and stop nothing; they are in ``warnings``.
    public init(home: Home, options: StoreOptions = StoreOptions()) async throws(CatalogError) {
        self.home = home
        self.options = options
        self.monitor = ResolutionMonitor(onFirst: options.onFirstEvent)
        self.current = Locked(try Self.load(home, options, monitor))
    }

    /// Everything loaded.
    ///
    /// Take it once for a request and use it throughout: a reload replaces it whole.
    public var snapshot: Snapshot { current.withLock { $0.snapshot } }

    /// What was found in the files of the current snapshot and did not stop them.
    public var warnings: [Finding] { current.withLock { $0.warnings } }

    /// Reads the home again and swaps the new snapshot in.
    ///
    /// - Throws: ``CatalogError`` where something is wrong; the last good snapshot then stays in place.
    public func reload() async throws(CatalogError) {
        let new = try Self.load(home, options, monitor)
        current.withLock { $0 = new }
    }

    /// Loads a home and reports everything found in it, without keeping it.
    public static func check(_ home: Home, options: StoreOptions = StoreOptions()) -> [Finding] {
        HomeLoader.load(home, options: options, monitor: ResolutionMonitor(onFirst: nil)).findings
    }

    private static func load(
        _ home: Home, _ options: StoreOptions, _ monitor: ResolutionMonitor
    ) throws(CatalogError) -> (snapshot: Snapshot, warnings: [Finding]) {
        let (snapshot, findings) = HomeLoader.load(home, options: options, monitor: monitor)
        guard let snapshot else {
            let count = findings.count { $0.severity == .error }
            throw CatalogError(
                code: .homeNotLoaded, findings: findings,
                message: "the home \(home.path.isEmpty ? "in memory" : home.path) has \(count) error(s)")
        }
        return (snapshot, findings)
    }
}
