import Phrasebook

/// The files that an import would write, and what loading and the checks say of the home with them.
struct ImportOutcome {
    private(set) var files = HomeChanges()
    private(set) var refusals: [ExchangeProblem] = []
    private(set) var warnings: [ExchangeProblem] = []

    /// The text on a line of a file that is to be written, and where it came from.
    private struct Place: Hashable {
        let file: String
        let line: Int
    }

    /// - Throws: ``TranslationError`` with the code `unreadableFile` where a file of the home is no sound JSON.
    init(_ plan: ImportPlan, _ home: TranslatedHome) throws(TranslationError) {
        guard !plan.changes.isEmpty || !plan.confirmations.isEmpty else { return }
        let texts = try TextFiles(home)
        var places: [Place: TextImport.Change] = [:]
        for book in home.books {
            let changes = plan.changes.filter { $0.change.address.catalog == book.name }
            let confirmations = plan.confirmations.filter { $0.change.address.catalog == book.name }
            guard !changes.isEmpty || !confirmations.isEmpty else { continue }
            let file = texts.file(book.name, in: plan.locale)
            let form = texts.form(book.name, in: plan.locale)
            let result = form.form(file?.object, setting: changes.map { ($0.change.address.key, $0.change.new) })
            let path = book.path(in: plan.locale)
            if !changes.isEmpty {
                let bytes = result.root.fileBytes
                let what = changes.count == 1 ? "1 text" : "\(changes.count) texts"
                files.add(path, bytes, was: file?.bytes, [what] + result.changes)
                let lines = Self.lines(of: bytes)
                for step in changes {
                    if let line = lines[step.change.address.key] {
                        places[Place(file: path, line: line)] = step.change
                    }
                }
            }
            var states = try StateFile(book.name, in: plan.locale, of: home.home)
            let records = (changes + confirmations).map { ($0.change.address.key, $0.record) }
            states.record(
                Dictionary(records, uniquingKeysWith: { first, _ in first }), inOrder: result.texts.map(\.key))
            let count = records.count == 1 ? "1 text" : "\(records.count) texts"
            files.add(states.path, states.newBytes, was: states.bytes, [count])
        }
        check(home, places)
    }

    /// Loads and checks the home as it would be, in memory, and notes what is new.
    private mutating func check(_ home: TranslatedHome, _ places: [Place: TextImport.Change]) {
        let new = home.home.inMemory(with: files)
        var known: Set<String> = []
        for finding in TextChecks.findings(of: home) { known.insert(Self.identity(finding, home.home.path)) }
        for finding in TextChecks.findings(of: new) {
            let change = places[Place(file: finding.position.file, line: finding.position.line)]
            let isError = finding.severity == .error
            // An error that was there before is no reason, unless the file leaves it in a text that it changes.
            guard !known.contains(Self.identity(finding, "")) || (isError && change != nil) else { continue }
            guard isError || change != nil else { continue }
            let problem = ExchangeProblem(
                line: change?.line, unit: change?.address.description ?? "\(finding.position)",
                "\(finding.message) [\(finding.rule)]", mend: finding.remedy)
            if isError { refusals.append(problem) } else { warnings.append(problem) }
        }
    }

    /// What stays the same of a finding when lines move.
    private static func identity(_ finding: Finding, _ path: String) -> String {
        let prefix = path.isEmpty || path == "." ? "" : path.hasSuffix("/") ? path : path + "/"
        let file = finding.position.file
        let name = file.hasPrefix(prefix) ? String(file.dropFirst(prefix.count)) : file
        return "\(name) \(finding.rule) \(finding.message)"
    }

    /// The line of each text of a file in canonical form, which has a text a line.
    private static func lines(of bytes: [UInt8]) -> [String: Int] {
        let source = SourceText(name: "", bytes: bytes)
        var lines: [String: Int] = [:]
        for member in JSONReader().read(source).root?.object?.members ?? [] {
            lines[member.key] = source.position(atByte: member.keyStart).line
        }
        return lines
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
