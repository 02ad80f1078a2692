#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import NIOCore
    import Phrasebook
    import PhrasebookTranslation

    /// The reference and the preview of the files that are served, each page made when it is first asked for and kept
    /// until other files are served.
    ///
    /// Pages are made apart from the requests for error bodies: nothing of them happens before somebody reads them.
    actor ServedSites {
        /// A finished page.
        struct Page: Sendable {
            let bytes: ByteBuffer
            let contentType: String
            /// Of what is in it: equal pages of other files have the same.
            let entityTag: String
            let policy: String?

            init(_ bytes: [UInt8], _ contentType: String, policy: String? = nil) {
                self.bytes = ByteBuffer(bytes: bytes)
                self.contentType = contentType
                self.policy = policy
                entityTag = "\"\(TextHash.of(String(decoding: bytes, as: UTF8.self)))\""
            }
        }

        /// Which page.
        struct Address: Hashable, Sendable {
            /// Of which site.
            enum Site: Sendable { case reference, preview }

            let site: Site
            /// nil is the first page.
            let catalog: String?
            /// The loaded locale of the reference, or the language of the preview's words, as folders spell them.
            let language: String
        }

        /// What pages are made from; the files may be newer than the snapshot where those have errors.
        private struct Source: Equatable {
            let version: String
            let refused: [Diagnostic]
        }

        nonisolated let words: PageWords
        private let store: MessageStore
        private let basePath: String
        private let assetsByName: [String: Page]
        private var source: Source?
        private var home: Task<TranslatedHome, Never>?
        private var preview: Task<PreviewSite, any Error>?
        private var pages: [Address: Task<Page?, any Error>] = [:]

        /// - Parameters:
        ///   - store: What the pages are about.
        ///   - basePath: What all paths begin with; empty for nothing.
        /// - Throws: `CatalogError` where the installation lacks the words or the templates of the pages.
        init(_ store: MessageStore, basePath: String) async throws(CatalogError) {
            self.store = store
            self.basePath = basePath
            words = try await PageWords()
            assetsByName = Dictionary(
                try PageTemplates().assets.map { ($0.path, Page($0.bytes, $0.contentType)) },
                uniquingKeysWith: { first, _ in first })
        }

        /// The style sheet or the script; nil for another name.
        nonisolated func asset(_ name: String) -> Page? { assetsByName[name] }

        /// A page of the files as they are served now; nil where there is none.
        func page(_ address: Address) async throws -> Page? {
            let contents = store.contents
            let snapshot = contents.snapshot
            let now = Source(version: snapshot.version, refused: contents.refusal?.diagnostics ?? [])
            if source != now {
                source = now
                home = nil
                preview = nil
                pages = [:]
            }
            if let made = pages[address] { return try await made.value }
            // Only pages that are there are kept: names come from anywhere.
            guard exists(address, snapshot) else { return nil }
            let task = address.site == .reference ? reference(address, snapshot) : previewed(address, snapshot)
            pages[address] = task
            return try await task.value
        }

        private func exists(_ address: Address, _ snapshot: Snapshot) -> Bool {
            guard let catalog = address.catalog else { return true }
            return snapshot.catalog(Catalog.Name(catalog)) != nil
                || (address.site == .preview && catalog == "common")
        }

        private func reference(_ address: Address, _ snapshot: Snapshot) -> Task<Page?, any Error> {
            let (home, words, base) = (translatedHome(), words, basePath)
            return Task.detached {
                let site = try ReferenceSite(
                    ReferenceReader(snapshot, await home.value, words: words), words: words,
                    links: Self.links(.reference, base),
                    siblings: [.preview(at: base + "/preview", languages: words.languages.map(\.folder))])
                guard let locale = snapshot.loadedLocale(address.language) else { return nil }
                return site.page(of: address.catalog.map { Catalog.Name($0) }, in: locale).map {
                    Page($0, "text/html; charset=utf-8", policy: site.policy)
                }
            }
        }

        private func previewed(_ address: Address, _ snapshot: Snapshot) -> Task<Page?, any Error> {
            let site: Task<PreviewSite, any Error>
            if let preview {
                site = preview
            } else {
                let (home, words, base) = (translatedHome(), words, basePath)
                site = Task.detached {
                    try PreviewSite(
                        PreviewReader(await home.value), snapshot, words: words, links: Self.links(.preview, base),
                        siblings: [.reference(at: base + "/reference", languages: snapshot.localeNames)])
                }
                preview = site
            }
            return Task.detached {
                let site = try await site.value
                return site.page(of: address.catalog, in: address.language).map {
                    Page($0, "text/html; charset=utf-8", policy: site.policy)
                }
            }
        }

        private func translatedHome() -> Task<TranslatedHome, Never> {
            if let home { return home }
            let files = store.home
            let task = Task.detached { TranslatedHome(files) }
            home = task
            return task
        }

        private static func links(_ site: Address.Site, _ base: String) -> PageLinks {
            .served(root: base + (site == .reference ? "/reference" : "/preview"), assets: base + "/assets")
        }
    }
#endif
