import ICU
import MessageFormat
import Testing
import TextKernel

@testable import Phrasebook

/// The short ways to a text and a body say what the long way says: ``TextRenderer``, which looks at everything anew.
@Suite struct ShortPathTests {
    /// Arguments for a code: fit ones, and such as need a closer look.
    private static func arguments(for entry: Catalog.Entry) -> [MessageArguments] {
        func all(_ value: (ArgumentType) -> MessageArgument?) -> MessageArguments {
            var arguments = MessageArguments()
            for argument in entry.arguments { arguments[argument.name] = value(argument.type) }
            return arguments
        }
        let fit = all { type in
            switch type {
            case .text: "Harbor “Coffee” & Co"
            case .field: .list(["card_no", "holderName", "/address/0/city"])
            case .integer: 3
            case .decimal: .decimal("1.50")
            case .money: .money("1234.5", "CNY")
            case .instant: .instant("2026-01-02T03:04:05Z")
            case .region: .region("CN")
            }
        }
        let unusual = all { type in
            switch type {
            case .text: "a \"b\"\\\n\u{202E}c שלום"
            case .field: .text("email")
            case .integer: .integer(1_000_001)
            case .decimal: .decimal("-12345678901234567890.125")
            case .money: .money("-0.00000001", "USDT")
            case .instant: .instant("1969-12-31T23:59:59.999Z")
            case .region: "us"
            }
        }
        let unfit = all { type in
            switch type {
            case .text: " "
            case .field: .list([])
            case .integer: .decimal("1.5")
            case .decimal, .money: "x"
            case .instant: 5
            case .region: .region("ZZ")
            }
        }
        let unlabelled = all { type in type == .field ? .list(["no_such_field", "email"]) : nil }
        return [[:], fit, unusual, unfit, unlabelled]
    }

    private static let locales = ["en_US", "zh_CN", "zh_Hans_CN", "fr_FR", "en_US_u_nu_arab"].map {
        LocaleIdentifier(literalText: $0)
    }

    @Test(arguments: Shipped.catalogs)
    func everyTextIsTheLongWays(_ catalog: Catalog.Name) async throws {
        let snapshot = try await Shipped.snapshot()
        let entries = try #require(snapshot.catalog(catalog)).entries
        var output = UTF8Buffer()
        for entry in entries {
            let reference = try #require(snapshot.reference(to: entry.code, in: catalog))
            for locale in Self.locales {
                for arguments in Self.arguments(for: entry) {
                    let answer = snapshot.resolve(catalog, code: entry.code, locale: locale, arguments)
                    for kind in TextKind.allCases {
                        let expected = TextRenderer(answer: answer, chain: answer.chain).text(kind)?.text
                        #expect(answer.text(kind)?.text == expected)
                        #expect(snapshot.text(kind, of: reference, locale: locale, arguments) == expected)
                        #expect(snapshot.text(kind, of: entry.code, in: catalog, locale: locale, arguments) == expected)
                        for escaping in [FormatOptions.Escaping.none, .json] {
                            output.removeAll()
                            let isThere = snapshot.write(
                                kind, of: reference, locale: locale, arguments, escaping: escaping, into: &output)
                            #expect(isThere == (expected != nil))
                            #expect(output.text == Self.escaped(expected ?? "", escaping))
                            output.removeAll()
                            snapshot.write(
                                kind, of: entry.code, in: catalog, locale: locale, arguments, escaping: escaping,
                                into: &output)
                            #expect(output.text == Self.escaped(expected ?? "", escaping))
                        }
                        guard arguments.isEmpty else { continue }
                        #expect(snapshot.text(kind, of: reference, locale: locale) == expected)
                        #expect(snapshot.text(kind, of: entry.code, in: catalog, locale: locale) == expected)
                        output.removeAll()
                        snapshot.write(kind, of: reference, locale: locale, into: &output)
                        snapshot.write(
                            kind, of: entry.code, in: catalog, locale: locale, escaping: .json, into: &output)
                        #expect(output.text == (expected ?? "") + Self.escaped(expected ?? "", .json))
                    }
                }
            }
        }
    }

