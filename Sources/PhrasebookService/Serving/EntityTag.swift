#if Service
    import Phrasebook

    /// Conditional requests (RFC 9110, section 13.1.2).
    enum EntityTag {
        /// Whether `If-None-Match` names an entity tag, or `*`; the comparison is the weak one.
        static func matches(_ field: String, _ tag: String) -> Bool {
            field[...].utf8.listElements.contains { candidate in
                let strong = candidate.starts(with: "W/".utf8) ? candidate.dropFirst(2) : candidate
                return strong.elementsEqual(tag.utf8) || candidate.elementsEqual("*".utf8)
            }
        }
    }
#endif
