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
        private let responder: ServiceResponder
        private let admin: ServiceResponder
        private let rules: ConnectionRules
        private let tls: TLSIdentity?
        private let onRunning: @Sendable (_ port: Int?) async -> Void

        /// The home of the service's own texts, the catalog `phrasebook-service`.
        public static var ownHome: Home {
            Home(path: Bundle.module.bundlePath + "/Home")
        }

        /// A service for a store.
        ///
        /// - Parameters:
        ///   - store: What is served; a reload is served from the next request on.
        ///   - settings: How it listens, and how much it takes.
        ///   - metrics: Where it counts, and what `/metrics` shows.
        ///   - logger: Where it logs.
        ///   - tracer: Where spans begin; nil for the process's own tracer.
        ///   - onRunning: Called with the port once the service listens.
        /// - Throws: `CatalogError` where the service's own texts do not load; `SettingError` where the certificate, its
        ///   key or the authorities cannot be used.
        public init(
            store: MessageStore, settings: ServiceSettings = ServiceSettings(),
            metrics: PrometheusMetrics = MessageService.makeMetrics(), logger: Logger, tracer: (any Tracer)? = nil,
            onRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
        ) async throws {
            self.store = store
            self.settings = settings
            self.metrics = metrics
            self.logger = logger
            self.onRunning = onRunning
            let own = try await MessageStore(
                home: Self.ownHome, options: StoreOptions(languageHeader: store.options.languageHeader))
            let leaving = Leaving()
            tls = try Self.identity(settings)
            rules = ConnectionRules(
                limits: settings.limits, timeouts: settings.timeouts, leaving: leaving,
                bodies: BodyBudget(settings.limits.totalBodyBytes), reports: LimitReports(metrics, logger: logger),
                refusals: Refusal.all(own.snapshot))
            let serving = ServingState(
                source: SnapshotSource(store, PhrasebookMetrics(store, factory: metrics)), settings: settings,
                prometheus: metrics, leaving: leaving, reloading: Reloading(store: store, tls: tls),
                pages: try ServicePages(Bundle.module.bundlePath + "/Pages"),
                sites: try await ServedSites(store, basePath: settings.basePath),
                languageHeader: HTTPField.Name(store.options.languageHeader), vary: store.options.vary)
            var options = PhrasebookMiddleware<ServiceContext>.Options()
            options.metrics = PhrasebookMetrics(own, factory: metrics)
            options.tracer = tracer
            let errors = ErrorTable(
                system: "system_error", decoding: "invalid_body",
                statuses: [.notFound: "unknown_path", .contentTooLarge: "body_too_large"])
            let middleware = try PhrasebookMiddleware<ServiceContext>(
                own, catalog: "phrasebook-service", errors: errors, options: options)
            let counters = RequestCounters(metrics)
            responder = ServiceResponder(
                bodies: BodyRoute(serving: serving), router: ServiceRoutes(serving).responder(middleware),
                counters: counters, basePath: settings.basePath)
            admin = ServiceResponder(
                bodies: nil, router: ServiceRoutes(adminOf: serving).responder(middleware), counters: counters,
                basePath: "")
        }

        private static func identity(_ settings: ServiceSettings) throws(SettingError) -> TLSIdentity? {
            guard let tls = settings.tls else { return nil }
            do {
                return try TLSIdentity(tls)
            } catch {
                throw SettingError("tls", "cannot be used: \(error)")
            }
        }

        /// A metrics system that says what the service's numbers mean.
        public static func makeMetrics() -> PrometheusMetrics {
            PrometheusMetrics(help: [
                "phrasebook_resolved_total": "Codes answered.",
                "phrasebook_locale_fallbacks_total": "Texts that came from another locale than the one asked for.",
                "phrasebook_unknown_codes_total": "Codes asked for that the catalog does not have.",
                "phrasebook_missing_arguments_total": "Arguments that a text needs and that were not given.",
                "phrasebook_unfit_arguments_total": "Arguments that could not be shown.",
                "phrasebook_negotiations_total": "Requests whose locale was chosen, by what decided.",
                "phrasebook_home_loads_total": "Times that saved files were read, by what became of them.",
                "phrasebook_home_refused": "1 while newer files are not served, since they have errors; else 0.",
                "http_connections_accepted_total": "Connections of clients that were accepted.",
                "http_connections_evicted_total": "Idle connections that were closed since others waited.",
                "http_connections_open": "Connections of clients that are open now.",
                "http_limits_reached_total": "Times that a limit of the whole service was reached.",
                "http_refused_total": "Requests that were refused before they came to a route.",
                "http_requests_total": "Requests answered.",
                "http_request_duration_seconds": "Time from a request's head to its response.",
            ])
        }

        /// The service as a Hummingbird application, for one's own service group or for tests.
        public var application: some ApplicationProtocol {
            ServiceApplication(server: server, limits: settings.limits)
        }

        private var server: ServiceServer {
            ServiceServer(
                settings: settings, rules: rules, responder: responder, admin: admin, tls: tls, logger: logger,
                onRunning: onRunning)
        }

        /// Serves until the process is told to stop (SIGTERM or SIGINT).
        ///
        /// It then says that it is not ready, waits a moment (SIGTERM only), takes no new connection, answers what was
        /// sent, and returns. Where the settings say so, it watches the home meanwhile.
        ///
        /// - Throws: What keeps it from listening, such as a port that is taken.
        public func run() async throws {
            var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: application)]
            if settings.watch {
                services.append(
                    .init(service: HomeWatchingService(store: store, logger: logger, metrics: metrics)))
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
            try await ServiceGroup(configuration: configuration).run()
        }
    }
#endif
