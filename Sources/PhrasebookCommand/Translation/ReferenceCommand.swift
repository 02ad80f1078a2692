import ArgumentParser
import ICU
import Phrasebook
import PhrasebookTranslation

/// `phrasebook reference`: writes the error-code reference of catalogs.
struct ReferenceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reference",
        abstract: "Write the error-code reference that integrators read.",
        discussion: """
            One catalog, or all: overview, error body, rules, and every code with its message, handling, retry \
            advice and user message, in the order of the API's document.

              phrasebook reference card-issuing --locale zh_CN            Markdown on standard output
              phrasebook reference --all --format json --output reference  LOCALE/CATALOG.json
              phrasebook reference --all --format html --output reference  a site, with an anchor for each code

            The site needs nothing from elsewhere; open index.html, or put the folder on any server.
            Exit codes: 0 written; 1 unknown catalog, or the home does not load; 64 wrong usage.
            """
    )

    /// In which form it is written.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case markdown, html, json
    }

    @Argument(help: ArgumentHelp("The catalog, such as card-issuing.", valueName: "CATALOG"))
    var catalog: String?

    @Flag(help: "All catalogs of the home.")
    var all = false

    @Option(help: ArgumentHelp("markdown, html (a site in a folder) or json.", valueName: "FORM"))
    var format: Format = .markdown

    @Option(
        help: ArgumentHelp(
            "The locale's folder. Without it: the default locale; in a folder, all locales.", valueName: "L"))
    var locale: String?

    @Option(help: ArgumentHelp("A folder to write to, or - for standard output.", valueName: "DIR|-"))
    var output = "-"

    @OptionGroup var home: HomeOptions

    func validate() throws {
        guard (catalog == nil) == all else {
            throw WrongUsage.error(.usageReferenceCatalog)
        }
        guard format != .html || output != "-" else {
            throw WrongUsage.error(.usageReferenceFolder)
        }
    }

    func run() async throws {
        ProgramFiles.require()
        let store = try await home.load()
        let snapshot = store.snapshot
        let catalogs = try catalogs(snapshot)
        let asked = try locale.map { try Self.locale($0, snapshot) }
        let words = try await PageWords()
        let reader = ReferenceReader(snapshot, TranslatedHome(home.home), words: words)
        if format == .html {
            let site = try ReferenceSite(reader, words: words, catalogs: catalogs, locales: asked.map { [$0] })
            try FolderWriter(output).write(site.files())
            return
        }
        let first = snapshot.negotiate(LanguagePreferences()).locale
        let locales = asked.map { [$0] } ?? (output == "-" ? [first] : snapshot.loadedLocales)
        let pages = locales.flatMap { locale in catalogs.compactMap { reader.page(of: $0, in: locale) } }
        guard output == "-" else {
            let folder = FolderWriter(output)
            for page in pages {
                let path = "\(page.localeName)/\(page.catalog)"
                if format == .json {
                    try folder.write(page.json, to: path + ".json")
                } else {
                    try folder.write(Array(page.markdown(words.language(of: page.locale)).utf8), to: path + ".md")
                }
            }
            return folder.report()
        }
        switch format {
        case .json: Streams.out(all ? ReferencePage.json(pages) : pages.first?.json ?? [])
        default: Streams.out(pages.map { $0.markdown(words.language(of: $0.locale)) }.joined(separator: "\n"))
        }
    }

    private func catalogs(_ snapshot: Snapshot) throws -> [Catalog.Name] {
        guard let catalog else { return snapshot.catalogNames }
        do {
            return [try snapshot.requireCatalog(Catalog.Name(catalog)).name]
        } catch {
            throw Failure(error)
        }
    }

    private static func locale(_ text: String, _ snapshot: Snapshot) throws -> LocaleIdentifier {
        guard let locale = snapshot.loadedLocale(text) else {
            throw WrongUsage.error(.noLocaleOf(locale: text, names: snapshot.localeNames.joined(separator: ", ")))
        }
        return locale
    }
}
