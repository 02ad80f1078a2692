#if Service
    import HTTPTypes
    import Hummingbird
    import ICU
    import Phrasebook
    import TextKernel

    /// A snapshot with everything that its responses share, made ready once.
    final class ServedSnapshot: Sendable {
        let snapshot: Snapshot
        /// The facts of the codes as JSON.
        let forms: AnswerForms
        /// For each loaded locale, its entity tag: the files' version and the locale.
        let entityTags: [String]
        /// For each loaded locale, the header fields of an answer in it.
        let answerHeaders: [HTTPFields]
        private let bodyHeaders: [[HTTPFields]]
        /// The header fields of a body in the API's own shape that is asked for by its path alone, by its status and the
        /// locale of its text: everything but the entity tag and the length.
        private let plainHeaders = Locked<[Int: HTTPFields]>([:])
        private let placeOfLocale: [LocaleIdentifier: Int]

        static let phrasebookStatus = ServedSnapshot.name("Phrasebook-Status")
        static let ignored = ServedSnapshot.name("Phrasebook-Ignored")
        private static let styles: [ErrorBody.Style] = [.native, .problem]

        init(_ snapshot: Snapshot) {
            self.snapshot = snapshot
            forms = AnswerForms(snapshot)
            let locales = snapshot.loadedLocales
            let tags = locales.map { "\"\(snapshot.version)-\($0.languageTag)\"" }
            entityTags = tags
            placeOfLocale = Dictionary(locales.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
            func fields(_ style: ErrorBody.Style, _ locale: Int) -> HTTPFields {
                var fields = HTTPFields()
                for header in snapshot.bodyHeaders(style, locale: locale) {
                    if let name = HTTPField.Name(header.name) { fields[name] = header.value }
                }
                fields[.cacheControl] = "no-cache"
                return fields
            }
            bodyHeaders = Self.styles.map { style in locales.indices.map { fields(style, $0) } }
            answerHeaders = locales.indices.map { index in
                var headers = fields(.native, index)
                headers[.eTag] = tags[index]
                return headers
            }
        }

        /// The place of a loaded locale.
        func place(of locale: LocaleIdentifier) -> Int { placeOfLocale[locale] ?? 0 }

        /// The header fields of a body, without its entity tag.
        func headers(_ style: ErrorBody.Style, locale: Int) -> HTTPFields {
            bodyHeaders[style == .native ? 0 : 1][locale]
        }

        /// The header fields of a body in the API's own shape, with everything but the entity tag and the length.
        func plainHeaders(status: Int, locale: Int) -> HTTPFields {
            plainHeaders.withLock { known in
                let key = status << 16 | locale
                if let headers = known[key] { return headers }
                var headers = headers(.native, locale: locale)
                headers[Self.phrasebookStatus] = String(status)
                headers[.xContentTypeOptions] = "nosniff"
                known[key] = headers
                return headers
            }
        }

        private static func name(_ text: String) -> HTTPField.Name {
            // A fixed token is a name.
            HTTPField.Name(text) ?? .server
        }
    }

    /// Gives the store's snapshot with what its responses share.
    final class SnapshotSource: Sendable {
        private let store: MessageStore
        private let current: Locked<ServedSnapshot>

        init(_ store: MessageStore) {
            self.store = store
            current = Locked(ServedSnapshot(store.snapshot))
        }

        /// The snapshot as it is now; after a reload the new one.
        var served: ServedSnapshot {
            let snapshot = store.snapshot
            return current.withLock { current in
                if current.snapshot !== snapshot { current = ServedSnapshot(snapshot) }
                return current
            }
        }
    }
#endif
