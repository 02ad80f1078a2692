package import MessageFormat

/// A text in one locale, with its offset in the file.
public struct TranslatedText: Sendable {
    /// How a text relates to its source.
    public enum State: String, Sendable, Hashable, CaseIterable {
        /// It is the source itself.
        case source
        /// It was made from the source as it is now, or it is not recorded from which.
        case translated
        /// Its source changed after it was made.
        case stale
        /// Somebody called it unfinished.
        case unfinished

        /// Whether somebody has to look at it again.
        public var isOpen: Bool { self == .stale || self == .unfinished }
    }

    /// The text, as it is written: with its arguments in braces.
    ///
    /// Never empty.
    public let text: String
    /// What it is written in, as its file says.
    package let syntax: MessageSyntax
    /// How it relates to its source.
    public let state: State
    /// The source that it was made from, where that is another one than now and was recorded.
    public let formerSource: String?
    /// Whether the API's document gives it: it must not be changed.
    public let isContract: Bool
    /// Whether the file's JSON has a mistake in it, so that it is not known how it goes on: it is shown, and not checked.
    package let isGuess: Bool
    /// The byte offset of its opening quotation mark in the file.
    package let start: Int
    /// The byte offset of its key in the file.
    package let keyStart: Int
}
