import Dispatch
import Foundation
import ICU
public import Phrasebook

/// All that is to be said about the texts of a home: what loading finds, and the rules for those who write them.
///
/// Contract texts are held against their pinned hashes and the syntax alone; no rule of style is for them.
public struct TextChecks: Sendable {
    /// The most findings of one rule that are shown for one file; a last one says how many more there are.
    public static let maximumFindings = 100

    /// Checks a home.
    ///
    /// - Parameter home: Need not load; what stops it is among the findings.
    /// - Returns: The findings by file and place, those of `Resources/checks/ignored.json` left out.
    public static func findings(of home: Home) -> [Finding] {
        // One thread loads the home, and another one reads its texts, for which it takes over the manifests. Who is done
        // first begins with the rules.
        let manifests = Locked<[Manifest]>([])
        let run = Locked<CheckRun?>(nil)
        let (areThere, isRead) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let files = TextFileReader.allTexts(of: home)
            areThere.wait()
            let reading = CheckRun(TranslatedHome(texts: home, manifests.withLock { $0 }, files: files))
            run.withLock { $0 = reading }
            isRead.signal()
            reading.work()
        }
        let loading = MessageStore.check(home) { read in
            manifests.withLock { $0 = read }
            areThere.signal()
        }
        isRead.wait()
        guard let shared = run.withLock({ $0 }) else {
            preconditionFailure("the other thread hands over what it read before it says that it is there")
        }
        shared.work()
        group.wait()
        return merged(shared.home, loading, shared.result())
    }

    /// Checks texts that were read already.
    ///
    /// - Returns: The findings by file and place, as of a home that is read here.
    public static func findings(of home: TranslatedHome) -> [Finding] {
        let run = CheckRun(home)
        run.work()
        return merged(home, home.findings, run.result())
    }

    private static func merged(_ home: TranslatedHome, _ loading: [Finding], _ texts: CheckedHome) -> [Finding] {
        var ignored = texts.ignored
        var findings = texts.findings
        let places = TextPlaces(home)
        for finding in loading {
            // What stops a home from loading cannot be left as it is.
            if finding.severity != .error, ignored.names(finding.rule), let place = places[finding.position],
                ignored.ignores(finding.rule, catalog: place.book, key: place.key, locale: place.locale)
            {
                continue
            }
            findings.append(finding)
        }
        findings += ignored.unused
        return findings.sorted { left, right in
            let (a, b) = (left.position, right.position)
            return (a.file, a.line, a.column, left.rule.rawValue) < (b.file, b.line, b.column, right.rule.rawValue)
        }
    }
}

/// What the rules found, before it is joined with what loading found.
struct CheckedHome {
    var findings: [Finding] = []
    var ignored: IgnoredFindings
}

/// The rules with all that they must know of a home.
struct RuleSet: Sendable {
    private let words: WordChecks
    private var arguments: ArgumentChecks
    private var sources: SourceChecks
    private var lengths: LengthChecks

    init(_ home: TranslatedHome, _ findings: inout [Finding]) {
        words = WordChecks(home.books)
        lengths = LengthChecks(home)
        arguments = ArgumentChecks(isLayered: home.home.layers.count > 1)
        let path = "Resources/checks/untranslated.json"
        let file = CheckFile.read(path, in: home.home, &findings)
        sources = SourceChecks(
            allowed: Set(file.map { $0.strings($0.root["texts"], &findings) } ?? []),
            sourceLanguage: LocaleIdentifier(home.sourceLocale)?.language ?? "en")
    }

    /// Notes what is wrong with a text, in no order.
    mutating func check(_ text: CheckedText, _ faults: inout TextFaults) {
        // What is no message is an error already, and cannot be looked at.
        if !text.isLiteral, !text.layout.isSound { return }
        arguments.check(text, &faults)
        guard sources.check(text, &faults) else { return }
        SpaceChecks.check(text, &faults)
        MarkChecks.check(text, &faults)
        ChineseChecks.check(text, &faults)
        words.check(text, &faults)
        lengths.check(text, &faults)
    }
}

extension TranslatedHome {
    /// The locales as the rules see them; what is wrong with a glossary is added to `findings`.
    ///
    /// Nobody writes the texts of pseudo-locales, so they have no rules.
    func checkedLocales(_ findings: inout [Finding]) -> [CheckedLocale] {
        spokenLocales.map { folder in
            let language = LocaleIdentifier(folder)?.language ?? folder
            return CheckedLocale(
                folder, glossary: Glossary.read(folder, language: language, in: home, &findings))
        }
    }

