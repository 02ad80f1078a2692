import CommandSupport
import Testing

extension AgainstTheDocuments {
    /// What an end user may be shown, resolved without arguments.
    @Suite("User texts are whole, short, safe sentences")
    struct UserTextTests {
        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func userTextIsOneShortSentenceWithoutBraces(_ code: DocumentedCode, locale: TextLocale) throws {
            let text = try #require(try code.resolved(in: locale)["user"]?.string)
            #expect(!text.contains("{") && !text.contains("}"))
            #expect(text.hasSuffix(locale == .chinese ? "。" : "."))
            #expect(text.count <= (locale == .chinese ? 45 : 120))
        }

        @Test(arguments: try DocumentedCode.all(where: { $0.userMessage != nil }))
        func suggestedUserMessageIsTheDocuments(_ code: DocumentedCode) throws {
            #expect(Exactly(try code.resolved(in: .english)["user"]?.string) == Exactly(code.userMessage))
        }

        /// Another text would tell the thief what the code must not.
        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func withheldReasonReadsLikeAnOrdinaryDecline(_ code: DocumentedCode, locale: TextLocale) throws {
            let answer = try code.resolved(in: locale)
            guard answer["audience"] == .string("withheld"), code.userMessage == nil else { return }
            #expect(Exactly(answer["user"]?.string) == Exactly(try ordinaryDecline(in: locale)))
        }

        @Test(arguments: try DocumentedCode.all())
        func audienceIsOneOfFourAndWithheldWhereTheMessageTellsOfFraud(_ code: DocumentedCode) throws {
            let audience = try #require(try code.resolved(in: .english)["audience"]?.string)
            #expect(["user", "merchant", "developer", "withheld"].contains(audience))
            let secret = /fraud|stolen|\blost\b|\brisk\b|high-risk|blacklist|counterfeit|confiscated|pick-up|violation/
            if code.message.lowercased().firstMatch(of: secret) != nil { #expect(audience == "withheld") }
            if isOrdinaryDecline(code) { #expect(audience != "withheld") }
        }

        /// No text invites a second payment.
        @Test(arguments: try DocumentedCode.all(), TextLocale.allCases)
        func retryWordsAreOnlyWhereRetryingIsAdvised(_ code: DocumentedCode, locale: TextLocale) throws {
            let text = try #require(try code.resolved(in: locale)["user"]?.string)
            let advice = RetryExpectation(code, in: try code.document.contents())?.advice
            let mayInvite = ["later", "backoff"].contains(advice) && !isInProgress(code)
            if !mayInvite { #expect(!text.hasRetryWord) }
            if advice == "queryFirst" { #expect(text.contains(locale == .chinese ? "确认" : "confirming")) }
        }

        @Test func documentsHaveTextsInProgressAndOrdinaryDeclines() throws {
            #expect(try !DocumentedCode.all(where: isInProgress).isEmpty)
            #expect(try DocumentedCode.all(where: isOrdinaryDecline).count == 2)
        }

        /// The one user text of the codes that say no more than that the payment was refused.
        private func ordinaryDecline(in locale: TextLocale) throws -> String {
            let declines = try DocumentedCode.all(where: isOrdinaryDecline)
            let texts = Set(try declines.compactMap { try $0.resolved(in: locale)["user"]?.string })
            try #require(texts.count == 1, "ordinary declines differ: \(texts)")
            return try #require(texts.first)
        }
    }
}

/// Whether a message says only that the payment or transaction was refused.
private func isOrdinaryDecline(_ code: DocumentedCode) -> Bool {
    ["Payment refused", "Transaction declined by card issuer"].contains(code.message)
}

/// Whether a message says that something is still under way.
private func isInProgress(_ code: DocumentedCode) -> Bool {
    code.message.firstMatch(of: /\bis (being )?process(ing|ed)\b|\bin progress\b|\bwaiting for\b/) != nil
}
