#if Service
    import Hummingbird
    import ICU
    import Phrasebook

    /// The catalogs and their facts.
    struct CatalogRoutes {
        let serving: ServingState

        /// `GET /v1/catalogs`: the catalogs with their titles.
        func list(_ request: Request, _ context: ServiceContext) throws -> Response {
            let query = try QueryParameters(
                request.uri.query, .locale, maximumArguments: serving.settings.limits.arguments)
            let served = serving.source.served
            let snapshot = served.snapshot
            let locale = try serving.locale(query.locale, request, in: snapshot)
            return served.response(request, locale: locale) {
                var writer = JSONWriter()
                let locales = Self.writeList(snapshot, locale.identifier, to: &writer)
                return (served.headers(textsIn: locales, request: locale), ByteBuffer(bytes: writer.bytes))
            }
        }

        /// Writes the catalogs with their titles.
        ///
        /// - Returns: The loaded locales of the titles.
        @discardableResult
        static func writeList(
            _ snapshot: Snapshot, _ locale: LocaleIdentifier, to writer: inout JSONWriter
        ) -> TextLocales {
            var locales = TextLocales()
            writer.object { writer in
                writer.key("catalogs")
                writer.array { writer in
                    for name in snapshot.catalogNames {
                        writer.object { writer in
                            writer.member("name", name.rawValue)
                            writer.member("title", snapshot.word("catalog.title", of: name, locale: locale, &locales))
                            writer.key("codes")
                            writer.integer(snapshot.catalog(name)?.entries.count)
                        }
                    }
                }
                writer.key("locales")
                writer.array { writer in snapshot.localeNames.forEach { writer.string($0) } }
            }
            return locales
        }

        /// `GET /v1/catalogs/{catalog}`: the facts of a catalog and of its codes, in document order.
        func catalog(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, .locale)
            guard let catalog = asked.snapshot.catalog(asked.catalog) else { throw ServiceError.unknownCatalog }
            return asked.response(request, capacity: 32_768) { output in
                var writer = JSONWriter()
                var locales = TextLocales()
                writer.object { write(catalog, asked.snapshot, asked.locale.identifier, to: &$0, &locales) }
                output.append(writer.bytes.span)
                return locales
            }
        }

        private func write(
            _ catalog: Catalog, _ snapshot: Snapshot, _ locale: LocaleIdentifier, to writer: inout JSONWriter,
            _ locales: inout TextLocales
        ) {
            func word(_ key: String) -> String? {
                snapshot.word(key, of: catalog.name, locale: locale, &locales)
            }
            writer.member("name", catalog.name.rawValue)
            writer.member("title", word("catalog.title"))
            writer.member("overview", word("catalog.overview"))
            writer.member("contractLocale", catalog.contractLocale.languageTag)
            writer.member("successCode", catalog.successCode?.rawValue)
            writer.key("httpStatus")
            writer.integer(catalog.httpStatus)
            writer.member("httpStatusFrom", catalog.httpStatusOrigin.rawValue)
            writer.member("timeZone", catalog.timeZone)
            writer.key("categories")
            writer.array { writer in
                for category in catalog.categories {
                    writer.object { writer in
                        writer.member("name", category.name)
                        writer.member("title", word("category.\(category.name)"))
                        writer.member("range", category.range)
                    }
                }
            }
            writer.key("types")
            writer.array { writer in
                for type in catalog.types {
                    writer.object { writer in
                        writer.member("name", type.name)
                        writer.key("httpStatus")
                        writer.integer(type.httpStatus)
                    }
                }
            }
            writer.key("codes")
            writer.array { writer in
                for entry in catalog.entries { writer.object { Self.write(entry, to: &$0) } }
            }
        }

        private static func write(_ entry: Catalog.Entry, to writer: inout JSONWriter) {
            writer.member("code", entry.code.rawValue)
            writer.member("identifier", entry.identifier)
            writer.member("type", entry.type)
            writer.member("category", entry.category)
            writer.member("audience", entry.audience.rawValue)
            writer.key("httpStatus")
            writer.integer(entry.httpStatus)
            writer.key("deprecated")
            writer.bool(entry.isDeprecated)
            writer.key("arguments")
            writer.array { writer in
                for argument in entry.arguments {
                    writer.object { writer in
                        writer.member("name", argument.name)
                        writer.member("type", argument.type.rawValue)
                    }
                }
            }
            writer.key("retry")
            if let retry = entry.retry { retry.write(to: &writer) } else { writer.raw("null") }
        }
    }
#endif
