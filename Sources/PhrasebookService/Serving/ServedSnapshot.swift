#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookRequests
    import PhrasebookHummingbird

    /// A snapshot with everything that its responses share, made once.
    final class ServedSnapshot: Sendable {
        let snapshot: Snapshot
        /// Writes answers.
        let answers: AnswerWriter
        /// For each catalog, what counts its answers.
        let counters: [CatalogCounters]
        /// For each loaded locale, the header fields of JSON in it that a client may keep.
        private let headers: [HTTPFields]
        /// For each loaded locale, its entity tag: the files' version and the locale.
        private let entityTags: [HTTPField]

        private static let status = name("Phrasebook-Status")
        private static let ignored = name("Phrasebook-Ignored")

        init(_ snapshot: Snapshot, _ metrics: PhrasebookMetrics) {
            self.snapshot = snapshot
            answers = AnswerWriter(snapshot)
            counters = snapshot.catalogNames.map { metrics.of($0) }
            let locales = snapshot.loadedLocales
            headers = locales.indices.map { index in
                var fields = HTTPFields(snapshot.bodyHeaders(.native, locale: index))
                fields[.cacheControl] = "no-cache"
                return fields
            }
            entityTags = locales.map { locale in
                HTTPField(name: .eTag, value: "\"\(snapshot.version)-\(locale.languageTag)\"")
            }
        }

        /// The header fields of a JSON response whose texts are in a loaded locale.
        func headers(textsIn locale: Int) -> HTTPFields { headers[locale] }

        /// The response to a request for JSON about codes.
        ///
        /// - Parameters:
        ///   - request: The request; where it names the entity tag, the response is 304.
        ///   - headers: The header fields, without the entity tag.
        ///   - locale: The locale of the request, for the entity tag.
        ///   - status: The status that the API itself answers with; nil where there is none.
        ///   - ignored: The parameters that were given and cannot be used; nil where there are none.
        ///   - body: Writes the body, where it is needed.
        /// - Returns: A response that a client may keep and ask again about.
        func response(
            _ request: Request, _ headers: HTTPFields, locale: Snapshot.Locale, status: Int? = nil,
            ignored: String? = nil, _ body: () -> ByteBuffer
        ) -> Response {
            var headers = headers
            let tag = entityTags[locale.index]
            headers.append(tag)
            if let status { headers.append(HTTPField(name: Self.status, value: String(status))) }
            if let ignored { headers.append(HTTPField(name: Self.ignored, value: ignored)) }
            if let field = request.headers[.ifNoneMatch], EntityTag.matches(field, tag.value) {
                headers[.contentType] = nil
                return Response(status: .notModified, headers: headers)
            }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body()))
        }

        /// The response that the API itself would give, which nothing keeps.
        func apiResponse(_ status: Int, _ headers: HTTPFields, ignored: String?, _ body: ByteBuffer) -> Response {
            var headers = headers
            headers[.cacheControl] = "no-store"
            if let ignored { headers.append(HTTPField(name: Self.ignored, value: ignored)) }
            return Response(status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: body))
        }

        private static func name(_ text: String) -> HTTPField.Name {
            // A fixed token is a name.
            HTTPField.Name(text) ?? .server
        }
    }
#endif
