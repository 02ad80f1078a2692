import Foundation
import ICU
import MessageFormat
import MessageFormatSuite
import Phrasebook
import PhrasebookRequests
import Testing

/// The official test suite of Unicode MessageFormat 2 as requests: `mf2-official.jsonl` of the conformance data.
enum MF2Conformance {
    static var file: String? {
        ProcessInfo.processInfo.environment[OpenConformance.variable].map { $0 + "/mf2-official.jsonl" }
    }

    /// Every line of the file; none where no folder is named.
    static func cases() throws -> [Case] {
        guard let file else { return [] }
        let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: file)))
        return try bytes.split(separator: UInt8(ascii: "\n")).enumerated().map { index, line in
            try Case(line: SourceText(name: "mf2-official.jsonl:\(index + 1)", bytes: Array(line)))
        }
    }

    /// One message with what the specification wants of it.
    struct Case: Sendable, CustomTestStringConvertible {
        let id: String
        let locale: String
        let source: String
        let arguments: MessageArguments
        let isolation: FormatOptions.BidiIsolation
        /// The text; nil where only the errors are compared.
        let result: String?
        let errorTypes: Set<String>
        /// The parts, each as its members; nil where they are not told.
        let parts: [[String: String]]?

        var testDescription: String { "\(id) \(locale) \(source)" }

        init(line: SourceText) throws {
            let (root, diagnostics) = JSONReader().read(line)
            guard diagnostics.isEmpty, let object = root?.object, let request = object["request"]?.object,
                let expect = object["expect"]?.object, let id = request["id"]?.string,
                let locale = request["locale"]?.string, let source = request["source"]?.string,
                let errors = expect["errors"]?.array
            else { throw OpenConformance.UnreadableLine(description: line.name) }
            (self.id, self.locale, self.source) = (id, locale, source)
            arguments = try RequestObject(request).arguments()
            isolation = request["bidiIsolation"]?.string == "none" ? .none : .standard
            result = expect["result"]?.string
            errorTypes = Set(errors.compactMap(\.string))
            parts = object["expParts"]?.array?.map(Self.members)
        }

        /// The members of a part with their texts; those of members that are lists or objects, one after the other.
        private static func members(_ part: JSONNode) -> [String: String] {
            var members: [String: String] = [:]
            for member in part.object?.members ?? [] {
                if let text = member.value.string {
                    members[member.key] = text
                } else if let parts = member.value.array {
                    members[member.key] = parts.map { part in
                        "\(part.object?["type"]?.string ?? "")=\(part.object?["value"]?.string ?? "")"
                    }.joined(separator: ";")
                } else if let options = member.value.object {
                    members[member.key] = options.members.map { "\($0.key)=\($0.value.string ?? "")" }
                        .joined(separator: ";")
                }
            }
            return members
        }
    }
}

extension MessagePart {
    /// The members that the official suite tells of a part.
    fileprivate func members(in locale: LocaleIdentifier) -> [String: String] {
        var members: [String: String] = [:]
        switch self {
        case .text(let text): members = ["type": "text", "value": text]
        case .bidiIsolation(let text): members = ["type": "bidiIsolation", "value": text]
        case .fallback(let source): members = ["type": "fallback", "source": source]
        case .markup(let mark):
            members = ["type": "markup", "kind": mark.kind.rawValue, "name": mark.name]
            if !mark.options.isEmpty {
                members["options"] = mark.options.map { "\($0.name)=\($0.value)" }.joined(separator: ";")
            }
            members["id"] = mark.id
        case .value(let value):
            members = ["type": value.type, "value": value.text, "locale": value.locale.languageTag]
            members["parts"] = value.fields.map { "\($0.type)=\($0.value)" }.joined(separator: ";")
            members["id"] = value.id
            members["dir"] = value.direction == .leftToRight ? "ltr" : value.direction == .rightToLeft ? "rtl" : nil
        }
        return members
    }
}

@Suite(.enabled(if: MF2Conformance.file != nil, OpenConformance.skipComment)) struct MF2ConformanceTests {
    @Test func theSuiteIsWhole() throws { #expect(try MF2Conformance.cases().count == 461) }

    @Test(arguments: try MF2Conformance.cases())
    func conforms(_ sample: MF2Conformance.Case) throws {
        let locale = try #require(LocaleIdentifier(sample.locale))
        let options = FormatOptions(bidiIsolation: sample.isolation)
        let message: MF2MessageFormatter
        do throws(MessageFormatter.SyntaxError) {
            message = try MF2MessageFormatter(sample.source, locale: locale, functions: SuiteFunction.registry)
        } catch {
            #expect(Set(error.problems.map(\.kind.name)) == sample.errorTypes, "\(error)")
            #expect(sample.result == nil)
            return
        }
        let formatted = message.format(sample.arguments, options: options)
        #expect(Set(formatted.errors.map(\.kind.name)) == sample.errorTypes, "\(formatted)")
        if let result = sample.result { #expect(formatted.text == result) }
        let parts = message.formatToParts(sample.arguments, options: options)
        #expect(parts.text == formatted.text)
        #expect(parts.errors == formatted.errors)
        guard let expected = sample.parts else { return }
        #expect(parts.parts.count == expected.count, "\(parts.parts)")
        for (part, members) in zip(parts.parts, expected) {
            let own = part.members(in: locale)
            // The suite tells what it compares.
            for (name, value) in members { #expect(own[name] == value, "\(name) of \(part)") }
        }
    }
}
