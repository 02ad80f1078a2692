/// How a home is watched.
public struct WatchOptions: Sendable, Hashable {
    /// Whether the system is asked to tell of changes (inotify(7)); where it cannot, or not on this file system, the
    /// folders are looked at again and again.
    ///
    /// Default true.
    public var usesEvents: Bool
    /// How often the folders are looked at where the system does not tell of changes.
    ///
    /// Default 300 ms; at least 10 ms.
    public var pollInterval: Duration
    /// How often they are looked at where it does, since a network's file system tells of its own changes alone.
    ///
    /// Default 2 s; at least 10 ms.
    public var safetyInterval: Duration
    /// How long nothing must have changed before the files are read, so that files that are saved together are read
    /// together.
    ///
    /// Default 60 ms.
    public var quietTime: Duration
    /// How long reading is put off at most while changes go on and no file is half written.
    ///
    /// Default 400 ms; never less than ``quietTime``. A file that is half written is waited for ten times as long.
    public var longestDelay: Duration

    /// Options; each has its default.
    public init(
        usesEvents: Bool = true, pollInterval: Duration = .milliseconds(300), safetyInterval: Duration = .seconds(2),
        quietTime: Duration = .milliseconds(60), longestDelay: Duration = .milliseconds(400)
    ) {
        self.usesEvents = usesEvents
        self.pollInterval = pollInterval
        self.safetyInterval = safetyInterval
        self.quietTime = quietTime
        self.longestDelay = longestDelay
    }
}

/// What a watcher did.
public enum WatchEvent: Sendable {
    /// A new snapshot is served; what was found in its files and did not stop it.
    case loaded(Snapshot, warnings: [Diagnostic])
    /// Saved files were not taken: they have errors. The last good snapshot is served.
    case refused(CatalogError)
    /// Nothing can be looked at, since the process has no descriptor left or the system none: why. What is served stays,
    /// and it is looked again until it goes.
    case blocked(String)
    /// The system does not tell of changes here, so the folders are looked at again and again.
    case polling
}
