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
    /// What is wrong.
    public let message: String
    /// How to fix it.
    public let fixIt: String
    /// What a program can do about it; nil where that is nothing.
    public let fixItKind: FixItKind?

    /// A diagnostic, as bad as its rule says unless another severity is given.
    package init(
        rule: Rule, severity: Severity? = nil, position: SourcePosition, relatedPosition: SourcePosition? = nil,
        message: String, fixIt: String, fixItKind: FixItKind? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity ?? .warning
        self.position = position
        self.relatedPosition = relatedPosition
        self.message = message
        self.fixIt = fixIt
        self.fixItKind = fixItKind
    }

    /// The diagnostic in one line.
    ///
    /// `file:line:column: severity: what is wrong; how to fix it [rule]`
    public var description: String {
        let related = relatedPosition.map { " (see line \($0.line), column \($0.column))" } ?? ""
        return "\(position): \(severity): \(message)\(related); \(fixIt) [\(rule)]"
    }
}
