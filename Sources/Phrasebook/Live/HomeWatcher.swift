import Foundation
import TextKernel

/// Watches a store's home, and loads it again when its files were saved.
///
/// Saved files are read, checked as a whole and swapped in. A home with an error keeps the last good snapshot:
/// ``MessageStore/refusal`` says why until it is fixed. No file is read while a program has it half written, as far as
/// the system tells, and what was read while something changed is thrown away and read again.
///
/// ```swift
/// let watcher = HomeWatcher(store) { event in logger.info("\(event)") }
/// try await withThrowingDiscardingTaskGroup { group in
///     group.addTask { await watcher.run() }
///     …
/// }
/// ```
public final class HomeWatcher: Sendable {
    private let store: MessageStore
    private let options: WatchOptions
    private let onEvent: (@Sendable (WatchEvent) -> Void)?

    /// A watcher, which does nothing before ``run()``.
    ///
    /// - Parameters:
    ///   - store: Whose home is watched; one in memory has nothing to watch.
    ///   - options: How.
    ///   - onEvent: Told what was done, on the watcher's thread, so that it returns quickly.
    public init(
        _ store: MessageStore, options: WatchOptions = WatchOptions(),
        onEvent: (@Sendable (WatchEvent) -> Void)? = nil
    ) {
        self.store = store
        self.options = options
        self.onEvent = onEvent
    }

    /// Watches until the task is cancelled.
    ///
    /// It has a thread of its own: nothing here waits on the threads that tasks share.
    public func run() async {
        guard let stopper = WakeSignal() else { return }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let thread = Thread { [store, options, onEvent] in
                    Watch(store, options, onEvent, stopper).run()
                    continuation.resume()
                }
                thread.name = "phrasebook-watch"
                thread.start()
            }
        } onCancel: {
            stopper.send()
        }
    }
}

/// The loop of a watcher, on its thread.
private struct Watch: ~Copyable {
    private let store: MessageStore
    private let options: WatchOptions
    private let onEvent: (@Sendable (WatchEvent) -> Void)?
    private let stopper: WakeSignal
    private let clock = ContinuousClock()
    private var events: FileEvents?
    /// How the files looked when they were last loaded or refused.
    private var settled: HomeFingerprint
    /// How they looked last.
    private var seen: HomeFingerprint
    /// Since when something is to be read, and when it last changed.
    private var pending: (first: ContinuousClock.Instant, last: ContinuousClock.Instant)?
    private var lastLook: ContinuousClock.Instant
    /// Whether nothing can be looked at now, and that was told.
    private var isBlocked = false
    /// Whether files were refused since they could not be read: that may end without a change that shows.
    private var isUnreadable = false

    init(
        _ store: MessageStore, _ options: WatchOptions, _ onEvent: (@Sendable (WatchEvent) -> Void)?,
        _ stopper: WakeSignal
    ) {
        self.store = store
        self.options = options
        self.onEvent = onEvent
        self.stopper = stopper
        settled = store.fingerprint
        seen = settled
        lastLook = clock.now
        events = options.usesEvents ? FileEvents() : nil
    }

    consuming func run() {
        watchFolders()
        // What was saved since the store was loaded.
        look()
        while !stopper.isSent {
            wait()
            if stopper.isSent { return }
            takeNews()
            if clock.now - lastLook >= lookInterval { look() }
            if isTimeToRead { read() }
        }
    }

    private var lookInterval: Duration {
        // While a change is awaited to be over, without events only looking tells that.
        let interval = events == nil ? options.pollInterval : options.safetyInterval
        let usual = max(interval, .milliseconds(10))
        return pending != nil && events == nil ? min(usual, max(options.quietTime, .milliseconds(10))) : usual
    }

    private mutating func watchFolders() {
        guard events != nil else { return }
        if events?.watch(seen.folders) == false {
            // Out of watches, or a file system that has none.
            events = nil
            onEvent?(.polling)
        }
    }

    private func wait() {
        var duration = lookInterval - (clock.now - lastLook)
        if let pending {
            let now = clock.now
            duration = min(duration, options.quietTime - (now - pending.last), longestDelay - (now - pending.first))
        }
        let (seconds, attoseconds) = duration.components
        // Rounded up, so that the time is over when the wait is.
        let milliseconds = max(1, Int(seconds) * 1_000 + Int(attoseconds / 1_000_000_000_000_000) + 1)
        if events == nil {
            stopper.wait(milliseconds: milliseconds)
        } else {
            events?.wait(milliseconds: milliseconds, or: stopper)
        }
    }

    private mutating func takeNews() {
        guard let news = events?.news(), news.isAny else { return }
        note()
        if news.changesFolders, canLook() {
            seen = HomeFingerprint(of: store.home)
            watchFolders()
        }
    }

    private mutating func note() {
        let now = clock.now
        pending = (pending?.first ?? now, now)
    }

    /// Looks whether anything is other than it was.
    private mutating func look() {
        lastLook = clock.now
        guard canLook() else { return }
        let now = HomeFingerprint(of: store.home)
        guard now != seen || (now != settled || isUnreadable) && pending == nil else { return }
        let hasOtherFolders = now.folders != seen.folders
        seen = now
        note()
        if hasOtherFolders { watchFolders() }
    }

    private var longestDelay: Duration { max(options.longestDelay, options.quietTime) }

    private var isTimeToRead: Bool {
        guard let pending else { return false }
        let now = clock.now
        // A file that a program keeps open for ever is read in the end.
        if events?.isBeingWritten == true { return now - pending.first >= longestDelay * 10 }
        return now - pending.last >= options.quietTime || now - pending.first >= longestDelay
    }

    /// Whether files can be opened at all: what is not seen for want of a descriptor must not count as gone.
    private mutating func canLook() -> Bool {
        guard let obstacle = FolderListing.obstacle else {
            isBlocked = false
            return true
        }
        if !isBlocked { onEvent?(.blocked(obstacle)) }
        isBlocked = true
        return false
    }

    /// Waits anew until nothing changes, however long it has been put off.
    private mutating func readLater() {
        pending = nil
        note()
    }

    private mutating func read() {
        guard canLook() else { return readLater() }
        let before = HomeFingerprint(of: store.home)
        guard before != settled || isUnreadable else { return pending = nil }
        let loaded = store.load()
        // While it was read, the descriptors may have run out.
        guard canLook() else { return readLater() }
        let after = HomeFingerprint(of: store.home)
        let news = events?.news()
        guard before == after, news?.isAny != true else {
            seen = after
            note()
            if news?.changesFolders == true { watchFolders() }
            return
        }
        settled = after
        seen = after
        pending = nil
        let known = store.refusal
        switch store.take(loaded) {
        case .success(let isNew):
            isUnreadable = false
            if isNew { onEvent?(.loaded(store.snapshot, warnings: store.warnings)) }
        case .failure(let error):
            let isKnown = isUnreadable && known == error
            isUnreadable = error.diagnostics.contains { $0.rule == .unreadableFile }
            if !isKnown { onEvent?(.refused(error)) }
        }
    }
}
