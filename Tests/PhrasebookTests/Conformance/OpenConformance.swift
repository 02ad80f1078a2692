import Foundation
import ICU
import MessageFormat
import Phrasebook
import Testing

/// The open cases of ICU MessageFormat with ICU 72.1's own answers: `mf1/open.jsonl` of the conformance data.
///
/// They are not part of this repository; the environment variable PHRASEBOOK_CONFORMANCE names their folder.
enum OpenConformance {
    static let variable = "PHRASEBOOK_CONFORMANCE"

    static var file: String? { ProcessInfo.processInfo.environment[variable].map { $0 + "/mf1/open.jsonl" } }

    static let skipComment: Comment = "set PHRASEBOOK_CONFORMANCE to the folder that holds mf1/open.jsonl"

    /// Every line of the file; none where no folder is named.
    static func cases() throws -> [Case] {
        guard let file else { return [] }
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
        return try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
            try Case(line: SourceText(name: "open.jsonl:\(index + 1)", bytes: Array(line)))
        }
    }

    /// A line that is no case as the data's README describes it.
    struct UnreadableLine: Error, CustomStringConvertible {
        let description: String
    }

    /// One request with what ICU answers.
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let locale: String
        let source: String
        let arguments: MessageArguments
        /// The text; nil where only the errors are compared.
        let result: String?
        let errorTypes: Set<String>
        /// Whether one error of any type is right.
        let anyError: Bool

        var testDescription: String { "\(id) \(locale) \(source)" }

        init(line: SourceText) throws {
            let (root, diagnostics) = JSONReader().read(line)
            guard diagnostics.isEmpty, let request = root?.object?["request"]?.object,
                let expect = root?.object?["expect"]?.object, let id = request["id"]?.string,
                let locale = request["locale"]?.string, let source = request["source"]?.string,
                let arguments = request["arguments"]?.object, let errors = expect["errors"]?.array
            else { throw UnreadableLine(description: line.name) }
            (self.id, self.locale, self.source) = (id, locale, source)
            self.arguments = MessageArguments(try arguments.members.map { ($0.key, try Self.argument($0.value)) })
            result = expect["result"]?.string
            errorTypes = Set(errors.compactMap(\.string))
            anyError = expect["errorsMode"]?.string == "any"
        }

        /// The value of a JSON form; a number's digits are those of its literal.
        private static func argument(_ node: JSONNode) throws -> MessageArgument {
            if let text = node.string { return .text(text) }
            if let literal = node.numberLiteral { return .decimal(literal) }
            if let timestamp = node.object?["datetime"]?.string { return .instant(timestamp) }
            throw UnreadableLine(description: "an argument is \(node.kindName)")
        }
    }
}
