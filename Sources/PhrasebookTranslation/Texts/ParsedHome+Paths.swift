import Phrasebook

extension ParsedHome {
    /// The member of a text file that names its syntax.
    static var syntaxMember: String { TextFile.syntaxMember }

    /// The path of a text file, from the home.
    static func textsPath(_ locale: String, _ catalog: String) -> String { "Locales/\(locale)/\(catalog).arb" }

    /// The path of what is recorded of translations, from the home.
    static func statesPath(_ locale: String, _ catalog: String) -> String {
        "Resources/translations/\(locale)/\(catalog).json"
    }

    /// What is recorded of a catalog's translations into a locale.
    func states(_ locale: String, _ catalog: String) -> TranslationStates {
        states(Self.statesPath(locale, catalog))?.states ?? TranslationStates()
    }

    /// The members of a file's object; nil where there is none, or another value in it.
    func object(_ path: String) -> (source: SourceText, members: JSONObject)? {
        json(path).flatMap { file in file.root?.object.map { (file.source, $0) } }
    }
}
