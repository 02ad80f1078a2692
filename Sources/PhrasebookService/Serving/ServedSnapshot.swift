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

        /// - Parameters:
        ///   - snapshot: The snapshot.
        ///   - metrics: Where answers are counted.
        ///   - cacheControl: The value of `Cache-Control` for what a client may keep.
        init(_ snapshot: Snapshot, _ metrics: PhrasebookMetrics, cacheControl: String) {
            self.snapshot = snapshot
            answers = AnswerWriter(snapshot)
            counters = snapshot.catalogNames.map { metrics.of($0) }
            let locales = snapshot.loadedLocales
            headers = locales.indices.map { index in
                var fields = HTTPFields(snapshot.bodyHeaders(.native, TextLocales(index)))
                fields[.cacheControl] = cacheControl
                return fields
            }
            entityTags = locales.map { locale in
                HTTPField(name: .eTag, value: "\"\(snapshot.version)-\(locale.languageTag)\"")
            }
        }

        /// The header fields of a JSON response whose texts are in loaded locales.
        ///
        /// - Parameters:
        ///   - locales: The locales of the texts.
        ///   - request: The locale of the request, which is named where there is no text.
        /// - Returns: The fields, of which `Content-Language` names every locale of the texts.
        func headers(textsIn locales: TextLocales, request: Snapshot.Locale) -> HTTPFields {
            var fields = headers[locales.first < 0 ? request.index : locales.first]
            if locales.areSeveral { fields[.contentLanguage] = snapshot.contentLanguage(locales) }
            return fields
        }

        /// The response to a request for JSON about codes.
        ///
        /// - Parameters:
        ///   - request: The request; where it names the entity tag, the response is 304.
        ///   - locale: The locale of the request, for the entity tag.
        ///   - ignored: The parameters that were given and cannot be used; nil where there are none.
        ///   - body: Writes the body and gives its header fields without the entity tag, where they are needed.
        /// - Returns: A response that a client may keep and ask again about.
        func response(
            _ request: Request, locale: Snapshot.Locale, ignored: String? = nil,
            _ body: () -> (headers: HTTPFields, bytes: ByteBuffer)
        ) -> Response {
            let tag = entityTags[locale.index]
            if let field = request.headers[.ifNoneMatch], EntityTag.matches(field, tag.value) {
                // What describes the body is in the client's copy (RFC 9110, section 15.4.5).
                var headers = headers[locale.index]
                headers[.contentType] = nil
                headers[.contentLanguage] = nil
                return Response(status: .notModified, headers: Self.with(tag, ignored, headers))
            }
            let (headers, bytes) = body()
            return Response(
                status: .ok, headers: Self.with(tag, ignored, headers), body: ResponseBody(byteBuffer: bytes))
        }

        /// Header fields with those of a response that a client may keep.
        private static func with(_ tag: HTTPField, _ ignored: String?, _ headers: HTTPFields) -> HTTPFields {
            var headers = headers
            headers.append(tag)
            if let ignored { headers.append(HTTPField(name: Self.ignored, value: ignored)) }
            return headers
        }

        /// The header field with the status that the API itself answers with.
        static func status(_ status: Int) -> HTTPField { HTTPField(name: Self.status, value: String(status)) }

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
