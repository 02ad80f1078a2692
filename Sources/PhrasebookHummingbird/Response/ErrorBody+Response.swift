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
            var headers = HTTPFields()
            for header in self.headers {
                guard let name = HTTPField.Name(header.name) else { continue }
                headers[name] = name == .vary && variesByAccept ? "\(header.value), Accept" : header.value
            }
            headers[.cacheControl] = "no-store"
            for field in extra where field.name != .contentLength && headers[field.name] == nil {
                headers.append(field)
            }
            return Response(
                status: .init(code: status), headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        }
    }

    extension Response {
        /// Problem details (RFC 9457) of a status alone, for an error that no code of the catalog stands for.
        static func problem(_ status: HTTPResponse.Status, _ extra: HTTPFields = [:]) -> Response {
            var writer = JSONWriter()
            writer.object { writer in
                writer.member("type", "about:blank")
                writer.member("title", status.reasonPhrase)
                writer.key("status")
                writer.integer(status.code)
            }
            var headers: HTTPFields = [.contentType: "application/problem+json", .cacheControl: "no-store"]
            for field in extra where field.name != .contentLength && headers[field.name] == nil {
                headers.append(field)
            }
            return Response(
                status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: writer.bytes)))
        }
    }
#endif
