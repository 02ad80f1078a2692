#if Service
    import Hummingbird
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// What is said about one code.
    struct CodeRoutes {
        let serving: ServingState

        /// `GET /v1/catalogs/{catalog}/codes/{code}`: the answer as `batch` gives it.
        func answer(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments])
            asked.served.counters[asked.catalogIndex].countResolved()
            return asked.response(request) {
                var output = UTF8Buffer(capacity: 1_024)
                output.append(UInt8(ascii: "{"))
                asked.answer.appendMembers(to: &output, forms: asked.served.forms)
                output.append(UInt8(ascii: "}"))
                return ByteBuffer(output)
            }
        }
    }
#endif
