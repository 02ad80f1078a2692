#if Service
    import Logging
    import Phrasebook
    import ServiceLifecycle

    /// Serves saved files of the home soon after they were saved, and tells of it in the log and in metrics.
    struct HomeWatchingService: Service {
        let store: MessageStore
        let logger: Logger
        let reporter: HomeReporter

        func run() async throws {
            let watcher = HomeWatcher(store) { [logger, reporter] event in
                switch event {
                case .loaded(let snapshot, let warnings): reporter.loaded(snapshot, warnings: warnings.count)
                case .refused(let error): reporter.refused(error)
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
