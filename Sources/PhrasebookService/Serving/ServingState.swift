#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookHummingbird

    /// What all routes share.
    struct ServingState: Sendable {
        let source: SnapshotSource
        let store: MessageStore
        let settings: ServiceSettings
        let metrics: PhrasebookMetrics
        let prometheus: PrometheusMetrics
        let pages: ServicePages
        let sites: ServedSites
        let languageHeader: HTTPField.Name?

        /// What a request's headers say about its language.
        @inline(__always)
        func preferences(of request: Request) -> LanguagePreferences {
            let headers = request.headers
            return LanguagePreferences(
                language: languageHeader.flatMap { headers[$0] }, acceptLanguage: headers[.acceptLanguage])
        }

        /// The loaded locale of a parameter: as its folder spells it, or as a language tag.
        func locale(_ text: String, in snapshot: Snapshot) -> LocaleIdentifier? {
            snapshot.loadedLocales.enumerated().first { index, locale in
                text == snapshot.localeNames[index] || text == locale.languageTag
            }?.element
        }
    }
#endif
