import CommandSupport
import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookCodeGeneration
import Testing

/// The generated types of the shipped catalogs.
@Suite struct ShippedCodeTests {
    private static let all: [(catalog: Catalog.Name, codes: [CodeReference])] = [
        (.agreementPay, AgreementPay.allCodes), (.cardIssuing, CardIssuing.allCodes),
        (.orderAcquiring, OrderAcquiring.allCodes), (.returnCodeGateway, ReturnCodeGateway.allCodes),
        (.typedCheckout, TypedCheckout.allCodes),
    ]

    @Test func theCommittedSourceIsWhatTheGeneratorWrites() throws {
        let committed = try Data(contentsOf: Checkout.root / "Sources/PhrasebookCatalogs/ShippedCodes.swift")
        let home = SourceHome(Home(path: Checkout.root.path))
        try #require(home.diagnostics.filter { $0.severity == .error } == [])
        #expect(
            committed == Data(SourceGenerator(home).source().utf8),
            "the home changed after its typed codes were generated: run Scripts/generate and commit what it writes")
    }

    @Test func everyShippedCodeHasAMemberThatResolves() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        #expect(Self.all.map(\.catalog) == snapshot.catalogNames)
        for (catalog, codes) in Self.all {
            #expect(codes.map(\.code) == snapshot.catalog(catalog)?.codes)
            for code in codes {
                #expect(code.catalog == catalog)
                let answer = snapshot.answer(to: code.code, in: catalog, locale: LocaleIdentifier(literal: "en_US"))
                #expect(answer.isKnown && answer.message != nil, "\(catalog) \(code.code)")
            }
        }
        #expect(Self.all.map(\.codes.count).reduce(0, +) == 291)
    }

    @Test func anErrorIsItsCodeAndItsArguments() throws {
        let error = CardIssuing.invalidRequestParameter(field: "cardHolderName")
        #expect(error.codeReference == CodeReference("card-issuing", "1004"))
        #expect(error.code == "1004" && error.catalog == .cardIssuing)
        #expect(error.arguments == ["field": .text("cardHolderName")])
        let several = CardIssuing.invalidRequestParameter(fields: ["a", "b"])
        #expect(several.arguments == ["field": .list(["a", "b"])])
        #expect(error != several && error == CardIssuing.invalidRequestParameter(field: "cardHolderName"))
        #expect(CardIssuing.systemError.arguments.isEmpty)
    }

    /// What a user names belongs to a log only where it is switched on.
    @Test func theDescriptionShowsNoValue() {
        #expect("\(CardIssuing.invalidRequestParameter(field: "4111111111111111"))" == "card-issuing 1004")
    }

    @Test func aCaughtErrorIsComparedWithACode() throws {
        func fail() throws { throw TypedCheckout.orderAmountTooSmall(minimum: try #require(Money("2.50", "USDT"))) }
        do {
            try fail()
            Issue.record("nothing was thrown")
        } catch let error as TypedCheckout where error.code == "order_amount_too_small" {
            switch error.codeReference {
            case TypedCheckout.Codes.systemError: Issue.record("another code")
            case TypedCheckout.Codes.orderAmountTooSmall: break
            default: Issue.record("no code")
            }
        }
    }

    /// An error of a type that was not generated.
    private struct Received: CodedError {
        let codeReference: CodeReference
        var arguments: MessageArguments { [:] }
    }

    private struct Uncoded: Error {}

    @Test func aPatternOfCatchIsTheCodeWhateverTheValues() throws {
        func caught(_ error: any Error) -> String {
            do {
                throw error
            } catch CardIssuing.systemError {
                return "system"
            } catch CardIssuing.invalidRequestParameter {
                return "parameter"
            } catch {
                return "another"
            }
        }
        #expect(caught(CardIssuing.systemError) == "system")
        #expect(caught(CardIssuing.invalidRequestParameter(field: "a")) == "parameter")
        #expect(caught(CardIssuing.invalidRequestParameter(fields: ["a", "b"])) == "parameter")
        #expect(caught(Received(codeReference: CodeReference("card-issuing", "1004"))) == "parameter")
        #expect(caught(Received(codeReference: CodeReference("card-issuing", "1001"))) == "system")
        // The same text in another catalog is another code.
        #expect(caught(Received(codeReference: CodeReference("agreement-pay", "1001"))) == "another")
        #expect(caught(Uncoded()) == "another")
    }

    @Test func aPatternOfCatchWorksWithTypedThrows() {
        func caught(_ error: CardIssuing) -> String {
            do throws(CardIssuing) {
                throw error
            } catch CardIssuing.systemError {
                return "system"
            } catch CardIssuing.invalidRequestParameter {
                return "parameter"
            } catch {
                return "another"
            }
        }
        #expect(caught(.systemError) == "system")
        #expect(caught(.invalidRequestParameter(field: "a")) == "parameter")
    }

    @Test func aPatternOfSwitchIsTheCodeWhateverTheValueIsTypedAs() throws {
        let limit = try #require(Money("2.50", "USDT"))
        let error = TypedCheckout.orderAmountTooSmall(minimum: limit)
        func typed(_ error: TypedCheckout) -> Bool {
            switch error {
            case TypedCheckout.systemError: false
            case TypedCheckout.orderAmountTooSmall: true
            default: false
            }
        }
        func coded(_ error: any CodedError) -> Bool {
            switch error {
            case TypedCheckout.systemError: false
            case TypedCheckout.orderAmountTooSmall: true
            default: false
            }
        }
        func reference(_ code: CodeReference) -> Bool {
            switch code {
            case TypedCheckout.systemError: false
            case TypedCheckout.orderAmountTooSmall: true
            default: false
            }
        }
        #expect(typed(error) && coded(error) && reference(error.codeReference))
        #expect(!typed(.systemError) && !coded(TypedCheckout.systemError))
        #expect(!reference(TypedCheckout.Codes.systemError))
        #expect(TypedCheckout.systemError ~= TypedCheckout.Codes.systemError)
        // Values are compared by ==.
        let other = TypedCheckout.orderAmountTooSmall(minimum: try #require(Money("3", "USDT")))
        #expect(other ~= error && other ~= (error as any Error) && other != error)
    }

    @Test func anErrorShowsItsArgumentsInBothLocales() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let error = AgreementPay.amountExceedSingleLimit(
            amount: try #require(Money("1234.50", "CNY")), limit: try #require(Money("500", "CNY")))
        let locales = [LocaleIdentifier(literal: "en_US"), LocaleIdentifier(literal: "zh_CN")]
        for (locale, amount) in zip(locales, ["CN¥1,234.50", "¥1,234.50"]) {
            let answer = snapshot.answer(to: error, locale: locale)
            #expect(answer.user?.contains(amount) == true, "\(answer.user ?? "nil")")
        }
    }

    /// A code that is named by hand and one that was received are the same.
    @Test func aReceivedCodeResolvesByItsText() async throws {
        let snapshot = try await MessageStore(home: .shipped).snapshot
        let english = LocaleIdentifier(literal: "en_US")
        let received = snapshot.answer(to: "1001", in: .cardIssuing, locale: english)
        #expect(received.message == snapshot.text(.message, of: CardIssuing.Codes.systemError, locale: english))
    }
}
