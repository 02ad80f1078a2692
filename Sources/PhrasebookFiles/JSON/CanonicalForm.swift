import TextKernel

/// The one way in which a home's JSON files are written: two spaces, a member a line, no escapes beyond JSON's own, LF,
/// a final newline, no byte order mark; in text files `@@` members first.
enum CanonicalForm {
    /// Reports, once a file, what is not canonical in a file that is sound.
    ///
    /// It never stops a home from loading. `fixItKind` is what writes the file anew; `deviation` is the offset
    /// of the first byte that is not as ``JSONWriter`` writes it, nil where there is none.
    static func report(_ deviation: Int?, in source: SourceText, by fixItKind: FixItKind, _ log: inout DiagnosticLog) {
        if source.contentStart > 0 {
            log.add(
                .form, in: source, at: 0, .byteOrderMark,
                fixIt: .saveWithoutMark, by: fixItKind)
        }
        guard let deviation else { return }
        let carriageReturn = source.bytes.span.firstCarriageReturn(from: 0)
        guard carriageReturn == source.bytes.count else {
            log.add(
                .form, in: source, at: carriageReturn, .linesEndWithCR,
                fixIt: .saveWithLF, by: fixItKind)
            return
        }
        log.add(
            .form, in: source, at: deviation, .notCanonical,
            fixIt: .writeCanonical,
            by: fixItKind)
    }
}
