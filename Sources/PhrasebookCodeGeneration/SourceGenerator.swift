package import PhrasebookFiles

/// Writes Swift source for a home: a type for each catalog, with a member for each code.
///
/// ```swift
/// throw CardIssuing.invalidRequestParameter(field: "cardHolderName")
/// ```
///
/// A code without arguments is a property of the type itself, which is a pattern of `catch` and `switch` too. A code with
/// arguments is a function, which no pattern can name, so a property with the same name gives its code.
///
/// Everything that the source names is written with its module, so that a type of the user's own, such as `Money`,
/// is not taken for it.
package struct SourceGenerator {
    private let home: SourceHome

    /// A generator for a home that has no errors.
    package init(_ home: SourceHome) { self.home = home }

    /// The source, in one text; the same home gives the same bytes.
    package func source() -> String {
        var text = SourceWriter()
        text.line("// Generated from the home's manifests and texts. Do not edit.")
        text.line("// swift-format-ignore-file")
        text.line("")
        text.line("public import MessageFormat")
        text.line("public import Phrasebook")
        for words in home.catalogs { write(words, to: &text) }
        return text.text
    }

    private func write(_ words: SourceHome.CatalogWords, to text: inout SourceWriter) {
        let catalog = words.catalog
        guard let type = SourceName.type(of: catalog.name), let name = SourceName.member(of: catalog.name) else {
            return
        }
        let codes = catalog.entries.compactMap { entry in CodeSignature(entry).map { (entry, $0) } }
        let example = codes.first.map { SourceName.declared($0.1.symbol) } ?? "code"
        let title = words.title ?? "a catalog without a title"

        text.line("")
        text.block("extension Phrasebook.Catalog.Name") { text in
            text.documentation(["`\(catalog.name)`: \(title)", words.overview])
            text.line(
                "public static let \(SourceName.declared(name)) = "
                    + "Phrasebook.Catalog.Name(rawValue: \(Literal.of(catalog.name.rawValue)))")
        }

        text.line("")
        text.documentation(["A code of `\(catalog.name)`, with the values that its texts show.", title, words.overview])
        text.block(
            "public struct \(type): Phrasebook.CodedError, Swift.Hashable, Swift.CustomStringConvertible"
        ) { text in
            text.line("/// The code and its catalog.")
            text.line("public let codeReference: Phrasebook.CodeReference")
            text.line("/// The values that the code's texts show.")
            text.line("public let arguments: MessageFormat.MessageArguments")
            text.line("/// The catalog and the code, without the values of arguments.")
            text.line("public var description: Swift.String { \"\\(codeReference.catalog) \\(codeReference.code)\" }")
            text.line("")
            text.block("private init(_ codeReference: Phrasebook.CodeReference)") { text in
                text.line("self.codeReference = codeReference")
                text.line("self.arguments = MessageFormat.MessageArguments()")
            }
            text.line("")
            text.block(
                "private init(_ codeReference: Phrasebook.CodeReference, "
                    + "_ set: (inout MessageFormat.MessageArguments) -> Swift.Void)"
            ) { text in
                text.line("var arguments = MessageFormat.MessageArguments()")
                text.line("set(&arguments)")
                text.line("self.codeReference = codeReference")
                text.line("self.arguments = arguments")
            }
            for (entry, signature) in codes {
                text.line("")
                write(entry, signature, type, words, to: &text)
            }
            text.line("")
            text.documentation(["The codes alone, without values: `error.codeReference == \(type).Codes.\(example)`."])
            text.block("public enum Codes: Swift.Sendable") { text in
                for (entry, signature) in codes {
                    text.documentation([summary(entry, words)])
                    text.line(
                        "public static let \(SourceName.declared(signature.symbol)) = Phrasebook.CodeReference("
                            + "\(Literal.of(catalog.name.rawValue)), \(Literal.of(entry.code.rawValue)))")
                }
            }
            text.line("")
            text.line("/// All codes, in document order.")
            text.block("public static let allCodes: [Phrasebook.CodeReference] =", "[", "]") { text in
                for (_, signature) in codes { text.line("Codes.\(SourceName.declared(signature.symbol)),") }
            }
        }
    }

    private func write(
        _ entry: Catalog.Entry, _ signature: CodeSignature, _ type: String, _ words: SourceHome.CatalogWords,
        to text: inout SourceWriter
    ) {
        let reference = "Self.Codes.\(SourceName.declared(signature.symbol))"
        let name = SourceName.declared(signature.symbol)
        var paragraphs = [summary(entry, words)]
        if let handling = words.text(.handling, of: entry.code) { paragraphs.append("Handling: \(handling)") }
        func attributes(_ text: inout SourceWriter) {
            text.documentation(paragraphs)
            guard entry.isDeprecated else { return }
            let message = "the document of \(words.catalog.name) calls the code \(entry.code) deprecated"
            text.line("@available(*, deprecated, message: \(Literal.of(message)))")
        }
        guard !signature.parameters.isEmpty else {
            attributes(&text)
            return text.line("public static var \(name): \(type) { \(type)(\(reference)) }")
        }
        text.documentation(["The code alone, for a pattern: `catch \(type).\(name)`.", summary(entry, words)])
        text.line("public static var \(name): Phrasebook.CodeReference { \(reference) }")
        text.line("")
        let hasFields = signature.parameters.contains { $0.type == .field }
        for isSeveral in hasFields ? [false, true] : [false] {
            if isSeveral { text.line("") }
            attributes(&text)
            let parameters = signature.parameters.map {
                $0.parameter(isSeveral: isSeveral, beside: signature.parameters)
            }
            let list = parameters.map { "\(SourceName.declared($0.label)): \($0.type)" }.joined(separator: ", ")
            text.block("public static func \(name)(\(list)) -> \(type)") { text in
                text.block("\(type)(\(reference))") { text in
                    for (parameter, shown) in zip(signature.parameters, parameters) {
                        let argument = Literal.of(parameter.argument)
                        let value = SourceName.declared(shown.label)
                        text.line(
                            parameter.type == .region
                                ? "$0[\(argument)] = MessageFormat.MessageArgument.region(\(value))"
                                : "$0.set(\(argument), \(value))")
                    }
                }
            }
        }
    }

    /// The code and its message.
    private func summary(_ entry: Catalog.Entry, _ words: SourceHome.CatalogWords) -> String {
        let names = [entry.code.rawValue, entry.identifier].compactMap { $0 }.joined(separator: " ")
        return words.text(.message, of: entry.code).map { "\(names): \($0)" } ?? names
    }
}

extension CodeSignature.Parameter {
    /// The label and the type in source.
    ///
    /// `isSeveral` asks for several field names, whose label is that of one with an `s`, as far as that is free.
    fileprivate func parameter(isSeveral: Bool, beside others: [Self]) -> (label: String, type: String) {
        switch type.value {
        case .text, .region: return (label, "Swift.String")
        case .field:
            guard isSeveral else { return (label, "Swift.String") }
            let several = label.hasSuffix("s") ? label : label + "s"
            return (others.contains { $0.label == several } ? label : several, "[Swift.String]")
        case .integer: return (label, "Swift.Int")
        case .decimal: return (label, "MessageFormat.ExactDecimal")
        case .money: return (label, "MessageFormat.Money")
        case .instant: return (label, "MessageFormat.Instant")
        }
    }
}
