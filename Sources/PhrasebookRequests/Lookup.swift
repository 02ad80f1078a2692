package import Phrasebook

/// One look-up of a list: which code, in which language, with which arguments.
package struct Lookup: Sendable {
    /// The catalog.
    package var catalog = Catalog.Name("")
    /// The code.
    package var code = Code("")
    /// What it says about its language.
    package var language = RequestLanguage()
    /// The IANA name of its time zone; nil where it names none.
    package var timeZone: String?
    /// The arguments, as they are written.
    package var arguments = JSONObject()

    /// The names of its members.
    static let members = ["catalog", "code", "language", "acceptLanguage", "locale", "timeZone", "arguments"]

    /// Takes a member; one that is `null` counts as absent.
    ///
    /// - Returns: Whether a look-up has such a member, and its value is of the right type.
    mutating func take(_ key: String, _ value: JSONNode) -> Bool {
        let text = value.string
        switch key {
        case "catalog": catalog = Catalog.Name(text ?? "")
        case "code": code = Code(text ?? "")
        case "language": language.language = text
        case "acceptLanguage": language.acceptLanguage = text
        case "locale": language.locale = text
        case "timeZone": timeZone = text
        case "arguments":
            arguments = value.object ?? JSONObject()
            return value.isNull || value.object != nil
        default: return false
        }
        return value.isNull || text != nil
    }
}