    /// Withheld codes whose user text is none of an ordinary decline.
    func withheldCodes() -> [Finding] {
        books.flatMap { book -> [Finding] in
            let entries = (book.catalog?.entries ?? []).enumerated().filter { _, entry in
                guard entry.audience == .withheld, entry.sharedUserText != "user.declined" else { return false }
                // A text of its own is contract, or has its finding.
                return entry.sharedUserText != nil || book[entry.code.rawValue + ".user"] == nil
            }
            guard !entries.isEmpty,
                let (source, root, _) = TextFileReader.object("Resources/catalogs/\(book.name).json", in: home)
            else { return [] }
            let codes = root["codes"]?.array ?? []
            return entries.compactMap { index, entry in
                guard codes.indices.contains(index) else { return nil }
                let place = codes[index].object?["userText"]?.start ?? codes[index].start
                return Finding(
                    rule: .withheldText, severity: .warning, position: source.position(atByte: place),
                    message: "the reason of \(entry.code) is withheld, and its user text is not that of a decline",
                    remedy: "write \"userText\": \"user.declined\"")
            }
        }
    }
}

/// The rules over all texts of a home, done in pieces by as many threads as ask for work.
final class CheckRun: Sendable {
    let home: TranslatedHome
    private let books: [CheckedBook]
    private let locales: [CheckedLocale]
    private let rules: RuleSet
    private let ignored: IgnoredFindings
    /// The rules that ``ignored`` names, by their numbers.
    private let unlimited: Set<Int>
    /// What is wrong with the files that the rules read, and with facts beside the texts.
    private let other: [Finding]
    private let pieces: [Piece]
    private let done = Locked(Done())

    /// A part of the texts of a book.
    private struct Piece: Sendable {
        let book: Int
        let entries: Range<Int>
    }

    /// Something that was found in a text.
    private struct Found {
        let book: Int
        let locale: Int
        let entry: Int
        let rule: Int
        let finding: Finding
    }

    /// What was found in the pieces that are done.
    private struct Done: Sendable {
        /// The next piece to be done.
        var next = 0
        var found: [Found] = []
        /// By book and locale.
        var counts: [Int: FaultCounts] = [:]
    }

    private static let pieceSize = 64

    init(_ home: TranslatedHome) {
        var findings: [Finding] = []
        self.home = home
        books = home.books.map { CheckedBook($0) }
        locales = home.checkedLocales(&findings)
        rules = RuleSet(home, &findings)
        ignored = IgnoredFindings(home.home, &findings)
        unlimited = ignored.ruleNumbers
        other = findings + home.withheldCodes()
        pieces = home.books.indices.flatMap { book in
            let count = home.books[book].entries.count
            return stride(from: 0, to: count, by: Self.pieceSize).map {
                Piece(book: book, entries: $0..<min($0 + Self.pieceSize, count))
            }
        }
    }

    /// Does pieces until none is left.
    func work() {
        var rules = rules
        var found: [Found] = []
        while true {
            // Pieces are begun in order: those that are done by now stand before this one.
            let (index, before) = done.withLock { done in
                defer { done.next += 1 }
                return (done.next, done.counts)
            }
            guard index < locales.count + pieces.count else { break }
            // Those that look at all texts of a locale come first, since they take long.
            if index < locales.count {
                findPairs(index, &found)
            } else {
                check(pieces[index - locales.count], behind: before, &rules, &found)
            }
        }
        done.withLock { $0.found += found }
    }

    private func check(
        _ piece: Piece, behind before: [Int: FaultCounts], _ rules: inout RuleSet, _ found: inout [Found]
    ) {
        let book = books[piece.book]
        let sources = piece.entries.map { index in
            book.texts.entries[index].texts[home.sourceLocale].map { ReadText($0.text) }
        }
        for (number, locale) in locales.enumerated() {
            guard let file = book.texts.files[locale.folder] else { continue }
            let isSource = locale.folder == home.sourceLocale
            let place = piece.book * locales.count + number
            var faults = TextFaults(for: .findings, behind: before[place] ?? FaultCounts(), unlimited: unlimited)
            for index in piece.entries {
                let entry = book.texts.entries[index]
                guard let text = entry.texts[locale.folder], !text.isContract,
                    !entry.isGuess(in: locale.folder, from: home.sourceLocale)
                else { continue }
                // A text that the source lacks is looked at on its own.
                let source = sources[index - piece.entries.lowerBound]
                let own = isSource ? source ?? ReadText(text.text) : ReadText(text.text)
                let checked = CheckedText(
                    own, of: entry, in: book, locale, source: source, sourceFolder: home.sourceLocale)
                faults.beginText()
                rules.check(checked, &faults)
                if !faults.list.isEmpty {
                    report(faults.list, text, entry.key, file, (piece.book, number, index), &found)
                }
            }
            finish(&faults, place)
        }
    }

