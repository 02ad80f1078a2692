public import ICU
public import Phrasebook

/// The error-code reference of one catalog in one locale: everything that the page shows, in its order.
///
/// ``ReferenceReader`` makes it; it is written as Markdown, as JSON and as a page of ``ReferenceSite``.
public struct ReferencePage: Sendable, Hashable {
    /// How the JSON error body looks.
    public struct Body: Sendable, Hashable {
        /// The members, in order.
        public let members: [BodyShape.Member]
        /// The body of the first code that is not success and takes no arguments, as a client receives it.
        ///
        /// nil where the catalog has no such code.
        public let example: String?
    }

    /// A rule that holds for several codes.
    public struct Note: Sendable, Hashable {
        /// Its name in the manifest.
        public let name: String
        /// Its text.
        public let text: String
    }

    /// A category or type with its codes.
    public struct Section: Sendable, Hashable {
        /// What makes the codes a section.
        public enum Kind: String, Sendable, Hashable, CaseIterable {
            /// They are of one category.
            case category
            /// They are of one type.
            case type
            /// They have neither.
            case other
        }

        /// What makes the codes a section.
        public let kind: Kind
        /// The name of the category or type; empty of those that have neither.
        public let name: String
        /// The heading; nil where nobody wrote one.
        public let title: String?
        /// What the document says below the heading.
        public let description: String?
        /// The range of codes that the document names, such as `1xxx`.
        public let range: String?
        /// What errors of the type are about.
        public let scope: String?
        /// What else the document says about the type.
        public let remarks: String?
        /// The HTTP status of the type.
        public let httpStatus: Int?
        /// The codes, in document order; none where the document lists none.
        public let rows: [Row]
    }

    /// One code.
    public struct Row: Sendable, Hashable {
        /// The code.
        public let code: Code
        /// The second, symbolic key, where the API has one.
        public let identifier: String?
        /// What the API says.
        ///
        /// Without the names of fields that a response puts beside it; nil where no locale has a text.
        public let message: String?
        /// What the integrator should do; nil where the document says nothing.
        public let handling: String?
        /// What an end user may be shown, with example values.
        public let user: String?
        /// What the document says about retrying; nil where it says nothing.
        public let retry: RetryAdvice?
        /// The same in words, a sentence or half of one each; empty where the document says nothing.
        public let retryWords: [String]
        /// The HTTP status that the document gives it.
        public let httpStatus: Int?
        /// Whether the document calls the code deprecated.
        public let isDeprecated: Bool
        /// Who may be told the reason.
        public let audience: Audience
        /// Where the names of fields stand, beside the message.
        public let fieldPosition: Catalog.FieldPosition?
        /// The arguments of its texts, with an example value each.
        public let arguments: [Argument]
    }

    /// An argument of a code's texts.
    public struct Argument: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The type.
        public let type: ArgumentType
        /// An example, as people write it; nil where there is none.
        public let example: String?
    }

    /// A code that the document's prose names and its tables do not have.
    public struct ProseCode: Sendable, Hashable {
        /// The code.
        public let code: Code
        /// What the prose says about retrying.
        public let retry: RetryAdvice?
        /// The same in words.
        public let retryWords: [String]
    }

    /// The catalog.
    public let catalog: Catalog.Name
    /// The locale of the texts; one that is missing there comes from the locales behind it.
    public let locale: LocaleIdentifier
    /// The locale as its folder spells it, such as `zh_CN`.
    public let localeName: String
    /// The title; the catalog's name where it has none.
    public let title: String
    /// The first paragraph.
    public let overview: String?
    /// The code of success.
    public let successCode: Code?
    /// The HTTP status of a body whose code has none by the document.
    public let httpStatus: Int
    /// Whether that is the document's word.
    public let httpStatusOrigin: BodyShape.Origin
    /// How the error body looks.
    public let body: Body
    /// The rules of the prose, in document order.
    public let notes: [Note]
    /// The categories or types, in document order, those without codes included.
    public let sections: [Section]
    /// The codes that only the prose names.
    public let proseCodes: [ProseCode]

    /// The codes of all sections, in the page's order.
    public var rows: [Row] { sections.flatMap(\.rows) }
}
