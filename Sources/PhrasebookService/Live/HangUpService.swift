#if Service
    import Logging
    import ServiceLifecycle
    import UnixSignals

    /// Reads the home again at each SIGHUP, which ends no process that has this.
    struct HangUpService: Service {
        let reloader: HomeReloader
        let logger: Logger
        let signals: UnixSignalsSequence

        init(_ reloader: HomeReloader, _ logger: Logger) async {
            self.reloader = reloader
            self.logger = logger
            signals = await UnixSignalsSequence(trapping: .sighup)
        }

        func run() async throws {
            for await _ in signals.cancelOnGracefulShutdown() {
                logger.notice("SIGHUP: the home is read again")
                // What is wrong with it was told.
                _ = try? await reloader.reload()
            }
        }
    }
#endif
