public import Phrasebook

/// One key of a home's text files: what it means, and its texts in all locales.
public struct TextEntry: Sendable {
    /// What a text is for.
    public enum Role: Sendable, Hashable {
        /// A text of a code; `isPlain` says that it is the twin without arguments.
        case text(Code, TextKind, isPlain: Bool)
        /// How field names join the message of a code.
        case fieldPattern(Code)
        /// A word of the reference page: a title, a heading, a rule.
        case word
        /// A text of `common.arb` that codes share as their user text: `user.…`.
        case sharedUserText
        /// A text of `common.arb` that is the message of an unknown code: `message.…`.
        case sharedMessage
        /// Retry advice in words: `retry.…`.
        case retryAdvice
        /// The label of a field: `field.…`.
        case label
        /// A pattern by which names are joined: `pattern.…`.
        case pattern
    }

    /// What is the same in all locales; entries are copied often.
    private final class Facts: Sendable {
        let key: String
        let role: Role
        let arguments: [Catalog.Argument]
        let description: String?
        let examples: [String: String]

        init(
            _ key: String, _ role: Role, _ arguments: [Catalog.Argument], _ description: String?,
            _ examples: [String: String]
        ) {
            self.key = key
            self.role = role
            self.arguments = arguments
            self.description = description
            self.examples = examples
        }
    }

    private let facts: Facts
    /// The texts by locale folder; a locale that has none, or an empty one, is not there.
    public internal(set) var texts: LocaleTexts

    init(
        key: String, role: Role, arguments: [Catalog.Argument], description: String?, examples: [String: String],
        texts: LocaleTexts
    ) {
        facts = Facts(key, role, arguments, description, examples)
        self.texts = texts
    }

    /// The key, as in the files.
    public var key: String { facts.key }
    /// What it is for.
    public var role: Role { facts.role }
    /// The arguments that its texts may use.
    public var arguments: [Catalog.Argument] { facts.arguments }
    /// What the source locale says about it, for translators; nil where it says nothing.
    public var description: String? { facts.description }
    /// An example value of each argument, as the source locale gives it, by the argument's name.
    public var examples: [String: String] { facts.examples }

    /// Whether a text of a locale, or the source that it is checked against, is a guess.
    func isGuess(in locale: String, from source: String) -> Bool {
        texts[locale]?.isGuess == true || texts[source]?.isGuess == true
    }

    /// The name of the text's kind: `message`, `handling` and `user` of codes, else what the key begins with.
    public var kindName: String {
        switch role {
        case .text(_, let kind, _): kind.rawValue
        case .fieldPattern, .pattern: "pattern"
        case .word: "page"
        case .sharedUserText: "user"
        case .sharedMessage: "message"
        case .retryAdvice: "retry"
        case .label: "label"
        }
    }

    /// The code that it is a text of; nil of a text that belongs to none.
    public var code: Code? {
        switch role {
        case .text(let code, _, _), .fieldPattern(let code): code
        default: nil
        }
    }

    /// Whether an end user may read it.
    public var isForUsers: Bool {
        switch role {
        case .text(_, .user, _), .sharedUserText: true
        default: false
        }
    }

    /// The most user-perceived characters that its texts should have in a locale; nil where nothing limits them.
    ///
    /// By kind and language: what is held is the room on a phone, and languages say the same in more or fewer characters.
    public func lengthLimit(in locale: String) -> Int? {
        let lengths = TextLengths.of(locale)
        return switch kindName {
        case "message": lengths.message
        case "handling": lengths.handling
        case "user": lengths.user
        default: nil
        }
    }
}
