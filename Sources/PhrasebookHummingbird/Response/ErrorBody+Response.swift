#if Hummingbird
    package import HTTPTypes
    package import Hummingbird
    package import Phrasebook

    extension ErrorBody {
        /// The body as a response that no cache keeps.
        ///
        /// - Parameters:
        ///   - extra: Header fields beside the body's own, such as `Allow`; those that the body has are left out.
        ///   - variesByAccept: Whether the body's shape depends on the request's `Accept`.
        /// - Returns: The response.
        package func response(_ extra: HTTPFields = [:], variesByAccept: Bool = false) -> Response {
            var headers = HTTPFields(self.headers)
            if variesByAccept, let vary = headers[.vary] { headers[.vary] = "\(vary), Accept" }
            headers[.cacheControl] = "no-store"
            headers.appendMissing(extra)
            return Response(
                status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }

    extension Response {
        /// Problem details (RFC 9457) of a status alone, for an error for which the catalog has no code.
        static func problem(_ status: HTTPResponse.Status, _ extra: HTTPFields = [:]) -> Response {
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("type", "about:blank")
                writer.member("title", status.reasonPhrase)
                writer.key("status")
                writer.integer(status.code)
            }
            var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
            headers.appendMissing(extra)
            return Response(
                status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
        }
    }

    extension HTTPFields {
        /// Appends the fields of an error that the response does not have; the length is the response's own.
        fileprivate mutating func appendMissing(_ extra: HTTPFields) {
            for field in extra where field.name != .contentLength && !contains(field.name) { append(field) }
        }
    }
#endif
