#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import NIOCore
    import Phrasebook
    import PhrasebookTranslation
    import Synchronization

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
        private let served: ServiceSettings.Pages
        private let limits: ServiceSettings.Limits
        private let assetsByName: [String: Page]
        private var source: Source?
        private var home: Task<TranslatedHome, Never>?
        private var preview: Task<PreviewSite, any Error>?
        private var pages: [Address: Task<Page?, any Error>] = [:]
        /// The finished pages that are kept, the oldest first.
        private var kept: [(address: Address, bytes: Int)] = []
        /// The bytes of those, for whoever asks from outside.
        private nonisolated let keptBytes = Atomic<Int>(0)
        /// Ends with the page that is made now: one is made at a time, so that many readers need no more memory than one.
        private var turn: Task<Void, Never>?

        /// - Parameters:
        ///   - store: Whose home the pages show.
        ///   - settings: Which pages there are, of how large a home, and what their paths begin with.
        /// - Throws: `CatalogError` where the installation lacks the words or the templates of the pages.
        init(_ store: MessageStore, _ settings: ServiceSettings) async throws(CatalogError) {
            self.store = store
            basePath = settings.basePath
            served = settings.pages
            limits = settings.limits
            words = try await PageWords()
            assetsByName = Dictionary(
                try PageTemplates().assets.map { ($0.path, Page($0.bytes, $0.contentType)) },
                uniquingKeysWith: { first, _ in first })
        }

        /// How many bytes of finished pages are kept.
        nonisolated var bytesKept: Int { keptBytes.load(ordering: .relaxed) }

        /// The style sheet or the script; nil for another name.
        nonisolated func asset(_ name: String) -> Page? { assetsByName[name] }

        /// A page of the files as they are served now; nil where there is none.
        ///
        /// - Throws: ``ServiceError/homeTooLarge(_:)`` where the home has more texts than pages are made of.
        func page(_ address: Address) async throws -> Page? {
            let contents = store.contents
            let snapshot = contents.snapshot
            let now = Source(version: snapshot.version, refused: contents.refusal?.diagnostics ?? [])
            if source != now {
                source = now
                home = nil
                preview = nil
                pages = [:]
                kept = []
                keptBytes.store(0, ordering: .relaxed)
            }
            if let made = pages[address] { return try await made.value }
            // Only pages that are there are kept: names come from anywhere.
            guard exists(address, snapshot) else { return nil }
            guard snapshot.textCount <= limits.pageTexts else { throw ServiceError.homeTooLarge(limits.pageTexts) }
            let task = inTurn(address.site == .reference ? reference(address, snapshot) : previewed(address, snapshot))
            pages[address] = task
            let page = try await task.value
            if source == now, let page { keep(address, page.bytes.readableBytes) }
            return page
        }

        /// Begins to make a page when the one before is made.
        private func inTurn(_ make: @escaping @Sendable () async throws -> Page?) -> Task<Page?, any Error> {
            let previous = turn
            let task = Task.detached {
                await previous?.value
                return try await make()
            }
            turn = Task.detached { _ = try? await task.value }
            return task
        }

        /// Notes a page that was made, and drops the oldest where all together are too large.
        private func keep(_ address: Address, _ bytes: Int) {
            guard pages[address] != nil, !kept.contains(where: { $0.address == address }) else { return }
            kept.append((address, bytes))
            var sum = kept.reduce(0) { $0 + $1.bytes }
            while sum > limits.keptPageBytes, !kept.isEmpty {
                let oldest = kept.removeFirst()
                pages[oldest.address] = nil
                sum -= oldest.bytes
            }
            keptBytes.store(sum, ordering: .relaxed)
        }

        private func exists(_ address: Address, _ snapshot: Snapshot) -> Bool {
            guard let catalog = address.catalog else { return true }
            return snapshot.catalog(Catalog.Name(catalog)) != nil
                || (address.site == .preview && catalog == "common")
        }

        private func reference(
            _ address: Address, _ snapshot: Snapshot
        ) -> @Sendable () async throws -> Page? {
            let (home, words, base) = (translatedHome(), words, basePath)
            let siblings: [PageSibling] =
                served.servesPreview ? [.preview(at: base + "/preview", languages: words.languages.map(\.folder))] : []
            return {
                let site = try ReferenceSite(
                    ReferenceReader(snapshot, await home.value, words: words), words: words,
                    links: Self.links(.reference, base), siblings: siblings)
                guard let locale = snapshot.loadedLocale(address.language) else { return nil }
                return site.page(of: address.catalog.map { Catalog.Name($0) }, in: locale).map {
                    Page($0, "text/html; charset=utf-8", policy: site.policy)
                }
            }
        }

        private func previewed(
            _ address: Address, _ snapshot: Snapshot
        ) -> @Sendable () async throws -> Page? {
            let site: Task<PreviewSite, any Error>
            if let preview {
                site = preview
            } else {
                let (home, words, base) = (translatedHome(), words, basePath)
                let siblings: [PageSibling] =
                    served.servesReference ? [.reference(at: base + "/reference", languages: snapshot.localeNames)] : []
                site = Task.detached {
                    try PreviewSite(
                        PreviewReader(await home.value), snapshot, words: words, links: Self.links(.preview, base),
                        siblings: siblings)
                }
                preview = site
            }
            return {
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

    extension Snapshot {
        /// How many texts the home has: each kind of each code in each locale of its catalog, as if none were missing.
        var textCount: Int {
            catalogNames.indices.reduce(0) { count, index in
                let codes = catalog(catalogNames[index])?.entries.count ?? 0
                return count + codes * TextKind.allCases.count * localeNames(ofCatalogAt: index).count
            }
        }
    }
#endif
