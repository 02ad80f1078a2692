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

    /// The time zone, one that ICU knows; nil where it is absent.
    package func timeZone() throws(RequestError) -> String? {
        try RequestError.requireKnown(timeZone: try string("timeZone"))
    }

    /// The arguments, each read by its declared type, or by its JSON form where none is declared.
    package func arguments(type: (String) -> ArgumentType?) throws(RequestError) -> MessageArguments {
        guard let node = node("arguments") else { return MessageArguments() }
        guard let object = node.object else {
            throw RequestError(.badRequest, "“arguments” is \(node.kindName); write an object")
        }
        guard object.members.count <= Self.maximumArguments else {
            throw RequestError(
                .badRequest, "“arguments” has \(object.members.count) members; \(Self.maximumArguments) are allowed")
        }
        return MessageArguments(object, type: type)
    }

    /// The answer to the code that the request names, in the language that it asks for.
    ///
    /// - Returns: The answer; its texts are rendered when they are asked for.
    /// - Throws: ``RequestError`` where the catalog, the locale or the time zone is not there, or a member has another
    ///   form. An unknown code is answered.
    package func resolve(in snapshot: Snapshot) throws(RequestError) -> Answer {
        let name = Catalog.Name(try requiredString("catalog"))
        let catalog = try snapshot.requireCatalogIndex(of: name)
        let code = Code(try requiredString("code"))
        var arguments = MessageArguments()
        if node("arguments") != nil {
            let entry = snapshot.catalog(name)?[code]
            arguments = try self.arguments { entry?.type(ofArgument: $0) }
        }
        let language = RequestLanguage(
            language: try string("language"), acceptLanguage: try string("acceptLanguage"),
            locale: try string("locale"))
        return snapshot.answer(
            to: code, in: name, locale: try language.locale(in: snapshot, catalogAt: catalog), arguments: arguments,
            timeZone: try timeZone())
    }

    /// The catalog that the request names.
    package func catalog(in snapshot: Snapshot) throws(RequestError) -> Catalog {
        let name = Catalog.Name(try requiredString("catalog"))
        if let catalog = snapshot.catalog(name) { return catalog }
        throw RequestError(.unknownCatalog, snapshot.unknownCatalog(name).description)
    }
}
