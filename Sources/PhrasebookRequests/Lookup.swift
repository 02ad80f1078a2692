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
}
