#if Service
    import Foundation
    import Testing

    /// What RFC 9113 requires of a server, each with its probe; the server is the command itself.
    ///
    /// An error of a stream may be treated as one of the connection (section 5.4.2), and both may end in a connection that
    /// is closed without a word.
    @Suite struct HTTP2ConformanceTests {
        /// A requirement: what is sent behind the preface and an empty SETTINGS, and what must come back.
        private struct Probe {
            let requirement: String
            let frames: [HTTP2Frame]
            /// The error codes (section 7) that are right; empty where all must go well.
            var errors: Set<UInt32> = []

            init(_ requirement: String, _ frames: [HTTP2Frame], _ errors: Set<UInt32> = []) {
                self.requirement = requirement
                self.frames = frames
                self.errors = errors
            }
        }

        private static let (protocolError, flowControlError, streamClosed): (UInt32, UInt32, UInt32) = (1, 3, 5)
        private static let (frameSizeError, compressionError): (UInt32, UInt32) = (6, 9)
        private static let (endStream, endHeaders, padded): (UInt8, UInt8, UInt8) = (1, 4, 8)
        private static let whole = endStream | endHeaders

        private static func asking(_ fields: [UInt8], stream: UInt32 = 1) -> HTTP2Frame {
            HTTP2Frame(.headers, flags: whole, stream: stream, fields)
        }

        private static let post: [UInt8] =
            HTTP2Frame.field(":method", "POST") + HTTP2Frame.field(":scheme", "http")
            + HTTP2Frame.field(":path", "/v1/resolve") + HTTP2Frame.field(":authority", "a")
            + HTTP2Frame.field("content-type", "application/json")

        private static let probes: [Probe] = [
            Probe("8.1: a request is answered", [asking(HTTP2Frame.request)]),
            Probe("5.5: a frame of an unknown type is ignored", [HTTP2Frame(.unknown), asking(HTTP2Frame.request)]),
            Probe(
                "6.10: a header block may go on in CONTINUATION",
                [
                    HTTP2Frame(.headers, flags: endStream, stream: 1, Array(HTTP2Frame.request.prefix(20))),
                    HTTP2Frame(
                        .continuation, flags: endHeaders, stream: 1, Array(HTTP2Frame.request.dropFirst(20))),
                ]),
            Probe(
                "6.2: padding is thrown away",
                [HTTP2Frame(.headers, flags: whole | padded, stream: 1, [3] + HTTP2Frame.request + [0, 0, 0])]),
            Probe(
                "4.2: a frame that is too large is an error",
                [
                    HTTP2Frame(.headers, flags: endHeaders, stream: 1, post),
                    HTTP2Frame(.data, stream: 1, [UInt8](repeating: 32, count: 16_385)),
                ], [frameSizeError]),
            Probe("4.3: a header block that cannot be read is an error", [asking([0x80])], [compressionError]),
            Probe(
                "5.1: DATA of an idle stream is an error", [HTTP2Frame(.data, stream: 1, [1])],
                [protocolError, streamClosed]),
            Probe(
                "5.1: RST_STREAM of an idle stream is an error", [HTTP2Frame(.reset, stream: 1, [0, 0, 0, 0])],
                [protocolError]),
            Probe(
                "5.1: WINDOW_UPDATE of an idle stream is an error",
                [HTTP2Frame(.windowUpdate, stream: 1, [0, 0, 0, 1])], [protocolError]),
            Probe(
                "5.1.1: a client's stream has an odd number", [asking(HTTP2Frame.request, stream: 2)], [protocolError]),
            Probe(
                "5.1.1: numbers of streams grow",
                [asking(HTTP2Frame.request, stream: 5), asking(HTTP2Frame.request, stream: 3)],
                [protocolError, streamClosed]),
            Probe("6.1: DATA belongs to a stream", [HTTP2Frame(.data, [1])], [protocolError]),
            Probe(
                "6.1: padding is no longer than the frame",
                [
                    HTTP2Frame(.headers, flags: endHeaders, stream: 1, post),
                    HTTP2Frame(.data, flags: padded, stream: 1, [9, 0]),
                ], [protocolError]),
            Probe(
                "6.2: HEADERS belong to a stream",
                [HTTP2Frame(.headers, flags: whole, stream: 0, HTTP2Frame.request)], [protocolError]),
            Probe("6.3: PRIORITY has five bytes", [HTTP2Frame(.priority, stream: 1, [0])], [frameSizeError]),
            Probe("6.4: RST_STREAM has four bytes", [HTTP2Frame(.reset, stream: 1, [0])], [frameSizeError]),
            Probe(
                "6.5: an acknowledgement of SETTINGS is empty",
                [HTTP2Frame(.settings, flags: 1, HTTP2Frame.setting(1, 0))], [frameSizeError]),
            Probe(
                "6.5: SETTINGS are the connection's",
                [HTTP2Frame(.settings, stream: 1, HTTP2Frame.setting(1, 0))], [protocolError]),
            Probe("6.5: a setting has six bytes", [HTTP2Frame(.settings, [0, 1, 0])], [frameSizeError]),
            Probe(
                "6.5.2: ENABLE_PUSH is 0 or 1", [HTTP2Frame(.settings, HTTP2Frame.setting(2, 2))], [protocolError]),
            Probe(
                "6.5.2: INITIAL_WINDOW_SIZE has 31 bits",
                [HTTP2Frame(.settings, HTTP2Frame.setting(4, 0x8000_0000))], [flowControlError]),
            Probe(
                "6.5.2: MAX_FRAME_SIZE is at least 16,384",
                [HTTP2Frame(.settings, HTTP2Frame.setting(5, 16_383))], [protocolError]),
            Probe(
                "6.5.2: a setting that is unknown is ignored",
                [HTTP2Frame(.settings, HTTP2Frame.setting(0xFA, 1)), asking(HTTP2Frame.request)]),
            Probe("6.6: a client pushes nothing", [HTTP2Frame(.promise, stream: 1, [0, 0, 0, 2])], [protocolError]),
            Probe(
                "6.7: PING is the connection's", [HTTP2Frame(.ping, stream: 1, [UInt8](repeating: 0, count: 8))],
                [protocolError]),
            Probe("6.7: PING has eight bytes", [HTTP2Frame(.ping, [0])], [frameSizeError]),
            Probe(
                "6.8: GOAWAY is the connection's",
                [HTTP2Frame(.goAway, stream: 1, [UInt8](repeating: 0, count: 8))], [protocolError]),
            Probe(
                "6.9: a window grows by at least one", [HTTP2Frame(.windowUpdate, [0, 0, 0, 0])], [protocolError]),
            Probe("6.9: WINDOW_UPDATE has four bytes", [HTTP2Frame(.windowUpdate, [0])], [frameSizeError]),
            Probe(
                "6.9.1: a window has 31 bits", [HTTP2Frame(.windowUpdate, [0x7F, 0xFF, 0xFF, 0xFF])],
                [flowControlError]),
            Probe(
                "6.10: CONTINUATION follows HEADERS",
                [HTTP2Frame(.continuation, flags: endHeaders, stream: 1, HTTP2Frame.request)], [protocolError]),
            Probe(
                "6.10: nothing comes between HEADERS and CONTINUATION",
                [
                    HTTP2Frame(.headers, flags: endStream, stream: 1, HTTP2Frame.request),
                    HTTP2Frame(.ping, [UInt8](repeating: 0, count: 8)),
                ], [protocolError]),
            Probe(
                "8.1.1: the body is as long as content-length says",
                [
                    HTTP2Frame(
                        .headers, flags: endHeaders, stream: 1, post + HTTP2Frame.field("content-length", "5")),
                    HTTP2Frame(.data, flags: endStream, stream: 1, [1]),
                ], [protocolError]),
            Probe(
                "8.2.1: names of fields are in lower case",
                [asking(HTTP2Frame.request + HTTP2Frame.field("X-A", "b"))], [protocolError]),
            Probe(
                "8.2.2: no field speaks of the connection",
                [asking(HTTP2Frame.request + HTTP2Frame.field("connection", "close"))], [protocolError]),
            Probe(
                "8.2.2: TE is trailers or nothing",
                [asking(HTTP2Frame.request + HTTP2Frame.field("te", "gzip"))], [protocolError]),
            Probe(
                "8.3: pseudo-fields come first",
                [asking(HTTP2Frame.field("x-a", "b") + HTTP2Frame.request)], [protocolError]),
            Probe(
                "8.3: there is no other pseudo-field",
                [asking(HTTP2Frame.request + HTTP2Frame.field(":a", "b"))], [protocolError]),
            Probe(
                "8.3: a pseudo-field of answers is none of requests",
                [asking(HTTP2Frame.request + HTTP2Frame.field(":status", "200"))], [protocolError]),
            Probe(
                "8.3.1: a request has a path",
                [asking(HTTP2Frame.field(":method", "GET") + HTTP2Frame.field(":scheme", "http"))], [protocolError]),
            Probe(
                "8.3.1: a pseudo-field stands once",
                [asking(HTTP2Frame.request + HTTP2Frame.field(":path", "/"))], [protocolError]),
        ]

        @Test func eachRequirementHolds() throws {
            let server = try RunningServer()
            for probe in Self.probes {
                let connection = try RawConnection(port: server.port)
                connection.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n")
                // The answer to a PING that comes behind everything else says that nothing was wrong.
                let end = HTTP2Frame(.ping, [1, 2, 3, 4, 5, 6, 7, 8])
                connection.write(([HTTP2Frame(.settings)] + probe.frames + [end]).flatMap(\.bytes))
                let (frames, isClosed) = Self.read(connection)
                #expect(
                    frames.first.map { $0.kind == HTTP2Frame.Kind.settings.rawValue && $0.flags == 0 } ?? isClosed,
                    "3.4: the first frame is SETTINGS")
                let errors = frames.compactMap(\.errorCode).filter { $0 != 0 }
                if probe.errors.isEmpty {
                    #expect(errors == [], "\(probe.requirement): \(frames)")
                    let head = frames.first { $0.kind == HTTP2Frame.Kind.headers.rawValue }
                    #expect(head?.payload.first == 0x88, "\(probe.requirement): no 200 in \(frames)")
                    #expect(
                        frames.contains { $0.kind == HTTP2Frame.Kind.settings.rawValue && $0.flags == 1 },
                        "6.5.3: SETTINGS are acknowledged")
                } else {
                    #expect(
                        errors.contains { probe.errors.contains($0) } || errors.isEmpty && isClosed,
                        "\(probe.requirement): \(errors) in \(frames)")
                }
            }
        }

        /// The frames until an error, an answer and the last PING, or the end.
        private static func read(_ connection: RawConnection) -> (frames: [HTTP2Frame], isClosed: Bool) {
            let end = Date(timeIntervalSinceNow: 20)
            var (bytes, frames): ([UInt8], [HTTP2Frame]) = ([], [])
            var (isAnswered, isPinged) = (false, false)
            while end.timeIntervalSinceNow > 0 {
                guard let part = connection.receive(upTo: max(0.1, end.timeIntervalSinceNow)) else { continue }
                guard !part.isEmpty else { return (frames, true) }
                bytes += part
                while let frame = HTTP2Frame(takenFrom: &bytes) {
                    frames.append(frame)
                    if let code = frame.errorCode, code != 0 { return (frames, false) }
                    isAnswered = isAnswered || frame.kind == HTTP2Frame.Kind.headers.rawValue
                    isPinged = isPinged || frame.kind == HTTP2Frame.Kind.ping.rawValue && frame.flags == 1
                }
                if isAnswered, isPinged { return (frames, false) }
            }
            return (frames, false)
        }
    }
#endif
