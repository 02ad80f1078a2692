import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// The message of a parameter error and the field’s name are side by side.
    ///
    /// The document says “before/after” and not which; the manifest does, by code. As a rule over the messages: the
    /// name comes before a message that says what would be accepted, which starts with “Please” or “Only”.
    @Suite("Parameter errors carry the field’s name in snake_case")
    struct FieldNameTests {
        @Test(arguments: try DocumentedCode.all(where: isParameterError), TextLocale.allCases)
        func fieldIsBesideTheMessage(_ code: DocumentedCode, locale: TextLocale) throws {
            let bare = try #require(try code.resolved(in: locale)["message"]?.string)
            let answer = try BatchAnswers.answer(
                to: .resolve(code.code, of: code.document, in: locale, arguments: BatchRequest.field.argument)
            )
            #expect(Exactly(answer["message"]?.string) == Exactly(join(bare, for: code, in: locale)))
            #expect(Exactly(answer["contractMessage"]?.string) == Exactly(join(code.message, for: code, in: .english)))
        }

        @Test(arguments: try DocumentedCode.all(where: isParameterError), TextLocale.allCases)
        func userTextShowsNoRawName(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try BatchAnswers.answer(
                to: .resolve(code.code, of: code.document, in: locale, arguments: BatchRequest.field.argument)
            )
            let user = try #require(answer["user"]?.string)
            for name in BatchRequest.field.argument.values + [BatchRequest.field.shown] {
                #expect(!user.contains(name))
            }
            #expect(!user.contains("{") && !user.contains("}"))
        }

        @Test(arguments: try DocumentedCode.all(where: isParameterError))
        func withoutAFieldTheMessageIsBare(_ code: DocumentedCode) throws {
            #expect(Exactly(try code.resolved(in: .english)["message"]?.string) == Exactly(code.message))
            let chinese = try #require(try code.resolved(in: .chinese)["message"]?.string)
            #expect(!chinese.contains("：") && !chinese.contains("{"))
        }

        private func join(_ message: String, for code: DocumentedCode, in locale: TextLocale) -> String {
            let separator = locale == .chinese ? "：" : ": "
            let saysWhatIsAccepted = ["Please", "Only"].contains { code.message.hasPrefix("\($0) ") }
            let field = BatchRequest.field.shown
            return saysWhatIsAccepted ? field + separator + message : message + separator + field
        }
    }
}

/// Whether the document names the code among those with a field name.
private func isParameterError(_ code: DocumentedCode) -> Bool {
    (try? code.document.contents().fieldCodes.contains(code.code)) ?? false
}
