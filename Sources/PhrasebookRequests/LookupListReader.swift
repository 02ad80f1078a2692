package import Phrasebook

/// Reads `{"lookups":[{"catalog":…,"code":…}, …]}`.
///
/// A member that is `null` counts as absent where it may be absent.
package struct LookupListReader {
    private let limits: LookupLimits

    /// Reads a body.
    ///
    /// - Parameters:
    ///   - bytes: The body.
    ///   - limits: How much it may bring.
    /// - Returns: The look-ups, at least one.
    /// - Throws: ``LookupListError``: that it is no JSON before what is wrong with the list, and that before what is
    ///   wrong with its first wrong look-up.
    package static func lookups(
        in bytes: [UInt8], _ limits: LookupLimits
    ) throws(LookupListError) -> [Lookup] {
        let source = SourceText(name: "body", bytes: bytes)
        let (root, diagnostics) = JSONReader().read(source)
        if let diagnostic = diagnostics.first { throw .malformed(source.position(atByte: diagnostic.byteOffset)) }
        guard let object = root?.object else { throw .invalid(path: "body") }
        if let other = object.members.first(where: { $0.key != "lookups" }) { throw .invalid(path: other.key) }
        guard let elements = object["lookups"]?.array, !elements.isEmpty else { throw .invalid(path: "lookups") }
        guard elements.count <= limits.lookups else { throw .tooManyLookups }
        let reader = LookupListReader(limits: limits)
        var lookups: [Lookup] = []
        lookups.reserveCapacity(elements.count)
        for (index, element) in elements.enumerated() {
            guard let members = element.object?.members else { throw .invalid(path: "lookups[\(index)]") }
            lookups.append(try reader.lookup(members, index))
        }
        return lookups
    }

    private func lookup(_ members: [JSONMember], _ index: Int) throws(LookupListError) -> Lookup {
        var lookup = Lookup()
        for member in members {
            guard take(member.key, member.value, into: &lookup) else {
                throw .invalid(path: "lookups[\(index)].\(member.key)")
            }
            guard lookup.arguments.members.count <= limits.arguments else { throw .tooManyArguments }
        }
        guard !lookup.catalog.rawValue.isEmpty else { throw .invalid(path: "lookups[\(index)].catalog") }
        guard !lookup.code.rawValue.isEmpty else { throw .invalid(path: "lookups[\(index)].code") }
        return lookup
    }

    /// Takes a member.
    ///
    /// - Returns: Whether it is of the schema.
    private func take(_ key: String, _ value: JSONNode, into lookup: inout Lookup) -> Bool {
        let text = value.string
        switch key {
        case "catalog", "code":
            guard let text, !text.isEmpty,
                text.utf8.count <= limits.name || text.unicodeScalars.count <= limits.name
            else { return false }
            if key == "code" { lookup.code = Code(text) } else { lookup.catalog = Catalog.Name(text) }
            return true
        case "arguments":
            lookup.arguments = value.object ?? JSONObject()
            return value.isNull || value.object != nil
        case "language": lookup.language.language = text
        case "acceptLanguage": lookup.language.acceptLanguage = text
        case "locale": lookup.language.locale = text
        case "timeZone": lookup.timeZone = text
        default: return false
        }
        return value.isNull || text != nil
    }
}
