import ICU
import MessageFormat
import Phrasebook
import TextKernel

/// Checks the units of a file against the texts of a home, one by one.
struct ImportPlan {
    /// A text that changes, or is called right.
    struct Step {
        let change: TextImport.Change
        /// What is recorded of it.
        let record: TranslationRecord
    }

    let locale: String
    let isSource: Bool
    /// Whether unfinished texts replace finished ones.
    private let takesUnfinished: Bool
    private let home: TranslatedHome
    private let units: [TextAddress: ExchangeUnit]
    private let order: [TextAddress: Int]
    private let format: ExchangeFormat
    private var seen: [TextAddress: String] = [:]
    /// From which sources the texts of the file were made, where it says that of all together.
    private var sources = ImportedFile.Sources.unknown
    /// The state of texts that the file has several times, once as unfinished.
    private var unfinished: [TextAddress: ImportedFile.State] = [:]
    /// Whether the locale has the language of the source, so that a text may well be the source's.
    private let isSameLanguage: Bool
    /// What is recorded of the translations, by catalog.
    private let states: [String: TranslationStates]

    private(set) var changes: [Step] = []
    private(set) var confirmations: [Step] = []
    private(set) var refusals: [ExchangeProblem] = []
    private(set) var warnings: [ExchangeProblem] = []
    private(set) var remarks: [ExchangeProblem] = []
    private(set) var missing: [TextAddress] = []

