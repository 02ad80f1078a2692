package import Phrasebook

/// Why a list of look-ups cannot be read; nothing of it depends on a home.
package enum LookupListError: Error {
    /// It is no JSON from here on.
    case malformed(SourcePosition)
    /// A value is not of the schema.
    ///
    /// - Parameter path: Its path, such as `lookups[2].code`.
    case invalid(path: String)
    /// There are more look-ups than allowed.
    case tooManyLookups
    /// A look-up has more arguments than allowed.
    case tooManyArguments
}
