#if Service
    import HTTPTypes
    import Hummingbird
    import Phrasebook

    /// What operators ask: whether the service lives, what it serves, and how much.
    struct OperationRoutes {
        let serving: ServingState

        /// `GET /healthz`: the process answers.
        func health(_ request: Request, _ context: ServiceContext) throws -> Response {
            try refuseQuery(request)
            return Self.json { writer in writer.object { $0.member("status", "ok") } }
        }

        /// `GET /readyz`: which files are served, and why newer ones are not; 503 once the service stops.
        func readiness(_ request: Request, _ context: ServiceContext) throws -> Response {
            try refuseQuery(request)
            let current = serving.source.current
            let isLeaving = serving.leaving.hasBegun
            return Self.json(isLeaving ? .serviceUnavailable : .ok) {
                Self.writeReadiness(
                    current.served.snapshot, current.warnings, current.refusal, isCopy: serving.reporter.isCopy,
                    isLeaving: isLeaving, to: &$0)
            }
        }

        static func writeReadiness(
            _ snapshot: Snapshot, _ warnings: Int, _ refused: CatalogError?, isCopy: Bool, isLeaving: Bool = false,
            to writer: inout JSONWriter
        ) {
            writer.object { writer in
                writer.member("status", isLeaving ? "leaving" : "ready")
                writer.member("version", snapshot.version)
                writer.key("catalogs")
                writer.array { writer in snapshot.catalogNames.forEach { writer.string($0.rawValue) } }
                writer.key("locales")
                writer.array { writer in snapshot.localeNames.forEach { writer.string($0) } }
                writer.key("warnings")
                writer.integer(warnings)
                writer.key("lastGood")
                writer.bool(isCopy)
                writer.key("refused")
                guard let refused else { return writer.raw("null") }
                writer.array { writer in
                    for diagnostic in refused.diagnostics where diagnostic.severity == .error {
                        writer.string(diagnostic.description)
                    }
                }
            }
        }

        /// `GET /version`: which program answers, and which files it serves.
        func version(_ request: Request, _ context: ServiceContext) throws -> Response {
            try refuseQuery(request)
            let served = serving.source.served.snapshot.version
            return Self.json { writer in
                writer.object { writer in
                    writer.member("version", PackageVersion.current)
                    writer.member("home", served)
                }
            }
        }

        /// `GET /metrics`: the counters in Prometheus' text form.
        func metrics(_ request: Request, _ context: ServiceContext) throws -> Response {
            try refuseQuery(request)
            let headers: HTTPFields = [
                .contentType: PrometheusMetrics.contentType, .cacheControl: "no-store",
            ]
            return Response(
                status: .ok, headers: headers,
                body: ResponseBody(byteBuffer: ByteBuffer(string: serving.prometheus.text())))
        }

        func refuseQuery(_ request: Request) throws(ServiceError) {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
        }

        static func json(_ status: HTTPResponse.Status = .ok, _ write: (inout JSONWriter) -> Void) -> Response {
            var writer = JSONWriter()
            write(&writer)
            let headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]
            return Response(
                status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
        }
    }
#endif
