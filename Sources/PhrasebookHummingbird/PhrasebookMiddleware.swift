#if Hummingbird
    import HTTPTypes
    public import Hummingbird
    public import ICU
    public import Logging
    import NIOHTTP1
    public import Phrasebook
    public import Tracing

    /// Gives each request its locale, and turns what a handler throws into the catalog's error body.
    ///
    /// ```swift
    /// let router = Router(context: AppContext.self)
    /// router.add(middleware: PhrasebookMiddleware(store, catalog: .cardIssuing))
    /// router.post("cards") { request, context in
    ///     guard let name = form.name else { throw CardIssuing.invalidRequestParameter(field: "cardHolderName") }
    ///     return try await issue(name, in: context.locale)
    /// }
    /// ```
    ///
    /// - A `CodedError` is answered with the body of its own catalog; `CodedErrors` with one body, which problem
    ///   details list in full.
    /// - The framework's errors (404, 405, 413, a body that cannot be decoded) get the codes of an ``ErrorTable``; any
    ///   other error its system error. Their texts reach the log, never the client.
    /// - What the table does not name is answered as problem details with the status alone.
    ///
    /// A response has the code's status, `Content-Language`, `Vary` and `Cache-Control: no-store`, and `Retry-After` where
    /// the API's document says how long to wait. Route groups may each have a middleware with another catalog; the locale
    /// is negotiated by the first one that has the same store.
    public struct PhrasebookMiddleware<Context: LocalizedRequestContext>: RouterMiddleware {
        /// What a middleware may be told beside its store and catalog.
        public struct Options: Sendable {
            /// In which shape errors are answered.
            public var style = BodyStyle.byAccept
            /// Who reads the bodies; for `Audience.user` they hold the user text, the status and the reference only.
            public var audience: ErrorBody.Reader?
            /// The locale that the caller itself chose, for instance in the user's account; it counts before both
            /// headers.
            public var explicitLocale: (@Sendable (Request, Context) -> LocaleIdentifier?)?
            /// The caller's own order or request number, a member of bodies that have one.
            public var reference: (@Sendable (Request, Context) -> String?)?
            /// Counts what is answered; nil for the process's own metrics system.
            public var metrics: PhrasebookMetrics?
            /// Where errors are logged; nil for the request's own logger.
            public var logger: Logger?
            /// Where spans begin; nil for the process's own tracer.
            public var tracer: (any Tracer)?

            /// The defaults.
            public init() {}
        }

        private let store: MessageStore
        private let catalog: Catalog.Name
        private let errors: ErrorTable
        private let options: Options
        private let metrics: PhrasebookMetrics
        private let counters: CatalogCounters
        private let languageHeader: HTTPField.Name?

        /// A middleware for the errors of a catalog.
        ///
        /// - Parameters:
        ///   - store: The loaded home.
        ///   - catalog: The catalog of errors that are not its own, and the label of metrics.
        ///   - options: Everything else.
        public init(_ store: MessageStore, catalog: Catalog.Name, options: Options = Options()) {
            self.init(checked: store, catalog, ErrorTable(), options)
        }

        /// A middleware that gives the framework's errors codes of the catalog.
        ///
        /// - Parameters:
        ///   - store: The loaded home.
        ///   - catalog: The catalog.
        ///   - errors: Which codes are used for errors that are not the catalog's own.
        ///   - options: Everything else.
        /// - Throws: `CatalogError` where the home has no such catalog, or that has no such code.
        public init(
            _ store: MessageStore, catalog: Catalog.Name, errors: ErrorTable, options: Options = Options()
        ) throws(CatalogError) {
            let facts = try store.snapshot.requireCatalog(catalog)
            if let unknown = errors.codes.first(where: { facts[$0] == nil }) {
                throw CatalogError(
                    code: .unknownCode, diagnostics: [],
                    message: "the error table names the code “\(unknown)”, which \(catalog) does not have")
            }
            self.init(checked: store, catalog, errors, options)
        }

        private init(checked store: MessageStore, _ catalog: Catalog.Name, _ errors: ErrorTable, _ options: Options) {
            self.store = store
            self.catalog = catalog
            self.errors = errors
            self.options = options
            metrics = options.metrics ?? PhrasebookMetrics(store)
            counters = metrics.of(catalog)
            languageHeader = HTTPField.Name(store.options.languageHeader)
        }

        /// Negotiates, and answers what the handler throws.
        public func handle(
            _ request: Request, context: Context, next: (Request, Context) async throws -> Response
        ) async throws -> Response {
            var context = context
            let localization = localization(of: request, context)
            context.localization = localization
            do {
                return try await next(request, context)
            } catch let error as HTTPParserError {
                // The connection is broken; the server says so and closes it.
                throw error
            } catch {
                let response = response(to: error, request, context, localization)
                return request.method == .head ? response.createHeadResponse() : response
            }
        }

        private func localization(of request: Request, _ context: Context) -> RequestLocalization {
            let storeIdentity = ObjectIdentifier(store)
            if let known = context.localization, known.store == storeIdentity { return known }
            let preferences = LanguagePreferences(
                request.headers, languageHeader: languageHeader, explicit: options.explicitLocale?(request, context))
            let snapshot = store.snapshot
            let negotiated = snapshot.negotiate(preferences, in: catalog)
            counters.countNegotiation(negotiated)
            return RequestLocalization(negotiated: negotiated, snapshot: snapshot, store: storeIdentity)
        }

        private func response(
            to error: any Error, _ request: Request, _ context: Context, _ localization: RequestLocalization
        ) -> Response {
            let snapshot = localization.snapshot
            let facts = snapshot.catalog(catalog)
            var mapping = ErrorMapping(error, catalog: facts, name: catalog, table: errors)
            if let first = mapping.named.first, snapshot.catalog(first.catalog) == nil {
                // A typed error of a catalog that this home does not have.
                mapping = ErrorMapping(UnknownCatalog(), catalog: facts, name: catalog, table: errors)
            }
            log(error, mapping, context)
            let answers = mapping.named.map { named in
                metrics.of(named.catalog).countResolved()
                return snapshot.answer(
                    to: named.code, in: named.catalog, locale: snapshot.locale(localization.negotiated),
                    arguments: named.arguments)
            }
            guard let first = answers.first else {
                return .problem(mapping.status ?? .internalServerError, mapping.headers)
            }
            let body = first.body(
                options.style.chosen(accept: request.headers[.accept]), audience: options.audience,
                reference: options.reference?(request, context), status: mapping.status?.code,
                with: Array(answers.dropFirst()))
            trace(first, body)
            return body.response(mapping.headers, variesByAccept: options.style == .byAccept)
        }

        private func log(_ error: any Error, _ mapping: ErrorMapping, _ context: Context) {
            let logger = options.logger ?? context.logger
            var metadata: Logger.Metadata {
                var metadata: Logger.Metadata = ["phrasebook.catalog": "\(catalog)"]
                if let first = mapping.named.first {
                    metadata["phrasebook.catalog"] = "\(first.catalog)"
                    metadata["phrasebook.code"] = "\(first.code)"
                }
                return metadata
            }
            if mapping.isUnexpected, !(error is CancellationError) {
                logger.error(
                    "A request failed unexpectedly",
                    metadata: metadata.merging(["error": "\(error)", "error.type": "\(type(of: error))"]) { $1 })
            } else {
                logger.debug("A request was answered with an error", metadata: metadata)
            }
        }

        private func trace(_ answer: Answer, _ body: ErrorBody) {
            let tracer = options.tracer ?? InstrumentationSystem.tracer
            guard !(tracer is NoOpTracer) else { return }
            let span = tracer.startAnySpan("phrasebook.error", ofKind: .internal)
            span.attributes["phrasebook.catalog"] = answer.catalogName.rawValue
            span.attributes["phrasebook.code"] = answer.code.rawValue
            span.attributes["phrasebook.known"] = answer.isKnown
            span.attributes["phrasebook.locale"] = answer.locale.languageTag
            span.attributes["http.response.status_code"] = body.status
            span.end()
        }
    }

    /// A typed error names a catalog that the home does not have.
    private struct UnknownCatalog: Error {}
#endif
