import Phrasebook

/// The files that an import would write, and what loading and the checks say of the home with them.
struct ImportOutcome {
    private(set) var files = HomeChanges()
    private(set) var refusals: [ExchangeProblem] = []
    private(set) var warnings: [ExchangeProblem] = []

    /// A line of a file that is to be written.
    private struct Line: Hashable {
        let file: String
        let line: Int
    }

    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file of the home is no sound JSON.
    init(_ plan: ImportPlan, _ home: TranslatedHome) throws(TranslationError) {
        guard !plan.changes.isEmpty || !plan.confirmations.isEmpty else { return }
        var editor = HomeEditor(home)
        _ = try editor.readAll()
        for book in home.books {
            let changes = plan.changes.filter { $0.change.address.catalog == book.name }
            let confirmations = plan.confirmations.filter { $0.change.address.catalog == book.name }
            guard !changes.isEmpty || !confirmations.isEmpty else { continue }
            let keys: [String]
            if changes.isEmpty {
                keys = book.entries.map(\.key)
            } else {
                keys = try editor.tidy(
                    book.name, in: plan.locale, setting: changes.map { ($0.change.address.key, $0.change.new) },
                    notes: [HomeChanges.count(changes.count)]
                ).map(\.key)
            }
            let records = (changes + confirmations).map { ($0.change.address.key, $0.record) }
            try editor.record(book.name, in: plan.locale) { states in
                states.record(Dictionary(records, uniquingKeysWith: { first, _ in first }), inOrder: keys)
                return HomeChanges.count(records.count)
            }
        }
        files = editor.changes
        check(home, plan)
    }

    /// Loads and checks the home as it would be, in memory, and notes what is new.
    private mutating func check(_ home: TranslatedHome, _ plan: ImportPlan) {
        let new = TranslatedHome(home.home.inMemory(with: files), source: home.sourceLocale)
        // In a file in canonical form, each text has a line of its own.
        var changesByLine: [Line: TextImport.Change] = [:]
        for change in plan.changes.map(\.change) {
            let book = new[change.address.catalog]
            let text = book?[change.address.key]?.texts[plan.locale]
            guard let position = text.flatMap({ book?.position($0.keyStart, in: plan.locale) }) else { continue }
            changesByLine[Line(file: position.file, line: position.line)] = change
        }
        var known: Set<String> = []
        for diagnostic in TextChecks.diagnostics(of: home) { known.insert(Self.identity(diagnostic, home.home.path)) }
        // The plan has said which texts are stale or unfinished.
        for diagnostic in TextChecks.diagnostics(of: new)
        where diagnostic.rule != .staleText && diagnostic.rule != .unfinishedText {
            let change = changesByLine[Line(file: diagnostic.position.file, line: diagnostic.position.line)]
            let isError = diagnostic.severity == .error
            // An error that was there before is no reason, unless the file leaves it in a text that it changes.
            guard !known.contains(Self.identity(diagnostic, "")) || (isError && change != nil) else { continue }
            guard isError || change != nil else { continue }
            let problem = ExchangeProblem(
                line: change?.line, unit: change?.address.description ?? "\(diagnostic.position)",
                .withRule(message: diagnostic.text, rule: diagnostic.rule.name), fixIt: diagnostic.fixItText)
            if isError { refusals.append(problem) } else { warnings.append(problem) }
        }
    }

    /// What stays the same of a diagnostic when lines move.
    private static func identity(_ diagnostic: Diagnostic, _ path: String) -> String {
        let prefix = path.isEmpty || path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        let file = diagnostic.position.file
        let name = file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
        return "\(name) \(diagnostic.rule) \(diagnostic.message)"
    }
}

extension Home {
    /// The files that loading and the checks read, in memory, with some of them changed.
    fileprivate func inMemory(with changes: HomeChanges) -> Home {
        var files: [String: [UInt8]] = [:]
        func add(_ folder: String, depth: Int) {
            for name in names(in: folder) ?? [] {
                let path = "\(folder)/\(name)"
                if depth > 0, names(in: path) != nil {
                    add(path, depth: depth - 1)
                } else if let bytes = bytes(of: path) {
                    files[path] = bytes
                }
            }
        }
        add("Locales", depth: 1)
        add("Resources", depth: 2)
        for file in changes.files { files[file.path] = file.bytes }
        return Home(bytes: files)
    }
}
