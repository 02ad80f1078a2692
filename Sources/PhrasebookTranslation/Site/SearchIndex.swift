import Phrasebook

/// What a page's search looks through, as JSON inside the page.
enum SearchIndex {
    /// Something to be found.
    struct Entry {
        /// Where it is shown.
        let href: String
        /// Its code or key.
        let key: String
        /// The name of its catalog; titles are not always different.
        let catalog: String
        let identifier: String?
        /// Its texts in all locales of the page.
        let texts: [String]
        /// Its states, for the filter.
        let states: [String]
    }

    /// The entries as an array of objects, safe inside `<script type="application/json">`.
    static func json(_ entries: [Entry]) -> String {
        var writer = JSONWriter()
        writer.array { writer in
            for entry in entries {
                writer.object { writer in
                    writer.member("href", entry.href)
                    writer.member("key", entry.key)
                    writer.member("catalog", entry.catalog)
                    if let identifier = entry.identifier { writer.member("identifier", identifier) }
                    writer.key("texts")
                    writer.array { writer in entry.texts.forEach { writer.string($0) } }
                    writer.key("states")
                    writer.array { writer in entry.states.forEach { writer.string($0) } }
                }
            }
        }
        // Only `<` can end the element, and in JSON it is in texts alone.
        var safe: [UInt8] = []
        safe.reserveCapacity(writer.bytes.count)
        for byte in writer.bytes {
            if byte == UInt8(ascii: "<") { safe += Array("\\u003c".utf8) } else { safe.append(byte) }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
