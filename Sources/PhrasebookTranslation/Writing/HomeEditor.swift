import ICU
package import Phrasebook

/// Makes all changes to a home's files: it sets texts, brings files into their canonical form, and records from which
/// source each translation was made.
///
/// Nothing is written here: what changes comes back as ``HomeChanges``. A file that is no sound JSON is never written
/// anew, since what its reader had to leave out would be lost.
package struct HomeEditor: Sendable {
    /// A text file with the edits made so far.
    private struct TextFile {
        /// The bytes before the edits; nil of a file that is made.
        let bytes: [UInt8]?
        var object: JSONObject
    }

    let home: TranslatedHome
    private var textFiles: [String: TextFile] = [:]
    private var stateFiles: [String: (bytes: [UInt8]?, states: TranslationStates)] = [:]
    private var ranks: [String: @Sendable (String) -> Int?] = [:]
    /// The files that change by the edits so far.
    private(set) var changes = HomeChanges()

    /// An editor of a home.
    ///
    /// - Parameters:
    ///   - home: The home, in one folder or in memory.
    ///   - source: The folder of the locale that the others are translated from; without it `en_US`, else the
    ///     contract's.
    /// - Throws: ``TranslationError`` with the code `layeredHome` where several homes lie over each other, and
    ///   `unknownLocale` where there is no locale, or not this source.
    package init(_ home: Home, source: String? = nil) throws(TranslationError) {
        try Self.requireOneFolder(home)
        self.init(TranslatedHome(home, source: source))
        guard !self.home.locales.isEmpty else {
            throw TranslationError(
                .unknownLocale, .noLocaleIn(path: home.displayName(of: "Locales")),
                fixIt: .nameHomeFolder)
        }
        if let source, source != self.home.sourceLocale {
            throw TranslationError(
                .unknownLocale, .noSourceLocale(name: source),
                fixIt: .nameOneItHas(names: self.home.locales.joined(separator: ", ")))
        }
    }

    /// An editor of a home that was read, layered or not.
    init(_ home: TranslatedHome) { self.home = home }

    /// - Throws: ``TranslationError`` with the code `layeredHome` where it is not known which folder to write.
    static func requireOneFolder(_ home: Home) throws(TranslationError) {
        guard home.layers.count == 1 else {
            throw TranslationError(
                .layeredHome, .severalHomes, fixIt: .nameOneFolder)
        }
    }

    // MARK: Reading

    /// Reads all text files of the home.
    ///
    /// - Returns: The locale and catalog of each, in the order of the locales.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` at the first one that is no sound JSON.
    mutating func readAll() throws(TranslationError) -> [(locale: String, catalog: String)] {
        var files: [(locale: String, catalog: String)] = []
        for locale in home.locales {
            for name in home.home.names(in: "Locales/\(locale)") ?? [] where name.hasSuffix(".arb") {
                let catalog = String(name.dropLast(".arb".count))
                guard try object(catalog, in: locale) != nil else {
                    let path = ParsedHome.textsPath(locale, catalog)
                    throw TranslationError(
                        .unreadableFile, .pathUnreadable(path: home.home.displayName(of: path)),
                        fixIt: .giveProcessRight)
                }
                files.append((locale, catalog))
            }
        }
        return files
    }

    /// The members of a text file, as edited so far; nil where there is no file.
    ///
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where the file is no sound JSON.
    mutating func object(_ catalog: String, in locale: String) throws(TranslationError) -> JSONObject? {
        let path = ParsedHome.textsPath(locale, catalog)
        if let known = textFiles[path] { return known.object }
        guard let file = LocaleIdentifier(locale).flatMap({ home.files.texts(path, locale: $0) }) else { return nil }
        if let obstacle = file.obstacle { throw Self.unreadable(obstacle) }
        let object = file.members
        textFiles[path] = TextFile(bytes: file.source.bytes, object: object)
        return object
    }

    private static func unreadable(_ diagnostic: Diagnostic) -> TranslationError {
        TranslationError(unreadable: diagnostic)
    }

    /// The records of a file and its bytes; none where there is no file.
    private func states(_ path: String) throws(TranslationError) -> (bytes: [UInt8]?, states: TranslationStates) {
        guard let file = home.files.states(path) else { return (nil, TranslationStates()) }
        if let diagnostic = file.diagnostics.first { throw Self.unreadable(Diagnostic(diagnostic, in: file.source)) }
        guard let states = file.states else {
            throw TranslationError(
                .unreadableFile, .fileWithoutObject(file: file.source.name), fixIt: .writeKeyAndText)
        }
        return (file.source.bytes, states)
    }

    // MARK: Editing

    /// Brings a text file into its canonical form, with some texts set; a file that is not there is made.
    ///
    /// - Parameters:
    ///   - catalog: The catalog, or `common`.
    ///   - locale: The locale's folder.
    ///   - texts: The texts to set or to add, by key.
    ///   - metadata: The `@key` metadata to set in the source, by key.
    ///   - notes: What changes, a few words each; what the form changes is added.
    /// - Returns: The texts that are not blank, in the order of the file.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where the file is no sound JSON.
    @discardableResult
    mutating func tidy(
        _ catalog: String, in locale: String, setting texts: [(key: String, text: String)] = [],
        describing metadata: [String: JSONNode] = [:], notes: [DiagnosticText] = []
    ) throws(TranslationError) -> [(key: String, text: String)] {
        let object = try object(catalog, in: locale)
        let result = form(catalog, in: locale).form(object, setting: texts, describing: metadata)
        let path = ParsedHome.textsPath(locale, catalog)
        let bytes = textFiles[path]?.bytes
        changes.add(path, result.root.fileBytes, was: bytes, notes + result.changes)
        textFiles[path] = result.root.object.map { TextFile(bytes: bytes, object: $0) }
        return result.texts
    }

    /// Sets a member that is about a file, or takes it away; the file is not yet in its canonical form.
    mutating func setHead(_ name: String, _ text: String?, of catalog: String, in locale: String) {
        let path = ParsedHome.textsPath(locale, catalog)
        guard var file = textFiles[path] else { return }
        var members = file.object.members.filter { $0.key != name }
        if let text {
            let index = members.firstIndex { !$0.key.hasPrefix("@@") } ?? members.count
            members.insert(JSONMember(key: name, keyStart: 0, value: .text(text)), at: index)
        }
        file.object = JSONObject(members: members)
        textFiles[path] = file
    }

    /// Makes a text file with these texts alone, whatever is there.
    mutating func make(
        _ catalog: String, in locale: String, texts: [(key: String, text: String)], notes: [DiagnosticText]
    ) {
        let result = form(catalog, in: locale).form(nil, setting: texts)
        changes.add(ParsedHome.textsPath(locale, catalog), result.root.fileBytes, was: nil, notes)
    }

    /// Makes a JSON file without texts, whatever is there.
    mutating func make(_ path: String, _ root: JSONNode, notes: [DiagnosticText]) {
        changes.add(path, root.fileBytes, was: nil, notes)
    }

    /// Changes what is recorded of a catalog's translations into a locale.
    ///
    /// - Parameters:
    ///   - catalog: The catalog, or `common`.
    ///   - locale: The locale's folder.
    ///   - edit: Makes the change, and gives the words for it.
    /// - Throws: ``TranslationError`` with the code `unreadableFile` where the file is no sound JSON.
    mutating func record(
        _ catalog: String, in locale: String, _ edit: (inout TranslationStates) -> DiagnosticText
    ) throws(TranslationError) {
        let path = ParsedHome.statesPath(locale, catalog)
        var file: (bytes: [UInt8]?, states: TranslationStates)
        if let known = stateFiles[path] { file = known } else { file = try states(path) }
        let note = edit(&file.states)
        stateFiles[path] = file
        changes.add(path, file.states.fileBytes, was: file.bytes, [note])
    }

    /// Writes a JSON file without texts anew, such as a manifest, as `edit` makes it of what it says.
    ///
    /// One that is no sound JSON is left as it is.
    mutating func edit(_ path: String, notes: [DiagnosticText], _ edit: (JSONNode) -> JSONNode) {
        guard case let (source, root?, diagnostics)? = home.files.json(path), diagnostics.isEmpty else { return }
        changes.add(path, edit(root).fileBytes, was: source.bytes, notes)
    }

    /// Brings a JSON file without texts, such as a manifest, into its canonical form.
    ///
    /// One that is no sound JSON is left as it is.
    mutating func tidy(_ path: String) { edit(path, notes: []) { $0 } }

    // MARK: Order

    /// The canonical form of the files of a catalog in a locale.
    private mutating func form(_ catalog: String, in locale: String) -> TextFileForm {
        let rank = ranks[catalog] ?? rank(catalog)
        ranks[catalog] = rank
        // A file that is made has the syntax of its source.
        let isSource = locale == home.sourceLocale
        let source = isSource ? nil : (try? object(catalog, in: home.sourceLocale)) ?? nil
        return TextFileForm(
            locale: locale, isSource: isSource, syntax: source?[ParsedHome.syntaxMember]?.string, rank: rank)
    }

    /// The index of each key in the order of the catalog's document; what has no document has the order of the source.
    private mutating func rank(_ catalog: String) -> @Sendable (String) -> Int? {
        if let catalog = home[catalog]?.catalog {
            let keys = CatalogKeys(catalog)
            return { key in keys[key].map { keys.rank($0) } }
        }
        var order: [String: Int] = [:]
        let members = (try? object(catalog, in: home.sourceLocale))?.members ?? []
        for member in members where !member.key.hasPrefix("@") { order[member.key] = order[member.key] ?? order.count }
        return { [order] key in order[key] }
    }
}
