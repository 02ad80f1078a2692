import ArgumentParser
import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookRequests
import PhrasebookTranslation

/// `phrasebook resolve`: answers one code.
struct ResolveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "resolve",
        abstract: "Show what a catalog says about a code.",
        discussion: """
            Arguments are NAME=VALUE, read by the type that the catalog's manifest gives them:
              text, region    a text:                     currency=USD  country=JP
              field           a field name, repeatable:   field=cardHolderName field=postalCode
              integer         a whole number:             attempts=2
              decimal         a number:                   rate=0.25
              money           an amount and a currency:   amount="1234.50 CNY"
              instant         RFC 3339:                   resetAt=2026-01-02T03:04:05Z

              phrasebook resolve agreement-pay 139004005 --language zh_CN amount="1234.50 CNY" limit="500 CNY"
              phrasebook resolve card-issuing 1004 --output body field=cardHolderName

            Exit codes: 0 answered; 1 unknown catalog or code; 64 wrong usage.
            """
    )

    /// What is printed.
    enum Output: String, ExpressibleByArgument, CaseIterable {
        case text, json, body, problem
    }

    @Argument(help: ArgumentHelp("The catalog, such as card-issuing.", valueName: "CATALOG"))
    var catalog: String

    @Argument(help: ArgumentHelp("The code, as the API spells it.", valueName: "CODE"))
    var code: String

    @Argument(help: ArgumentHelp("Arguments of the code's texts.", valueName: "NAME=VALUE"))
    var arguments: [String] = []

    @Option(help: ArgumentHelp("The request's Language header.", valueName: "L"))
    var language: String?

    @Option(help: ArgumentHelp("The request's Accept-Language header.", valueName: "A"))
    var acceptLanguage: String?

    @Option(help: ArgumentHelp("The locale, whatever the headers say.", valueName: "L"))
    var locale: String?

    @Option(help: ArgumentHelp("The time zone of instants (IANA name). Without it: the catalog's, else UTC."))
    var timeZone: String?

    @Option(
        help: ArgumentHelp(
            "text for people; json as `batch` answers; body, the exact bytes of the API's error body (status and headers on standard error); problem, the same as RFC 9457 problem details.",
            valueName: "FORM"))
    var output: Output = .text

    @OptionGroup var home: HomeOptions

    func run() async throws {
        if let timeZone, !TimeZoneName.isKnown(timeZone) {
            throw WrongUsage.error(.noZone(zone: timeZone))
        }
        let snapshot = try await home.load().snapshot
        let name = Catalog.Name(catalog)
        let facts: Catalog
        do {
            facts = try snapshot.requireCatalog(name)
        } catch {
            throw Failure(error)
        }
        let answer = snapshot.answer(
            to: Code(code), in: name, locale: try chosenLocale(snapshot),
            arguments: try readArguments(for: facts[Code(code)]), timeZone: timeZone)
        if !answer.isKnown {
            let text = await Failure.words(nil).text(.noCodeIn(code: code, catalog: catalog))
            Streams.error(TerminalText.escaped(text) + "\n")
        }
        switch output {
        case .text: Streams.out(AnswerTable.text(answer))
        case .json:
            Streams.out(AnswerWriter(snapshot).object(answer) + [0x0A])
        case .body: write(answer.body(.native))
        case .problem: write(answer.body(.problem))
        }
        guard answer.isKnown else { throw ExitCode(1) }
    }

    private func readArguments(for entry: Catalog.Entry?) throws -> MessageArguments {
        let pairs = try arguments.map { word in
            guard let separator = word.firstIndex(of: "="), separator != word.startIndex else {
                throw WrongUsage.error(.noArgument(word: word))
            }
            return (name: String(word[..<separator]), value: String(word[word.index(after: separator)...]))
        }
        let (result, problems) = ArgumentReader(entry).read(pairs)
        if let problem = problems.first { throw WrongUsage.error(problem.text) }
        return result
    }

    private func chosenLocale(_ snapshot: Snapshot) throws -> LocaleIdentifier {
        guard let locale else {
            return snapshot.negotiate(
                LanguagePreferences(language: language, acceptLanguage: acceptLanguage), in: Catalog.Name(catalog)
            ).locale
        }
        guard let loaded = snapshot.loadedLocale(locale) else {
            throw WrongUsage.error(.noLocaleOf(locale: locale, names: snapshot.localeNames.joined(separator: ", ")))
        }
        return loaded
    }

    private func write(_ body: ErrorBody) {
        Streams.error("HTTP \(body.status)\n" + body.headers.map { "\($0.name): \($0.value)\n" }.joined())
        Streams.out(body.bytes)
    }
}
