import ICU
import Phrasebook
import TextKernel

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
