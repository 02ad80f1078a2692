import ICU
import Phrasebook
import PhrasebookRequests

/// The operation `negotiate`: which of the given locales a request gets.
struct NegotiateOperation {
    private let available: [(spelling: String, locale: LocaleIdentifier)]
    /// The most locales that one request may offer.
    private static let maximumLocales = 1_000

    private let defaultSpelling: String
    private let defaultLocale: LocaleIdentifier
    private let preferences: LanguagePreferences

    init(_ request: RequestObject) throws(RequestError) {
        var available: [(String, LocaleIdentifier)] = []
        let spellings = try request.strings("available")
        guard spellings.count <= Self.maximumLocales else {
            throw RequestError(
                .badRequest, "“available” has \(spellings.count) locales; \(Self.maximumLocales) are allowed")
        }
        for spelling in spellings {
            available.append((spelling, try Self.locale(spelling)))
        }
        self.available = available
        defaultSpelling = try request.requiredString("default")
        defaultLocale = try Self.locale(defaultSpelling)
        preferences = LanguagePreferences(
            language: try request.string("language"), acceptLanguage: try request.string("acceptLanguage"))
    }

    func run() throws(RequestError) -> (inout JSONWriter) -> Void {
        do throws(ICUError) {
            let negotiator = try Negotiator(available: available.map(\.locale), default: defaultLocale)
            let index = negotiator.negotiate(preferences).index
            let spelling = index.map { available[$0].spelling } ?? defaultSpelling
            return { $0.member("locale", spelling) }
        } catch {
            throw RequestError(.badRequest, error.description)
        }
    }

    private static func locale(_ spelling: String) throws(RequestError) -> LocaleIdentifier {
        if let locale = LocaleIdentifier(spelling) { return locale }
        throw RequestError(.badLocale, "“\(spelling)” is no locale")
    }
}
