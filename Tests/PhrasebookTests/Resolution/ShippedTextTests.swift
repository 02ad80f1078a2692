import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// No broken placeholder ever leaves.
@Suite struct ShippedTextTests {
    private func answer(_ test: ArgumentCase, _ arguments: MessageArguments) async throws -> Answer {
        let locale = try #require(LocaleIdentifier(test.locale))
        return try await Shipped.snapshot().answer(
            to: test.entry.code, in: test.catalog, locale: locale, arguments: arguments)
    }

    /// All texts of the answer, without one that could be taken for a placeholder.
    private func expectWholeTexts(
        _ answer: Answer, _ comment: Comment, sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let texts = [answer.message, answer.handling, answer.user, answer.contractMessage].compactMap(\.self)
        #expect(texts.count >= 3, comment, sourceLocation: sourceLocation)
        for text in texts {
            #expect(
                !text.isEmpty && !text.contains("{") && !text.contains("}"), comment, sourceLocation: sourceLocation)
            #expect(!text.contains("nothing"), comment, sourceLocation: sourceLocation)
        }
    }

    private func uses(_ text: String?, _ argument: String) -> Bool {
        guard let text else { return false }
        return text.contains("{\(argument)}") || text.contains("{\(argument),")
    }

    @Test(arguments: try await ArgumentCase.all())
    func textsWithTheirArgumentsAreNotTheTwin(test: ArgumentCase) async throws {
        let words = try Shipped.words(test.catalog, test.locale)
        let answer = try await answer(test, test.complete)
        expectWholeTexts(answer, "complete")
        #expect(answer.user != words["\(test.entry.code).user.plain"])
        #expect(answer.text(.user)?.localeName == test.locale)
    }

    @Test(arguments: try await ArgumentCase.all())
    func withoutArgumentsTheTwinIsShown(test: ArgumentCase) async throws {
        let words = try Shipped.words(test.catalog, test.locale)
        let answer = try await answer(test, [:])
        expectWholeTexts(answer, "none")
        #expect(answer.user == words["\(test.entry.code).user.plain"])
        #expect(answer.message == words[test.entry.code.rawValue])
    }

    @Test(arguments: try await ArgumentCase.all())
    func aMissingArgumentTakesItsTextToTheTwin(test: ArgumentCase) async throws {
        let words = try Shipped.words(test.catalog, test.locale)
        for argument in test.entry.arguments {
            var arguments = test.complete
            arguments[argument.name] = nil
            let answer = try await answer(test, arguments)
            expectWholeTexts(answer, "without \(argument.name)")
            let isTwin = answer.user == words["\(test.entry.code).user.plain"]
            #expect(isTwin == uses(words["\(test.entry.code).user"], argument.name), "without \(argument.name)")
        }
    }

    @Test(arguments: try await ArgumentCase.all())
    func anArgumentOfAWrongTypeTakesItsTextToTheTwin(test: ArgumentCase) async throws {
        let words = try Shipped.words(test.catalog, test.locale)
        for argument in test.entry.arguments {
            for (name, value) in ArgumentCase.values where !ArgumentCase.fitting(argument.type).contains(name) {
                // One field name is a text.
                if argument.type == .field, name == "text" { continue }
                var arguments = test.complete
                arguments[argument.name] = value
                let answer = try await answer(test, arguments)
                expectWholeTexts(answer, "\(argument.name) is \(name)")
                let isTwin = answer.user == words["\(test.entry.code).user.plain"]
                #expect(
                    isTwin == uses(words["\(test.entry.code).user"], argument.name), "\(argument.name) is \(name)")
            }
        }
    }

    /// A withheld reason reads word for word like an ordinary decline, but for the document's own text.
    @Test(arguments: ["en_US", "zh_CN"])
    func withheldCodesReadLikeAnOrdinaryDecline(locale: String) async throws {
        let decline = try #require(try Shipped.words("common", locale)["user.declined"])
        let snapshot = try await Shipped.snapshot()
        let language = try #require(LocaleIdentifier(locale))
        var withheld = 0
        for name in Shipped.catalogs {
            for entry in snapshot.catalog(name)?.entries ?? [] where entry.audience == .withheld {
                guard entry.identifier != "RISK_REJECT" else { continue }
                withheld += 1
                let answer = snapshot.answer(to: entry.code, in: name, locale: language)
                #expect(answer.user == decline, "\(name) \(entry.code)")
            }
        }
        #expect(withheld >= 20)
    }

    /// Money may have moved: the text says that it is being confirmed and does not invite another payment.
    @Test(arguments: Shipped.catalogs)
    func codesThatAskToQueryFirstSayThatItIsBeingConfirmed(name: Catalog.Name) async throws {
        let snapshot = try await Shipped.snapshot()
        let codes = snapshot.catalog(name)?.entries.filter { $0.retry?.advice == .queryFirst } ?? []
        if name == .orderAcquiring { #expect(codes.map(\.code.rawValue) == ["P01", "E01", "E02", "E03"]) }
        for entry in codes {
            let english = try #require(snapshot.answer(to: entry.code, in: name, locale: .english).user)
            let chinese = try #require(snapshot.answer(to: entry.code, in: name, locale: .chinese).user)
            #expect(english.contains("confirming") && !english.lowercased().contains("try again"))
            #expect(chinese.contains("确认") && !chinese.contains("重试"))
        }
    }

    /// zh_TW has the texts of two APIs alone; a reader who takes other Chinese too gets that from the others.
    @Test(
        arguments: [
            ("card-issuing", "zh-TW,zh;q=0.9", nil, "zh_TW"), ("agreement-pay", "zh-TW,zh;q=0.9", nil, "zh_CN"),
            ("agreement-pay", "zh-TW", nil, "en_US"), ("card-issuing", nil, "zh_HK", "zh_TW"),
            ("order-acquiring", "zh-TW,zh;q=0.9", nil, "zh_TW"),
            ("agreement-pay", "zh", "zh_TW", "en_US"), ("no-such-catalog", "zh-TW,zh;q=0.9", nil, "zh_TW"),
        ] as [(String, String?, String?, String)])
    func aLocaleIsChosenAmongThoseThatTheCatalogHas(
        _ catalog: String, _ accept: String?, _ language: String?, _ expected: String
    ) async throws {
        let preferences = LanguagePreferences(language: language, acceptLanguage: accept)
        let locale = try await Shipped.snapshot().negotiate(preferences, in: Catalog.Name(catalog)).locale
        #expect(locale.folderName == expected)
    }

    @Test func anExplicitLocaleThatIsLoadedIsTakenWhateverTheCatalogHas() async throws {
        let explicit = LanguagePreferences(explicit: LocaleIdentifier(literal: "zh_TW"))
        #expect(try await Shipped.snapshot().negotiate(explicit, in: .agreementPay).locale.folderName == "zh_TW")
    }

    @Test func catalogsAndCodesAreThoseOfTheDocuments() async throws {
        let snapshot = try await Shipped.snapshot()
        #expect(snapshot.catalogNames.map(\.rawValue).sorted() == Shipped.catalogs.map(\.rawValue).sorted())
        #expect(Shipped.catalogs.map { snapshot.catalog($0)?.codes.count } == [46, 29, 64, 91, 61])
        #expect(snapshot.localeNames == ["en_US", "zh_CN", "zh_TW"])
        #expect(snapshot.catalog(.agreementPay)?["139001008"]?.isDeprecated == true)
        #expect(snapshot.catalog(.agreementPay)?["139003003"]?.retry?.conflict != nil)
    }
}
