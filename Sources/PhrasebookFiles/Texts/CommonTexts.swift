/// The keys of `common.arb`.
package enum CommonTexts {
    package static let join = "pattern.fields.join"
    package static let unknownMessage = "message.unknown"
    package static let unavailable = "user.unavailable"

    /// The pattern by which field names join a message.
    package static func fields(_ position: Catalog.FieldPosition) -> String { "pattern.fields.\(position.rawValue)" }

    /// The label of a field.
    package static func label(_ name: String) -> String { "field.\(name)" }

    /// The arguments that a text may use; nil for a key that is not read.
    package static func arguments(of key: String) -> [String]? {
        switch key {
        case join: return ["first", "next"]
        case fields(.before), fields(.after): return ["fields", "message"]
        default:
            let prefixes = ["field.", "user.", "message.", "retry."]
            return prefixes.contains { key.hasPrefix($0) && key != $0 } ? [] : nil
        }
    }
}
