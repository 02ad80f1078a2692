import Foundation
import TextKernel

/// Loads a home and holds the current snapshot.
///
/// ```swift
/// let store = try await MessageStore(home: Home(bundle: .module))
/// let answer = store.snapshot.answer(to: "1004", in: "card-issuing", locale: LocaleIdentifier(literal: "zh_CN"))
/// ```
public final class MessageStore: Sendable {
    /// The home that is loaded.
    public let home: Home
    /// How it is loaded.
    public let options: StoreOptions
    /// Counts what goes wrong while answering, over all snapshots.
    public let monitor: ResolutionMonitor
    private let current: Locked<State>
    /// Called with each change, in order; the lock is held by those that read homes, and by no request.
    private let observers = Locked<[@Sendable (Contents) -> Void]>([])

    /// What a store holds at one moment.
    package struct Contents: Sendable {
        /// Everything loaded.
        package var snapshot: Snapshot
        /// What was found in the files of the snapshot and did not stop them.
        package var warnings: [Diagnostic]
        /// Why the files as they were last read are not served; nil where they are.
        package var refusal: CatalogError?
    }

    private struct State {
        var contents: Contents
        /// How the files looked before they were read.
        var fingerprint: HomeFingerprint

        /// Whether what is read may lack what is served.
        var allowsRemovals: Bool

        /// Takes in what was read; where it has errors, or lacks what is served, the last good snapshot stays.
        ///
        /// - Returns: Whether it differs from what was held.
        mutating func take(_ loading: Loading) -> Result<Bool, CatalogError> {
            fingerprint = loading.fingerprint
            switch loading.result {
            case .failure(let error):
                contents.refusal = error
                return .failure(error)
            case .success(let (snapshot, warnings)):
                let removed = allowsRemovals ? [] : RemovedWords.between(contents.snapshot, and: snapshot)
                guard removed.isEmpty else {
                    let error = CatalogError(
                        code: .homeNotLoaded, diagnostics: (removed + warnings).inOrder,
                        message: .homeLacksServed(count: removed.count))
                    contents.refusal = error
                    return .failure(error)
                }
                let isNew =
                    contents.refusal != nil || warnings != contents.warnings
                    || snapshot.version != contents.snapshot.version
                contents = Contents(snapshot: snapshot, warnings: warnings, refusal: nil)
                return .success(isNew)
            }
        }
    }

    /// What was read of a home.
    struct Loading: Sendable {
        fileprivate let result: Result<(snapshot: Snapshot, warnings: [Diagnostic]), CatalogError>
        fileprivate let fingerprint: HomeFingerprint
    }

    /// Homes are read here, one after another, and never on the threads that tasks share.
    private static let reader = DispatchQueue(label: "phrasebook.reader")

    /// Loads a home.
    ///
    /// - Throws: ``CatalogError`` with every diagnostic at once, where something stops the home from loading. Missing,
    ///   empty and stale texts are warnings and stop nothing; they are in ``warnings``.
    public convenience init(home: Home, options: StoreOptions = StoreOptions()) async throws(CatalogError) {
        try await self.init(home: home, options: options, lastGood: nil)
    }

    /// Loads a home, or else what was good when it was last loaded.
    ///
    /// - Parameters:
    ///   - home: The home, which is read again by each reload.
    ///   - options: How it is loaded.
    ///   - lastGood: A copy of the home as it was; where it is served, ``refusal`` says why the home is not.
    /// - Throws: ``CatalogError`` about the home, where the copy cannot be loaded either.
    package init(home: Home, options: StoreOptions, lastGood: Home?) async throws(CatalogError) {
        let monitor = ResolutionMonitor(onFirst: options.onFirstEvent)
        self.home = home
        self.options = options
        self.monitor = monitor
        let loading = await Self.onReader { Self.load(home, options, monitor) }
        let contents: Contents
        switch loading.result {
        case .success(let (snapshot, warnings)):
            contents = Contents(snapshot: snapshot, warnings: warnings, refusal: nil)
        case .failure(let error):
            guard let lastGood,
                case .success(let (snapshot, warnings)) = await Self.onReader({
                    Self.load(lastGood, options, monitor).result
                })
            else { throw error }
            contents = Contents(snapshot: snapshot, warnings: warnings, refusal: error)
        }
        current = Locked(
            State(
                contents: contents, fingerprint: loading.fingerprint, allowsRemovals: options.allowsRemovals))
    }

