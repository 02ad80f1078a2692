/// A syntax that messages are written in.
public enum MessageSyntax: String, Sendable, Hashable, CaseIterable {
    /// ICU MessageFormat: `{count, plural, one {# file} other {# files}}`.
    case icu
    /// Unicode MessageFormat 2 (LDML 48, part 9): `.input {$count :number} .match $count …`.
    case mf2
}
