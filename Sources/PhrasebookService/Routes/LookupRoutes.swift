#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import NIOCore
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// `POST /v1/resolve`: many codes at once.
    struct LookupRoutes {
        let serving: ServingState

        private static let headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]

        func resolve(_ request: Request, _ context: ServiceContext) async throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let body = try await body(of: request)
            let limits = serving.settings.limits
            let list = LookupList(
                body,
                LookupLimits(
                    lookups: limits.lookups, arguments: limits.arguments, name: CodeRequest.maximumName))
            // A body of another form is read as a tree, which also says what is wrong with it.
            let objects = list == nil ? try Self.lookups(in: body, limits) : []
            let served = serving.source.served
            // What the headers say counts for all lookups that say nothing.
            var answers = LookupAnswers(
                served.snapshot, served.forms, headers: serving.preferences(of: request))
            let buffer =
                if let list {
                    Self.answers(list.count) { index, output throws(RequestError) in
                        try answers.append(index, of: list, to: &output)
                    }
                } else {
                    Self.answers(objects.count) { index, output throws(RequestError) in
                        try answers.append(objects[index], to: &output)
                    }
                }
            for (catalog, count) in answers.resolved { served.counters[catalog].countResolved(count) }
            return Response(status: .ok, headers: Self.headers, body: ResponseBody(byteBuffer: buffer))
        }

        /// The body of a response: for each lookup what `append` writes, or why it cannot be answered.
        private static func answers(
            _ count: Int, _ append: (Int, inout UTF8Buffer) throws(RequestError) -> Void
        ) -> ByteBuffer {
            ByteBuffer(capacity: count * 600) { output in
                for index in 0..<count {
                    output.append(index == 0 ? "{\"answers\":[{" : "},{")
                    do throws(RequestError) {
                        try append(index, &output)
                    } catch {
                        Self.append(error, to: &output)
                    }
                }
                output.append("}]}")
            }
        }

        private static func append(_ error: RequestError, to output: inout UTF8Buffer) {
            var writer = JSONWriter()
            writer.key("error")
            writer.object { writer in
                writer.member("type", error.kind.rawValue)
                writer.member("message", error.message)
            }
            output.append(writer.bytes.span)
        }

        private func body(of request: Request) async throws -> [UInt8] {
            let limit = serving.settings.limits.bodyBytes
            if let length = request.headers[.contentLength].flatMap({ Int($0) }), length > limit {
                throw ServiceError.bodyTooLarge(limit)
            }
            var request = request
            let buffer: ByteBuffer
            do {
                buffer = try await request.collectBody(upTo: limit)
            } catch is NIOTooManyBytesError {
                throw ServiceError.bodyTooLarge(limit)
            }
            guard buffer.readableBytes > 0 else { throw ServiceError.missingBody }
            guard let type = request.headers[.contentType], Self.isJSON(type) else {
                throw ServiceError.unsupportedMediaType
            }
            return Array(buffer.readableBytesView)
        }

        private static func isJSON(_ type: String) -> Bool {
            if type == "application/json" { return true }
            let name = type.split(separator: ";").first.map { $0.filter { $0 != " " } }
            return name?.lowercased() == "application/json"
        }

        /// Reads and checks a body: what its schema says, and nothing that depends on the home.
        static func lookups(
            in bytes: [UInt8], _ limits: ServiceSettings.Limits
        ) throws(ServiceError) -> [RequestObject] {
            let source = SourceText(name: "body", bytes: bytes)
            let (root, findings) = JSONReader().read(source)
            if let finding = findings.first { throw .malformedJSON(source.position(atByte: finding.byteOffset)) }
            guard let object = root?.object else { throw .invalidBody("body") }
            if let other = object.members.first(where: { $0.key != "lookups" }) { throw .invalidBody(other.key) }
            guard let elements = object["lookups"]?.array, !elements.isEmpty else { throw .invalidBody("lookups") }
            guard elements.count <= limits.lookups else { throw .tooManyLookups(limits.lookups) }
            var lookups: [RequestObject] = []
            lookups.reserveCapacity(elements.count)
            for (index, element) in elements.enumerated() {
                guard let object = element.object else { throw .invalidBody("lookups[\(index)]") }
                try check(object, at: index, limits)
                lookups.append(RequestObject(object))
            }
            return lookups
        }

        private static func isName(_ text: String) -> Bool {
            let bytes = text.utf8.count
            guard bytes > CodeRequest.maximumName else { return bytes > 0 }
            return text.unicodeScalars.count <= CodeRequest.maximumName
        }

        private static func check(
            _ object: JSONObject, at index: Int, _ limits: ServiceSettings.Limits
        ) throws(ServiceError) {
            for member in object.members {
                let isFit =
                    switch member.key {
                    case "catalog", "code":
                        member.value.string.map(isName) ?? false
                    case "language", "acceptLanguage", "locale", "timeZone":
                        member.value.isNull || member.value.string != nil
                    case "arguments": member.value.isNull || member.value.object != nil
                    default: false
                    }
                guard isFit else { throw .invalidBody("lookups[\(index)].\(member.key)") }
                if let arguments = member.value.object, arguments.members.count > limits.arguments {
                    throw .tooManyArguments(limits.arguments)
                }
            }
            for name in ["catalog", "code"] where object[name] == nil {
                throw .invalidBody("lookups[\(index)].\(name)")
            }
        }
    }
#endif
