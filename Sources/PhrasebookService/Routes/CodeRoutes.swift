#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// What is said about one code: the answer, and the API's own error body.
    struct CodeRoutes {
        let serving: ServingState

        /// `GET /v1/catalogs/{catalog}/codes/{code}`: the answer as `batch` gives it.
        func answer(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments])
            serving.metrics.of(asked.catalog).countResolved()
            let headers = asked.served.answerHeaders[asked.served.place(of: asked.locale)]
            return asked.conditional(request, headers) {
                var output = UTF8Buffer(capacity: 1_024)
                output.append(UInt8(ascii: "{"))
                asked.answer.appendMembers(to: &output, forms: asked.served.forms)
                output.append(UInt8(ascii: "}"))
                return ByteBuffer(output)
            }
        }

        /// `GET /v1/catalogs/{catalog}/codes/{code}/body`: the exact bytes of the API's error body.
        func body(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments, .body])
            serving.metrics.of(asked.catalog).countResolved()
            let served = asked.served
            let status: Int
            let buffer: ByteBuffer
            var headers: HTTPFields
            if asked.query.style == .native, asked.query.audience != .user {
                var output = UTF8Buffer(capacity: 512)
                let written = asked.snapshot.serveBody(
                    of: asked.code, in: asked.catalog, locale: asked.locale, asked.arguments,
                    timeZone: asked.timeZone, reference: asked.query.reference, into: &output)
                status = written.status
                buffer = ByteBuffer(output)
                headers = served.headers(.native, locale: written.locale)
            } else {
                let body = asked.answer.body(
                    asked.query.style, audience: asked.query.audience, reference: asked.query.reference)
                status = body.status
                buffer = ByteBuffer(bytes: body.bytes)
                headers = HTTPFields()
                for header in body.headers {
                    if let name = HTTPField.Name(header.name) { headers[name] = header.value }
                }
                headers[.cacheControl] = "no-cache"
            }
            guard asked.query.form == .body else {
                // As the API itself would answer, which nothing keeps.
                headers[.cacheControl] = "no-store"
                if let ignored = asked.ignored { headers[ServedSnapshot.ignored] = ignored }
                return Response(
                    status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: buffer))
            }
            headers[ServedSnapshot.phrasebookStatus] = String(status)
            return asked.conditional(request, headers) { buffer }
        }
    }
#endif