    /// Everything loaded.
    ///
    /// Take it once for a request and use it throughout: a reload replaces it whole.
    public var snapshot: Snapshot { current.withLock { $0.contents.snapshot } }

    /// What was found in the files of the current snapshot and did not stop them.
    public var warnings: [Diagnostic] { current.withLock { $0.contents.warnings } }

    /// Why the files as they were last read are not served; nil where they are.
    public var refusal: CatalogError? { current.withLock { $0.contents.refusal } }

    /// Whether a reload may lack a catalog, a locale, or all texts of a catalog in a locale, that are served.
    ///
    /// It is first what ``StoreOptions/allowsRemovals`` says.
    public var allowsRemovals: Bool {
        get { current.withLock { $0.allowsRemovals } }
        set { current.withLock { $0.allowsRemovals = newValue } }
    }

    /// Reads the home again and swaps the new snapshot in.
    ///
    /// - Throws: ``CatalogError`` where something is wrong; the last good snapshot then stays, and
    ///   ``refusal`` says the same until the home is fixed.
    public func reload() async throws(CatalogError) {
        _ = try await Self.onReader { self.take(self.load()) }.get()
    }

    /// What the store holds, read together.
    package var contents: Contents { current.withLock { $0.contents } }

    /// Calls an observer with what the store holds, at once and after each reading of the home; for what is made ready
    /// from a snapshot before requests ask for it.
    ///
    /// It is called by the thread that read the home, before ``reload()`` returns, in the order of the readings.
    package func observeContents(_ observer: @escaping @Sendable (Contents) -> Void) {
        observers.withLock { observers in
            observers.append(observer)
            observer(contents)
        }
    }

    /// How the files looked before they were last read.
    var fingerprint: HomeFingerprint { current.withLock { $0.fingerprint } }

    /// Reads the home on this thread, and changes nothing.
    func load() -> Loading { Self.load(home, options, monitor) }

    /// Swaps in what was read; where it has errors, the last good snapshot stays.
    ///
    /// - Returns: Whether it differs from what was served.
    func take(_ loading: Loading) -> Result<Bool, CatalogError> {
        observers.withLock { observers in
            let (result, contents) = current.withLock { state in (state.take(loading), state.contents) }
            for observer in observers { observer(contents) }
            return result
        }
    }

    private static func onReader<Result: Sendable>(_ body: @escaping @Sendable () -> Result) async -> Result {
        await withCheckedContinuation { continuation in
            reader.async { continuation.resume(returning: body()) }
        }
    }

    /// Loads a home and reports everything found in it, without keeping it.
    ///
    /// Beside what loading finds, this reports the names that are unfit for generated source, and those that changed
    /// since the last release (`Resources/released`).
    public static func check(_ home: Home, options: StoreOptions = StoreOptions()) -> [Diagnostic] {
        check(ParsedHome(home, isKept: false), options: options)
    }

    /// Everything found in a home that is parsed already, as ``check(_:options:)`` reports it.
    package static func check(_ files: ParsedHome, options: StoreOptions = StoreOptions()) -> [Diagnostic] {
        let parsed = files.contents
        let loading = HomeLoader.load(parsed, options: options, monitor: ResolutionMonitor(onFirst: nil)).diagnostics
        let names = SourceNameCheck.diagnostics(of: parsed) + ReleasedNames.diagnostics(of: parsed)
        return (loading + names + parsed.missingLocaleDiagnostics()).inOrder
    }

    private static func load(_ home: Home, _ options: StoreOptions, _ monitor: ResolutionMonitor) -> Loading {
        let fingerprint = HomeFingerprint(of: home)
        let (snapshot, diagnostics) = HomeLoader.load(
            ParsedHome(home, isKept: false).contents, options: options, monitor: monitor)
        guard let snapshot else {
            let count = diagnostics.count { $0.severity == .error }
            let error = CatalogError(
                code: .homeNotLoaded, diagnostics: diagnostics,
                message: .homeHasErrors(
                    home: home.path.isEmpty ? DiagnosticText.homeInMemory : DiagnosticText(verbatim: home.path),
                    count: count))
            return Loading(result: .failure(error), fingerprint: fingerprint)
        }
        return Loading(result: .success((snapshot, diagnostics)), fingerprint: fingerprint)
    }
}
