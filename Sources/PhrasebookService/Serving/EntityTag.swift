#if Service
    /// Conditional requests (RFC 9110, section 13.1.2).
    enum EntityTag {
        /// Whether `If-None-Match` names an entity tag, or `*`; the comparison is the weak one.
        static func matches(_ field: String, _ tag: String) -> Bool {
            for part in field.split(separator: ",") {
                var candidate = part.drop { $0 == " " || $0 == "\t" }
                while let last = candidate.last, last == " " || last == "\t" { candidate.removeLast() }
                if candidate == "*" { return true }
                if candidate.hasPrefix("W/") { candidate = candidate.dropFirst(2) }
                if candidate == tag { return true }
            }
            return false
        }
    }
#endif
