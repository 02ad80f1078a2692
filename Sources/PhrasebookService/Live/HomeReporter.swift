#if Service
    import CoreMetrics
    import Foundation
    import Logging
    import Phrasebook
    import TextKernel

    /// Tells in the log and in metrics what became of a home that was read, whoever asked for it.
    final class HomeReporter: Sendable {
        private struct State: Sendable {
            /// When the files that are served were loaded, in seconds since 1970; nil where a copy is served.
            var loadedSeconds: Double?
            /// How many errors the files have that are not served.
            var errors = 0
        }

        private let logger: Logger
        private let loads: Counter
        private let refusals: Counter
        private let isRefused: Gauge
        private let state: Locked<State>

        /// A reporter about a store, which tells of the home that is served already.
        init(_ store: MessageStore, _ logger: Logger, _ metrics: PrometheusMetrics) {
            self.logger = logger
            loads = Counter(label: "phrasebook_home_loads", dimensions: [("result", "loaded")], factory: metrics)
            refusals = Counter(label: "phrasebook_home_loads", dimensions: [("result", "refused")], factory: metrics)
            isRefused = Gauge(label: "phrasebook_home_refused", dimensions: [], factory: metrics)
            let refusal = store.refusal
            state = Locked(State(loadedSeconds: refusal == nil ? Self.now : nil, errors: Self.errors(refusal)))
            isRefused.record(refusal == nil ? 0 : 1)
            if let refusal {
                refusals.increment()
                logger.error(
                    "The home has errors: the last good copy of it is served",
                    metadata: ["version": "\(store.snapshot.version)", "error": "\(refusal.message)"])
                logErrors(refusal)
            } else {
                loads.increment()
            }
            metrics.observe("phrasebook_home_info", .gauge) { [store] in
                [([("version", store.snapshot.version)], 1)]
            }
            metrics.observe("phrasebook_home_errors", .gauge) { [self] in [([], Double(state.withLock { $0.errors }))] }
            metrics.observe("phrasebook_home_is_copy", .gauge) { [self] in [([], isCopy ? 1 : 0)] }
            metrics.observe("phrasebook_home_last_load_timestamp_seconds", .gauge) { [self] in
                state.withLock { $0.loadedSeconds }.map { [([], $0)] } ?? []
            }
        }

        /// Whether a copy of the home is served, since the home itself had errors from the start on.
        var isCopy: Bool { state.withLock { $0.loadedSeconds == nil } }

        /// The home was read and is served.
        func loaded(_ snapshot: Snapshot, warnings: Int) {
            loads.increment()
            isRefused.record(0)
            state.withLock { $0 = State(loadedSeconds: Self.now) }
            logger.info(
                "Saved files are served", metadata: ["version": "\(snapshot.version)", "warnings": "\(warnings)"])
        }

        /// The home was read and is not served.
        func refused(_ error: CatalogError) {
            refusals.increment()
            isRefused.record(1)
            state.withLock { $0.errors = Self.errors(error) }
            logger.error("Saved files are not served: they have errors", metadata: ["error": "\(error.message)"])
            logErrors(error)
        }

        private func logErrors(_ error: CatalogError) {
            for diagnostic in error.diagnostics where diagnostic.severity == .error { logger.error("\(diagnostic)") }
        }

        private static var now: Double { Date.now.timeIntervalSince1970 }

        private static func errors(_ error: CatalogError?) -> Int {
            error?.diagnostics.count { $0.severity == .error } ?? 0
        }
    }
#endif
