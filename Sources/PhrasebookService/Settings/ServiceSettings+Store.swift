#if Service
    public import Phrasebook
    import PhrasebookCatalogs

    extension ServiceSettings {
        /// The home that is served: the one that is named, else the shipped one, and the overlay over it.
        public var servedHome: Home {
            let home = home.map { Home(path: $0) } ?? .shipped
            return overlay.map { home.overlaid(by: Home(path: $0)) } ?? home
        }

        /// Loads the home that the settings name, or what is kept of it in the folder for that.
        ///
        /// - Parameter onFirstEvent: As in `StoreOptions`.
        /// - Returns: The store; its `refusal` says why the home is not served, where the copy is.
        /// - Throws: `CatalogError` where the home has errors, and there is no copy of it.
        public func loadStore(
            onFirstEvent: (@Sendable (ResolutionEvent) -> Void)? = nil
        ) async throws(CatalogError) -> MessageStore {
            let home = servedHome
            let options = StoreOptions(
                defaultLocale: defaultLocale, allowsRemovals: allowsRemovals, onFirstEvent: onFirstEvent)
            let copy = stateFolder.flatMap { LastGoodHome(folder: $0).home(copiedFrom: home) }
            return try await MessageStore(home: home, options: options, lastGood: copy)
        }
    }
#endif
