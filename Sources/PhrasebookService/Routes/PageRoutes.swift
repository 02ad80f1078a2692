#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookHummingbird

    /// What describes the service: to programs, and to a person.
    struct PageRoutes {
        let serving: ServingState

        /// `GET /openapi.json`: the description of a listener's routes (OpenAPI 3.1).
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - description: The description with its slots.
        ///   - basePath: What the paths of the listener begin with.
        /// - Returns: The response.
        /// - Throws: ``ServiceError`` where there is a query.
        func description(_ request: Request, _ description: String, basePath: String) throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let headers: HTTPFields = [.contentType: "application/json", .cacheControl: serving.settings.cache.control]
            let text = serving.pages.filled(
                description, serving.source.served, serving.settings, serving.sites.words, basePath: basePath)
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }

        /// `GET /`: a page for a person, in the request's language.
        func landing(_ request: Request, _ context: ServiceContext) throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let own = serving.own.snapshot
            let locale = own.negotiate(serving.preferences(of: request), in: ServiceError.catalog).locale
            let headers: HTTPFields = [
                .contentType: "text/html; charset=utf-8", .contentLanguage: locale.languageTag,
                .vary: serving.vary, .cacheControl: serving.settings.cache.control,
                .contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'",
            ]
            let text = serving.pages.landing(
                serving.source.served.snapshot, locale, basePath: serving.settings.basePath)
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
    }
#endif
