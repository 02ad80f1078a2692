#if Service
    import Hummingbird
    import ICU
    import MessageFormat
    import Phrasebook
    import PhrasebookRequests
    import TextKernel

    /// A request for one code, or for one catalog.
    struct CodeRequest {
        /// The most characters of a code or a catalog's name.
        static let maximumName = 128

        let served: ServedSnapshot
        let catalog: Catalog.Name
        let catalogIndex: Int
        let code: Code
        let locale: Snapshot.Locale
        let query: QueryParameters
        let arguments: MessageArguments
        let timeZone: String?
        /// What was given and cannot be used, as `Phrasebook-Ignored` names it; nil where all can.
        let ignored: String?

        var snapshot: Snapshot { served.snapshot }

        /// Reads a request by the parameters of its path and by its query.
        init(
            _ request: Request, _ context: ServiceContext, _ serving: ServingState, _ accepted: QueryParameters.Accepted
        ) throws(ServiceError) {
            served = serving.source.served
            let snapshot = served.snapshot
            self.catalog = Catalog.Name(try PercentDecoding.text(context.parameters["catalog"], plusIsSpace: false))
            self.code = Code(try PercentDecoding.text(context.parameters["code"], plusIsSpace: false))
            guard self.catalog.rawValue.unicodeScalars.count <= Self.maximumName else { throw .unknownCatalog }
            guard self.code.rawValue.unicodeScalars.count <= Self.maximumName else { throw .invalidParameter("code") }
            let query = try QueryParameters(
                request.uri.query, accepted, maximumArguments: serving.settings.limits.arguments)
            self.query = query
            guard let index = snapshot.catalogIndex(of: self.catalog) else { throw .unknownCatalog }
            catalogIndex = index
            locale = try serving.locale(
                query.locale, request, in: snapshot, catalogAt: index, countedBy: served.counters[index])
            var ignored: [String] = []
            if query.arguments.isEmpty {
                arguments = MessageArguments()
            } else {
                let (locale, entry) = (locale, snapshot.catalog(self.catalog)?[self.code])
                let reader = ArgumentReader(entry) { snapshot.canShow($0, as: $1, of: index, in: locale) }
                let read = reader.read(query.arguments)
                arguments = read.arguments
                for problem in read.problems where !ignored.contains("arg.\(problem.name)") {
                    ignored.append("arg.\(problem.name)")
                }
            }
            if let zone = query.timeZone, !TimeZoneName.isKnown(zone) {
                timeZone = nil
                ignored.append("timeZone")
            } else {
                timeZone = query.timeZone
            }
            self.ignored = ignored.isEmpty ? nil : ignored.joined(separator: ", ")
        }

        /// The answer to the code.
        var answer: Answer {
            snapshot.answer(to: code, in: catalog, locale: locale, arguments: arguments, timeZone: timeZone)
        }

        /// The response about the request's code or catalog; `write` says in which loaded locales the texts are.
        func response(_ request: Request, capacity: Int, _ write: (inout UTF8Buffer) -> TextLocales) -> Response {
            served.response(request, locale: locale, ignored: ignored) {
                var locales = TextLocales()
                let bytes = ByteBuffer(capacity: capacity) { locales = write(&$0) }
                return (served.headers(textsIn: locales, request: locale), bytes)
            }
        }
    }
#endif
