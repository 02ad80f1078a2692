#if Service
    import Phrasebook

    /// Reads the home again because somebody asked for it, and tells what became of it.
    struct HomeReloader: Sendable {
        let store: MessageStore
        let reporter: HomeReporter

        /// Reads the home again.
        ///
        /// - Returns: The snapshot that is served now.
        /// - Throws: `CatalogError` where the home has errors; what was served stays.
        func reload() async throws(CatalogError) -> Snapshot {
            do throws(CatalogError) {
                try await store.reload()
            } catch {
                reporter.refused(error)
                throw error
            }
            let contents = store.contents
            reporter.loaded(contents.snapshot, warnings: contents.warnings.count)
            return contents.snapshot
        }
    }
#endif