    /// Adds the counts of texts that are done.
    private func finish(_ faults: inout TextFaults, _ place: Int) {
        faults.beginText()
        let counts = faults.counts
        done.withLock { $0.counts[place, default: FaultCounts()] += counts }
    }

    /// Puts the faults of a text into findings.
    private func report(
        _ faults: [TextFault], _ text: TranslatedText, _ key: String, _ file: SourceText,
        _ place: (book: Int, locale: Int, entry: Int), _ found: inout [Found]
    ) {
        var walk = JSONStringWalk(in: file, from: text.start)
        // Most texts have one fault at most.
        let ordered = faults.count < 2 ? faults : faults.sorted { ($0.offset ?? -1) < ($1.offset ?? -1) }
        for fault in ordered {
            let byte = fault.offset.map { walk.byteOffset(ofScalar: $0) } ?? text.keyStart
            found.append(
                Found(
                    book: place.book, locale: place.locale, entry: place.entry, rule: fault.rule.number,
                    finding: Finding(
                        rule: fault.rule.name, severity: fault.severity, position: file.position(atByte: byte),
                        message: "“\(key)” \(fault.message)", remedy: fault.remedy)))
        }
    }

    /// The sources that are translated in two ways: the only rule that looks at all texts of a locale.
    private func findPairs(_ number: Int, _ found: inout [Found]) {
        let locale = locales[number]
        guard locale.folder != home.sourceLocale else { return }
        var pairs = TranslationPairs()
        for (place, book) in home.books.enumerated() {
            guard let file = book.files[locale.folder] else { continue }
            var faults = TextFaults(for: .findings, unlimited: unlimited)
            for (index, entry) in book.entries.enumerated() {
                guard let text = entry.texts[locale.folder], !text.isContract,
                    !entry.isGuess(in: locale.folder, from: home.sourceLocale),
                    let source = entry.texts[home.sourceLocale]?.text,
                    let first = pairs.note(text.text, of: source, entry, in: book.name)
                else { continue }
                faults.beginText()
                faults.add(
                    .translatedTwoWays, 0,
                    "has the source of \(first.book)/\(first.key), which is translated as “\(first.text)”",
                    mend: "use one translation for both, or let the sources differ")
                if !faults.list.isEmpty { report(faults.list, text, entry.key, file, (place, number, index), &found) }
            }
            finish(&faults, place * locales.count + number)
        }
    }

    /// The findings of all pieces, once every thread is done.
    func result() -> CheckedHome {
        var result = CheckedHome(ignored: ignored)
        for book in home.books where !ignored.isEmpty {
            for entry in book.entries where locales.contains(where: { entry.texts[$0.folder]?.isGuess == true }) {
                result.ignored.spare(entry.key, of: book.name)
            }
        }
        result.findings = other
        var (found, counts) = done.withLock { ($0.found, $0.counts) }
        found.sort { ($0.book, $0.locale, $0.entry) < ($1.book, $1.locale, $1.entry) }
        result.findings.reserveCapacity(found.count)
        var first = 0
        while first < found.count {
            let (book, locale) = (found[first].book, found[first].locale)
            var shown: [Int: (count: Int, last: Finding)] = [:]
            var all = counts[book * locales.count + locale] ?? FaultCounts()
            while first < found.count, found[first].book == book, found[first].locale == locale {
                let (finding, rule) = (found[first].finding, found[first].rule)
                let key = books[book].texts.entries[found[first].entry].key
                first += 1
                if !result.ignored.isEmpty,
                    result.ignored.ignores(
                        finding.rule, catalog: books[book].name, key: key, locale: locales[locale].folder)
                {
                    all[rule] -= 1
                    continue
                }
                let count = shown[rule]?.count ?? 0
                guard count < TextChecks.maximumFindings else { continue }
                shown[rule] = (count + 1, finding)
                result.findings.append(finding)
            }
            for (rule, (count, last)) in shown where all[rule] > count {
                result.findings.append(
                    Finding(
                        rule: .tooManyFindings, severity: last.severity, position: last.position,
                        message: "\(last.rule) finds \(all[rule] - count) more in this file",
                        remedy: "mend those shown and check again"))
            }
        }
        return result
    }
}

/// Which text stands at a place, for findings of loading that name none.
private struct TextPlaces {
    private let home: TranslatedHome

    init(_ home: TranslatedHome) { self.home = home }

    subscript(position: SourcePosition) -> (book: String, key: String, locale: String)? {
        for book in home.books {
            for (locale, file) in book.files where file.name == position.file {
                for entry in book.entries {
                    guard let text = entry.texts[locale] else { continue }
                    let start = file.position(atByte: text.keyStart)
                    let value = file.position(atByte: text.start)
                    if (start.line...value.line).contains(position.line) { return (book.name, entry.key, locale) }
                }
            }
        }
        return nil
    }
}
