import ICU
import MessageFormat
import Phrasebook

/// Why a request of `batch` cannot be served.
struct BatchError: Error {
    enum Kind: String {
        case badJSON = "bad-json"
        case badRequest = "bad-request"
        case unknownOperation = "unknown-operation"
        case unknownCatalog = "unknown-catalog"
        case unknownLocale = "unknown-locale"
        case unknownSyntax = "unknown-syntax"
        case unknownTimeZone = "unknown-time-zone"
        case badLocale = "bad-locale"
    }

    let kind: Kind
    let message: String

    init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }
}

/// The members of one request.
///
/// A member that is `null` counts as absent.
struct BatchRequest {
    /// The most arguments that one request may give.
    static let maximumArguments = 256

    private let object: JSONObject

    init(_ object: JSONObject) { self.object = object }

    func node(_ name: String) -> JSONNode? { object[name].flatMap { $0.isNull ? nil : $0 } }

    func string(_ name: String) throws(BatchError) -> String? {
        guard let node = node(name) else { return nil }
        if let string = node.string { return string }
        throw BatchError(.badRequest, "“\(name)” is \(node.kindName); write a string")
    }

    func requiredString(_ name: String) throws(BatchError) -> String {
        if let string = try string(name) { return string }
        throw BatchError(.badRequest, "the request has no “\(name)”")
    }

    func strings(_ name: String) throws(BatchError) -> [String] {
        guard let elements = node(name)?.array else {
            throw BatchError(.badRequest, "“\(name)” is missing or no array of strings")
        }
        var result: [String] = []
        for element in elements {
            guard let string = element.string else {
                throw BatchError(.badRequest, "“\(name)” holds \(element.kindName); write strings")
            }
            result.append(string)
        }
        return result
    }

    func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Value.Type
    ) throws(BatchError) -> Value? {
        guard let text = try string(name) else { return nil }
        if let value = Value(rawValue: text) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw BatchError(.badRequest, "“\(name)” is “\(text)”; write one of \(known)")
    }

    func timeZone() throws(BatchError) -> String? {
        guard let zone = try string("timeZone") else { return nil }
        guard TimeZoneName.isKnown(zone) else {
            throw BatchError(.unknownTimeZone, "“\(zone)” is no time zone that ICU knows")
        }
        return zone
    }

    /// The arguments, each read by its declared type, or by its JSON form where none is declared.
    func arguments(type: (String) -> ArgumentType?) throws(BatchError) -> MessageArguments {
        guard let node = node("arguments") else { return MessageArguments() }
        guard let object = node.object else {
            throw BatchError(.badRequest, "“arguments” is \(node.kindName); write an object")
        }
        guard object.members.count <= Self.maximumArguments else {
            throw BatchError(
                .badRequest, "“arguments” has \(object.members.count) members; \(Self.maximumArguments) are allowed")
        }
        return MessageArguments(
            object.members.map { member in
                (member.key, ArgumentForm.argument(member.value, as: type(member.key)))
            })
    }
}
