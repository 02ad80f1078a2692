package import MessageFormat
package import Phrasebook

/// Reads the JSON forms of arguments.
package enum ArgumentForm {
    /// A value by its declared type; what has another form is ``MessageArgument/unreadable(_:)``.
    package static func argument(_ node: JSONNode, as type: ArgumentType?) -> MessageArgument {
        guard let type else { return undeclared(node) }
        let value: MessageArgument? =
            switch type.value {
            case .text: node.string.map { .text($0) }
            case .region: node.string.map { .region($0) }
            case .field: node.string.map { .text($0) } ?? list(node)
            case .integer: number(node)
            case .decimal: number(node) ?? node.string.flatMap(ExactDecimal.init).map { .number($0) }
            case .money: money(node)
            case .instant: instant(node)
            }
        return value ?? .unreadable("\(node.kindName) is no \(type.rawValue)")
    }

    private static func undeclared(_ node: JSONNode) -> MessageArgument {
        if let string = node.string { return .text(string) }
        if let bool = node.bool { return .text(bool ? "true" : "false") }
        return number(node) ?? list(node) ?? money(node) ?? instant(node)
            ?? .unreadable("\(node.kindName) of this form is no argument")
    }

    private static func number(_ node: JSONNode) -> MessageArgument? {
        node.numberLiteral.flatMap(ExactDecimal.init).map { .number($0) }
    }

    private static func list(_ node: JSONNode) -> MessageArgument? {
        guard let elements = node.array else { return nil }
        let strings = elements.compactMap(\.string)
        return strings.count == elements.count ? .list(strings) : nil
    }

    private static func money(_ node: JSONNode) -> MessageArgument? {
        guard let object = node.object, object.members.count == 2, let amount = object["amount"]?.string,
            let currency = object["currency"]?.string
        else { return nil }
        return Money(amount, currency).map { .money($0) }
    }

    private static func instant(_ node: JSONNode) -> MessageArgument? {
        guard let object = node.object, object.members.count == 1, let text = object["datetime"]?.string else {
            return nil
        }
        return Instant(text).map { .instant($0) }
    }
}

extension MessageArguments {
    /// The arguments of a request, each read by its declared type, or by its JSON form where none is declared.
    init(_ object: JSONObject, type: (String) -> ArgumentType?) {
        self.init(
            object.members.map { member in
                (member.key, ArgumentForm.argument(member.value, as: type(member.key)))
            })
    }
}
