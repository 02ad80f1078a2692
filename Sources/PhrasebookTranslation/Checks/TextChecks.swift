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
        let (loading, texts) = bothAtOnce({ MessageStore.check(home) }, { TranslatedHome(texts: home).checked() })
        return merged(texts.home, loading, texts)
    }

    /// Checks texts that were read already.
    ///
    /// - Returns: As ``findings(of:)-(Home)``.
    public static func findings(of home: TranslatedHome) -> [Finding] {
        merged(home, home.findings, home.checked())
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

    /// Runs two closures on two threads.
    private static func bothAtOnce<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @escaping @Sendable () -> Second
    ) -> (First, Second) {
        let other = Locked<Second?>(nil)
        let group = DispatchGroup()
        DispatchQueue.global(qos: .userInitiated).async(group: group) {
            let result = second()
            other.withLock { $0 = result }
        }
        let result = first()
        group.wait()
        // The closure has run, so there is a result; asking it again is what remains if there is none.
        return (result, other.withLock { $0 } ?? second())
    }
}

/// What the rules found, before it is joined with what loading found.
struct CheckedHome: Sendable {
    let home: TranslatedHome
    var findings: [Finding] = []
    var ignored: IgnoredFindings
}

/// The rules with all that they must know of a home.
struct RuleSet {
    private let words: WordChecks
    private var arguments = ArgumentChecks()
    private var sources: SourceChecks
    private var lengths: LengthChecks

    init(_ home: TranslatedHome, _ findings: inout [Finding]) {
        words = WordChecks(home.books)
        lengths = LengthChecks(home)
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

    /// Runs the rules over all texts.
    func checked() -> CheckedHome {
        var findings: [Finding] = []
        let locales = checkedLocales(&findings)
        var rules = RuleSet(self, &findings)
        var result = CheckedHome(home: self, ignored: IgnoredFindings(home, &findings))
        result.findings = findings
        result.findings += withheldCodes()
        for book in books {
            for locale in locales {
                var reporter = FaultReporter(book, locale)
                for entry in book.entries {
                    guard let text = entry.texts[locale.folder], !text.isContract else { continue }
                    // A text that the source lacks is looked at on its own.
                    let source = locale.folder == sourceLocale ? nil : entry.texts[sourceLocale]?.text
                    let checked = CheckedText(
                        text.text, of: entry, in: book, locale, source: source, sourceFolder: sourceLocale)
                    let faults = rules.faults(of: checked)
                    guard !faults.isEmpty else { continue }
                    reporter.report(faults, text, entry.key, &result)
                }
                reporter.finish(&result)
            }
        }
        return result
    }

    /// Withheld codes whose user text is none of an ordinary decline.
    private func withheldCodes() -> [Finding] {
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
        for fault in faults.sorted(by: { ($0.offset ?? -1) < ($1.offset ?? -1) }) {
            let rule = fault.rule.name
            if result.ignored.ignores(rule, catalog: book.name, key: key, locale: locale.folder) { continue }
            counts[rule, default: 0] += 1
            guard counts[rule, default: 0] <= TextChecks.maximumFindings else { continue }
            let byte = fault.offset.map { walk.byteOffset(ofScalar: $0) } ?? text.keyStart
            let position = file.position(atByte: byte)
            last[rule] = position
            result.findings.append(
                Finding(
                    rule: rule, severity: fault.rule.severity ?? .warning, position: position,
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