    init(_ home: TranslatedHome, _ export: TextExport, _ format: ExchangeFormat, takesUnfinished: Bool) {
        self.home = home
        self.format = format
        self.takesUnfinished = takesUnfinished
        states = home.books.reduce(into: [:]) { $0[$1.name] = home.files.states(export.locale, $1.name) }
        locale = export.locale
        isSource = export.locale == export.sourceLocale
        isSameLanguage =
            LocaleIdentifier(export.locale)?.language == LocaleIdentifier(export.sourceLocale)?.language
        let all = export.units
        units = Dictionary(all.map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
        order = Dictionary(
            all.enumerated().map { ($0.element.address, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Adds the units of a file.
    ///
    /// `name` is the file's name, which may tell its locale.
    mutating func add(_ file: ImportedFile, named name: String) {
        refusals += ForeignLocale(home: home, units: units, locale: locale, format: format).refusals(
            of: file, named: name)
        refusals += file.problems
        guard refusals.isEmpty else { return }
        sources = file.sources
        for unit in file.units where unit.state.isUnfinished {
            if let address = unit.address { unfinished[address] = unit.state }
        }
        for unit in file.units { add(unit) }
        changes.sort { order[$0.change.address] ?? 0 < order[$1.change.address] ?? 0 }
        guard !seen.isEmpty else { return refuseWithoutUnits(file) }
        let catalogs = Set(seen.keys.map(\.catalog))
        missing = units.values.filter { unit in
            catalogs.contains(unit.address.catalog) && seen[unit.address] == nil && isCarried(unit)
        }.map(\.address).sorted { order[$0] ?? 0 < order[$1] ?? 0 }
    }

    /// Refuses a file of which the home has no text.
    private mutating func refuseWithoutUnits(_ file: ImportedFile) {
        guard refusals.isEmpty else { return }
        let what: DiagnosticText = file.units.isEmpty ? .noTextInFile : .noneOfItsTexts(count: file.units.count)
        let example = order.min { $0.value < $1.value }?.key.description
        warnings = []
        refusals.append(
            ExchangeProblem(
                line: nil, what,
                fixIt: example.map { .keepNamesSuch(key: $0) } ?? .keepNames))
    }

    /// Whether the format has the text at all.
    private func isCarried(_ unit: ExchangeUnit) -> Bool {
        unit.state != .contract || [.csv, .xliff, .xliff2].contains(format) || (format == .json && isSource)
    }

    private mutating func add(_ unit: ImportedFile.Unit) {
        guard let address = unit.address, let known = units[address] else {
            warnings.append(
                ExchangeProblem(
                    line: unit.line, unit: unit.name, .noSuchText,
                    fixIt: .keepKeys))
            return
        }
        if let name = unit.nameWithKind, name != known.name {
            return refuse(
                unit, address, .noTextNamed(name: name), .callIt(name: known.name))
        }
        if let unreadable = unit.unreadable {
            return refuse(unit, address, unreadable.message, unreadable.fixIt)
        }
        if format == .csv, unit.source == nil,
            let debris = SpreadsheetDebris.value(in: unit.translation, source: known.source)
        {
            return refuse(unit, address, debris.message, debris.fixIt)
        }
        guard var unit = withoutFileSpaces(unit, known) else {
            seen[address] = unit.translation
            return refuse(
                unit, address, .brokenLines,
                .keepSpaces)
        }
        let text = unit.translation
        unit.state = state(of: unit, known)
        if let other = seen[address] {
            guard !other.hasSameBytes(as: text) else { return }
            return refuse(unit, address, .textTwice, .keepOne)
        }
        seen[address] = text
        // A translator may write behind the note that export put there.
        if let remark = unit.remark?.trimmingPrefix(known.note ?? ""), !String(remark).isBlank {
            remarks.append(
                ExchangeProblem(
                    line: unit.line, unit: address.description, .quotedRemark(text: String(remark.drop { $0 == " " })),
                    fixIt: .answerRemark)
            )
        }
        guard !text.isBlank else { return }
        if known.state == .contract, known.translation.map({ !$0.hasSameBytes(as: text) }) ?? true {
            return refuse(
                unit, address, .isContract,
                .restoreText(text: known.translation ?? ""))
        }
        step(unit, known, text)
    }

    /// A unit with the line ends and the white space that its texts have at home; nil where they cannot be known.
    private func withoutFileSpaces(_ unit: ImportedFile.Unit, _ known: ExchangeUnit) -> ImportedFile.Unit? {
        var unit = unit
        unit.translation = unit.translation.withLineEnds(like: known.translation ?? known.source)
        guard let source = unit.source?.withLineEnds(like: known.source) else { return unit }
        let given = FileSpaces.Texts(source: source, translation: unit.translation)
        guard let texts = FileSpaces.removed(from: given, known.source) else { return nil }
        (unit.source, unit.translation) = (texts.source, texts.translation)
        return unit
    }

    /// Decides what becomes of a text that the file has.
    private mutating func step(_ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ given: String) {
        // The file has the source's syntax, and the home's file its own.
        let book = home[known.address.catalog]
        let own = book?[known.address.key]?.texts[locale]?.text
        let isSame = known.translation?.hasSameBytes(as: given) == true
        let syntax = book?.syntaxes[locale] ?? known.syntax
        guard
            let text = isSame
                ? own ?? given : HomeEditor.text(given, from: known.syntax, to: syntax, in: locale)
        else { return refuseSyntax(unit, known, given, syntax) }
        let change = TextImport.Change(address: known.address, old: own, new: text, line: unit.line)
        let old = isSource ? nil : states[known.address.catalog]?[known.address.key]
        let origin = isSource ? .this : origin(of: unit, known, text, old)
        if let words = known.translation, words.hasSameBytes(as: given) {
            if known.state == .translated, let why = unit.state.reason { return keep(unit, known, why, isSame: true) }
            // Who calls it right, and does not say of which source, speaks of the one that is there.
            guard known.state.isOpen, unit.state == .done, unit.source == nil || origin == .this else { return }
            return confirmations.append(
                Step(change: change, record: TranslationRecord(of: text, from: known.source, replacing: old)))
        }
        if let why = unit.state.reason, !isTaken(unit, known, given, why) { return }
        let foreign = DiagnosticText.otherOrigin(source: known.source)
        if origin != .this, known.state == .translated, !takesUnfinished { return keep(unit, known, foreign) }
        guard !isSource else {
            return changes.append(Step(change: change, record: TranslationRecord(ofSource: text)))
        }
        let isUnfinished = unit.state.isUnfinished
        if let why = unit.state.reason {
            warn(unit, known, .takenUnfinished(reason: why), isUnfinished: true)
        } else if origin != .this {
            let why: DiagnosticText = unit.source == nil ? .unknownOrigin : foreign
            warn(unit, known, .takenStale(reason: why), isUnfinished: false)
        }
        changes.append(Step(change: change, record: record(of: text, origin, known, isUnfinished, old)))
    }

    /// Refuses a text that the syntax of the home's file cannot say.
    private mutating func refuseSyntax(
        _ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ text: String, _ syntax: MessageSyntax
    ) {
        let problems = known.syntax.read(text).errors
        refuse(
            unit, known.address,
            problems.first.map { DiagnosticText($0) } ?? .otherSyntax(syntax: syntax.rawValue), .writeOtherwise)
    }

    // MARK: Finished and unfinished

    /// How far a text is, as its least finished place in the file says.
    ///
    /// The source's own words are no translation where nobody calls them one: tools that fill in what is missing write
    /// them.
    private func state(of unit: ImportedFile.Unit, _ known: ExchangeUnit) -> ImportedFile.State {
        if !unit.state.isUnfinished, let other = unfinished[known.address] { return other }
        guard unit.state == .unknown, !isSameLanguage, unit.translation.hasSameWords(as: known.source),
            known.source.isSentence, known.translation?.hasSameBytes(as: unit.translation) != true
        else { return unit.state }
        return .unfinished(.nobodyCallsIt)
    }

    /// Whether an unfinished text is taken all the same; what is not is said.
    private mutating func isTaken(
        _ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ text: String, _ why: DiagnosticText
    ) -> Bool {
        guard !takesUnfinished else { return true }
        if case .incomplete = unit.state {
            keep(unit, known, why)
        } else if isSameLanguage ? text.hasSameBytes(as: known.source) : text.hasSameWords(as: known.source), !isSource
        {
            keep(unit, known, .sameAsSource(reason: why))
        } else if known.state == .translated {
            keep(unit, known, why)
        } else {
            return true
        }
        return false
    }

    /// Says that a text is left as it is.
    private mutating func keep(
        _ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ why: DiagnosticText, isSame: Bool = false
    ) {
        warnings.append(
            ExchangeProblem(
                line: unit.line, unit: known.address.description,
                known.translation == nil ? .leftMissing(reason: why) : .leftAsIs(reason: why),
                fixIt: isSame ? .changeWhereWrong : .finishOrTake))
    }

    private mutating func warn(
        _ unit: ImportedFile.Unit, _ known: ExchangeUnit, _ what: DiagnosticText, isUnfinished: Bool
    ) {
        let address = known.address.description
        warnings.append(
            ExchangeProblem(
                line: unit.line, unit: address, what,
                fixIt: isUnfinished
                    ? .finishOrConfirm(address: address, locale: locale)
                    : .lookThenConfirm(address: address, locale: locale)))
    }

    // MARK: Sources

    /// From which source a text of the file was made.
    private enum Origin: Equatable {
        /// The source as it is now.
        case this
        /// Another one, or an unknown one.
        case other(String?)
        /// The one that is recorded: the text was there before.
        case recorded
    }

    private func origin(
        of unit: ImportedFile.Unit, _ known: ExchangeUnit, _ text: String, _ old: TranslationRecord?
    ) -> Origin {
        if let source = unit.source { return source.hasSameBytes(as: known.source) ? .this : .other(source) }
        if unit.hasUnreadableSource { return .other(nil) }
        if case .hashes(let hashes) = sources {
            if hashes.contains(TextExport.hash(ofSourceOf: known)) { return .this }
            // Of a text that was there before it is known from which source it was made.
            return old?.record(of: text) == nil ? .other(nil) : .recorded
        }
        // The file does not say it. A text that was there before is known; of a stale one it is not said that it is no more.
        if let record = old?.record(of: text) { return record.isMade(from: known.source) ? .this : .recorded }
        return known.formerSource != nil || known.state == .stale ? .other(known.formerSource) : .this
    }

    /// What is recorded of a text that the file brings.
    private func record(
        of text: String, _ origin: Origin, _ known: ExchangeUnit, _ isUnfinished: Bool, _ old: TranslationRecord?
    ) -> TranslationRecord {
        let source: String
        switch origin {
        case .this: source = known.source
        case .other(let other?): source = other
        case .recorded: return old?.updated(to: text, source: known.source) ?? TranslationRecord(of: text, from: "")
        case .other(nil):
            // The source of the stale text before it; no text has the hash of an empty one.
            var record = TranslationRecord(of: text, from: "", isUnfinished: isUnfinished, replacing: old)
            let known = old.flatMap { $0.isMade(from: known.source) ? nil : $0 }
            if let known { record.source = known.source }
            record.sourceText = known?.sourceText
            return record
        }
        return TranslationRecord(of: text, from: source, isUnfinished: isUnfinished, replacing: old)
    }

    private mutating func refuse(
        _ unit: ImportedFile.Unit, _ address: TextAddress, _ message: DiagnosticText, _ fixIt: DiagnosticText
    ) {
        refusals.append(
            ExchangeProblem(line: unit.line, unit: address.description, message, fixIt: fixIt))
    }
}
