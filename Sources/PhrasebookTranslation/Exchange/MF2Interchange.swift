import ICU
package import MessageFormat
package import Phrasebook
import PhrasebookFiles

/// Messages of MessageFormat 2 as JSON: the interchange data model of LDML 48, part 9 (`message.json`).
package enum MF2Interchange {
    // MARK: Writing

    /// A message as JSON.
    ///
    /// - Parameter message: A message in the syntax ``/MessageFormat/MessageSyntax/mf2``.
    /// - Returns: A node of the type `message` or `select`.
    package static func node(of message: Message) -> JSONNode {
        let declarations = JSONNode.made(
            .array(
                message.declarations.map { declaration -> JSONNode in
                    .members([
                        ("type", .text(declaration.kind == .input ? "input" : "local")),
                        ("name", .text(declaration.name)), ("value", node(of: declaration.value)),
                    ])
                }))
        guard case .selection(let selection)? = message.pattern.elements.first else {
            return .members([
                ("type", .text("message")), ("declarations", declarations), ("pattern", node(of: message.pattern)),
            ])
        }
        let selectors = selection.selectors.map { node(of: $0.operand) }
        let variants = selection.variants.map { variant -> JSONNode in
            .members([
                ("keys", .made(.array(variant.keys.map(node(of:))))), ("value", node(of: variant.pattern)),
            ])
        }
        return .members([
            ("type", .text("select")), ("declarations", declarations), ("selectors", .made(.array(selectors))),
            ("variants", .made(.array(variants))),
        ])
    }

    private static func node(of key: VariantKey) -> JSONNode {
        guard case .keyword(let word) = key else { return .members([("type", .text("*"))]) }
        return .members([("type", .text("literal")), ("value", .text(word))])
    }

    private static func node(of operand: Operand) -> JSONNode {
        switch operand {
        case .variable(let name): .members([("type", .text("variable")), ("name", .text(name))])
        case .literal(let text): .members([("type", .text("literal")), ("value", .text(text))])
        case .selectedNumber, .absent: .made(.null)
        }
    }

    private static func node(of pattern: Pattern) -> JSONNode {
        .made(
            .array(
                pattern.elements.compactMap { element -> JSONNode? in
                    switch element {
                    case .text(let text): .text(text)
                    case .placeholder(let placeholder): node(of: placeholder)
                    case .markup(let markup): node(of: markup)
                    case .selection: nil
                    }
                }))
    }

    private static func node(of placeholder: Placeholder) -> JSONNode {
        var members: [(key: String, value: JSONNode)] = [("type", .text("expression"))]
        if placeholder.operand != .absent { members.append(("arg", node(of: placeholder.operand))) }
        if let function = placeholder.function {
            var call: [(key: String, value: JSONNode)] = [("type", .text("function")), ("name", .text(function.name))]
            if !function.options.isEmpty { call.append(("options", node(of: function.options))) }
            members.append(("function", .members(call)))
        }
        if !placeholder.attributes.isEmpty { members.append(("attributes", node(of: placeholder.attributes))) }
        return .members(members)
    }

    private static func node(of markup: Markup) -> JSONNode {
        var members: [(key: String, value: JSONNode)] = [
            ("type", .text("markup")), ("kind", .text(markup.kind.rawValue)), ("name", .text(markup.name)),
        ]
        if !markup.options.isEmpty { members.append(("options", node(of: markup.options))) }
        if !markup.attributes.isEmpty { members.append(("attributes", node(of: markup.attributes))) }
        return .members(members)
    }

    private static func node(of options: [FunctionCall.Option]) -> JSONNode {
        .members(options.map { ($0.name, node(of: $0.value)) })
    }

    private static func node(of attributes: [MessageAttribute]) -> JSONNode {
        .members(
            attributes.map { attribute in
                let value = attribute.value.map { node(of: Operand.literal($0)) }
                return (attribute.name, value ?? .made(.bool(true)))
            })
    }

    // MARK: Reading

    /// Why a node is no message.
    package struct Unreadable: Error, Sendable, CustomStringConvertible {
        /// What is expected.
        package let description: String
        /// The byte offset of what is not so.
        package let byteOffset: Int
    }

    /// The message of a node.
    ///
    /// - Returns: The message, whose data model errors are for ``/MessageFormat/MF2MessageFormatter`` to find.
    /// - Throws: ``Unreadable`` where the node is not as the schema has it.
    package static func message(of node: JSONNode) throws(Unreadable) -> Message {
        var declarations: [Message.Declaration] = []
        for element in try array(node["declarations"], of: node) {
            let type = element["type"]?.string
            guard type == "input" || type == "local" else {
                throw unreadable("a declaration is input or local", element)
            }
            let value = try expression(try member("value", of: element))
            declarations.append(
                Message.Declaration(
                    name: try string("name", of: element), value: value, kind: type == "input" ? .input : .local))
        }
        switch node["type"]?.string {
        case "message":
            let pattern = try pattern(try member("pattern", of: node))
            return Message(declarations: declarations, pattern: pattern, syntax: .mf2)
        case "select":
            var selectors: [Placeholder] = []
            for selector in try array(node["selectors"], of: node) {
                selectors.append(Placeholder(operand: try operand(selector), range: 0..<0))
            }
            var variants: [Variant] = []
            for variant in try array(node["variants"], of: node) {
                var keys: [VariantKey] = []
                for key in try array(variant["keys"], of: variant) {
                    keys.append(key["type"]?.string == "*" ? .any : .keyword(try string("value", of: key)))
                }
                variants.append(Variant(keys: keys, pattern: try pattern(try member("value", of: variant))))
            }
            let selection = Selection(selectors: selectors, variants: variants)
            return Message(declarations: declarations, pattern: Pattern([.selection(selection)]), syntax: .mf2)
        default: throw unreadable("the type of a message is message or select", node)
        }
    }

    private static func unreadable(_ words: String, _ node: JSONNode) -> Unreadable {
        Unreadable(description: words, byteOffset: node.start)
    }

    private static func member(_ name: String, of node: JSONNode) throws(Unreadable) -> JSONNode {
        guard let value = node[name] else { throw unreadable("“\(name)” is missing", node) }
        return value
    }

    private static func string(_ name: String, of node: JSONNode) throws(Unreadable) -> String {
        guard let text = node[name]?.string else { throw unreadable("“\(name)” is a string", node) }
        return text
    }

    private static func array(_ node: JSONNode?, of parent: JSONNode) throws(Unreadable) -> [JSONNode] {
        guard let elements = node?.array else { throw unreadable("a list is expected", node ?? parent) }
        return elements
    }

    private static func operand(_ node: JSONNode) throws(Unreadable) -> Operand {
        switch node["type"]?.string {
        case "variable": return .variable(try string("name", of: node))
        case "literal": return .literal(try string("value", of: node))
        default: throw unreadable("a literal or a variable is expected", node)
        }
    }

    private static func pattern(_ node: JSONNode) throws(Unreadable) -> Pattern {
        var elements: [PatternElement] = []
        for element in try array(node, of: node) {
            if let text = element.string {
                elements.append(.text(text))
            } else if element["type"]?.string == "markup" {
                elements.append(.markup(try markup(element)))
            } else {
                elements.append(.placeholder(try expression(element)))
            }
        }
        return Pattern(elements)
    }

    private static func expression(_ node: JSONNode) throws(Unreadable) -> Placeholder {
        guard node["type"]?.string == "expression" else { throw unreadable("an expression is expected", node) }
        var operand = Operand.absent
        if let argument = node["arg"] { operand = try self.operand(argument) }
        var call: FunctionCall?
        if let function = node["function"] {
            call = FunctionCall(
                name: try string("name", of: function), options: try options(function["options"]))
        }
        guard operand != .absent || call != nil else { throw unreadable("an expression has arg or function", node) }
        return Placeholder(
            operand: operand, function: call, attributes: try attributes(node["attributes"]), range: 0..<0)
    }

    private static func markup(_ node: JSONNode) throws(Unreadable) -> Markup {
        guard let kind = Markup.Kind(rawValue: try string("kind", of: node)) else {
            throw unreadable("the kind of markup is open, standalone or close", node)
        }
        return Markup(
            kind: kind, name: try string("name", of: node), options: try options(node["options"]),
            attributes: try attributes(node["attributes"]), range: 0..<0)
    }

    private static func options(_ node: JSONNode?) throws(Unreadable) -> [FunctionCall.Option] {
        var options: [FunctionCall.Option] = []
        for member in node?.object?.members ?? [] {
            options.append(
                FunctionCall.Option(name: member.key, value: try operand(member.value), range: 0..<0))
        }
        return options
    }

    private static func attributes(_ node: JSONNode?) throws(Unreadable) -> [MessageAttribute] {
        var attributes: [MessageAttribute] = []
        for member in node?.object?.members ?? [] {
            if member.value.bool == true {
                attributes.append(MessageAttribute(name: member.key))
            } else {
                attributes.append(MessageAttribute(name: member.key, value: try string("value", of: member.value)))
            }
        }
        return attributes
    }
}

