#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import MessageFormat
    import Phrasebook
    import PhrasebookHummingbird
    import TextKernel

    /// The request that APIs make on every failure, `GET /v1/catalogs/{catalog}/codes/{code}/body` with no parameters,
    /// answered before the router: it is nothing but a path, and its answer is bytes that are copied.
    ///
    /// Everything else, and everything that is wrong, is left to the router; ``CodeRoutes/body(_:_:)`` answers the same.
    struct PlainBodyRoute {
        /// The route as it is counted.
        static let template = "/v1/catalogs/{catalog}/codes/{code}/body"

        private let serving: ServingState
        private let languageHeader: String

        init(_ serving: ServingState) {
            self.serving = serving
            languageHeader = serving.languageHeader?.canonicalName ?? ""
        }

        /// The response; nil where the router is to answer.
        func response(to request: Request) -> Response? {
            guard request.method == .get, let path = request.head.path, let (catalog, code) = Self.names(in: path)
            else {
                return nil
            }
            let served = serving.source.served
            let snapshot = served.snapshot
            guard snapshot.hasCatalog(catalog) else { return nil }
            let asked = Asked(request.headers, languageHeader)
            let counters = serving.metrics.of(catalog)
            let negotiated = snapshot.negotiation(for: asked.preferences, in: catalog)
            counters.countNegotiation(negotiated)
            counters.countResolved()
            var output = UTF8Buffer(capacity: 512)
            let written = snapshot.serveBody(
                of: code, in: catalog, locale: negotiated.locale, MessageArguments(), timeZone: nil, reference: nil,
                into: &output)
            var headers = served.plainHeaders(status: written.status, locale: written.locale)
            let tag = served.entityTags[served.place(of: negotiated.locale)]
            headers.reserveCapacity(headers.count + 3)
            headers.append(HTTPField(name: .eTag, value: tag))
            if let field = asked.ifNoneMatch, EntityTag.matches(field, tag) { return served.notModified(headers) }
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(output)))
        }

        /// What the header fields say, read in one pass.
        private struct Asked {
            var preferences = LanguagePreferences()
            var ifNoneMatch: String?

            init(_ fields: HTTPFields, _ languageHeader: String) {
                for field in fields {
                    let name = field.name.canonicalName
                    if name == "accept-language" {
                        Self.add(field.value, to: &preferences.acceptLanguage)
                    } else if name == languageHeader {
                        Self.add(field.value, to: &preferences.language)
                    } else if name == "if-none-match" {
                        Self.add(field.value, to: &ifNoneMatch)
                    }
                }
            }

            /// Several lines of one field are one list (RFC 9110, section 5.2).
            private static func add(_ value: String, to list: inout String?) {
                list = list.map { "\($0), \(value)" } ?? value
            }
        }

        /// The names in a path of this route that needs no decoding; nil for any other path.
        private static func names(in path: String) -> (Catalog.Name, Code)? {
            var path = path
            return path.withUTF8 { bytes in
                let prefix: StaticString = "/v1/catalogs/"
                let middle: StaticString = "/codes/"
                let suffix: StaticString = "/body"
                let fixed = prefix.utf8CodeUnitCount + middle.utf8CodeUnitCount + suffix.utf8CodeUnitCount
                let total = bytes.count
                guard total > fixed + 1, total <= fixed + 2 * CodeRequest.maximumName,
                    unsafe has(prefix, at: 0, bytes),
                    unsafe has(suffix, at: total - suffix.utf8CodeUnitCount, bytes)
                else { return nil }
                let start = prefix.utf8CodeUnitCount
                let end = total - suffix.utf8CodeUnitCount
                var slash = start
                while slash < end, unsafe bytes[slash] != UInt8(ascii: "/") { slash += 1 }
                let code = slash + middle.utf8CodeUnitCount
                guard slash > start, code < end, unsafe has(middle, at: slash, bytes) else { return nil }
                for index in start..<slash where unsafe !isPlain(bytes[index]) { return nil }
                for index in code..<end where unsafe !isPlain(bytes[index]) { return nil }
                guard end - code <= CodeRequest.maximumName else { return nil }
                return unsafe (
                    Catalog.Name(String(decoding: bytes[start..<slash], as: UTF8.self)),
                    Code(String(decoding: bytes[code..<end], as: UTF8.self))
                )
            }
        }

        private static func has(_ text: StaticString, at place: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
            guard place + text.utf8CodeUnitCount <= bytes.count else { return false }
            for index in 0..<text.utf8CodeUnitCount where unsafe text.utf8Start[index] != bytes[place + index] {
                return false
            }
            return true
        }

        /// Letters, digits, `-`, `.`, `_` and `~` stand for themselves in any path.
        private static func isPlain(_ byte: UInt8) -> Bool {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "~")
        }
    }
#endif
