import Dispatch
import Foundation
import ICU
import MessageFormat
public import Phrasebook
import TextKernel

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
        if !text.isLiteral, !text.layout.isWellFormed { return }
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
