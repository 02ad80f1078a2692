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
        // One thread loads the home, and another one reads its texts; who is done first begins with the rules.
        let run = Locked<CheckRun?>(nil)
        let isRead = DispatchSemaphore(value: 0)
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let reading = CheckRun(TranslatedHome(texts: home))
            run.withLock { $0 = reading }
            isRead.signal()
            reading.work()
        }
        let loading = MessageStore.check(home)
        isRead.wait()
        let shared = run.withLock { $0 } ?? CheckRun(TranslatedHome(texts: home))
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
            if ignored.names(finding.rule), let place = places[finding.position],
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

    /// What is wrong with a text, in no order.
    mutating func faults(of text: CheckedText) -> [TextFault] {
        var faults: [TextFault] = []
        // What is no message is an error already, and cannot be looked at.
        if !text.traits.isDisjoint(with: [.brace, .apostrophe]), !text.layout.isSound { return [] }
        arguments.check(text, &faults)
        sources.check(text, &faults)
        SpaceChecks.check(text, &faults)
        MarkChecks.check(text, &faults)
        ChineseChecks.check(text, &faults)
        words.check(text, &faults)
        lengths.check(text, &faults)
        return faults
    }
}

extension TranslatedHome {
    /// The locales as the rules see them; what is wrong with a glossary is added to `findings`.
    func checkedLocales(_ findings: inout [Finding]) -> [CheckedLocale] {
        locales.map { folder in
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
                let (source, root) = TextFileReader.object("Resources/catalogs/\(book.name).json", in: home)
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
    /// What is wrong with the files that the rules read, and with facts beside the texts.
    private let other: [Finding]
    private let pieces: [Piece]
    private let next = Locked(0)
    private let done = Locked<[Done]>([])

    /// A part of the texts of a book.
    private struct Piece: Sendable {
        let book: Int
        let entries: Range<Int>
    }

    /// The faults of a text.
    ///
    /// A thread makes them and hands them over when it is done; nobody changes them.
    private struct Done: @unchecked Sendable {
        let book: Int
        let locale: Int
        let entry: Int
        var faults: [TextFault]
    }

    private static let pieceSize = 256

    init(_ home: TranslatedHome) {
        var findings: [Finding] = []
        self.home = home
        books = home.books.map { CheckedBook($0) }
        locales = home.checkedLocales(&findings)
        rules = RuleSet(home, &findings)
        ignored = IgnoredFindings(home.home, &findings)
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
        var found: [Done] = []
        while true {
            let index = next.withLock { next in
                defer { next += 1 }
                return next
            }
            guard index <= pieces.count else { break }
            // The one piece that looks at all texts comes first.
            if index == 0 {
                findPairs(&found)
            } else {
                check(pieces[index - 1], &rules, &found)
            }
        }
        done.withLock { $0 += found }
    }

    private func check(_ piece: Piece, _ rules: inout RuleSet, _ found: inout [Done]) {
        let book = books[piece.book]
        for index in piece.entries {
            let entry = book.texts.entries[index]
            let source = entry.texts[home.sourceLocale]?.text
            for (number, locale) in locales.enumerated() {
                guard let text = entry.texts[locale.folder], !text.isContract else { continue }
                // A text that the source lacks is looked at on its own.
                let checked = CheckedText(
                    text.text, of: entry, in: book, locale,
                    source: locale.folder == home.sourceLocale ? nil : source, sourceFolder: home.sourceLocale)
                let faults = rules.faults(of: checked)
                if !faults.isEmpty {
                    found.append(Done(book: piece.book, locale: number, entry: index, faults: faults))
                }
            }
        }
    }

    /// The findings of all pieces, once every thread is done.
    func result() -> CheckedHome {
        var result = CheckedHome(ignored: ignored)
        result.findings = other
        var done = done.withLock { $0 }
        done.sort { ($0.book, $0.locale, $0.entry) < ($1.book, $1.locale, $1.entry) }
        var reporter: FaultReporter?
        for index in done.indices {
            let (book, locale) = (books[done[index].book].texts, locales[done[index].locale])
            let isNew =
                index == 0 || (done[index - 1].book, done[index - 1].locale) != (done[index].book, done[index].locale)
            if isNew {
                reporter?.finish(&result)
                reporter = FaultReporter(book, locale)
            }
            let entry = book.entries[done[index].entry]
            guard let text = entry.texts[locale.folder] else { continue }
            reporter?.report(done[index].faults, text, entry.key, &result)
        }
        reporter?.finish(&result)
        return result
    }

    /// The sources that are translated in two ways: the only rule that looks at all texts of a locale.
    private func findPairs(_ found: inout [Done]) {
        for (number, locale) in locales.enumerated() where locale.folder != home.sourceLocale {
            var pairs = TranslationPairs()
            for (place, book) in home.books.enumerated() {
                for (index, entry) in book.entries.enumerated() {
                    guard let text = entry.texts[locale.folder], !text.isContract,
                        let source = entry.texts[home.sourceLocale]?.text,
                        let fault = pairs.note(text.text, of: source, entry, in: book.name)
                    else { continue }
                    found.append(Done(book: place, locale: number, entry: index, faults: [fault]))
                }
            }
        }
    }
}

/// Turns faults of texts into findings, and shows of many the first.
private struct FaultReporter {
    private let book: TextBook
    private let locale: CheckedLocale
    private var counts: [Finding.Rule: Int] = [:]
    private var last: [Finding.Rule: SourcePosition] = [:]

    init(_ book: TextBook, _ locale: CheckedLocale) {
        self.book = book
        self.locale = locale
    }

    mutating func report(
        _ faults: [TextFault], _ text: TranslatedText, _ key: String, _ result: inout CheckedHome
    ) {
        guard let file = book.files[locale.folder] else { return }
        var walk = JSONStringWalk(in: file, from: text.start)
        // Most texts have one fault at most.
        let ordered = faults.count < 2 ? faults : faults.sorted { ($0.offset ?? -1) < ($1.offset ?? -1) }
        for fault in ordered {
            let rule = fault.rule
            if !result.ignored.isEmpty,
                result.ignored.ignores(rule, catalog: book.name, key: key, locale: locale.folder)
            {
                continue
            }
            let count = counts[rule, default: 0] + 1
            counts[rule] = count
            guard count <= TextChecks.maximumFindings else { continue }
            let byte = fault.offset.map { walk.byteOffset(ofScalar: $0) } ?? text.keyStart
            let position = file.position(atByte: byte)
            last[rule] = position
            result.findings.append(
                Finding(
                    rule: rule, severity: fault.severity, position: position,
                    message: "“\(key)” \(fault.message)", remedy: fault.remedy))
        }
    }

    /// Says how many findings are not shown.
    func finish(_ result: inout CheckedHome) {
        for (rule, count) in counts where count > TextChecks.maximumFindings {
            guard let position = last[rule], let severity = CheckRule.named(rule.rawValue)?.severity else { continue }
            let more = count - TextChecks.maximumFindings
            result.findings.append(
                Finding(
                    rule: .tooManyFindings, severity: severity, position: position,
                    message: "\(rule) finds \(more) more in this file", remedy: "mend those shown and check again"))
        }
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
