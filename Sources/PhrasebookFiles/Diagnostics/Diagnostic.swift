/// Something that is wrong, or looks wrong, in a home's files.
public struct Diagnostic: Sendable, Hashable, CustomStringConvertible {
    /// How bad it is.
    public enum Severity: String, Sendable, Hashable, Comparable {
        /// The home loads all the same.
        case warning
        /// A home with an error is neither loaded nor swapped in.
        ///
        /// The errors ``Rule/sourceName`` and ``Rule/releasedName`` are the exception: they are found by
        /// ``MessageStore/check(_:options:)`` alone and stop no home from loading. So are errors in words, such as an
        /// argument that a translation lost, which the checks of `PhrasebookTranslation` find.
        case error

        /// The word for it.
        package var text: DiagnosticText { self == .error ? .severityError : .severityWarning }

        /// A warning is less than an error.
        public static func < (left: Severity, right: Severity) -> Bool { left == .warning && right == .error }
    }

    /// What kind of diagnostic it is.
    public let rule: Rule
    /// How bad it is.
    public let severity: Severity
    /// Where it is.
    public let position: SourcePosition
    /// A second position that matters, such as the first definition of a duplicate.
    public let relatedPosition: SourcePosition?
    /// What is wrong, apart from any language.
    public let text: DiagnosticText
    /// How to fix it, apart from any language.
    public let fixItText: DiagnosticText
    /// What a program can do about it; nil where that is nothing.
    public let fixItKind: FixItKind?

    /// A diagnostic, as bad as its rule says unless another severity is given.
    package init(
        rule: Rule, severity: Severity? = nil, position: SourcePosition, relatedPosition: SourcePosition? = nil,
        message: DiagnosticText, fixIt: DiagnosticText, fixItKind: FixItKind? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity ?? .warning
        self.position = position
        self.relatedPosition = relatedPosition
        text = message
        fixItText = fixIt
        self.fixItKind = fixItKind
    }

    /// What is wrong, in English.
    public var message: String { text.description }

    /// How to fix it, in English.
    public var fixIt: String { fixItText.description }

    /// The diagnostic in one line, in English.
    ///
    /// `file:line:column: severity: what is wrong; how to fix it [rule]`
    public var description: String { line.description }

    /// The diagnostic in one line, apart from any language.
    package var line: DiagnosticText {
        let (position, severity) = (position.description, severity.text)
        guard let relatedPosition else {
            return .findingLine(
                position: position, severity: severity, message: text, remedy: fixItText, rule: rule.name)
        }
        return .findingLineRelated(
            position: position, severity: severity, message: text, line: relatedPosition.line,
            column: relatedPosition.column, remedy: fixItText, rule: rule.name)
    }
}
