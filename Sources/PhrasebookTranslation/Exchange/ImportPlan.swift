import ICU
import Phrasebook

/// Checks the units of a file against the texts of a home, one by one.
struct ImportPlan {
    /// A text that changes, or is called right.
    struct Step {
        let change: TextImport.Change
        /// What is recorded of it.
        let record: StateFile.Record
    }

    let locale: String
    let isSource: Bool
    private let home: TranslatedHome
    private let units: [TextAddress: ExchangeUnit]
    private let order: [TextAddress: Int]
    private let format: ExchangeFormat
    private var seen: [TextAddress: String] = [:]

    private(set) var changes: [Step] = []
    private(set) var confirmations: [Step] = []
    private(set) var refusals: [ExchangeProblem] = []
    private(set) var warnings: [ExchangeProblem] = []
    private(set) var remarks: [ExchangeProblem] = []
    private(set) var missing: [TextAddress] = []

    init(_ home: TranslatedHome, _ export: TextExport, _ format: ExchangeFormat) {
        self.home = home
        self.format = format
        locale = export.locale
        isSource = export.locale == export.sourceLocale
        let all = export.units
        units = Dictionary(all.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        order = Dictionary(
            all.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Refuses a file whose texts are in another locale.
    ///
    /// A file of a platform need not say its locale, but often has it in its name; else its texts tell.
    mutating func refuseForeignLocale(of file: ImportedFile, named name: String) {
        if let said = file.sourceLocale, !isMeant(LocaleIdentifier(said), home.sourceLocale) {
            refusals.append(
                ExchangeProblem(
                    line: nil, "its texts were translated from \(said), and this home’s source is \(home.sourceLocale)",
                    fixIt: "translate an export of this home; if it is one, \(format.sayingSource(home.sourceLocale))"))
        }
        if let said = file.locale {
            let other = LocaleIdentifier(said.replacing("@", with: "_"))
            guard !isMeant(other, locale) else { return }
            let way = other.map { "import it with --locale \(folder(of: $0)); " } ?? ""
            refusals.append(
                ExchangeProblem(
                    line: nil, other == nil ? "“\(said)” is no locale" : "its texts are in \(said), not in \(locale)",
                    fixIt: "\(way)if they are in \(locale), \(format.saying(locale))"))
            return
        }
        let words = name.split(separator: "/").last?.split(separator: ".").map(String.init) ?? []
        let named = words.compactMap { word in home.locales.first { $0.lowercased() == Self.folder(word) } }
        if let foreign = named.first, !named.contains(locale) {
            refusals.append(
                ExchangeProblem(
                    line: nil, "by its name its texts are in \(foreign), not in \(locale)",
                    fixIt: "import it with --locale \(foreign), or give the file another name"))
        } else if let (foreign, count, all) = foreignTexts(of: file) {
            refusals.append(
                ExchangeProblem(
                    line: nil, "\(count) of the \(all) texts that \(locale) has are in the file as \(foreign) has them",
                    fixIt: "import it with --locale \(foreign); if they are meant for \(locale), "
                        + format.saying(locale)))
        }
    }

    /// Whether a file that says a locale means that of a folder: `zh` and `zh-Hans-CN` are `zh_CN`, unless they have
    /// folders of their own.
    private func isMeant(_ said: LocaleIdentifier?, _ folder: String) -> Bool {
        guard let said, let own = LocaleIdentifier(folder) else { return false }
        if said == own { return true }
        return said.maximized == own.maximized && !home.locales.contains { LocaleIdentifier($0) == said }
    }

    /// The folder that the home has for a locale, in whatever spelling; else its own.
    private func folder(of said: LocaleIdentifier) -> String {
        home.locales.first { LocaleIdentifier($0) == said } ?? home.locales.first { isMeant(said, $0) }
            ?? said.folderName
    }

    /// The locale that at least half of the file's texts were taken from, byte for byte; nil where there is none.
    ///
    /// Only texts that this locale has and that would become others count: a text that it lacks may well be filled
    /// with the source's, and what is alike in both locales tells nothing.
    private func foreignTexts(of file: ImportedFile) -> (locale: String, count: Int, all: Int)? {
        var counts: [String: Int] = [:]
        var all = 0
        for unit in file.units where !unit.translation.isBlank {
            guard let address = unit.address, let known = units[address], known.state != .contract,
                let old = known.translation, let entry = home[address.catalog]?[address.key]
            else { continue }
            all += 1
            let text = unit.translation.withLineEnds(like: old)
            guard !old.isSame(as: text) else { continue }
            for (other, its) in entry.texts where other != locale && its.text.isSame(as: text) {
                counts[other, default: 0] += 1
            }
        }
        // The source decides between locales that have as many.
        guard
            let (foreign, count) = home.locales.compactMap({ other in counts[other].map { (other, $0) } })
                .reduce(nil as (String, Int)?, { best, next in best.map { next.1 > $0.1 ? next : $0 } ?? next }),
            count * 2 >= all
        else { return nil }
        return (foreign, count, all)
    }

    private static func folder(_ word: String) -> String { word.replacing("-", with: "_").lowercased() }

    /// Adds the units of a file.
    mutating func add(_ file: ImportedFile) {
        refusals += file.problems
        guard refusals.isEmpty else { return }
        for unit in file.units { add(unit) }
        changes.sort { order[$0.change.address] ?? 0 < order[$1.change.address] ?? 0 }
        let catalogs = Set(seen.keys.map(\.catalog))
        missing = units.values.filter { unit in
            catalogs.contains(unit.address.catalog) && seen[unit.address] == nil && isCarried(unit)
        }.map(\.address).sorted { order[$0] ?? 0 < order[$1] ?? 0 }
    }

    /// Whether the format has the text at all.
    private func isCarried(_ unit: ExchangeUnit) -> Bool {
        unit.state != .contract || format == .csv || format == .xliff || (format == .json && isSource)
    }

    private mutating func add(_ unit: ImportedFile.Unit) {
        guard let address = unit.address, let known = units[address] else {
            warnings.append(
                ExchangeProblem(
                    line: unit.line, unit: unit.name, "the home has no such text, and it is passed over",
                    fixIt: "keep keys as they were exported; a text whose code is gone needs none"))
            return
        }
        if let name = unit.nameWithKind, name != known.name {
            return refuse(
                unit, address, "the home has no text “\(name)”", "call it “\(known.name)”, if that is meant")
        }
        let text = unit.translation.withLineEnds(like: known.translation ?? known.source)
        if let other = seen[address] {
            guard !other.isSame(as: text) else { return }
            return refuse(unit, address, "the file has this text twice, and differently", "keep one of them")
        }
        seen[address] = text
        if let remark = unit.remark, remark != known.note {
            remarks.append(
                ExchangeProblem(
                    line: unit.line, unit: address.description, "“\(remark)”", fixIt: "answer it, or change the source")
            )
        }
        guard !text.isBlank else { return }
        if known.state == .contract, known.translation.map({ !$0.isSame(as: text) }) ?? true {
            return refuse(
                unit, address, "the API’s document gives this text, and nobody may change it",
                "restore “\(known.translation ?? "")”; if the document changed, edit the file and its manifest")
        }
        step(unit, known, text)
    }

    private mutating func step(_ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ text: String) {
        let source = unit.source?.withLineEnds(like: known.source)
        let isOfThisSource = isSource || source.map { $0.isSame(as: known.source) } ?? true
        let change = TextImport.Change(address: known.address, old: known.translation, new: text, line: unit.line)
        let translation = isSource ? nil : TextHash.of(text)
        if let old = known.translation, old.isSame(as: text) {
            guard known.state == .stale, unit.state == .done, isOfThisSource else { return }
            confirmations.append(
                Step(
                    change: change,
                    record: StateFile.Record(source: TextHash.of(known.source), translation: translation)))
            return
        }
        if isSource {
            let record = StateFile.Record(source: TextHash.of(text), translation: nil)
            return changes.append(Step(change: change, record: record))
        }
        if !isOfThisSource {
            warnings.append(
                ExchangeProblem(
                    line: unit.line, unit: known.address.description,
                    "it was made from another source than “\(known.source)”, and will be called stale",
                    fixIt:
                        "look whether it is still right, then: phrasebook sync --confirm \(known.address) --locale \(locale)"
                ))
        } else if unit.state == .needsWork {
            warnings.append(
                ExchangeProblem(
                    line: unit.line, unit: known.address.description,
                    "the file calls it unfinished, and so it is stale",
                    fixIt: "finish it, or: phrasebook sync --confirm \(known.address) --locale \(locale)"))
        }
        // Of an unfinished text nobody says from which source it was made; no text has the hash of an empty one.
        let made = unit.state == .needsWork ? "" : source ?? known.source
        let from = isOfThisSource && unit.state != .needsWork ? known.source : made
        changes.append(
            Step(change: change, record: StateFile.Record(source: TextHash.of(from), translation: translation)))
    }

    private mutating func refuse(
        _ unit: ImportedFile.Unit, _ address: TextAddress, _ message: String, _ fixIt: String
    ) {
        refusals.append(
            ExchangeProblem(line: unit.line, unit: address.description, message, fixIt: fixIt))
    }
}

extension String {
    /// The text with the line ends of another: tools change those on their way.
    fileprivate func withLineEnds(like other: String) -> String {
        guard utf8.contains(0x0D) else { return self }
        if other.utf8.contains(0x0D) { return self }
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "\n", last == "\r" {
                last = scalar
                continue
            }
            result.append(scalar == "\r" ? "\n" : scalar)
            last = scalar
        }
        return String(result)
    }
}
