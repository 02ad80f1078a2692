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
    ///
    /// Minor releases may add rules.
    public struct Rule: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The rule's name, in lower case with hyphens.
        public let rawValue: String
        /// A rule.
        public init(rawValue: String) { self.rawValue = rawValue }
        init(_ name: String) { rawValue = name }
        /// A rule that another module declares, by its name.
        public init(stringLiteral name: String) { rawValue = name }
        /// The rule's name.
        public var description: String { rawValue }

        /// The file is no JSON.
        ///
        /// The JSON reader's own rules are more exact, such as `missing-comma`.
        public static let unreadableFile = Rule("unreadable-file")
        /// A home lacks a folder or file that it cannot do without.
        public static let missingFile = Rule("missing-file")
        /// A value of a manifest has the wrong type, or is none of those allowed.
        public static let badValue = Rule("bad-value")
        /// A manifest lacks a member.
        public static let missingMember = Rule("missing-member")
        /// A manifest has a member that nobody reads.
        public static let unknownMember = Rule("unknown-member")
        /// The same code, identifier or symbol stands twice in a catalog.
        public static let duplicateCode = Rule("duplicate-code")
        /// A code with a suffix is spelled like another key.
        public static let ambiguousKey = Rule("ambiguous-key")
        /// A text is no ICU MessageFormat.
        public static let messageSyntax = Rule("message-syntax")
        /// A text uses an argument that the manifest does not declare.
        public static let unknownArgument = Rule("unknown-argument")
        /// A text uses an argument in a way that its type does not allow.
        public static let argumentType = Rule("argument-type")
        /// A folder beside the locales is none.
        public static let unknownLocale = Rule("unknown-locale")
        /// A pattern does not use all that it is there to join.
        public static let incompletePattern = Rule("incomplete-pattern")
        /// A code whose reason is withheld has a user text of its own.
        public static let withheldText = Rule("withheld-text")
        /// A text for people shows a time of day without its time zone.
        public static let instantZone = Rule("instant-zone")
        /// A text works and should be written otherwise.
        public static let deprecatedSyntax = Rule("deprecated-syntax")
        /// A text is missing in a locale.
        public static let missingText = Rule("missing-text")
        /// A text is `""`, which counts as missing.
        public static let emptyText = Rule("empty-text")
        /// The source changed after the translation was made.
        public static let staleText = Rule("stale-text")
        /// Somebody called the translation unfinished.
        public static let unfinishedText = Rule("unfinished-text")
        /// A contract text is not what the manifest pins.
        public static let changedContract = Rule("changed-contract")
        /// A key belongs to no code and no text of the catalog.
        public static let unknownKey = Rule("unknown-key")
        /// A key's value is no text.
        public static let notAText = Rule("not-a-text")
        /// A translation has `@key` metadata, which is read in the source locale only.
        public static let translationMetadata = Rule("translation-metadata")
        /// The file says no `@@locale`, or another one than its folder.
        public static let localeMember = Rule("locale-member")
        /// A text has more findings than are shown; the JSON reader says the same of a file.
        public static let tooManyFindings = Rule("too-many-findings")
        /// A name is unfit for generated source.
        public static let sourceName = Rule("source-name")
        /// A name in generated source has changed, or is gone, since the last release: callers no longer compile.
        public static let releasedName = Rule("released-name")
        /// The file is not in the canonical form: order, indentation, line ends, byte order mark.
        public static let form = Rule("form")
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
    /// How to mend it.
    public let fixIt: String
    /// What a program can do about it; nil where that is nothing.
    public let fixItKind: FixItKind?

    /// A diagnostic; what checks a home beyond loading it makes some of its own.
    package init(
        rule: Rule, severity: Severity, position: SourcePosition, relatedPosition: SourcePosition? = nil,
        message: String, fixIt: String, fixItKind: FixItKind? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.position = position
        self.relatedPosition = relatedPosition
        self.message = message
        self.fixIt = fixIt
        self.fixItKind = fixItKind
    }

    /// The diagnostic in one line.
    ///
    /// `file:line:column: severity: what is wrong; how to mend it [rule]`
    public var description: String {
        let related = relatedPosition.map { " (see line \($0.line), column \($0.column))" } ?? ""
        return "\(position): \(severity): \(message)\(related); \(fixIt) [\(rule)]"
    }
}

/// Collects diagnostics while files are read.
package struct DiagnosticLog: Sendable {
    /// An empty log.
    package init() {}

    /// The diagnostics in the order in which they were added.
    package private(set) var diagnostics: [Diagnostic] = []

    /// Whether there is an error.
    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// Adds a diagnostic at an offset of a file.
    package mutating func add(
        _ rule: Diagnostic.Rule, _ severity: Diagnostic.Severity, in source: SourceText, at byte: Int,
        related: Int? = nil,
        _ message: String, fixIt: String, by fixItKind: FixItKind? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                rule: rule, severity: severity, position: source.position(atByte: byte),
                relatedPosition: related.map { source.position(atByte: $0) }, message: message, fixIt: fixIt,
                fixItKind: fixItKind))
    }

    /// Adds what the JSON reader found; its sentences become parts of a diagnostic's one sentence.
    package mutating func add(_ diagnostic: JSONDiagnostic, in source: SourceText) {
        func phrase(_ sentence: String) -> String {
            sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
        }
        add(
            diagnostic.rule, .error, in: source, at: diagnostic.byteOffset,
            related: diagnostic.relatedByteOffset, phrase(diagnostic.message), fixIt: phrase(diagnostic.fixIt))
    }

    /// Adds a diagnostic.
    package mutating func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

    /// Adds diagnostics.
    package mutating func add(contentsOf other: [Diagnostic]) { diagnostics += other }
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
