#if Service
    import HTTPTypes
    import Hummingbird
    import Phrasebook

    /// What the admin listener has beside health, readiness, metrics and the version.
    struct AdminRoutes {
        let serving: ServingState
        private let operations: OperationRoutes

        init(serving: ServingState) {
            self.serving = serving
            operations = OperationRoutes(serving: serving)
        }

        /// `GET /settings`: the settings that are in effect.
        func settings(_ request: Request, _ context: ServiceContext) throws -> Response {
            try operations.refuseQuery(request)
            return OperationRoutes.json { serving.settings.write(to: &$0) }
        }

        /// `POST /reload`: reads the home and the certificates again; 409 where something is wrong with them, and
        /// everything stays as it was.
        func reload(_ request: Request, _ context: ServiceContext) async throws -> Response {
            try operations.refuseQuery(request)
            let faults = await serving.reloading.reload()
            let version = serving.source.served.snapshot.version
            return OperationRoutes.json(faults.isEmpty ? .ok : .conflict) { writer in
                writer.object { writer in
                    writer.member("status", faults.isEmpty ? "reloaded" : "refused")
                    writer.member("version", version)
                    writer.key("refused")
                    writer.array { writer in faults.forEach { writer.string($0) } }
                }
            }
        }
    }
#endif
