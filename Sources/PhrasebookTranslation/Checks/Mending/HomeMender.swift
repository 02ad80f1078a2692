import Foundation
import MessageFormat
public import Phrasebook

/// Mends in a home's files what has one right answer: `check --fix`.
///
/// Contract texts stay as they are, whatever is wrong with them; so do files that are no JSON. A mended text has the
/// arguments that it had. What translations were made from is recorded anew for texts that were mended, so that none of
/// them turns stale by it.
public struct HomeMender: Sendable {
    /// What was changed in one file.
    public struct Change: Sendable, Hashable {
        /// The file, from the home.
        public let path: String
        /// A text's key; nil of a change of the file's form alone.
        public let key: String?
        /// The rules by which it was mended, sorted.
        public let rules: [Finding.Rule]
        /// The text before; empty where the form alone changed.
        public let old: String
        /// The text as it is now.
        public let new: String
    }

    /// A file that is written anew.
    public struct File: Sendable, Hashable {
        /// Its path, from the home.
        public let path: String
        /// All of its bytes.
        public let bytes: [UInt8]
    }

    /// The files that change, with what they shall be.
    public let files: [File]
    /// What changes, file by file, in the order of the keys.
    public let changes: [Change]

    /// How often a text is mended, where mending one thing shows the next.
    private static let maximumRounds = 10

    /// Finds what to mend; nothing is written.
    public init(_ home: Home) {
        let texts = TranslatedHome(home)
        var unused: [Finding] = []
        let locales = texts.checkedLocales(&unused)
        var rules = RuleSet(texts, &unused)
        var ignored = IgnoredFindings(home, &unused)
        let reshaping: Set<Finding.Rule> = [.form, .localeMember, .translationMetadata]
        let reshaped = Set(texts.findings.filter { reshaping.contains($0.rule) }.map(\.position.file))
        var files: [File] = []
        var changes: [Change] = []
        var hashes: [Mended] = []
        for book in texts.books {
            for locale in locales {
                guard let source = book.files[locale.folder] else { continue }
                var mended: [String: String] = [:]
                var (textChanges, textHashes): ([Change], [Mended]) = ([], [])
                let checkedBook = CheckedBook(book)
                for entry in book.entries {
                    guard let text = entry.texts[locale.folder], !text.isContract else { continue }
                    let isSource = locale.folder == texts.sourceLocale
                    let (new, names) = Self.mend(
                        text.text, entry, checkedBook, locale,
                        source: isSource ? nil : entry.texts[texts.sourceLocale]?.text, texts.sourceLocale, &rules,
                        &ignored)
                    guard new != text.text || !new.unicodeScalars.elementsEqual(text.text.unicodeScalars) else {
                        continue
                    }
                    mended[entry.key] = new
                    textChanges.append(
                        Change(
                            path: book.path(in: locale.folder), key: entry.key,
                            rules: names.sorted { $0.rawValue < $1.rawValue }, old: text.text, new: new))
                    textHashes.append(
                        Mended(book: book.name, locale: locale.folder, key: entry.key, old: text.text, new: new))
                }
                guard !mended.isEmpty || reshaped.contains(source.name),
                    let bytes = MendedFile.write(
                        source, book, locale.folder, isSource: locale.folder == texts.sourceLocale, mended)
                else { continue }
                guard bytes != source.bytes else { continue }
                let path = book.path(in: locale.folder)
                files.append(File(path: path, bytes: bytes))
                changes += textChanges
                hashes += textHashes
                if mended.isEmpty { changes.append(Change(path: path, key: nil, rules: [.form], old: "", new: "")) }
            }
        }
        let others = Self.reshape(home, reshaped)
        files += others
        changes += others.map { Change(path: $0.path, key: nil, rules: [.form], old: "", new: "") }
        files += Self.states(home, texts, hashes)
        self.files = files
        self.changes = changes
    }

    /// Writes the files, each as a whole or not at all.
    ///
    /// - Parameter folder: The path of the home's folder.
    /// - Throws: What the system says where a file cannot be written; those before it are written then.
    public func write(to folder: String) throws {
        let root = URL(fileURLWithPath: folder, isDirectory: true)
        for file in files {
            try WrittenFile.write(file.bytes, to: root.appendingPathComponent(file.path))
        }
    }

    // MARK: Texts

