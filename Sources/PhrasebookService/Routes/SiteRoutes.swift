#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookTranslation

    /// Pages about the catalogs: the reference for integrators, and the preview for those who write the words.
    struct SiteRoutes {
        let serving: ServingState

        /// `GET /reference`: the catalogs, and a search over all codes.
        func reference(_ request: Request, _ context: ServiceContext) async throws -> Response {
            try await reference(of: nil, request)
        }

        /// `GET /reference/{catalog}`: every code of a catalog.
        func catalogReference(_ request: Request, _ context: ServiceContext) async throws -> Response {
            try await reference(of: Self.catalog(context), request)
        }

        /// `GET /preview`: coverage, diagnostics, and a search over all messages.
        func preview(_ request: Request, _ context: ServiceContext) async throws -> Response {
            try await preview(of: nil, request)
        }

        /// `GET /preview/{catalog}`: every message of a catalog, or of `common`.
        func catalogPreview(_ request: Request, _ context: ServiceContext) async throws -> Response {
            try await preview(of: Self.catalog(context), request)
        }

        /// `GET /assets/{file}`: the style sheet and the script of the pages.
        func asset(_ request: Request, _ context: ServiceContext) throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let name = try PercentDecoding.text(context.parameters["file"], plusIsSpace: false)
            guard let asset = serving.sites.asset(name) else { throw ServiceError.unknownPath }
            return response(asset, request, [:])
        }

        private func reference(of catalog: String?, _ request: Request) async throws -> Response {
            let query = try QueryParameters(request.uri.query, .locale, maximumArguments: 0)
            let snapshot = serving.source.served.snapshot
            let index = catalog.flatMap { snapshot.catalogIndex(of: Catalog.Name($0)) }
            let locale = try serving.locale(query.locale, request, in: snapshot, catalogAt: index)
            return try await page(.reference, catalog, snapshot.name(of: locale), locale.identifier, request)
        }

        private func preview(of catalog: String?, _ request: Request) async throws -> Response {
            let query = try QueryParameters(request.uri.query, .locale, maximumArguments: 0)
            let words = serving.sites.words
            let language: PageWords.Language
            if let asked = query.locale {
                let named = words.languages.first { asked == $0.folder || asked == $0.locale.languageTag }
                guard let named else { throw ServiceError.invalidParameter("locale") }
                language = named
            } else {
                language = words.language(for: serving.preferences(of: request))
            }
            return try await page(.preview, catalog, language.folder, language.locale, request)
        }

        private func page(
            _ site: ServedSites.Address.Site, _ catalog: String?, _ language: String, _ locale: LocaleIdentifier,
            _ request: Request
        ) async throws -> Response {
            let address = ServedSites.Address(site: site, catalog: catalog, language: language)
            guard let page = try await serving.sites.page(address) else { throw ServiceError.unknownCatalog }
            return response(page, request, [.contentLanguage: locale.languageTag, .vary: serving.vary])
        }

        private func response(
            _ page: ServedSites.Page, _ request: Request, _ fields: HTTPFields
        ) -> Response {
            var headers = fields
            headers[.eTag] = page.entityTag
            headers[.cacheControl] = serving.settings.cache.control
            if let field = request.headers[.ifNoneMatch], EntityTag.matches(field, page.entityTag) {
                return Response(status: .notModified, headers: headers)
            }
            headers[.contentType] = page.contentType
            if let policy = page.policy { headers[.contentSecurityPolicy] = policy }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: page.bytes))
        }

        private static func catalog(_ context: ServiceContext) throws(ServiceError) -> String {
            let name = try PercentDecoding.text(context.parameters["catalog"], plusIsSpace: false)
            guard name.unicodeScalars.count <= CodeRequest.maximumName else { throw .unknownCatalog }
            return name
        }
    }
#endif
