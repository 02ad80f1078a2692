import Phrasebook

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
            guard lookup.take(member.key, member.value), isNamed(member) else {
                throw .invalid(path: "lookups[\(index)].\(member.key)")
            }
            guard lookup.arguments.members.count <= limits.arguments else { throw .tooManyArguments }
        }
        guard !lookup.catalog.rawValue.isEmpty else { throw .invalid(path: "lookups[\(index)].catalog") }
        guard !lookup.code.rawValue.isEmpty else { throw .invalid(path: "lookups[\(index)].code") }
        return lookup
    }

    /// Whether a code or a catalog has a name within the limits; so do other members.
    private func isNamed(_ member: JSONMember) -> Bool {
        guard member.key == "code" || member.key == "catalog" else { return true }
        guard let text = member.value.string, !text.isEmpty else { return false }
        return text.utf8.count <= limits.name || text.unicodeScalars.count <= limits.name
    }
}
