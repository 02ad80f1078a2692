#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird

    /// A request for one code, or for one catalog.
    struct CodeRequest {
        /// The most characters of a code or a catalog's name.
        static let maximumName = 128

        let served: ServedSnapshot
        let catalog: Catalog.Name
        let code: Code
        let locale: LocaleIdentifier
        let query: QueryParameters
        let arguments: MessageArguments
        let timeZone: String?
        /// What was given and cannot be used, as `Phrasebook-Ignored` names it; nil where all can.
        let ignored: String?

        var snapshot: Snapshot { served.snapshot }

        init(
            _ request: Request, _ context: ServiceContext, _ serving: ServingState, _ accepted: QueryParameters.Accepted
        ) throws(ServiceError) {
            let served = serving.source.served
            let snapshot = served.snapshot
            self.served = served
            let parameters = context.coreContext.parameters
            catalog = Catalog.Name(
                try PercentDecoding.text(parameters["catalog"] ?? "", plusIsSpace: false))
            code = Code(try PercentDecoding.text(parameters["code"] ?? "", plusIsSpace: false))
            guard catalog.rawValue.unicodeScalars.count <= Self.maximumName else { throw .unknownCatalog }
            guard code.rawValue.unicodeScalars.count <= Self.maximumName else { throw .invalidParameter("code") }
            query =
                request.uri.string.utf8.contains(UInt8(ascii: "?"))
                ? try QueryParameters(
                    request.uri.query, accepted, maximumArguments: serving.settings.limits.arguments)
                : QueryParameters()
            guard let facts = snapshot.catalog(catalog) else { throw .unknownCatalog }
            if let asked = query.locale {
                guard let loaded = serving.locale(asked, in: snapshot) else { throw .invalidParameter("locale") }
                locale = loaded
            } else {
                let negotiated = snapshot.negotiation(for: serving.preferences(of: request), in: catalog)
                serving.metrics.of(catalog).countNegotiation(negotiated)
                locale = negotiated.locale
            }
            var ignored: [String] = []
            if query.arguments.isEmpty {
                arguments = MessageArguments()
            } else {
                let read = ArgumentReader(facts[code]).read(query.arguments)
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
            snapshot.resolve(catalog, code: code, locale: locale, arguments, timeZone: timeZone)
        }

        /// A response that a client may keep and ask again about, or 304 where it still has it.
        ///
        /// - Parameters:
        ///   - request: The request.
        ///   - headers: The header fields of the response, without the entity tag.
        ///   - body: Writes the body, where it is needed.
        /// - Returns: The response.
        func conditional(_ request: Request, _ headers: HTTPFields, _ body: () -> ByteBuffer) -> Response {
            served.conditional(request, headers, locale: locale, ignored: ignored, body)
        }
    }

    extension ServedSnapshot {
        /// The response to a client whose copy is still right.
        func notModified(_ headers: HTTPFields) -> Response {
            var headers = headers
            headers[.contentType] = nil
            return Response(status: .notModified, headers: headers)
        }

        /// A response that a client may keep and ask again about, or 304 where it still has it.
        func conditional(
            _ request: Request, _ headers: HTTPFields, locale: LocaleIdentifier, ignored: String? = nil,
            _ body: () -> ByteBuffer
        ) -> Response {
            var headers = headers
            let tag = entityTags[place(of: locale)]
            headers[.eTag] = tag
            if let ignored { headers[Self.ignored] = ignored }
            if let field = request.headers[.ifNoneMatch], EntityTag.matches(field, tag) {
                return notModified(headers)
            }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: body()))
        }
    }
#endif
