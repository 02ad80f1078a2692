#if Service
    import CoreMetrics
    import Dispatch
    import Logging
    import Phrasebook
    import TextKernel

    /// Keeps each home that was loaded, on a thread of its own.
    final class LastGoodHomeKeeper: Sendable {
        private let copy: LastGoodHome
        private let home: Home
        private let logger: Logger
        private let kept: Counter
        private let failed: Counter
        private let queue = DispatchQueue(label: "phrasebook.state")

        init(_ folder: String, _ store: MessageStore, _ logger: Logger, _ metrics: any MetricsFactory) {
            copy = LastGoodHome(folder: folder)
            home = store.home
            self.logger = logger
            kept = Counter(label: "phrasebook_state_writes", dimensions: [("result", "kept")], factory: metrics)
            failed = Counter(label: "phrasebook_state_writes", dimensions: [("result", "failed")], factory: metrics)
            store.observeContents { [self] contents in
                guard contents.refusal == nil else { return }
                let version = contents.snapshot.version
                queue.async { self.keep(version) }
            }
        }

        private func keep(_ version: String) {
            do {
                // Files that were saved meanwhile are kept when they are loaded.
                if try copy.keep(home, version: version) { kept.increment() }
            } catch {
                failed.increment()
                logger.error(
                    "The home that is served cannot be kept for the next start", metadata: ["error": "\(error)"])
            }
        }
    }
#endif
