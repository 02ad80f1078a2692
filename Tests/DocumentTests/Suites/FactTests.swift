import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// What an answer says beside its texts.
    @Suite("Facts of a code are the documents’, never guessed from digits")
    struct FactTests {
        /// The keys that every answer of `resolve` has, absent values being null.
        static let members: Set<String> = [
            "id", "catalog", "code", "known", "identifier", "type", "category", "locale", "locales", "message",
            "contractMessage", "handling", "user", "retry", "httpStatus", "audience", "deprecated",
        ]

        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func answersHaveAllKeysAndNoEmptyText(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try code.resolved(in: locale)
            #expect(answer.missingMembers(of: Self.members) == [])
            #expect(answer["locales"]?.missingMembers(of: ["message", "handling", "user"]) == [])
            #expect(answer.object?.filter { $0.value == .string("") }.keys.sorted() == [])
        }

        @Test(arguments: try DocumentedCode.all())
        func codeIsKnownAndEchoedAsAString(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .english)
            #expect(answer["catalog"] == .string(code.document.rawValue))
            #expect(answer["code"] == .string(code.code))
            #expect(answer["known"] == .boolean(true))
        }

        @Test(arguments: try DocumentedCode.all())
        func identifierAndTypeAreTheDocuments(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .english)
            #expect(answer["identifier"] == code.identifier.map(JSONValue.string) ?? .null)
            #expect(answer["type"] == code.type.map(JSONValue.string) ?? .null)
        }

        @Test(arguments: try DocumentedCode.all())
        func httpStatusIsTheDocumentsOrAbsent(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .english)
            #expect(answer["httpStatus"] == code.httpStatus.map { .number(Double($0)) } ?? .null)
        }

        @Test(arguments: try DocumentedCode.all())
        func deprecatedIsWhatTheHandlingCallsSo(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .english)
            #expect(answer["deprecated"] == .boolean(code.handling?.hasPrefix("Deprecated") ?? false))
        }

        @Test(arguments: try DocumentedCode.all())
        func factsDoNotDependOnTheLocale(_ code: DocumentedCode) throws {
            let english = try code.resolved(in: .english)
            let chinese = try code.resolved(in: .chinese)
            for fact in ["identifier", "type", "category", "retry", "httpStatus", "audience", "deprecated"] {
                #expect(english[fact] == chinese[fact], "\(fact)")
            }
        }

        @Test func documentsHaveOneDeprecatedCodeAtLeast() throws {
            #expect(try !DocumentedCode.all(where: { $0.handling?.hasPrefix("Deprecated") == true }).isEmpty)
        }
    }

    /// A number inside a known range, another case or a prefix is no known code.
    @Suite("Strings that only look like a code are unknown")
    struct UnknownCodeTests {
        @Test(arguments: ReferenceDocument.allCases, TextLocale.allCases)
        func nearMissesAreUnknown(_ document: ReferenceDocument, locale: TextLocale) throws {
            let nearMisses = try document.contents().nearMisses
            #expect(!nearMisses.isEmpty)
            for code in nearMisses {
                try expectUnknown(code, of: document, in: locale)
                let answer = try BatchAnswers.answer(to: .resolve(code, of: document, in: locale))
                #expect(answer["retry"] == .null, "\(document) \(code)")
            }
        }

        @Test(arguments: ReferenceDocument.allCases, TextLocale.allCases)
        func codesOfTheProseAloneAreUnknownButHaveRetryAdvice(_ document: ReferenceDocument, locale: TextLocale) throws
        {
            let contents = try document.contents()
            for code in contents.proseOnlyCodes {
                try expectUnknown(code, of: document, in: locale)
                let expected = try #require(RetryExpectation(listed: code, in: contents))
                let answer = try BatchAnswers.answer(to: .resolve(code, of: document, in: locale))
                expectRetry(answer["retry"], toBe: expected, "\(document) \(code)")
            }
        }

        private func expectUnknown(_ code: String, of document: ReferenceDocument, in locale: TextLocale) throws {
            let answer = try BatchAnswers.answer(to: .resolve(code, of: document, in: locale))
            let name: Comment = "\(document) \(code)"
            #expect(answer["known"] == .boolean(false), name)
            #expect(answer["catalog"] == .string(document.rawValue), name)
            #expect(answer["code"] == .string(code), name)
            #expect(answer.missingMembers(of: FactTests.members) == [], name)
            for text in ["message", "user"] { #expect(answer[text]?.string?.isEmpty == false, name) }
            #expect(answer["locale"] == .string(locale.rawValue), name)
            let absent = ["identifier", "type", "category", "contractMessage", "handling", "httpStatus", "audience"]
            for fact in absent { #expect(answer[fact] == .null, "\(name) \(fact)") }
            #expect(answer["deprecated"] != .boolean(true), name)
        }
    }
}
