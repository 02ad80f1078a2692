#if Service
    /// A frame of HTTP/2 (RFC 9113, section 4.1), as bytes.
    struct HTTP2Frame: CustomStringConvertible {
        /// The types of section 6 that the probes use.
        enum Kind: UInt8 {
            case data = 0, headers, priority, reset, settings, promise, ping, goAway, windowUpdate, continuation
            /// One that no document knows.
            case unknown = 0xFA
        }

        var kind: UInt8
        var flags: UInt8
        var stream: UInt32
        var payload: [UInt8]

        init(_ kind: Kind, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) {
            self.kind = kind.rawValue
            self.flags = flags
            self.stream = stream
            self.payload = payload
        }

        /// The first whole frame of some bytes, which are then without it; nil where there is none yet.
        init?(takenFrom bytes: inout [UInt8]) {
            guard bytes.count >= 9 else { return nil }
            let length = bytes[0..<3].reduce(0) { $0 << 8 | Int($1) }
            guard bytes.count >= 9 + length else { return nil }
            kind = bytes[3]
            flags = bytes[4]
            stream = bytes[5..<9].reduce(0) { $0 << 8 | UInt32($1) } & 0x7FFF_FFFF
            payload = Array(bytes[9..<(9 + length)])
            bytes.removeFirst(9 + length)
        }

        var bytes: [UInt8] {
            let length = UInt32(payload.count)
            return Self.big(length).dropFirst() + [kind, flags] + Self.big(stream) + payload
        }

        /// The error code of a frame that ends a stream or the connection.
        var errorCode: UInt32? {
            switch Kind(rawValue: kind) {
            case .reset where payload.count == 4: payload.reduce(0) { $0 << 8 | UInt32($1) }
            case .goAway where payload.count >= 8: payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) }
            default: nil
            }
        }

        var description: String { "type \(kind), flags \(flags), stream \(stream), \(payload.count) bytes" }

        static func big(_ number: UInt32) -> [UInt8] {
            [UInt8(number >> 24), UInt8(number >> 16 & 0xFF), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
        }

        /// One setting.
        static func setting(_ identifier: UInt8, _ value: UInt32) -> [UInt8] { [0, identifier] + big(value) }

        /// A field that no table has (RFC 7541, section 6.2.2).
        static func field(_ name: String, _ value: String) -> [UInt8] {
            [0, UInt8(name.utf8.count)] + name.utf8 + [UInt8(value.utf8.count)] + value.utf8
        }

        /// `GET /healthz`, as fields.
        static let request: [UInt8] =
            field(":method", "GET") + field(":scheme", "http") + field(":path", "/healthz") + field(":authority", "a")
    }
#endif
