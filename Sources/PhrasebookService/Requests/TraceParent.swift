#if Service
    /// The trace that a request belongs to, as the header `traceparent` names it (W3C Trace Context, section 3.2).
    struct TraceParent: Hashable, Sendable {
        /// 32 hexadecimal digits.
        let traceID: Substring
        /// The span of the caller: 16 hexadecimal digits.
        let parentID: Substring
        /// Two hexadecimal digits.
        let flags: Substring

        /// Reads a value of the header.
        ///
        /// - Returns: nil for what is none; the header then counts as not sent. Of a version that is newer than 00 its
        ///   first four parts count.
        init?(_ value: String) {
            let parts = value.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count >= 4, Self.isHexadecimal(parts[0], 2), parts[0] != "ff",
                parts.count == 4 || parts[0] != "00", Self.isHexadecimal(parts[1], 32),
                Self.isHexadecimal(parts[2], 16), Self.isHexadecimal(parts[3], 2),
                parts[1].contains(where: { $0 != "0" }), parts[2].contains(where: { $0 != "0" })
            else { return nil }
            traceID = parts[1]
            parentID = parts[2]
            flags = parts[3]
        }

        /// The value of the header, in version 00.
        var value: String { "00-\(traceID)-\(parentID)-\(flags)" }

        private static func isHexadecimal(_ text: Substring, _ count: Int) -> Bool {
            text.utf8.count == count
                && text.utf8.allSatisfy {
                    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
                        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
                }
        }
    }
#endif