    /// A text with all edits made that its faults bring, and the rules of them.
    private static func mend(
        _ text: String, _ entry: TextEntry, _ book: CheckedBook, _ locale: CheckedLocale, source: String?,
        _ sourceFolder: String, _ rules: inout RuleSet, _ ignored: inout IgnoredFindings
    ) -> (text: String, rules: Set<Finding.Rule>) {
        var current = text
        var names: Set<Finding.Rule> = []
        let source = source.map { ReadText($0) }
        for _ in 0..<maximumRounds {
            var faults = TextFaults(for: .edits)
            rules.check(
                CheckedText(
                    ReadText(current), of: entry, in: book, locale, source: source, sourceFolder: sourceFolder), &faults
            )
            var edits: [(edit: TextEdit, rule: Finding.Rule)] = []
            for fault in faults.list {
                guard let edit = fault.edit,
                    !ignored.ignores(fault.rule.name, catalog: book.name, key: entry.key, locale: locale.folder)
                else { continue }
                edits.append((edit, fault.rule.name))
            }
            guard !edits.isEmpty else { break }
            let (next, applied) = apply(edits, to: current)
            // A message stays one, and an argument that was hidden may show, but none may go.
            guard next.unicodeScalars.elementsEqual(current.unicodeScalars) == false, keepsArguments(next, of: current)
            else { break }
            current = next
            names.formUnion(applied)
        }
        return (current, names)
    }

    private static func apply(
        _ edits: [(edit: TextEdit, rule: Finding.Rule)], to text: String
    ) -> (text: String, rules: Set<Finding.Rule>) {
        let scalars = Array(text.unicodeScalars)
        var result = String.UnicodeScalarView()
        var rules: Set<Finding.Rule> = []
        var place = 0
        var last = -1
        // Of edits that meet, the first one is made; the other is looked at in the next round.
        for (edit, rule) in edits.sorted(by: { $0.edit.range.lowerBound < $1.edit.range.lowerBound }) {
            let range = edit.range
            guard range.lowerBound >= place, range.lowerBound > last, range.upperBound <= scalars.count else {
                continue
            }
            result.append(contentsOf: scalars[place..<range.lowerBound])
            result.append(contentsOf: edit.replacement.unicodeScalars)
            place = range.upperBound
            last = range.lowerBound
            rules.insert(rule)
        }
        result.append(contentsOf: scalars[place...])
        return (String(result), rules)
    }

    private static func keepsArguments(_ new: String, of old: String) -> Bool {
        guard let message = ICUMessageParser().parse(new).message else { return false }
        let names = Set(message.argumentUses.map(\.name))
        return ICUMessageParser().parse(old).message?.argumentUses.allSatisfy { names.contains($0.name) } ?? false
    }

    // MARK: Other files

    /// Manifests and records of releases whose form is not the canonical one.
    private static func reshape(_ home: Home, _ reshaped: Set<String>) -> [File] {
        ["Resources/catalogs", "Resources/released"].flatMap { folder in
            (home.names(in: folder) ?? []).filter { $0.hasSuffix(".json") }.compactMap { name -> File? in
                let path = "\(folder)/\(name)"
                guard reshaped.contains(home.displayName(of: path)), let source = TextFileReader.source(path, in: home)
                else { return nil }
                let (root, problems) = JSONReader().read(source)
                guard problems.isEmpty, let root else { return nil }
                let bytes = root.fileBytes
                return bytes == source.bytes ? nil : File(path: path, bytes: bytes)
            }
        }
    }

    /// A text that was mended.
    private struct Mended {
        let book: String
        let locale: String
        let key: String
        let old: String
        let new: String
    }

    /// The records of what translations were made from, with the hashes of mended texts in place of their old ones.
    private static func states(_ home: Home, _ texts: TranslatedHome, _ mended: [Mended]) -> [File] {
        guard !mended.isEmpty else { return [] }
        return texts.books.flatMap { book in
            texts.locales.compactMap { locale -> File? in
                let path = "Resources/translations/\(locale)/\(book.name).json"
                var sources: [String: (old: String, new: String)] = [:]
                var translations: [String: (old: String, new: String)] = [:]
                for text in mended where text.book == book.name {
                    let pair = (TextHash.of(text.old), TextHash.of(text.new))
                    if text.locale == texts.sourceLocale { sources[text.key] = pair }
                    if text.locale == locale { translations[text.key] = pair }
                }
                guard !sources.isEmpty || !translations.isEmpty,
                    let source = TextFileReader.source(path, in: home),
                    let root = JSONReader().read(source).root
                else { return nil }
                let new = MendedFile.replacing(in: root) { (path: [String], text: String) -> String? in
                    guard path.count == 3, path[0] == "texts" else { return nil }
                    let pair = path[2] == "source" ? sources[path[1]] : translations[path[1]]
                    return pair?.old == text ? pair?.new : nil
                }
                let bytes = new.fileBytes
                return bytes == source.bytes ? nil : File(path: path, bytes: bytes)
            }
        }
    }
}
