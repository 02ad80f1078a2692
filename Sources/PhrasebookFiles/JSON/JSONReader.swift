/// Reads JSON, knows where everything is, and reports every mistake instead of stopping at the first.
///
/// It reads exactly the language of RFC 8259: no comments, no trailing commas, no other quotation marks. A byte order
/// mark is skipped. A file is sound where ``read(_:)`` reports nothing. In a broken file the reader guesses what was
/// meant, so that later checks can go on; what it cannot guess is left out of the tree.
///
/// Reading takes time and space in proportion to the file, whatever is in it.
package struct JSONReader: Sendable {
    /// The most diagnostics reported for one file.
    ///
    /// The last one then says that there are more.
    package static let maximumDiagnostics = 100

    /// How large and how deep a file may be.
    package let limits: JSONLimits

    /// Creates a reader.
    package init(limits: JSONLimits = JSONLimits()) {
        self.limits = limits
    }

    /// Reads a file.
    ///
    /// - Returns: The top-level value, or `nil` where there is none to make out, and the diagnostics by ascending
    ///   offset. A diagnostic is always an error of the file: without one, `root` is there.
    package func read(_ source: SourceText) -> (root: JSONNode?, diagnostics: [JSONDiagnostic]) {
        let document = document(source)
        return (document.root, document.diagnostics)
    }

    /// Reads a file, and whether it is in canonical form.
    package func document(_ source: SourceText) -> JSONDocument {
        if let diagnostic = obstacle(in: source) {
            return JSONDocument(source: source, root: nil, diagnostics: [diagnostic], deviation: nil)
        }
        var parser = JSONParser(source: source, maximumDepth: limits.effectiveDepth)
        let root = parser.readFile()
        return JSONDocument(
            source: source, root: root, diagnostics: parser.log.diagnostics(), deviation: parser.layout.deviation)
    }

    /// Why a file cannot be read at all; nil where it can.
    func obstacle(in source: SourceText) -> JSONDiagnostic? {
        guard source.bytes.count <= limits.maximumBytes else {
            return .tooLarge(bytes: source.bytes.count, allowed: limits.maximumBytes)
        }
        return foreignEncoding(source.bytes)
    }

    /// Tells UTF-16 and UTF-32 by their byte order mark or their zero bytes, which would else be a diagnostic each.
    private func foreignEncoding(_ bytes: [UInt8]) -> JSONDiagnostic? {
        guard bytes.count >= 2 else { return nil }
        let isMarked = bytes[0] == 0xFF && bytes[1] == 0xFE || bytes[0] == 0xFE && bytes[1] == 0xFF
        let hasZeros = bytes.count >= 4 && (bytes[0] == 0 && bytes[2] == 0 || bytes[1] == 0 && bytes[3] == 0)
        return isMarked || hasZeros ? .foreignEncoding : nil
    }
}