    @Test(arguments: Shipped.catalogs)
    func everyBodyIsTheLongWays(_ catalog: Catalog.Name) async throws {
        let snapshot = try await Shipped.snapshot()
        let facts = try #require(snapshot.catalog(catalog))
        var output = UTF8Buffer()
        for entry in facts.entries {
            let reference = try #require(snapshot.reference(to: entry.code, in: catalog))
            for locale in Self.locales {
                for arguments in Self.arguments(for: entry) {
                    let answer = snapshot.resolve(catalog, code: entry.code, locale: locale, arguments)
                    let expected = Self.body(answer, facts.body, reference: "A-\"1\"")
                    output.removeAll()
                    snapshot.writeBody(of: reference, locale: locale, arguments, reference: "A-\"1\"", into: &output)
                    #expect(output.text == expected)
                    output.removeAll()
                    snapshot.writeBody(
                        of: entry.code, in: catalog, locale: locale, arguments, reference: "A-\"1\"", into: &output)
                    #expect(output.text == expected)
                    #expect(answer.body(reference: "A-\"1\"").text == expected)
                }
            }
        }
    }

    /// A code that is not there, and a reference of another home, are answered as ever.
    @Test func unknownCodesAndForeignReferences() async throws {
        let snapshot = try await Shipped.snapshot()
        let english = LocaleIdentifier(literal: "en_US")
        let catalog = Shipped.catalogs[0]
        #expect(snapshot.reference(to: "no such code", in: catalog) == nil)
        #expect(snapshot.reference(to: "x", in: "no-such-catalog") == nil)
        for (name, code) in [(catalog, Code("no such code")), (Catalog.Name("no-such-catalog"), "C01")] {
            let answer = snapshot.resolve(name, code: code, locale: english)
            var output = UTF8Buffer()
            snapshot.write(.message, of: code, in: name, locale: english, into: &output)
            #expect(output.text == answer.message)
            #expect(snapshot.text(.user, of: code, in: name, locale: english) == answer.user)
            output.removeAll()
            snapshot.writeBody(of: code, in: name, locale: english, [:], into: &output)
            #expect(output.text == answer.body().text)
        }
        // Another snapshot has its codes elsewhere; the hints of the first are wrong there.
        let small = try await HomeFiles.shop.store().snapshot
        for name in snapshot.catalogNames {
            for entry in try #require(snapshot.catalog(name)).entries.prefix(3) {
                let reference = try #require(snapshot.reference(to: entry.code, in: name))
                #expect(
                    small.text(.message, of: reference, locale: english)
                        == small.resolve(name, code: entry.code, locale: english).message)
                #expect(reference == snapshot.reference(to: entry.code, in: name))
                #expect(reference.code == entry.code && reference.catalog == name)
            }
        }
        #expect(CodeReference("a", "b") == CodeReference("a", "b"))
        #expect(CodeReference("a", "b") != CodeReference("b", "a"))
    }

    private static func escaped(_ text: String, _ escaping: FormatOptions.Escaping) -> String {
        guard escaping == .json else { return text }
        var writer = JSONWriter()
        writer.string(text)
        return String(decoding: writer.bytes.dropFirst().dropLast(), as: UTF8.self)
    }

    private static func body(_ answer: Answer, _ shape: BodyShape, reference: String) -> String {
        func text(_ kind: TextKind) -> String? { TextRenderer(answer: answer, chain: answer.chain).text(kind)?.text }
        var writer = JSONWriter()
        writer.object { writer in
            for member in shape.members {
                switch member.value {
                case .code:
                    writer.key(member.name)
                    let code = answer.code.rawValue
                    if member.isNumber, Int64(code).map(String.init) == code {
                        writer.raw(code)
                    } else {
                        writer.string(code)
                    }
                case .type: writer.member(member.name, answer.entry?.type)
                case .identifier: writer.member(member.name, answer.entry?.identifier)
                case .message: writer.member(member.name, text(.message))
                case .contractMessage: writer.member(member.name, answer.contractMessage)
                case .handling: writer.member(member.name, text(.handling))
                case .user: writer.member(member.name, text(.user))
                case .reference: writer.member(member.name, reference)
                }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }
}

extension LocaleIdentifier {
    /// A locale that is well-formed.
    fileprivate init(literalText text: String) {
        guard let identifier = LocaleIdentifier(text) else { preconditionFailure(text) }
        self = identifier
    }
}
