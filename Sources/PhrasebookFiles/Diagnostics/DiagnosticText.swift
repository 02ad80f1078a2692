/// What is said about a home's files, apart from any language: which words, and what they are about.
///
/// Its ``description`` is English, for whoever has no words at hand. Those of other languages are in the catalog
/// `phrasebook-findings`, whose codes are the identifiers, and `PhrasebookTranslation` shows them. Each text of that
/// catalog is a function or property of this type, which `Scripts/generate` writes: `.noExample(argument: "limit")`.
public struct DiagnosticText: Sendable, Hashable, CustomStringConvertible {
    /// One of the things that a text is about.
    public struct Argument: Sendable, Hashable {
        /// Its name, in small letters.
        public let name: String
        /// How it is shown, in English where it is words.
        public let text: String
        /// The words, where it is some; nil of a name, a number or a piece of a file.
        public let words: DiagnosticText?
    }

    /// Which text it is; nil of one that is in English alone.
    public let identifier: String?
    /// What it is about.
    public let arguments: [Argument]
    /// The text in English.
    public let description: String

    /// A text of the catalog.
    package init(_ identifier: String, _ arguments: [(name: String, value: any DiagnosticWord)], _ english: String) {
        self.identifier = identifier
        self.arguments = arguments.map { Argument(name: $0.name, text: $0.value.text, words: $0.value.words) }
        description = english
    }

    /// A text that no catalog has, such as a piece of a file: it is the same in every language.
    package init(verbatim text: String) {
        identifier = nil
        arguments = []
        description = text
    }
}

/// A text that is written where it is used is in English alone, until it has its place in the catalog.
extension DiagnosticText: ExpressibleByStringInterpolation {
    /// A text that no catalog has.
    public init(stringLiteral value: String) { self.init(verbatim: value) }
}

/// What a text of a diagnostic can be about.
package protocol DiagnosticWord {
    /// How it is shown, in English where it is words.
    var text: String { get }
    /// The words, where it is some that other languages have too.
    var words: DiagnosticText? { get }
}

extension DiagnosticWord {
    package var words: DiagnosticText? { nil }
}

extension DiagnosticWord where Self: CustomStringConvertible {
    package var text: String { description }
}

extension String: DiagnosticWord {}
extension Substring: DiagnosticWord {}
extension Int: DiagnosticWord {}
extension Unicode.Scalar: DiagnosticWord {}

extension DiagnosticText: DiagnosticWord {
    package var words: DiagnosticText? { identifier == nil ? nil : self }
}
