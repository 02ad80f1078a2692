#if Service
    import CoreMetrics
    import Logging
    import Phrasebook
    import ServiceLifecycle

    /// Serves saved files of the home soon after they were saved, and tells of it in the log and in metrics.
    struct HomeWatchingService: Service {
        let store: MessageStore
        let logger: Logger
        let metrics: any MetricsFactory

        func run() async throws {
            let loaded = Counter(label: "phrasebook_home_loads", dimensions: [("result", "loaded")], factory: metrics)
            let refused = Counter(label: "phrasebook_home_loads", dimensions: [("result", "refused")], factory: metrics)
            let isRefused = Gauge(label: "phrasebook_home_refused", dimensions: [], factory: metrics)
            isRefused.record(0)
            let watcher = HomeWatcher(store) { [logger] event in
                switch event {
                case .loaded(let snapshot, let warnings):
                    loaded.increment()
                    isRefused.record(0)
                    logger.info(
                        "Saved files are served",
                        metadata: ["version": "\(snapshot.version)", "warnings": "\(warnings.count)"])
                case .refused(let error):
                    refused.increment()
                    isRefused.record(1)
                    logger.error(
                        "Saved files are not served: they have errors", metadata: ["error": "\(error.message)"])
                    for diagnostic in error.diagnostics where diagnostic.severity == .error {
                        logger.error("\(diagnostic)")
                    }
                case .blocked(let reason):
                    logger.error(
                        "The home cannot be looked at; what is served stays, and it is tried again",
                        metadata: ["error": "\(reason)"])
                case .polling:
                    logger.notice(
                        "The system does not tell of changed files here: folders are looked at again and again")
                }
            }
            await cancelWhenGracefulShutdown { await watcher.run() }
        }
    }
#endif
