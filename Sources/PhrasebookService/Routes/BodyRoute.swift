#if Service
    import HTTPTypes
    import Hummingbird
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// `GET /v1/catalogs/{catalog}/codes/{code}/body`: the exact bytes of the API's error body.
    struct BodyRoute {
        /// The path, as it is routed and counted.
        static let pattern = RoutePattern("/v1/catalogs/{catalog}/codes/{code}/body")

        let serving: ServingState

        /// Answers a request that the router matched.
        func body(_ request: Request, _ context: ServiceContext) throws -> Response {
            response(request, try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments, .body]))
        }

        /// Answers a request that is nothing but a path, before the router: what APIs ask on every failure.
        ///
        /// - Returns: nil where the router is to answer: another path, one with a query or encoded characters, or a
        ///   request that is wrong.
        func plainBody(_ request: Request) -> Response? {
            guard request.method == .get, let path = request.head.path,
                path.utf8.count <= serving.settings.limits.urlBytes, path.utf8.allSatisfy(Self.isPlain),
                let names = Self.pattern.parameters(of: path),
                let asked = try? CodeRequest(
                    request, catalog: names[0], code: names[1], query: nil, [], serving)
            else { return nil }
            return response(request, asked)
        }

        private func response(_ request: Request, _ asked: CodeRequest) -> Response {
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

        /// `/`, letters, digits, `-`, `.`, `_` and `~` are themselves in any path.
        private static func isPlain(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "-")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: "~")
        }
    }
#endif
