#if Service
    import HTTPTypes
    import Hummingbird
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// `GET /v1/catalogs/{catalog}/codes/{code}/body`: the exact bytes of the API's error body.
    struct BodyRoute {
        let serving: ServingState

        func body(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments, .body])
            let (query, served) = (asked.query, asked.served)
            served.counters[asked.catalogIndex].countResolved()
            guard query.form == .body else {
                let (status, headers, bytes) = body(asked)
                return served.apiResponse(status, headers, ignored: asked.ignored, bytes)
            }
            return served.response(request, locale: asked.locale, ignored: asked.ignored) {
                var (status, headers, bytes) = body(asked)
                headers.append(ServedSnapshot.status(status))
                return (headers, bytes)
            }
        }

        private func body(_ asked: CodeRequest) -> (status: Int, headers: HTTPFields, bytes: ByteBuffer) {
            let query = asked.query
            if query.style == .native, query.audience != .user {
                var written: Snapshot.WrittenBody?
                let bytes = ByteBuffer(capacity: 512) { output in
                    written = asked.snapshot.serveBody(
                        of: asked.code, in: asked.catalog, locale: asked.locale, asked.arguments,
                        timeZone: asked.timeZone, reference: query.reference, into: &output)
                }
                var headers = asked.served.headers(textsIn: written?.locales ?? TextLocales(), request: asked.locale)
                if let seconds = written?.retryAfter { headers[.retryAfter] = String(seconds) }
                return (written?.status ?? 500, headers, bytes)
            }
            let body = asked.answer.body(query.style, audience: query.audience, reference: query.reference)
            var headers = HTTPFields(body.headers)
            headers[.cacheControl] = serving.settings.cache.control
            return (body.status, headers, ByteBuffer(bytes: body.bytes))
        }
    }
#endif
