import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// Clients match on these texts: same characters, typos, curly quotes and case.
    @Suite("The documents’ texts are answered character for character")
    struct TextTests {
        @Test(arguments: try DocumentedCode.all())
        func englishMessageIsTheDocuments(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .english)
            #expect(Exactly(answer["message"]?.string) == Exactly(code.message))
        }

        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func contractMessageIsEnglishInEveryLocale(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try code.resolved(in: locale)
            #expect(Exactly(answer["contractMessage"]?.string) == Exactly(code.message))
        }

        @Test(arguments: try DocumentedCode.all(where: { $0.chineseMessage != nil }))
        func chineseMessageIsTheDocumentsWhereItGivesOne(_ code: DocumentedCode) throws {
            let chinese = try #require(try code.resolved(in: .chinese)["message"]?.string)
            #expect(Exactly(chinese) == Exactly(code.chineseMessage))
            let latin = chinese.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
            #expect(chinese.dropFirst(latin.count).first?.isHan == true)
            #expect(try code.resolved(in: .english)["message"]?.string?.containsHan == false)
        }

        @Test(arguments: try DocumentedCode.all())
        func englishHandlingIsTheDocuments(_ code: DocumentedCode) throws {
            let answer = try #require(try code.resolved(in: .english)["handling"])
            guard let handling = code.handling else {
                #expect(answer.isNull)
                return
            }
            if handling.contains("\n") {
                // A list of steps: its numbers and line breaks belong to the page.
                #expect(Exactly(answer.string?.withoutListMarks) == Exactly(handling.withoutListMarks))
            } else {
                #expect(Exactly(answer.string) == Exactly(handling))
            }
        }

        /// Whatever the reader’s own rule, the answers’ pieces must make up the row again.
        @Test(arguments: try DocumentedCode.all(where: { $0.concatenatedRow != nil }))
        func piecesMakeUpTheRow(_ code: DocumentedCode) throws {
            let english = try code.resolved(in: .english)
            var pieces = ["code", "identifier", "message"].map { english[$0]?.string }
            if code.chineseMessage != nil { pieces.append(try code.resolved(in: .chinese)["message"]?.string) }
            pieces.append(english["handling"]?.string)
            #expect(Exactly(pieces.compactMap(\.self).joined()) == Exactly(code.concatenatedRow))
        }

        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func textsComeFromTheLocaleAskedFor(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try code.resolved(in: locale)
            let asked = JSONValue.string(locale.rawValue)
            #expect(answer["locale"] == asked)
            #expect(answer["locales"]?["message"] == asked)
            #expect(answer["locales"]?["user"] == asked)
            #expect(answer["locales"]?["handling"] == (code.handling == nil ? .null : asked))
        }

        @Test(arguments: try DocumentedCode.all())
        func chineseTextsAreWhereEnglishOnesAre(_ code: DocumentedCode) throws {
            let answer = try code.resolved(in: .chinese)
            #expect(answer["message"]?.string?.containsHan == true)
            #expect(answer["user"]?.string?.containsHan == true)
            if code.handling == nil {
                #expect(answer["handling"] == .null)
            } else {
                #expect(answer["handling"]?.string?.containsHan == true)
            }
        }
    }
}
