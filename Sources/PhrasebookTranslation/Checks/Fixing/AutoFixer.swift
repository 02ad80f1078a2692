import MessageFormat
package import Phrasebook
import TextKernel

/// Fixes in a home's files what has one right answer: `check --fix`.
///
/// Contract texts stay as they are, whatever is wrong with them; so do files that are no JSON. A fixed text has the
/// arguments that it had. What translations were made from is recorded anew for texts that were fixed, so that none of
/// them turns stale by it.
package struct AutoFixer: Sendable {
    /// What is fixed in one file.
    package struct Fix: Sendable, Hashable {
        /// The file's path, from the home.
        package let path: String
        /// A text's key; nil of a change of the file's form alone.
        package let key: String?
        /// The rules by which it is fixed, sorted by name.
        package let rules: [Diagnostic.Rule]
        /// The text before; empty where the form alone changes.
        package let old: String
        /// The text after.
        package let new: String
    }

    /// What is fixed, file by file, in the order of the keys.
    package private(set) var fixes: [Fix] = []
    /// The files that change by it.
    package var changes: HomeChanges { editor.changes }

    private var editor: HomeEditor

    /// How often a text is fixed, where fixing one thing shows the next.
    private static let maximumRounds = 10

    /// Finds what to fix; nothing is written.
    package init(_ home: TranslatedHome) {
        editor = HomeEditor(home)
        var unused = DiagnosticLog()
        let locales = home.checkedLocales(&unused)
        let rules = RuleSet(home, &unused)
        let ignored = IgnoredDiagnostics(home.files, &unused)
        let formRules: Set<Diagnostic.Rule> = [.form, .localeMember, .translationMetadata]
        let misformed = Set(home.diagnostics.filter { formRules.contains($0.rule) }.map(\.position.file))
        for book in home.books {
            for locale in locales {
                guard let source = book.files[locale.folder] else { continue }
                let fixes = Self.fixes(in: book, locale, home.sourceLocale, rules, ignored)
                guard !fixes.isEmpty || misformed.contains(source.name) else { continue }
                apply(fixes, to: book, in: locale.folder)
            }
        }
        for folder in ["Resources/catalogs", "Resources/released"] {
            for name in home.home.names(in: folder) ?? [] where name.hasSuffix(".json") {
                let path = "\(folder)/\(name)"
                guard misformed.contains(home.home.displayName(of: path)) else { continue }
                editor.tidy(path)
                if editor.changes.has(path) { fixes.append(Self.form(path)) }
            }
        }
    }

    /// Writes the fixes of a text file, and of the records that name its texts.
    private mutating func apply(_ new: [Fix], to book: CatalogTexts, in locale: String) {
        let path = book.path(in: locale)
        let texts = new.map { (key: $0.key ?? "", text: $0.new) }
        guard (try? editor.tidy(book.name, in: locale, setting: texts)) != nil, editor.changes.has(path) else { return }
        fixes += new.isEmpty ? [Self.form(path)] : new
        guard !new.isEmpty else { return }
        let isSource = locale == editor.home.sourceLocale
        for other in isSource ? editor.home.locales : [locale] {
            guard editor.home.home.lists(ParsedHome.statesPath(other, book.name)) else { continue }
            // Records that are no sound JSON stay as they are.
            try? editor.record(book.name, in: other) { states in
                for fix in new { states.update(fix.key ?? "", from: fix.old, to: fix.new, isSource: isSource) }
                return HomeChanges.count(new.count)
            }
        }
    }

    private static func form(_ path: String) -> Fix { Fix(path: path, key: nil, rules: [.form], old: "", new: "") }

    // MARK: Texts

    /// The texts of a file that are fixed, in the order of the keys.
    private static func fixes(
        in book: CatalogTexts, _ locale: CheckedLocale, _ sourceLocale: String, _ rules: RuleSet,
        _ ignored: IgnoredDiagnostics
    ) -> [Fix] {
        let isSource = locale.folder == sourceLocale
        return book.entries.compactMap { entry in
            guard let text = entry.texts[locale.folder], !text.isContract else { return nil }
            let (new, names) = fix(
                text, entry, book, locale, source: isSource ? nil : entry.texts[sourceLocale],
                sourceLocale, rules, ignored)
            guard !new.hasSameBytes(as: text.text) else { return nil }
            return Fix(
                path: book.path(in: locale.folder), key: entry.key,
                rules: names.sorted { $0.name < $1.name }, old: text.text, new: new)
        }
    }

    /// A text with all edits made that its faults bring, and the rules of them.
    private static func fix(
        _ text: TranslatedText, _ entry: TextEntry, _ book: CatalogTexts, _ locale: CheckedLocale,
        source: TranslatedText?,
        _ sourceFolder: String, _ rules: RuleSet, _ ignored: IgnoredDiagnostics
    ) -> (text: String, rules: Set<Diagnostic.Rule>) {
        var current = text.text
        var names: Set<Diagnostic.Rule> = []
        let source = source.map { AnalyzedText($0) }
        let ignoring = ignored.rules(catalog: book.name, key: entry.key, locale: locale.folder)
        for _ in 0..<maximumRounds {
            var faults = TextFaults(for: .edits)
            faults.beginText(ignoring: ignoring)
            rules.check(
                CheckContext(
                    AnalyzedText(current, text.syntax), of: entry, in: book, locale, source: source,
                    sourceFolder: sourceFolder),
                &faults
            )
            let edits = faults.list.compactMap { fault in fault.edit.map { (edit: $0, rule: fault.rule) } }
            guard !edits.isEmpty else { break }
            let (next, applied) = apply(edits, to: current)
            // A message stays one or becomes one; an argument that was hidden may show, but none may go.
            guard !next.hasSameBytes(as: current), keepsArguments(next, of: current, text.syntax)
            else { break }
            current = next
            names.formUnion(applied)
        }
        return (current, names)
    }

    private static func apply(
        _ edits: [(edit: TextEdit, rule: Diagnostic.Rule)], to text: String
    ) -> (text: String, rules: Set<Diagnostic.Rule>) {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var rules: Set<Diagnostic.Rule> = []
        var end = 0
        var last = -1
        // Of edits that meet, the first one is made; the other waits for the next round.
        for (edit, rule) in edits.sorted(by: { $0.edit.range.lowerBound < $1.edit.range.lowerBound }) {
            let range = edit.range
            guard range.lowerBound >= end, range.lowerBound > last, range.upperBound <= scalars.count else {
                continue
            }
            result.append(contentsOf: scalars[end..<range.lowerBound])
            result.append(contentsOf: edit.replacement.unicodeScalars)
            end = range.upperBound
            last = range.lowerBound
            rules.insert(rule)
        }
        result.append(contentsOf: scalars[end...])
        return (String(result), rules)
    }

    private static func keepsArguments(_ new: String, of old: String, _ syntax: MessageSyntax) -> Bool {
        guard let message = syntax.read(new).message else { return false }
        let names = Set(message.argumentUses.map(\.name))
        return syntax.read(old).message?.argumentUses.allSatisfy { names.contains($0.name) } ?? true
    }
}
