import CommandSupport
import Foundation
import Testing

extension AgainstTheDocuments {
    /// The error body as this API’s clients receive it.
    @Suite("Native bodies have the documents’ members")
    struct BodyTests {
        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func answerHasStatusHeadersAndBody(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try BatchAnswers.answer(to: .body(code.code, of: code.document, in: locale))
            guard case .number(let status) = answer["status"] else {
                Issue.record("the status is no number: \(answer["status"] ?? .null)")
                return
            }
            #expect(100..<600 ~= status)
            if let documented = code.httpStatus { #expect(status == Double(documented)) }
            let headers = try #require(answer["headers"]?.object)
            #expect(headers.allSatisfy { $0.key == $0.key.lowercased() && $0.value.string != nil })
            #expect(headers["content-type"]?.string?.hasPrefix("application/json") == true)
        }

        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func bodyHasTheDocumentsMembers(_ code: DocumentedCode, locale: TextLocale) throws {
            let body = try code.body(in: locale)
            guard let shape = try code.document.contents().body else { return }
            switch code.document {
            case .agreementPay:
                // The manifest adds two members to the document’s.
                #expect(Set(body.keys) == shape.members.union(["localizedMessage", "userMessage"]))
                let answer = try code.resolved(in: locale)
                #expect(body["localizedMessage"] == answer["message"])
                #expect(body["userMessage"] == answer["user"])
            case .typedCheckout:
                #expect(Set(body.keys) == shape.members)
            default:
                #expect(shape.members.isSubset(of: body.keys))
            }
            if let type = shape.type { #expect(body[type] == code.type.map(JSONValue.string)) }
        }

        /// A code is a JSON number in one API and a string in the others, `0` included.
        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func codeHasItsJSONType(_ code: DocumentedCode, locale: TextLocale) throws {
            let body = try code.body(in: locale)
            let value: JSONValue =
                code.document == .cardIssuing ? .number(try #require(Double(code.code))) : .string(code.code)
            if let member = try code.document.contents().body?.code {
                #expect(body[member] == value)
            } else {
                #expect(body.values.contains(value), "no member holds the code in \(body)")
            }
        }

        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func bodySaysTheMessage(_ code: DocumentedCode, locale: TextLocale) throws {
            let body = try code.body(in: locale)
            let localized = try #require(try code.resolved(in: locale)["message"]?.string)
            let member = try code.document.contents().body?.message
            switch code.document {
            case .agreementPay:
                // “The retMsg field provides an English error description.”
                #expect(Exactly(member.flatMap { body[$0]?.string }) == Exactly(code.message))
            case .cardIssuing:
                // “Request header Language controls Chinese/English”
                #expect(body.values.contains { Exactly($0.string) == Exactly(localized) })
            default:
                // Which language the message has on the wire is the catalog owner’s setting.
                let texts = member.map { [body[$0]?.string] } ?? body.values.map(\.string)
                #expect(texts.contains { [Exactly(localized), Exactly(code.message)].contains(Exactly($0)) })
            }
        }
    }
}

extension DocumentedCode {
    /// The members of this code’s native body.
    fileprivate func body(in locale: TextLocale) throws -> [String: JSONValue] {
        let answer = try BatchAnswers.answer(to: .body(code, of: document, in: locale))
        let bytes = Data(try #require(answer["body"]?.string).utf8)
        let value = try JSONDecoder().decode(JSONValue.self, from: bytes)
        return try #require(value.object, "the body is no JSON object")
    }
}
