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
        /// - Throws: `CatalogError` where the service's own texts do not load.
        public init(
            store: MessageStore, settings: ServiceSettings = ServiceSettings(),
            metrics: PrometheusMetrics = MessageService.makeMetrics(), logger: Logger, log: LogStream? = nil,
            accessStream: LogStream? = nil, tracer: (any Tracer)? = nil,
            onRunning: @escaping @Sendable (_ port: Int?) async -> Void = { _ in }
        ) async throws(CatalogError) {
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
            let sites = try await ServedSites(store, settings)
            metrics.observe("phrasebook_page_bytes_kept", .gauge) { [([], Double(sites.bytesKept))] }
            let serving = ServingState(
                source: SnapshotSource(
                    store, PhrasebookMetrics(store, factory: metrics), cacheControl: settings.cache.control),
                settings: settings, prometheus: metrics,
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
                own, catalog: "phrasebook-service", errors: errors, options: options)
            let accessLog = AccessLog(settings.accessLog, accessStream)
            self.accessLog = accessLog
            ProcessMetrics.observe(in: metrics)
            metrics.observe("phrasebook_log_lines_lost_total", .counter) {
                [
                    ([("log", "events")], Double(log?.lostLines ?? 0)),
                    ([("log", "access")], Double(accessLog?.lostLines ?? 0)),
                ]
            }
            metrics.observe("http_connections_limit", .gauge) { [([], Double(settings.limits.connections))] }
            responder = ServiceResponder(
                bodies: BodyRoute(serving: serving), router: ServiceRoutes(serving).responder(middleware),
                counters: RequestCounters(metrics), accessLog: accessLog, tracer: tracer)
        }

        /// The service as a Hummingbird application, for one's own service group or for tests.
        public var application: some ApplicationProtocol {
            let limits = settings.limits
            let timeouts = settings.timeouts
            let (request, response) = (TimeAmount(timeouts.request), TimeAmount(timeouts.response))
            let decoder = HTTP1Channel.Configuration.DecoderConfiguration(
                maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes, maxHeaderFieldCount: 100)
            let channel = HTTP1Channel.Configuration(
                additionalChannelHandlers: [RequestTimeoutHandler(request: request, response: response)],
                idleTimeout: TimeAmount(timeouts.idle), httpDecoderConfiguration: decoder)
            let onRunning = onRunning
            return Application(
                responder: responder, server: .http1(configuration: channel),
                configuration: ApplicationConfiguration(
                    address: .hostname(settings.host, port: settings.port), serverName: nil,
                    availableConnectionsDelegate: MaximumAvailableConnections(limits.connections, logger: logger)),
                onServerRunning: { await onRunning($0.localAddress?.port) }, logger: logger)
        }

        /// Reads the home again, as SIGHUP does.
        ///
        /// - Returns: The version of the files that are served now.
        /// - Throws: `CatalogError` where the home has errors; what was served stays.
        public func reload() async throws(CatalogError) -> String {
            try await reloader.reload().version
        }

        private var reloader: HomeReloader { HomeReloader(store: store, reporter: reporter) }

        /// Serves until the process is told to stop (SIGTERM or SIGINT).
        ///
        /// It then takes no new connection, answers what it has begun, and returns. SIGHUP reads the home again. Where the
        /// settings say so, it watches the home meanwhile.
        ///
        /// - Throws: What keeps it from listening, such as a port that is taken.
        public func run() async throws {
            var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: application)]
            services.append(.init(service: await HangUpService(reloader, logger)))
            if settings.watch {
                services.append(
                    .init(service: HomeWatchingService(store: store, logger: logger, reporter: reporter)))
            }
            var configuration = ServiceGroupConfiguration(
                services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
            configuration.maximumGracefulShutdownDuration = settings.timeouts.drain
            defer { accessLog?.flush() }
            try await ServiceGroup(configuration: configuration).run()
        }
    }
#endif
