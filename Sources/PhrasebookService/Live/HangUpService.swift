#if Service
    import Logging
    import ServiceLifecycle
    import UnixSignals

    /// Reads the home and the certificates again at each SIGHUP, which ends no process that has this.
    struct HangUpService: Service {
        let reloading: Reloading
        let logger: Logger
        let signals: UnixSignalsSequence

        init(_ reloading: Reloading, _ logger: Logger) async {
            self.reloading = reloading
            self.logger = logger
            signals = await UnixSignalsSequence(trapping: .sighup)
        }

        func run() async throws {
            for await _ in signals.cancelOnGracefulShutdown() {
                logger.notice("SIGHUP: the home and the certificates are read again")
                // What is wrong was told.
                _ = await reloading.reload()
            }
        }
    }
#endif
