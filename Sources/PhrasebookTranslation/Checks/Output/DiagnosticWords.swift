import ICU
import MessageFormat
package import Phrasebook

/// What checks say, in a language: diagnostics, and the pages of their rules.
///
/// English is what diagnostics have themselves. Another language's words are in the catalog `phrasebook-findings`; what
/// that lacks is said in English.
package struct DiagnosticWords: Sendable {
    /// A language that diagnostics can be in.
    package enum Language: String, Sendable, CaseIterable {
        case english = "en_US"
        case chinese = "zh_CN"

        /// The language of a reader; nil where there is none for that locale, as for traditional Chinese.
        package init?(for locale: LocaleIdentifier) {
            let asked = locale.maximized
            let known = Self.allCases.first { language in
                let own = LocaleIdentifier(language.rawValue)?.maximized
                return own?.language == asked.language && own?.script == asked.script
            }
            guard let known else { return nil }
            self = known
        }
    }

    /// The catalog of the words.
    package static let catalog: Catalog.Name = "phrasebook-findings"

    /// The words that diagnostics have themselves: nothing is loaded.
    package static let english = DiagnosticWords(language: nil)

    private let language: PageWords.Language?

    private init(language: PageWords.Language?) { self.language = language }

    /// The words of a language.
    ///
    /// - Parameter language: English needs no file.
    /// - Throws: ``/Phrasebook/CatalogError`` where they do not load, which those of a complete installation do.
    package init(_ language: Language) async throws(CatalogError) {
        guard language != .english, let locale = LocaleIdentifier(language.rawValue) else {
            self = .english
            return
        }
        self.init(language: try await PageWords().language(of: locale))
    }

    /// Whether they are those that diagnostics have themselves.
    package var isEnglish: Bool { language == nil }

    /// What parts the items of a list.
    package var comma: String { isEnglish ? ", " : "、" }

    /// A text in this language.
    package func text(_ text: DiagnosticText) -> String { language?.text(text) ?? text.description }

    /// A sentence or example of a rule; nil where the catalog has none.
    func word(_ part: String, of rule: Diagnostic.Rule) -> String? { language?.word("\(rule.name).\(part)") }
}

extension PageWords.Language {
    /// A text of a diagnostic; in English where the catalog does not have it.
    package func text(_ text: DiagnosticText) -> String {
        guard let identifier = text.identifier else { return text.description }
        // What readers are shown has no control characters, and sets apart what runs the other way; a diagnostic shows
        // what is in a file. So the engine places a character of private use for each value.
        var places = MessageArguments()
        for (index, argument) in text.arguments.enumerated() { places.set(argument.name, Self.place(index)) }
        guard let message = message(Code(identifier), in: DiagnosticWords.catalog, places) else {
            return text.description
        }
        let values = text.arguments.map { $0.words.map { self.text($0) } ?? $0.text }
        return message.unicodeScalars.reduce(into: "") { shown, scalar in
            let index = Int(scalar.value) - Self.firstPlace
            if values.indices.contains(index) { shown += values[index] } else { shown.unicodeScalars.append(scalar) }
        }
    }

    private static let firstPlace = 0xE000

    private static func place(_ index: Int) -> String {
        Unicode.Scalar(UInt32(firstPlace + index)).map { String($0) } ?? ""
    }

    /// A word of a rule's page; nil where there is none.
    func word(_ name: String) -> String? { word(name, in: DiagnosticWords.catalog) }
}
