#if Service
    import Hummingbird
    import Phrasebook
    import PhrasebookHummingbird
    import PhrasebookRequests
    import TextKernel

    /// What is said about one code.
    struct CodeRoutes {
        let serving: ServingState

        /// `GET /v1/catalogs/{catalog}/codes/{code}`: the answer as `batch` gives it.
        func answer(_ request: Request, _ context: ServiceContext) throws -> Response {
            let asked = try CodeRequest(request, context, serving, [.locale, .timeZone, .arguments])
            asked.served.counters[asked.catalogIndex].countResolved()
            return asked.response(request, capacity: 2_048) { output in
                output.append(UInt8(ascii: "{"))
                let locales = asked.served.answers.append(asked.answer, to: &output)
                output.append(UInt8(ascii: "}"))
                return locales
            }
        }
    }
#endif
