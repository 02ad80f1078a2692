#if Service
    import Foundation
    import ICU
    import Phrasebook
    import PhrasebookRequests
    import PhrasebookTranslation

    /// The pages of the service, as files with slots for what depends on the home.
    struct ServicePages: Sendable {
        private let openAPI: String
        private let landings: [LocaleIdentifier: String]
        private static let landingLocales = ["en_US", "zh_CN"]

        /// Reads the pages in a folder.
        ///
        /// - Parameters:
        ///   - folder: The folder.
        ///   - served: Which pages are served; no link leads to the others.
        /// - Throws: `CatalogError` where one is missing, which a complete installation never has.
        init(_ folder: String, _ served: ServiceSettings.Pages) throws(CatalogError) {
            let hidden = (served.servesReference ? [] : ["/reference"]) + (served.servesPreview ? [] : ["/preview"])
            openAPI = try Self.read("\(folder)/openapi.json")
            var landings: [LocaleIdentifier: String] = [:]
            for name in Self.landingLocales {
                guard let locale = LocaleIdentifier(name) else { continue }
                let lines = try Self.read("\(folder)/\(name)/index.html").split(
                    separator: "\n", omittingEmptySubsequences: false)
                landings[locale] = lines.filter { line in
                    !hidden.contains { line.contains("href=\"\($0)\"") }
                }.joined(separator: "\n")
            }
            self.landings = landings
        }

        /// The description of a listener (OpenAPI 3.1), with slots for what depends on the home.
        ///
        /// - Parameter paths: The paths that it has; the file describes those of all listeners.
        /// - Returns: The description.
        func description(of paths: Set<String>) -> String {
            let source = SourceText(name: "openapi.json", bytes: Array(openAPI.utf8))
            guard let root = JSONReader().read(source).root else { return openAPI }
            var writer = JSONWriter()
            writer.pretty(
                Self.changed(root) { member in
                    guard member.key == "paths" else { return member.value }
                    return Self.changed(member.value) { paths.contains($0.key) ? $0.value : nil }
                })
            return String(decoding: writer.bytes, as: UTF8.self)
        }

        /// A listener's description with the home's own locales, limits and examples.
        func filled(
            _ description: String, _ served: ServedSnapshot, _ settings: ServiceSettings, _ words: PageWords,
            basePath: String
        ) -> String {
            let limits = settings.limits
            let snapshot = served.snapshot
            let example = Example(snapshot)
            let locales = Self.spellings(zip(snapshot.localeNames, snapshot.loadedLocales).map { ($0, $1) })
            let pageLocales = Self.spellings(words.languages.map { ($0.folder, $0.locale) })
            let values: [(String, String)] = [
                ("catalog", Self.json { $0.string(example.catalog.rawValue) }),
                ("code", Self.json { $0.string(example.code.rawValue) }),
                ("locales", Self.json { writer in writer.array { writer in locales.forEach { writer.string($0) } } }),
                (
                    "pageLocales",
                    Self.json { writer in writer.array { writer in pageLocales.forEach { writer.string($0) } } }
                ),
                ("limits.arguments", String(limits.arguments)),
                ("limits.lookups", String(limits.lookups)),
                ("answerExample", String(decoding: served.answers.object(example.answer), as: UTF8.self)),
                ("bodyExample", example.answer.body().text),
                ("catalogListExample", Self.json { CatalogRoutes.writeList(snapshot, example.locale, to: &$0) }),
                ("version", Self.json { $0.string(PackageVersion.current) }),
                (
                    "readinessExample",
                    Self.json { OperationRoutes.writeReadiness(snapshot, 0, nil, isCopy: false, to: &$0) }
                ),
            ]
            return values.reduce(description.replacing("{{basePath}}", with: basePath)) {
                $0.replacing("\"{{\($1.0)}}\"", with: $1.1)
            }
        }

        /// The page for a person.
        func landing(_ snapshot: Snapshot, _ locale: LocaleIdentifier, basePath: String) -> String {
            let example = Example(snapshot)
            let rows = snapshot.catalogNames.map { name in
                let title = snapshot.word("catalog.title", of: name, locale: locale) ?? ""
                let count = snapshot.catalog(name)?.entries.count ?? 0
                let cell = Self.escaped(name.rawValue)
                return "<tr><td><a href=\"/v1/catalogs/\(Self.pathSegment(name.rawValue))\">\(cell)</a></td>"
                    + "<td>\(Self.escaped(title))</td><td>\(count)</td></tr>"
            }
            let page = landings[locale] ?? landings.values.first ?? ""
            return page.replacing("<!--catalogs-->", with: rows.joined(separator: "\n"))
                .replacing("<!--origin-->", with: "http://localhost:8080")
                .replacing("<!--catalog-->", with: Self.escaped(Self.pathSegment(example.catalog.rawValue)))
                .replacing("<!--code-->", with: Self.escaped(Self.pathSegment(example.code.rawValue)))
                .replacing("href=\"/", with: "href=\"\(basePath)/")
                .replacing("http://localhost:8080/", with: "http://localhost:8080\(basePath)/")
        }

        /// A code of the home to show.
        private struct Example {
            let catalog: Catalog.Name
            let code: Code
            let locale: LocaleIdentifier
            let answer: Answer

            init(_ snapshot: Snapshot) {
                catalog = snapshot.catalogNames.first ?? ""
                let entries = snapshot.catalog(catalog)?.entries ?? []
                code = (entries.first { $0.arguments.isEmpty && $0.audience == .user } ?? entries.first)?.code ?? ""
                let chosen = snapshot.locale(snapshot.negotiate(LanguagePreferences()))
                locale = chosen.identifier
                answer = snapshot.answer(to: code, in: catalog, locale: chosen)
            }
        }

        /// The spellings in which a parameter takes locales: as folders have them, and as language tags.
        private static func spellings(_ locales: [(name: String, locale: LocaleIdentifier)]) -> [String] {
            locales.flatMap { name, locale in
                name == locale.languageTag ? [name] : [name, locale.languageTag]
            }
        }

        private static func read(_ path: String) throws(CatalogError) -> String {
            guard let data = FileManager.default.contents(atPath: path) else {
                throw CatalogError(
                    code: .homeNotLoaded, diagnostics: [],
                    message: .fileOfCommandMissing(path: path, name: "phrasebook_PhrasebookService.resources"))
            }
            return String(decoding: data, as: UTF8.self)
        }

        /// An object with other values for its members; nil leaves a member out.
        private static func changed(_ node: JSONNode, _ change: (JSONMember) -> JSONNode?) -> JSONNode {
            let members = node.object?.members.compactMap { member in
                change(member).map { JSONMember(key: member.key, keyStart: member.keyStart, value: $0) }
            }
            return JSONNode(value: .object(JSONObject(members: members ?? [])), start: node.start, end: node.end)
        }

        private static func json(_ write: (inout JSONWriter) -> Void) -> String {
            var writer = JSONWriter()
            write(&writer)
            return String(decoding: writer.bytes, as: UTF8.self)
        }

        private static func escaped(_ text: String) -> String {
            text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
        }

        private static func pathSegment(_ text: String) -> String {
            text.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._~")))
                ?? ""
        }
    }
#endif
