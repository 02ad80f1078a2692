#if Service
    import Foundation
    import HTTPTypes
    public import Hummingbird
    import HummingbirdCore
    public import Logging
    import NIOCore
    public import Phrasebook
    import PhrasebookHummingbird
    public import ServiceLifecycle
    import TextKernel
    public import Tracing
    import UnixSignals

    /// The HTTP message service: the catalogs of a home, over HTTP.
    ///
    /// ```swift
    /// let service = try await MessageService(store: MessageStore(home: home), settings: settings, logger: logger)
    /// try await service.run()
    /// ```
    ///
    /// What it serves is described at `/openapi.json`. Its own errors come from a catalog of its own, in the language of
    /// the request.
    public struct MessageService: Service {
        private let store: MessageStore
        private let settings: ServiceSettings
        private let metrics: PrometheusMetrics
        private let logger: Logger
        private let reporter: HomeReporter
        private let keeper: LastGoodHomeKeeper?
        private let accessLog: AccessLog?
        private let responder: ServiceResponder
        private let admin: ServiceResponder
        private let rules: ConnectionRules
        private let tls: TLSIdentity?
        private let reloading: Reloading
        private let onRunning: @Sendable (_ port: Int?) async -> Void

        /// The home of the service's own texts, the catalog `phrasebook-service`.
        public static var ownHome: Home {
            Home(path: resources + "/Home")
        }

        /// The folder of this module's resources.
        private static var resources: String {
            ProcessArguments.folderBesideProgram("phrasebook_PhrasebookService.resources") ?? Bundle.module.bundlePath
        }

        /// A service for a store.
        ///
        /// - Parameters:
        ///   - store: What is served; a reload is served from the next request on.
        ///   - settings: How it listens, and how much it takes.
        ///   - metrics: Where it counts, and what `/metrics` shows.
        ///   - logger: Where it logs.
        ///   - log: The stream that the logger writes to, whose lost lines are counted; nil where that is none.
        ///   - accessStream: Where lines of requests are written, if the settings say so; nil for standard output.
        ///   - tracer: Where spans begin; nil for the process's own tracer.
        ///   - onRunning: Called with the port once the service listens.
        /// - Throws: `CatalogError` where the service's own texts do not load; ``SettingErrors`` where the certificate,
        ///   its key or the authorities cannot be used.
        public init(
            store: MessageStore, settings: ServiceSettings = ServiceSettings(),
            metrics: PrometheusMetrics = MessageService.makeMetrics(), logger: Logger, log: LogStream? = nil,
            accessStream: LogStream? = nil, tracer: (any Tracer)? = nil,
            onRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
        ) async throws {
            self.store = store
            self.settings = settings
            self.metrics = metrics
            self.logger = logger
            self.onRunning = onRunning
            let reporter = HomeReporter(store, logger, metrics)
            self.reporter = reporter
            keeper = settings.stateFolder.map { LastGoodHomeKeeper($0, store, logger, metrics) }
            let own = try await MessageStore(
                home: Self.ownHome, options: StoreOptions(languageHeader: store.options.languageHeader))
            let accessLog = AccessLog(settings.accessLog, accessStream)
            self.accessLog = accessLog
            let leaving = Leaving()
            tls = try Self.identity(settings)
            rules = ConnectionRules(
                limits: settings.limits, timeouts: settings.timeouts, leaving: leaving,
                bodies: BodyBudget(settings.limits.totalBodyBytes),
                reports: LimitReports(metrics, logger: logger), refusals: Refusal.all(own.snapshot))
            rules.reports.limited(to: settings.limits.connections)
            reloading = Reloading(store: store, reporter: reporter, tls: tls, logger: logger)
            let sites = try await ServedSites(store, settings)
            metrics.observe("phrasebook_page_bytes_kept", .gauge) { [([], Double(sites.bytesKept))] }
            let serving = ServingState(
                source: SnapshotSource(
                    store, PhrasebookMetrics(store, factory: metrics), cacheControl: settings.cache.control),
                own: own, settings: settings, prometheus: metrics, bodies: rules.bodies,
                reports: rules.reports, leaving: leaving, reloading: reloading,
                pages: try ServicePages(Self.resources + "/Pages", settings.pages),
                sites: sites, reporter: reporter,
                languageHeader: HTTPField.Name(store.options.languageHeader), vary: store.options.vary)
            var options = PhrasebookMiddleware<ServiceContext>.Options()
            options.metrics = PhrasebookMetrics(own, factory: metrics)
            options.tracer = tracer
            let errors = ErrorTable(
                system: "system_error", decoding: "invalid_body",
                statuses: [.notFound: "unknown_path", .contentTooLarge: "body_too_large"])
            let middleware = try PhrasebookMiddleware<ServiceContext>(
                own, catalog: ServiceError.catalog, errors: errors, options: options)
            ProcessMetrics.observe(in: metrics)
            metrics.observe("phrasebook_log_lines_lost_total", .counter) {
                [
                    ([("log", "events")], Double(log?.lostLines ?? 0)),
                    ([("log", "access")], Double(accessLog?.lostLines ?? 0)),
                ]
            }
            metrics.observe("http_body_bytes_held", .gauge) { [rules] in [([], Double(rules.bodies.heldBytes))] }
            metrics.observe("http_body_bytes_limit", .gauge) { [([], Double(settings.limits.totalBodyBytes))] }
            let counters = RequestCounters(metrics)
            responder = ServiceResponder(
                routes: ServiceRoutes(serving), errors: middleware, counters: counters, basePath: settings.basePath,
                rates: ClientRates(settings.limits.clientRequestsPerSecond, rules.reports), accessLog: accessLog,
                tracer: tracer)
            // An operator's probes would be most of the lines, and say nothing.
            admin = ServiceResponder(
                routes: ServiceRoutes(adminOf: serving), errors: middleware, counters: counters, basePath: "",
                rates: nil, accessLog: nil, tracer: tracer)
        }

        private static func identity(_ settings: ServiceSettings) throws(SettingErrors) -> TLSIdentity? {
            guard let tls = settings.tls else { return nil }
            do {
                return try TLSIdentity(tls)
            } catch {
                throw SettingErrors([SettingError(key: "tls", .settingUnusable(reason: "\(error)"))])
            }
        }

        /// The service as a Hummingbird application, for one's own service group or for tests.
        public var application: some ApplicationProtocol {
            ServiceApplication(server: server, limits: settings.limits)
        }

        private var server: ServiceServer {
            ServiceServer(
                settings: settings, rules: rules, responder: responder, admin: admin, tls: tls, reloading: reloading,
                logger: logger, onRunning: onRunning)
        }

        /// Reads the home and the certificates again, as SIGHUP does; what is wrong with the certificates is logged.
        ///
        /// - Returns: The version of the files that are served now.
        /// - Throws: `CatalogError` where the home has errors; what was served stays.
        public func reload() async throws(CatalogError) -> String {
            _ = reloading.reloadCertificates()
            return try await reloading.reloadHome().version
        }

        /// Serves until the process is told to stop (SIGTERM or SIGINT).
        ///
        /// It then says that it is not ready, waits a moment (SIGTERM only), takes no new connection, answers what was
        /// sent, and returns. SIGHUP reads the home and the certificates again. Where the settings say so, it watches the
        /// home meanwhile.
        ///
        /// - Throws: What keeps it from listening, such as a port that is taken.
        public func run() async throws {
            var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: application)]
            services.append(.init(service: await HangUpService(reloading, logger)))
            if settings.watch {
                services.append(
                    .init(service: HomeWatchingService(store: store, logger: logger, reporter: reporter)))
            }
            var configuration = ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
            // The service ends its own times; this is for what hangs.
            let timeouts = settings.timeouts
            configuration.maximumGracefulShutdownDuration = timeouts.notice + timeouts.drain * 2 + .seconds(5)
            let leaving = rules.leaving
            let interrupts = Task {
                // A person at a terminal waits for nobody to see that the service stops.
                for await _ in await UnixSignalsSequence(trapping: .sigint) { leaving.hurry() }
            }
            defer { interrupts.cancel() }
            defer { accessLog?.flush() }
            try await ServiceGroup(configuration: configuration).run()
        }
    }
#endif