extension JSONNode {
    fileprivate subscript(name: String) -> JSONNode? { object?[name] }
}

extension HomeEditor {
    /// The texts of a home as messages of the interchange data model, by locale, catalog and key.
    ///
    /// - Parameters:
    ///   - catalog: The catalog, or `common`; nil means all.
    ///   - locale: The folder of a locale; nil means all.
    /// - Returns: An object of objects.
    /// - Throws: ``TranslationError`` as ``convert(to:catalog:locale:)`` does.
    package func interchange(catalog: String? = nil, locale: String? = nil) throws(TranslationError) -> JSONNode {
        var editor = self
        var problems: [String] = []
        var locales: [(key: String, value: [(key: String, value: JSONNode)])] = []
        for file in try editor.files(ofCatalog: catalog, locale: locale) {
            guard let object = try editor.object(file.catalog, in: file.locale),
                let identifier = LocaleIdentifier(file.locale)
            else { continue }
            let syntax = object[ParsedHome.syntaxMember]?.string.flatMap(MessageSyntax.init(rawValue:)) ?? .icu
            let conversion = MessageConversion(formatters: LocaleFormatters(locale: identifier))
            var nodes: [(key: String, value: JSONNode)] = []
            for member in object.members where !member.key.hasPrefix("@") {
                guard let text = member.value.string, !text.isBlank else { continue }
                let (message, found) = Self.message(text, from: syntax, to: .mf2, by: conversion)
                if let message {
                    nodes.append((member.key, MF2Interchange.node(of: message)))
                } else {
                    let words = found.map { "at \($0.offset): \($0.message)" }.joined(separator: "; ")
                    problems.append("\(ParsedHome.textsPath(file.locale, file.catalog)): \(member.key): \(words)")
                }
            }
            if locales.last?.key != file.locale { locales.append((file.locale, [])) }
            locales[locales.count - 1].value.append((file.catalog, .members(nodes)))
        }
        guard problems.isEmpty else {
            throw TranslationError(
                .unfitText, DiagnosticText(verbatim: problems.joined(separator: "\n")),
                fixIt: .writeOtherwiseOrLeaveOut)
        }
        return .members(locales.map { ($0.key, .members($0.value)) })
    }
}
