package import ICU
package import Phrasebook

/// The error-code reference of one catalog in one locale: everything that the page shows, in its order.
///
/// ``ReferenceReader`` makes it; it is written as Markdown, as JSON and as a page of ``ReferenceSite``.
package struct ReferencePage: Sendable, Hashable {
    /// How the JSON error body looks.
    package struct Body: Sendable, Hashable {
        /// The members, in order.
        package let members: [BodyShape.Member]
        /// The body of the first code that is not success and takes no arguments, as a client receives it.
        ///
        /// nil where the catalog has no such code.
        package let example: String?
    }

    /// A rule that holds for several codes.
    package struct Note: Sendable, Hashable {
        /// Its name in the manifest.
        package let name: String
        /// Its text.
        package let text: String
    }

    /// A category or type with its codes.
    package struct Section: Sendable, Hashable {
        /// What makes the codes a section.
        package enum Kind: String, Sendable, Hashable, CaseIterable {
            /// They are of one category.
            case category
            /// They are of one type.
            case type
            /// They have neither.
            case other
        }

        /// What makes the codes a section.
        package let kind: Kind
        /// The name of the category or type; empty of those that have neither.
        package let name: String
        /// The heading; nil where there is none.
        package let title: String?
        /// What the document says below the heading.
        package let description: String?
        /// The range of codes that the document names, such as `1xxx`.
        package let range: String?
        /// What errors of the type are about.
        package let scope: String?
        /// What else the document says about the type.
        package let remarks: String?
        /// The HTTP status of the type.
        package let httpStatus: Int?
        /// The codes, in document order; none where the document lists none.
        package let rows: [Row]
    }

    /// One code.
    package struct Row: Sendable, Hashable {
        /// The code.
        package let code: Code
        /// The second, symbolic key, where the API has one.
        package let identifier: String?
        /// What the API says.
        ///
        /// Without the names of fields that a response puts beside it; nil where no locale has a text.
        package let message: String?
        /// What the integrator should do; nil where the document says nothing.
        package let handling: String?
        /// What an end user may be shown, with example values.
        package let user: String?
        /// What the document says about retrying; nil where it says nothing.
        package let retry: RetryAdvice?
        /// The same in words, a sentence or half of one each; empty where the document says nothing.
        package let retryWords: [String]
        /// The HTTP status that the document gives it.
        package let httpStatus: Int?
        /// Whether the document calls the code deprecated.
        package let isDeprecated: Bool
        /// Who may be told the reason.
        package let audience: Audience
        /// Where the names of fields are, beside the message.
        package let fieldPosition: Catalog.FieldPosition?
        /// The arguments of its texts, with an example value each.
        package let arguments: [Argument]
    }

    /// An argument of a code's texts.
    package struct Argument: Sendable, Hashable {
        /// The name.
        package let name: String
        /// The type.
        package let type: ArgumentType
        /// An example, as people write it; nil where there is none.
        package let example: String?
    }

    /// A code that the document's prose names and its tables do not have.
    package struct ProseCode: Sendable, Hashable {
        /// The code.
        package let code: Code
        /// What the prose says about retrying.
        package let retry: RetryAdvice?
        /// The same in words.
        package let retryWords: [String]
    }

    /// The catalog.
    package let catalog: Catalog.Name
    /// The locale of the texts; one that is missing there comes from the locales behind it.
    package let locale: LocaleIdentifier
    /// The locale as its folder spells it, such as `zh_CN`.
    package let localeName: String
    /// The title; the catalog's name where it has none.
    package let title: String
    /// The first paragraph.
    package let overview: String?
    /// The code of success.
    package let successCode: Code?
    /// The HTTP status of a body whose code has none by the document.
    package let httpStatus: Int
    /// Whether that is the document's word.
    package let httpStatusOrigin: BodyShape.Origin
    /// How the error body looks.
    package let body: Body
    /// The rules of the prose, in document order.
    package let notes: [Note]
    /// The categories or types, in document order, those without codes included.
    package let sections: [Section]
    /// The codes that only the prose names.
    package let proseCodes: [ProseCode]

    /// The codes of all sections, in the page's order.
    package var rows: [Row] { sections.flatMap(\.rows) }
}
