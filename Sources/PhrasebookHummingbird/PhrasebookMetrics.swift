#if Hummingbird
    import ICU
    public import CoreMetrics
    public import Phrasebook
    import TextKernel

    /// Counts what a store answers, by catalog, for a metrics system.
    ///
    /// | counter | what | labels |
    /// |---|---|---|
    /// | `phrasebook_resolved` | codes answered | `catalog` |
    /// | `phrasebook_locale_fallbacks` | texts that came from another locale | `catalog` |
    /// | `phrasebook_unknown_codes` | codes that the catalog does not have | `catalog` |
    /// | `phrasebook_missing_arguments` | arguments that a text needs and were not given | `catalog` |
    /// | `phrasebook_unfit_arguments` | arguments of another type than declared | `catalog` |
    /// | `phrasebook_negotiations` | requests whose locale was chosen | `catalog`, `source`, `outcome` |
    ///
    /// The labels are the home's catalogs and fixed words, so that no request makes a new one.
    public final class PhrasebookMetrics: Sendable {
        private let factory: any MetricsFactory
        private let counters = Locked<[Catalog.Name: CatalogCounters]>([:])

        /// Counts for a store from now on.
        ///
        /// - Parameters:
        ///   - store: The store; metrics that were made for it earlier count no longer.
        ///   - factory: The metrics system; nil for the process's own.
        public init(_ store: MessageStore, factory: (any MetricsFactory)? = nil) {
            self.factory = factory ?? MetricsSystem.factory
            for catalog in store.snapshot.catalogNames { _ = self.of(catalog) }
            store.monitor.observeForMetrics { [self] event in record(event) }
        }

        /// The counters of a catalog that the home has.
        package func of(_ catalog: Catalog.Name) -> CatalogCounters {
            counters.withLock { counters in
                if let known = counters[catalog] { return known }
                let made = CatalogCounters(catalog, factory)
                counters[catalog] = made
                return made
            }
        }

        private func record(_ event: ResolutionEvent) {
            let counters = of(event.catalog)
            switch event.kind.value {
            case .localeFallback: counters.fallbacks.increment()
            case .unknownCode, .unknownCatalog: counters.unknownCodes.increment()
            case .missingArgument: counters.missingArguments.increment()
            case .unfitArgument: counters.unfitArguments.increment()
            }
        }
    }

    /// The counters of one catalog, made once.
    package final class CatalogCounters: Sendable {
        private let resolved: Counter
        let fallbacks: Counter
        let unknownCodes: Counter
        let missingArguments: Counter
        let unfitArguments: Counter
        private let negotiations:
            [(source: NegotiationResult.Source, outcome: NegotiationResult.Outcome, counter: Counter)]

        init(_ catalog: Catalog.Name, _ factory: any MetricsFactory) {
            func counter(_ label: String, _ dimensions: [(String, String)] = []) -> Counter {
                Counter(
                    label: label, dimensions: [("catalog", catalog.rawValue)] + dimensions, factory: factory)
            }
            resolved = counter("phrasebook_resolved")
            fallbacks = counter("phrasebook_locale_fallbacks")
            unknownCodes = counter("phrasebook_unknown_codes")
            missingArguments = counter("phrasebook_missing_arguments")
            unfitArguments = counter("phrasebook_unfit_arguments")
            // Those that a negotiator gives, the usual ones first.
            let pairs: [(NegotiationResult.Source, [NegotiationResult.Outcome])] = [
                (.languageHeader, [.matched, .defaulted, .fallback]),
                (.acceptLanguage, [.matched, .defaulted, .wildcard, .fallback]),
                (.nothing, [.defaulted]),
                (.explicit, [.matched, .defaulted, .fallback]),
            ]
            negotiations = pairs.flatMap { source, outcomes in
                outcomes.map { outcome in
                    let labels = [("source", source.description), ("outcome", outcome.description)]
                    return (source, outcome, counter("phrasebook_negotiations", labels))
                }
            }
        }

        /// Counts codes that are answered.
        package func countResolved(_ count: Int = 1) { resolved.increment(by: count) }

        /// Counts how a request's locale was chosen.
        package func countNegotiation(_ negotiated: NegotiationResult) {
            for (source, outcome, counter) in negotiations
            where source == negotiated.source && outcome == negotiated.outcome {
                counter.increment()
                return
            }
        }
    }
#endif
