import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import PhrasebookTesting
import Testing

@Suite struct TestHomeTests {
    private static let english = LocaleIdentifier(literal: "en_US")
    private static let chinese = LocaleIdentifier(literal: "zh_CN")

    /// A typed error as a program has it.
    private struct LimitExceeded: CodedError {
        let codeReference = CodeReference("shop", "LIMIT")
        let arguments: MessageArguments
    }

    private static let shop = TestHome("shop", httpStatus: 422)
        .code(
            "LIMIT", arguments: ["limit": .money],
            message: ["en_US": "Limit \"exceeded\"", "zh_CN": "超出限额"],
            user: ["en_US": "Above {limit}.", "zh_CN": "超出 {limit}。"],
            userPlain: ["en_US": "Too much.", "zh_CN": "金额过高。"])

    @Test func aHomeLoadsAndAnswers() async throws {
        let store = try await Self.shop.home.expectToLoad()
        let answer = store.snapshot.answer(
            to: "LIMIT", in: "shop", locale: Self.chinese, arguments: ["limit": .money("500", "CNY")])
        #expect(answer.user == "超出 ¥500.00。" && answer.message == "超出限额")
        #expect(answer.body().status == 422)
        #expect(store.snapshot.answer(to: "NONE", in: "shop", locale: Self.chinese).message == "未知错误")
    }

    @Test func bodiesAreHeldByteForByte() async throws {
        let snapshot = try await Self.shop.home.expectToLoad().snapshot
        let error = LimitExceeded(arguments: ["limit": .money("500", "CNY")])
        try snapshot.expect(error, in: Self.english, toGive: #"{"code":"LIMIT","message":"Limit \"exceeded\""}"#)
        let failure = #expect(throws: ExpectationFailure.self) {
            try snapshot.expect(error, in: Self.english, toGive: "{}")
        }
        #expect(failure?.description.contains(#"is       {"code":"LIMIT""#) == true)
    }

    @Test func textsThatCannotBeShownAreNamed() async throws {
        let snapshot = try await Self.shop.home.expectToLoad().snapshot
        try snapshot.expectEveryTextToBeShown(of: "shop")
        var examples = ExampleValues()
        examples[.money] = .text("much")
        let unfit = #expect(throws: ExpectationFailure.self) {
            try snapshot.expectEveryTextToBeShown(of: "shop", with: examples)
        }
        #expect(unfit?.description.contains("shop/LIMIT user in zh_CN: unfitArgument of limit") == true)
        let english = TestHome("shop").code("A", message: ["en_US": "A", "zh_CN": "甲"])
            .code("B", message: ["en_US": "B"])
        let half = try await english.home.expectToLoad(allowsWarnings: true).snapshot
        let missing = #expect(throws: ExpectationFailure.self) { try half.expectEveryTextToBeShown(of: "shop") }
        #expect(missing?.description.contains("shop/B message in zh_CN: taken from en_US") == true)
        #expect(missing?.description.contains("shop/A message") == false)
        #expect(throws: ExpectationFailure.self) { try half.expectEveryTextToBeShown(of: "mart") }
    }

    @Test func whatIsWrongWithAHomeIsThrownWithItsPosition() async throws {
        let broken = TestHome("shop").code("A", message: ["en_US": "{open"])
        let failure = await #expect(throws: ExpectationFailure.self) { try await broken.home.expectToLoad() }
        #expect(failure?.description.contains("Locales/en_US/shop.arb:3:") == true)
        let warned = TestHome("shop").code("A", message: ["en_US": "A", "zh_CN": "甲"]).code("A", message: [:])
        await #expect(throws: ExpectationFailure.self) { try await warned.home.expectToLoad() }
    }

    @Test func everyShippedTextCanBeShown() async throws {
        let snapshot = try await Home.shipped.expectToLoad().snapshot
        try snapshot.expectEveryTextToBeShown(of: .cardIssuing)
        try snapshot.expectEveryTextToBeShown(of: .orderAcquiring)
        for name in snapshot.catalogNames {
            try snapshot.expectEveryTextToBeShown(of: name, in: ["en_US", "zh_CN"])
        }
        #expect(throws: ExpectationFailure.self) {
            try snapshot.expectEveryTextToBeShown(of: .agreementPay, in: ["zh_TW"])
        }
        #expect(throws: ExpectationFailure.self) {
            try snapshot.expectEveryTextToBeShown(of: .agreementPay, in: ["fr"])
        }
    }
}
