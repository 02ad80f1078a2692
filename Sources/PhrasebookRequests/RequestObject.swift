import ICU
package import MessageFormat
package import Phrasebook

/// The members of one request.
///
/// A member that is `null` counts as absent.
package struct RequestObject {
    /// The most arguments that one request may give.
    package static let maximumArguments = 256

    private let object: JSONObject

    /// The members of an object.
    package init(_ object: JSONObject) { self.object = object }

    /// The value of a member.
    package func node(_ name: String) -> JSONNode? { object[name].flatMap { $0.isNull ? nil : $0 } }

    /// The text of a member; nil where it is absent.
    package func string(_ name: String) throws(RequestError) -> String? {
        guard let node = node(name) else { return nil }
        if let string = node.string { return string }
        throw RequestError(.badRequest, "“\(name)” is \(node.kindName); write a string")
    }

    /// The text of a member that must be there.
    package func requiredString(_ name: String) throws(RequestError) -> String {
        if let string = try string(name) { return string }
        throw RequestError(.badRequest, "the request has no “\(name)”")
    }

    /// The texts of a member that must be there.
    package func strings(_ name: String) throws(RequestError) -> [String] {
        guard let elements = node(name)?.array else {
            throw RequestError(.badRequest, "“\(name)” is missing or no array of strings")
        }
        var result: [String] = []
        for element in elements {
            guard let string = element.string else {
                throw RequestError(.badRequest, "“\(name)” holds \(element.kindName); write strings")
            }
            result.append(string)
        }
        return result
    }

    /// The value of a member that is one of a few; nil where it is absent.
    package func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Value.Type
    ) throws(RequestError) -> Value? {
        guard let text = try string(name) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw RequestError(.badRequest, "“\(name)” is “\(text)”; write one of \(known)")
    }

    /// The time zone as the request names it; nil where it is absent.
    package func timeZone() throws(RequestError) -> String? { try string("timeZone") }

    /// The arguments, each read by its JSON form.
    package func arguments() throws(RequestError) -> MessageArguments {
        var lookup = Lookup()
        try take("arguments", into: &lookup)
        return MessageArguments(lookup.arguments, type: { _ in nil })
    }

    /// The code that the request asks for, in which language, with which arguments.
    ///
    /// - Throws: ``RequestError`` where it names no catalog or no code, or a member has another form.
    package func lookup() throws(RequestError) -> Lookup {
        _ = (try requiredString("catalog"), try requiredString("code"))
        var lookup = Lookup()
        for name in Lookup.members { try take(name, into: &lookup) }
        return lookup
    }

    private func take(_ name: String, into lookup: inout Lookup) throws(RequestError) {
        guard let node = node(name) else { return }
        guard lookup.take(name, node) else {
            let form = name == "arguments" ? "an object" : "a string"
            throw RequestError(.badRequest, "“\(name)” is \(node.kindName); write \(form)")
        }
        let count = lookup.arguments.members.count
        guard count <= Self.maximumArguments else {
            throw RequestError(
                .badRequest, "“arguments” has \(count) members; \(Self.maximumArguments) are allowed")
        }
    }

    /// The catalog that the request names.
    package func catalog(in snapshot: Snapshot) throws(RequestError) -> Catalog {
        let name = Catalog.Name(try requiredString("catalog"))
        if let catalog = snapshot.catalog(name) { return catalog }
        throw RequestError(.unknownCatalog, snapshot.unknownCatalog(name).description)
    }
}
