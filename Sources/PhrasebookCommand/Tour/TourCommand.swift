import ArgumentParser
import MessageFormat
import Phrasebook
import PhrasebookCatalogs

/// `phrasebook tour`: one code of each shipped catalog, in both locales.
struct TourCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tour",
        abstract: "Show one code of each shipped catalog in English and Chinese, with an amount or a field in it.")

    @OptionGroup var home: HomeOptions

    func run() async throws {
        let snapshot = try await home.load().snapshot
        let stops: [(Catalog.Name, Code, MessageArguments)] = [
            (.agreementPay, "139004005", ["amount": .money("1234567.89", "CNY"), "limit": .money("500000", "CNY")]),
            (.orderAcquiring, "C14", ["minimum": .money("1", "USD"), "maximum": .money("5000", "USD")]),
            (.typedCheckout, "order_amount_too_small", ["minimum": .money("2.50", "USDT")]),
            (.returnCodeGateway, "100615", ["attempts": 2]),
            (.cardIssuing, "1004", ["field": .fields(["cardHolderName", "billing.postalCode"])]),
        ]
        var table = TextTable(header: ["catalog", "code", "locale", "text"])
        for (name, code, arguments) in stops where snapshot.catalog(name) != nil {
            for (index, locale) in snapshot.localeNames.enumerated() {
                guard let identifier = snapshot.loadedLocale(locale) else { continue }
                let answer = snapshot.resolve(name, code: code, locale: identifier, arguments)
                let isFirst = index == 0
                table.row([isFirst ? name.rawValue : "", isFirst ? code.rawValue : "", locale, answer.message ?? ""])
                table.row(["", "", "", answer.user ?? ""])
            }
            table.rule()
        }
        Streams.out(table.text)
        Streams.out(
            """

            The first line of each is the API's own message, the second what an end user may be shown.
            Try one yourself:
              Scripts/run resolve card-issuing 1004 --language zh_CN field=cardHolderName --output body
              Scripts/run resolve agreement-pay 139004005 --language zh_CN amount="12.50 USDT" limit="10 USDT"

            """)
    }
}
