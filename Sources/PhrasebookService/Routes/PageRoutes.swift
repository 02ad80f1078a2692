#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookHummingbird

    /// What describes the service: to programs, and to a person.
    struct PageRoutes {
        let serving: ServingState

        /// `GET /openapi.json`: the description of all routes (OpenAPI 3.1).
        func description(_ request: Request, _ context: ServiceContext) throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let headers: HTTPFields = [.contentType: "application/json", .cacheControl: serving.settings.cache.control]
            let text = serving.pages.description(
                serving.source.served, serving.settings, serving.sites.words)
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }

        /// `GET /`: a page for a person, in the request's language.
        func landing(_ request: Request, _ context: ServiceContext) throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let headers: HTTPFields = [
                .contentType: "text/html; charset=utf-8", .contentLanguage: context.locale.languageTag,
                .vary: serving.vary, .cacheControl: serving.settings.cache.control,
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'",
            ]
            let text = serving.pages.landing(
                serving.source.served.snapshot, context.locale, basePath: serving.settings.basePath)
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
    }
#endif
