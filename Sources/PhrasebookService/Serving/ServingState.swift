#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import PhrasebookHummingbird

    /// What all routes share.
    struct ServingState: Sendable {
        let source: SnapshotSource
        /// The service's own texts.
        let own: MessageStore
        let settings: ServiceSettings
        let prometheus: PrometheusMetrics
        /// How many bytes of bodies and answers may be held.
        let bodies: BodyBudget
        let reports: LimitReports
        /// Whether the service stops.
        let leaving: Leaving
        /// Reads everything again that can be changed while it serves.
        let reloading: Reloading
        let pages: ServicePages
        let sites: ServedSites
        let reporter: HomeReporter
        let languageHeader: HTTPField.Name?
        /// The value of `Vary` for what is in the request's language.
        let vary: String

        /// What a request's headers say about its language.
        func preferences(of request: Request) -> LanguagePreferences {
            LanguagePreferences(request.headers, languageHeader: languageHeader)
        }

        /// The locale of a request: that of its parameter, else the one that is negotiated.
        ///
        /// - Parameters:
        ///   - parameter: A loaded locale as its folder spells it or as a language tag; nil where the request has none.
        ///   - request: The request.
        ///   - snapshot: Whose locales are meant.
        ///   - catalog: The index of the catalog that will answer; nil for none.
        ///   - counters: What counts a negotiation.
        /// - Returns: The locale, one of the snapshot.
        /// - Throws: ``ServiceError`` for a parameter of another spelling.
        func locale(
            _ parameter: String?, _ request: Request, in snapshot: Snapshot, catalogAt catalog: Int? = nil,
            countedBy counters: CatalogCounters? = nil
        ) throws(ServiceError) -> Snapshot.Locale {
            guard let parameter else {
                let negotiated = snapshot.negotiate(preferences(of: request), inCatalogAt: catalog)
                counters?.countNegotiation(negotiated)
                return snapshot.locale(negotiated)
            }
            guard let locale = snapshot.locale(spelled: parameter),
                parameter == snapshot.name(of: locale) || parameter == locale.identifier.languageTag
            else { throw .invalidParameter("locale") }
            return locale
        }
    }
#endif
