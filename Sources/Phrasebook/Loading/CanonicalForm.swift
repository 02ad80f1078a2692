/// The one way in which a home's JSON files are written: two spaces, a member a line, no escapes beyond JSON's own, LF,
/// a final newline, no byte order mark; in text files `@@` members first.
enum CanonicalForm {
    /// Reports, once a file, what is not canonical.
    ///
    /// It never stops a home from loading.
    static func check(_ root: JSONNode, _ source: SourceText, _ log: inout FindingLog) {
        let bytes = source.bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
            log.add(
                .form, .warning, in: source, at: 0, "the file begins with a byte order mark",
                mend: "save it without one")
        }
        if let carriageReturn = bytes.firstIndex(of: 0x0D) {
            log.add(
                .form, .warning, in: source, at: carriageReturn, "the lines end with CR", mend: "save it with LF alone")
        }
        guard !bytes.contains(0x0D) else { return }
        var writer = JSONWriter()
        writer.pretty(root)
        writer.bytes.append(0x0A)
        let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard !content.elementsEqual(writer.bytes) else { return }
        let difference = zip(content, writer.bytes).enumerated().first { $1.0 != $1.1 }?.offset
        log.add(
            .form, .warning, in: source,
            at: content.startIndex + (difference ?? min(content.count, writer.bytes.count)),
            "the file is not in its canonical form from here on",
            mend: "indent by two spaces, a member a line, with a newline at the end and no needless escapes")
    }
}
