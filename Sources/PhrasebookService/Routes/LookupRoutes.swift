#if Service
    import HTTPTypes
    import Hummingbird
    import NIOCore
    import PhrasebookHummingbird
    import PhrasebookRequests
    import TextKernel

    /// `POST /v1/resolve`: many codes at once.
    struct LookupRoutes {
        let serving: ServingState

        private static let headers: HTTPFields = [.contentType: "application/json", .cacheControl: "no-store"]

        func resolve(_ request: Request, _ context: ServiceContext) async throws -> Response {
            _ = try QueryParameters(request.uri.query, [], maximumArguments: 0)
            let lookups = try Self.lookups(in: try await body(of: request), serving.settings.limits)
            let served = serving.source.served
            // What the headers say counts for all look-ups that say nothing.
            var answers = LookupAnswers(
                served.snapshot, served.answers, headers: serving.preferences(of: request))
            let buffer = ByteBuffer(capacity: lookups.count * 600) { output in
                for (index, lookup) in lookups.enumerated() {
                    output.append(index == 0 ? "{\"answers\":[{" : "},{")
                    answers.append(lookup, to: &output)
                }
                output.append("}]}")
            }
            for (counters, count) in zip(served.counters, answers.counts) where count > 0 {
                counters.countResolved(count)
            }
            // Whoever reads slowly holds it: it counts until it was written.
            guard let held = serving.bodies.hold(buffer.readableBytes) else {
                serving.reports.reached(.bodies)
                throw ServiceError.overloaded
            }
            let body = ResponseBody(contentLength: buffer.readableBytes) { writer in
                try await writer.write(buffer)
                try await writer.finish(nil)
                withExtendedLifetime(held) {}
            }
            return Response(status: .ok, headers: Self.headers, body: body)
        }

        private func body(of request: Request) async throws -> [UInt8] {
            let limit = serving.settings.limits.bodyBytes
            let length = request.headers[.contentLength].flatMap { Int($0) } ?? 0
            guard length <= limit else { throw ServiceError.bodyTooLarge(limit) }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(max(0, length))
            for try await part in request.body {
                guard bytes.count + part.readableBytes <= limit else { throw ServiceError.bodyTooLarge(limit) }
                bytes.append(contentsOf: part.readableBytesView)
            }
            guard !bytes.isEmpty else { throw ServiceError.missingBody }
            guard let type = request.headers[.contentType], Self.isJSON(type) else {
                throw ServiceError.unsupportedMediaType
            }
            return bytes
        }

        private static func isJSON(_ type: String) -> Bool {
            if type == "application/json" { return true }
            let name = type.split(separator: ";").first.map { $0.filter { $0 != " " } }
            return name?.lowercased() == "application/json"
        }

        private static func lookups(
            in body: [UInt8], _ limits: ServiceSettings.Limits
        ) throws(ServiceError) -> [Lookup] {
            let own = LookupLimits(
                lookups: limits.lookups, arguments: limits.arguments, name: CodeRequest.maximumName)
            do throws(LookupListError) {
                return try LookupListReader.lookups(in: body, own)
            } catch {
                switch error {
                case .malformed(let position): throw .malformedJSON(position)
                case .invalid(let path): throw .invalidBody(path)
                case .tooManyLookups: throw .tooManyLookups(limits.lookups)
                case .tooManyArguments: throw .tooManyArguments(limits.arguments)
                }
            }
        }
    }
#endif
