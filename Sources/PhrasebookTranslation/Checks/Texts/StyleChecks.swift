import MessageFormat
import Phrasebook

/// How arguments are shown: held against their types, and against the source.
///
/// Two styles that show the same are the same, however they are written. In dates a translation orders and abbreviates as
/// its language does; what counts is which fields are shown.
struct StyleChecks: Sendable {
    private let probes = StyleProbes()

    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.traits.contains(.brace) else { return }
        let layout = text.layout
        let source = text.sourceTraits.contains(.brace) ? text.sourceLayout : nil
        checkLetters(text, &faults)
        if let source {
            if !layout.selections.isEmpty { checkSelections(text, source, &faults) }
            if source.selectors.contains(where: { $0.selector.offset != 0 }) { checkBareNumbers(text, source, &faults) }
        }
        // Most arguments stand alone in both.
        let isPlain = layout.arguments.allSatisfy { $0.function == nil }
        if isPlain, source.map({ $0.arguments.allSatisfy { $0.function == nil } }) ?? true { return }
        for (index, argument) in layout.arguments.enumerated() {
            guard let type = text.type(of: argument.name) else { continue }
            let others = source.map { Self.uses(of: argument.name, in: $0) } ?? []
            switch type.value {
            case .money: checkMoney(argument, others, text, &faults)
            case .integer, .decimal: checkNumber(argument, type, others, text, &faults)
            case .instant:
                // All uses of an instant say together what it is.
                guard let source, layout.arguments.firstIndex(where: { $0.name == argument.name }) == index else {
                    continue
                }
                checkInstant(argument, source, text, &faults)
            case .text, .field, .region: break
            }
        }
    }

    /// How a text shows an argument, `#` included.
    private static func uses(of name: String, in layout: MessageLayout) -> [ArgumentUse] {
        var uses = layout.arguments.filter { $0.name == name }.map { ArgumentUse($0) }
        let isCounted = layout.selectors.contains {
            $0.selector.name == name && layout.showsNumber(of: $0.selection, $0.column)
        }
        if isCounted {
            uses.append(.bare)
        }
        return uses
    }

    // MARK: Money

    private func checkMoney(
        _ argument: MessageLayout.Argument, _ others: [ArgumentUse], _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        let use = ArgumentUse(argument)
        // Loading refuses what is no number.
        guard use.function == "number" else { return }
        let name = argument.name
        let right = (others.first ?? .bare).written(name, in: text.syntax)
        let texts = probes[text.locale].texts(use, .money)
        let shown = texts.prefix(StyleProbe.currencyCount)
        let unit = use.stems.first { $0.hasPrefix("currency/") }?.dropFirst("currency/".count)
        if let unit {
            faults.add(
                .moneyStyle, argument.start,
                .moneyInOneCurrency(argument: name, currency: unit), fixIt: .writeArgument(argument: text.written(name))
            )
            return
        }
        guard shown.allSatisfy({ $0 != nil }), let example = shown.first ?? nil else {
            faults.add(
                .moneyStyle, argument.start, .moneyNotShown(argument: name),
                fixIt: .writeArgument(argument: text.written(name)))
            return
        }
        let distinct = Set(shown.compactMap { $0 }).count
        guard distinct > 1 else {
            if example.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.isCurrencySign }) {
                faults.add(
                    .moneyStyle, argument.start,
                    .moneyAlike(argument: name, example: example), fixIt: .writeArgument(argument: text.written(name)))
            } else {
                faults.add(
                    .moneyStyle, argument.start,
                    .moneyWithoutCurrency(argument: name, example: example),
                    fixIt: .writeArgument(argument: text.written(name)))
            }
            return
        }
        guard !others.isEmpty, !others.contains(use) else { return }
        let sources = others.map { probes[text.locale].texts($0, .money) }
        let most = sources.map { Set($0.prefix(StyleProbe.currencyCount).compactMap { $0 }).count }.max() ?? 0
        if distinct < most {
            faults.add(
                .moneyStyle, argument.start,
                .currenciesAlike(argument: name, example: example),
                fixIt: .write(right: right))
            return
        }
        let digits = Self.digits(texts)
        let wanted = Self.digits(sources[0])
        guard !sources.contains(where: { Self.digits($0) == digits }),
            let index = digits.indices.first(where: { digits[$0] != wanted[$0] })
        else { return }
        faults.add(
            .moneyStyle, argument.start,
            .shownOtherwise(argument: name, shown: texts[index] ?? "", right: sources[0][index] ?? ""),
            fixIt: .write(right: right))
    }

    /// The digits of shown amounts, as those of ASCII; the last one with a mark where it differs from the first, whose
    /// sign is another.
    ///
    /// Of the amounts between, zeros at the end say nothing: 500 and 500.00 are one.
    private static func digits(_ texts: [String?]) -> [String] {
        var digits = texts.enumerated().map { index, text in
            let all = (text ?? "").unicodeScalars.reduce(into: "") { digits, scalar in
                guard scalar.properties.numericType == .decimal else { return }
                digits += String(Int(scalar.properties.numericValue ?? 0))
            }
            guard index >= StyleProbe.currencyCount, index < texts.count - 1 else { return all }
            return String(all.reversed().drop { $0 == "0" }.reversed())
        }
        if let first = texts.first, let last = texts.last, first != last { digits[digits.count - 1] += "-" }
        return digits
    }

    // MARK: Numbers

    private func checkNumber(
        _ argument: MessageLayout.Argument, _ type: ArgumentType, _ others: [ArgumentUse], _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        let use = ArgumentUse(argument)
        guard !others.isEmpty, !others.contains(use) else { return }
        // Rules of one kind differ by gender and case, which are the language's own.
        if ["spellout", "ordinal", "duration"].contains(use.function ?? ""),
            others.contains(where: { $0.function == use.function && Self.isRank($0) == Self.isRank(use) })
        {
            return
        }
        let probe = probes[text.locale]
        let texts = probe.texts(use, type)
        let sources = others.map { probe.texts($0, type) }
        guard !sources.contains(where: { Self.showTheSame(texts, $0) }),
            let index = texts.indices.first(where: { !Self.showTheSame([texts[$0]], [sources[0][$0]]) })
        else { return }
        let name = argument.name
        guard let shown = texts[index], let right = sources[0][index] else { return }
        faults.add(
            .argumentStyle, argument.start,
            .shownOtherwise(argument: name, shown: shown, right: right),
            fixIt: .write(right: others[0].written(name, in: text.syntax)))
    }

    /// Whether a rule set makes ranks: `%spellout-ordinal`.
    private static func isRank(_ use: ArgumentUse) -> Bool {
        use.style.contains("ordinal") || use.function == "ordinal" && !use.style.contains("cardinal")
    }

    /// Whether all that two styles show is the same, but for separators that one alone has.
    ///
    /// A number that the source shows without separators is a name, such as that of an order.
    private static func showTheSame(_ own: [String?], _ source: [String?]) -> Bool {
        if own == source { return true }
        return zip(own, source).allSatisfy { own, source in
            guard own != source, let own, let source else { return own == source }
            var rest = own.unicodeScalars[...]
            for scalar in source.unicodeScalars {
                if rest.first == scalar {
                    rest.removeFirst()
                } else if !isSeparator(scalar) {
                    return false
                }
            }
            return rest.isEmpty
        }
    }

    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        ".,’'٬ \u{A0}\u{202F}".unicodeScalars.contains(scalar)
    }

    // MARK: Instants

    private func checkInstant(
        _ argument: MessageLayout.Argument, _ source: MessageLayout, _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        let probe = probes[text.locale]
        let name = argument.name
        let own = text.layout.arguments.filter { $0.name == name }.map { ArgumentUse($0) }
        let others = Self.uses(of: name, in: source)
        guard !others.isEmpty, own != others, own.allSatisfy(\.letterFindings.isEmpty) else { return }
        let shown = own.compactMap { probe.date($0) }
        let wanted = others.compactMap { probe.date($0) }
        guard shown.count == own.count, wanted.count == others.count else { return }
        let fields = shown.reduce(into: DateFields()) { $0.formUnion($1.fields) }
        let right = wanted.reduce(into: DateFields()) { $0.formUnion($1.fields) }
        let lost = right.subtracting(fields)
        let gained = fields.subtracting(right)
        func report(_ message: DiagnosticText) {
            faults.add(
                .argumentStyle, argument.start, message,
                fixIt: .showAsSource(right: others[0].written(name, in: text.syntax)))
        }
        if !lost.isDisjoint(with: .date) {
            report(.dateLost(argument: name))
        } else if !lost.isDisjoint(with: .time) {
            report(.timeLost(argument: name))
        } else if lost.contains(.zone) {
            report(.zoneLost(argument: name))
        } else if lost.contains(.weekday) {
            report(.weekdayLost(argument: name))
        } else if !gained.isDisjoint(with: .time) {
            report(.timeGained(argument: name))
        } else if !gained.isDisjoint(with: .date) {
            report(.dateGained(argument: name))
        } else if shown.contains(where: \.cutsYear), !wanted.contains(where: \.cutsYear) {
            report(.yearCut(argument: name))
        }
    }

    // MARK: Letters of patterns

    private func checkLetters(_ text: CheckContext, _ faults: inout TextFaults) {
        for argument in text.layout.arguments {
            guard argument.function == "date" || argument.function == "time", let style = argument.style else {
                continue
            }
            if let type = text.type(of: argument.name), type != .instant { continue }
            let use = ArgumentUse(argument)
            // What is before the pattern in the style: white space, and the colons of a skeleton.
            let pattern = use.skeleton ?? use.style[...]
            let start = argument.styleStart + style.unicodeScalars.count - pattern.unicodeScalars.count
            for finding in use.letterFindings {
                let range = start + finding.field.range.lowerBound..<start + finding.field.range.upperBound
                faults.add(
                    .patternLetter, range.lowerBound, Self.message(finding), fixIt: .write(right: finding.right),
                    TextEdit(range, finding.right))
            }
        }
    }

    private static func message(_ finding: PatternLetters.Finding) -> DiagnosticText {
        let letters = finding.field.text
        return switch finding.mistake {
        case .weekYear: .weekYear(letters: letters)
        case .yearOfWeek: .yearOfWeek(letters: letters)
        case .dayOfYear: .dayOfYear(letters: letters)
        case .weekdayOfMonth: .weekdayOfMonth(letters: letters)
        case .minutesForMonth: .minutesForMonth(letters: letters)
        case .monthForMinutes: .monthForMinutes(letters: letters)
        case .fractionForSeconds: .fractionForSeconds(letters: letters)
        case .noDayPeriod: .noDayPeriod(letters: letters)
        case .hour24: .hourTwentyFour(letters: letters)
        case .millisecondsOfDay: .millisecondsOfDay(letters: letters)
        case .noMeaning: .noMeaning(letters: letters)
        }
    }

    // MARK: Selections

    private func checkSelections(_ text: CheckContext, _ source: MessageLayout, _ faults: inout TextFaults) {
        let layout = text.layout
        for (index, column, selector) in layout.selectors {
            let name = selector.name
            let others = source.selectors.filter { $0.selector.name == name }
            let own = selector.kind
            if !others.isEmpty, !others.contains(where: { $0.selector.kind == own }) {
                let right = others[0].selector.function
                faults.add(
                    .argumentStyle, selector.start,
                    .otherChoice(argument: name, function: selector.function, right: right),
                    fixIt: .write(right: right))
                continue
            }
            if selector.function == "select" {
                let keys = others.flatMap { other in
                    source.selections[other.selection].branches.map { $0.keys[other.column].word }
                }
                for branch in layout.selections[index].branches
                where !others.isEmpty && !keys.contains(branch.keys[column].word) {
                    faults.add(
                        .argumentStyle, branch.keys[column].start,
                        .otherBranch(form: branch.keys[column].written, argument: name),
                        fixIt: .writeOneOf(values: Self.distinct(keys).joined(separator: ", ")))
                }
            }
            guard selector.isPlural else { continue }
            let showsNumber = layout.showsNumber(of: index, column)
            let uses = source.arguments.contains { $0.name == name }
            // Where the source has no plural, it shows the number itself.
            let offsets = others.map { $0.selector.offset } + (uses || others.isEmpty ? [0] : [])
            guard selector.offset != 0 || showsNumber, !offsets.contains(selector.offset) else { continue }
            faults.add(
                .argumentStyle, selector.start,
                .otherOffset(
                    count: Self.written(selector.offset), argument: name, right: Self.written(offsets[0])),
                fixIt: .writeOffset(
                    right: (text.syntax == .icu ? "offset:" : "subtract=") + Self.written(offsets[0])))
        }
    }

    private static func distinct(_ keys: [String]) -> [String] {
        keys.indices.filter { keys.firstIndex(of: keys[$0]) == $0 }.map { keys[$0] }
    }

    /// Reports a number that is shown itself where the source shows it less its offset alone.
    private func checkBareNumbers(_ text: CheckContext, _ source: MessageLayout, _ faults: inout TextFaults) {
        for argument in text.layout.arguments {
            let name = argument.name
            let others = source.selectors.filter { $0.selector.name == name }
            guard !others.isEmpty, !source.arguments.contains(where: { $0.name == name }),
                others.allSatisfy({ $0.selector.offset != 0 && source.showsNumber(of: $0.selection, $0.column) })
            else { continue }
            let offset = Self.written(others[0].selector.offset)
            faults.add(
                .argumentStyle, argument.start, .bareNumber(argument: name, count: offset),
                fixIt: text.syntax == .icu
                    ? .writePluralOffset(count: offset)
                    : .declareOffset(argument: "{$\(name) :offset subtract=\(offset)}"))
        }
    }

    private static func written(_ offset: Double) -> String { Int(exactly: offset).map(String.init) ?? "\(offset)" }
}

extension MessageLayout.Selector {
    /// What chooses: a choice is a plural of ranges, and numbers alone choose as those of a plural do.
    fileprivate var kind: String { function == "choice" || function == "exact" ? "plural" : function }
}

extension Unicode.Scalar {
    fileprivate var isCurrencySign: Bool { properties.generalCategory == .currencySymbol }
}
