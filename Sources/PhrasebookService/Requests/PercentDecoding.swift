#if Service
    /// Reads percent-encoded UTF-8 (RFC 3986, section 2.1).
    enum PercentDecoding {
        /// The text that is meant.
        ///
        /// - Parameters:
        ///   - encoded: A part of a URL.
        ///   - plusIsSpace: Whether `+` means a space, as in a query that a form made.
        /// - Returns: The text without its encoding.
        /// - Throws: ``ServiceError/malformedURL`` for a `%` without two digits behind it, and for bytes that are no
        ///   UTF-8.
        static func text(_ encoded: Substring, plusIsSpace: Bool) throws(ServiceError) -> String {
            let source = encoded.utf8
            guard source.contains(where: { $0 == UInt8(ascii: "%") || ($0 == UInt8(ascii: "+") && plusIsSpace) }) else {
                return String(encoded)
            }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(source.count)
            var index = source.startIndex
            while index < source.endIndex {
                let byte = source[index]
                index = source.index(after: index)
                switch byte {
                case UInt8(ascii: "%"):
                    guard let high = digit(source, &index), let low = digit(source, &index) else {
                        throw .malformedURL
                    }
                    bytes.append(high << 4 | low)
                case UInt8(ascii: "+") where plusIsSpace: bytes.append(0x20)
                default: bytes.append(byte)
                }
            }
            guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformedURL }
            return text
        }

        private static func digit(_ source: Substring.UTF8View, _ index: inout Substring.Index) -> UInt8? {
            guard index < source.endIndex else { return nil }
            let byte = source[index]
            index = source.index(after: index)
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
            case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
            case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
            default: return nil
            }
        }
    }
#endif
