import Dispatch
import ICU
import MessageFormat
public import Phrasebook
import TextKernel

/// All that is to be said about the texts of a home: what loading finds, and the rules for those who write them.
///
/// Contract texts are checked against their pinned hashes and the syntax alone; no rule of style is for them.
public struct TextChecks: Sendable {
    /// The most diagnostics of one rule that are shown for one file; a last one says how many more there are.
    public static let maximumDiagnostics = 100

    /// Checks a home.
    ///
    /// - Parameter home: Need not load; what stops it is among the diagnostics.
    /// - Returns: Errors first, then warnings, each by file and position; those of `Resources/checks/ignored.json` are
    ///   left out.
    public static func diagnostics(of home: Home) -> [Diagnostic] { diagnostics(of: ParsedHome(home)) }

    /// Checks a home whose files may be read already.
    package static func diagnostics(of files: ParsedHome) -> [Diagnostic] {
        // One thread loads the home while others apply the rules to its texts: they share the files.
        let loading = Locked<[Diagnostic]>([])
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let diagnostics = MessageStore.check(files).map(\.advised)
            loading.withLock { $0 = diagnostics }
        }
        let home = TranslatedHome(files, diagnostics: [])
        let texts = CheckRun(home).result()
        group.wait()
        return merged(home, loading.withLock { $0 }, texts)
    }

    /// Checks texts that were read already.
    ///
    /// - Returns: The diagnostics, in the order of a home that is read here.
    public static func diagnostics(of home: TranslatedHome) -> [Diagnostic] {
        merged(home, home.diagnostics, CheckRun(home).result())
    }

    /// Checks a home after its fixes were written.
    ///
    /// - Parameters:
    ///   - home: The home.
    ///   - write: Writes the changes of the fixer.
    /// - Returns: The files as they are then, and their diagnostics; where nothing was fixed, no file is read again.
    /// - Throws: What `write` throws.
    package static func diagnostics<Failure: Error>(
        of home: Home, afterFixing write: (AutoFixer) throws(Failure) -> Void
    ) throws(Failure) -> (files: ParsedHome, diagnostics: [Diagnostic]) {
        let files = ParsedHome(home)
        let texts = TranslatedHome(files, diagnostics: MessageStore.check(files).map(\.advised))
        let fixer = AutoFixer(texts)
        try write(fixer)
        guard !fixer.changes.isEmpty else { return (files, diagnostics(of: texts)) }
        let written = ParsedHome(home)
        return (written, diagnostics(of: written))
    }

    private static func merged(_ home: TranslatedHome, _ loading: [Diagnostic], _ texts: CheckRun.Result)
        -> [Diagnostic]
    {
        var ignored = texts.ignored
        var diagnostics = texts.diagnostics
        var keys = KeysByLine(home)
        for diagnostic in loading {
            // What stops a home from loading cannot be left as it is.
            if diagnostic.severity != .error, ignored.names(diagnostic.rule), let text = keys[diagnostic.position],
                ignored.ignores(diagnostic.rule, catalog: text.catalog, key: text.key, locale: text.locale)
            {
                continue
            }
            diagnostics.append(diagnostic)
        }
        diagnostics += ignored.unused
        return diagnostics.sorted { left, right in
            if left.severity != right.severity { return left.severity > right.severity }
            let (a, b) = (left.position, right.position)
            return (a.file, a.line, a.column, left.rule.name) < (b.file, b.line, b.column, right.rule.name)
        }
    }
}

/// The rules with all that they must know of a home.
struct RuleSet: Sendable {
    private let words: WordChecks
    private let arguments: ArgumentChecks
    private let sources: SourceChecks
    private let lengths: LengthChecks
    private let styles = StyleChecks()
    private let branches = BranchChecks()

    init(_ home: TranslatedHome, _ log: inout DiagnosticLog) {
        words = WordChecks(home.books)
        lengths = LengthChecks(home)
        arguments = ArgumentChecks(isLayered: home.home.layers.count > 1)
        let path = "Resources/checks/untranslated.json"
        let file = CheckFile.read(path, in: home.files, &log)
        sources = SourceChecks(
            allowed: Set(file.map { $0.strings($0.root["texts"], &log) } ?? []),
            sourceLanguage: LocaleIdentifier(home.sourceLocale)?.language ?? "en")
    }

    /// Notes what is wrong with a text, in no order.
    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        // What is no message is an error already, and cannot be looked at.
        if !text.isLiteral, !text.layout.isWellFormed { return RemainsChecks.checkIllFormed(text, &faults) }
        arguments.check(text, &faults)
        styles.check(text, &faults)
        branches.check(text, &faults)
        RemainsChecks.check(text, &faults)
        guard sources.check(text, &faults) else { return }
        SpaceChecks.check(text, &faults)
        MarkChecks.check(text, &faults)
        ChineseChecks.check(text, &faults)
        LocaleMarkChecks.check(text, &faults)
        WordSpacingChecks.check(text, &faults)
        words.check(text, &faults)
        lengths.check(text, &faults)
    }
}

extension TranslatedHome {
    /// The locales as the rules see them; what is wrong with a glossary is added to `log`.
    ///
    /// The texts of pseudo-locales are made by a program, so they have no rules.
    func checkedLocales(_ log: inout DiagnosticLog) -> [CheckedLocale] {
        spokenLocales.map { folder in
            let language = LocaleIdentifier(folder)?.language ?? folder
            return CheckedLocale(
                folder, glossary: Glossary.read(folder, language: language, in: files, &log))
        }
    }

    /// Withheld codes whose user text is none of an ordinary decline.
    func withheldCodes() -> [Diagnostic] {
        books.flatMap { book -> [Diagnostic] in
            let entries = (book.catalog?.entries ?? []).enumerated().filter { _, entry in
                guard entry.audience == .withheld, entry.sharedUserText != "user.declined" else { return false }
                // A text of its own is contract, or has its diagnostic.
                return entry.sharedUserText != nil || book[entry.code.rawValue + ".user"] == nil
            }
            guard !entries.isEmpty,
                let (source, root) = files.object("Resources/catalogs/\(book.name).json")
            else { return [] }
            let codes = root["codes"]?.array ?? []
            return entries.compactMap { index, entry in
                guard codes.indices.contains(index) else { return nil }
                let offset = codes[index].object?["userText"]?.start ?? codes[index].start
                return Diagnostic(
                    rule: .withheldText, position: source.position(atByte: offset),
                    message: .withheldShared(code: entry.code.rawValue),
                    fixIt: .writeDeclined)
            }
        }
    }
}

/// Which text is on a line of a file, for diagnostics of loading that name none.
private struct KeysByLine {
    private let home: TranslatedHome
    private var files: [String: (catalog: String, locale: String, keys: [Int: String])] = [:]

    init(_ home: TranslatedHome) { self.home = home }

    subscript(position: SourcePosition) -> (catalog: String, key: String, locale: String)? {
        mutating get {
            if files[position.file] == nil { files[position.file] = file(position.file) }
            guard let file = files[position.file], let key = file.keys[position.line] else { return nil }
            return (file.catalog, key, file.locale)
        }
    }

    private func file(_ name: String) -> (catalog: String, locale: String, keys: [Int: String])? {
        for book in home.books {
            for (locale, file) in book.files where file.name == name {
                var keys: [Int: String] = [:]
                for entry in book.entries {
                    guard let text = entry.texts[locale] else { continue }
                    let first = file.position(atByte: text.keyStart).line
                    for line in first...file.position(atByte: text.start).line { keys[line] = keys[line] ?? entry.key }
                }
                return (book.name, locale, keys)
            }
        }
        return nil
    }
}
