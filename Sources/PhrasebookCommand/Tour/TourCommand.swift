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
        ].filter { snapshot.catalog($0.0) != nil }
        guard !stops.isEmpty else {
            throw Failure([.noShippedCatalogs(home: home.home.path), .tryResolve])
        }
        var table = TextTable(width: 100)
        for (name, code, arguments) in stops {
            table.heading("\(name)  \(code)")
            for locale in snapshot.localeNames {
                guard let identifier = snapshot.loadedLocale(locale) else { continue }
                let answer = snapshot.answer(to: code, in: name, locale: identifier, arguments: arguments)
                table.row([locale, "message", answer.message ?? ""])
                table.row(["", "user", answer.user ?? ""])
            }
        }
        Streams.out(
            """
            What an API says (message), and what an end user may be shown (user):

            \(table.text)
            Try one yourself:
              Scripts/run resolve card-issuing 1004 --language zh_CN field=cardHolderName --output body
              Scripts/run resolve agreement-pay 139004005 --language zh_CN \\
                  amount="12.50 USDT" limit="10 USDT"

            """)
    }
}
