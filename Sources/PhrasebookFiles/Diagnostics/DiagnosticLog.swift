/// Collects diagnostics while files are read.
package struct DiagnosticLog: Sendable {
    /// An empty log.
    package init() {}

    /// The diagnostics in the order in which they were added.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Whether there is an error.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds a diagnostic at an offset of a file, as bad as its rule says unless another severity is given.
    package mutating func add(
        _ rule: Diagnostic.Rule, severity: Diagnostic.Severity? = nil, in source: SourceText, at byte: Int,
        related: Int? = nil, _ message: DiagnosticText, fixIt: DiagnosticText, by fixItKind: FixItKind? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                rule: rule, severity: severity, position: source.position(atByte: byte),
                relatedPosition: related.map { source.position(atByte: $0) }, message: message, fixIt: fixIt,
                fixItKind: fixItKind))
    }

    /// Adds what the JSON reader found.
    package mutating func add(_ diagnostic: JSONDiagnostic, in source: SourceText) {
        diagnostics.append(Diagnostic(diagnostic, in: source))
    }

    /// Adds diagnostics.
    package mutating func add(contentsOf other: [Diagnostic]) { diagnostics += other }
}

extension Diagnostic {
    /// What the JSON reader found in a file.
    package init(_ diagnostic: JSONDiagnostic, in source: SourceText) {
        self.init(
            rule: diagnostic.rule, position: source.position(atByte: diagnostic.byteOffset),
            relatedPosition: diagnostic.relatedByteOffset.map { source.position(atByte: $0) },
            message: diagnostic.text, fixIt: diagnostic.fixItText)
    }
}

extension [Diagnostic] {
    /// The diagnostics by file and position.
    package var inOrder: [Diagnostic] {
        sorted { left, right in
            let (a, b) = (left.position, right.position)
            return (a.file, a.line, a.column) < (b.file, b.line, b.column)
        }
    }
}
