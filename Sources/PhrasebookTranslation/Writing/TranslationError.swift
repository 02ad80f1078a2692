package import Phrasebook

/// Why work on a home's texts could not be done.
///
/// Nothing was written where one is thrown before writing; ``Code-swift.struct/unwritableFile`` says how far it came.
public struct TranslationError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    ///
    /// Minor releases may add codes.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private let name: String
        private init(_ name: String) { self.name = name }

        /// A file of the home is no sound JSON, so that writing it anew could lose something.
        public static let unreadableFile = Code("unreadable-file")
        /// A file of the home could not be written.
        public static let unwritableFile = Code("unwritable-file")
        /// The home has no such catalog.
        public static let unknownCatalog = Code("unknown-catalog")
        /// It is no locale, or none that this can be done for.
        public static let unknownLocale = Code("unknown-locale")
        /// The home has the locale already, or one that means the same.
        public static let existingLocale = Code("existing-locale")
        /// No text has such a key.
        public static let unknownKey = Code("unknown-key")
        /// Several catalogs have a text with such a key.
        public static let ambiguousKey = Code("ambiguous-key")
        /// No rule of the checks has such a name.
        public static let unknownRule = Code("unknown-rule")
        /// There is no glossary for a locale.
        public static let missingGlossary = Code("missing-glossary")
        /// A text holds what the format cannot carry.
        public static let unfitText = Code("unfit-text")
        /// The home is not one folder, so that it is not known which file to write.
        public static let layeredHome = Code("layered-home")

        /// The code's name, in lower case with hyphens.
        public var description: String { name }
    }

    /// What went wrong.
    public let code: Code
    /// What is wrong, and where, apart from any language.
    package let text: DiagnosticText
    /// How to fix it, apart from any language.
    package let fixItText: DiagnosticText

    init(_ code: Code, _ text: DiagnosticText, fixIt: DiagnosticText) {
        self.code = code
        self.text = text
        fixItText = fixIt
    }

    /// A file that is no sound JSON.
    init(unreadable diagnostic: Diagnostic) {
        self.init(
            .unreadableFile, .placeAndMessage(position: "\(diagnostic.position)", message: diagnostic.text),
            fixIt: diagnostic.fixItText)
    }

    /// What is wrong, and where, in English.
    public var message: String { text.description }

    /// How to fix it, in English.
    public var fixIt: String { fixItText.description }

    /// What is wrong in the first line, how to fix it in the second, in English.
    public var description: String { "\(message)\n\(fixIt)" }
}
