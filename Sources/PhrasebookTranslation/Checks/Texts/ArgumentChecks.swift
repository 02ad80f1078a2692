import ICU
import MessageFormat
import Phrasebook
import TextKernel

/// Arguments, plurals, apostrophes, and the twins without arguments.
struct ArgumentChecks: Sendable {
    /// Whether words lie over those of another home: twins, descriptions and examples may then be in that one.
    private let isLayered: Bool
    /// The plural forms of each locale and kind that were asked for.
    private let rules = Locked<[String: PluralForms]>([:])

    init(isLayered: Bool) { self.isLayered = isLayered }

    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        if text.isSource, !isLayered { checkMetadata(text, &faults) }
        if text.traits.contains(.apostrophe) { checkApostrophes(text, &faults) }
        if !isLayered { checkTwin(text, &faults) }
        checkLostArguments(text, &faults)
        guard text.traits.contains(.brace) else { return }
        for offset in text.layout.strayBraces {
            faults.add(.strayBrace, offset, .strayBrace, fixIt: .removeIt)
        }
        if !text.layout.selections.isEmpty { checkPlurals(text, &faults) }
        if text.entry.arguments.contains(where: { $0.type == .money }) { checkMoney(text, &faults) }
    }

    // MARK: The source's metadata

    private func checkMetadata(_ text: CheckContext, _ faults: inout TextFaults) {
        if text.entry.description?.isBlank ?? true {
            faults.add(
                .missingDescription, nil, .noDescription,
                fixIt: .addDescription)
        }
        guard text.traits.contains(.brace) else { return }
        for name in text.layout.argumentNames where text.entry.examples[name] == nil {
            let use = text.layout.arguments.first { $0.name == name }?.start
            let selection = text.layout.selectors.first { $0.selector.name == name }?.selector.start
            faults.add(
                .missingExample, use ?? selection ?? 0, .noExample(argument: name),
                fixIt: .addExample(argument: name, key: text.entry.key))
        }
    }

    // MARK: Apostrophes

    private func checkApostrophes(_ text: CheckContext, _ faults: inout TextFaults) {
        let layout = text.layout
        let scalars = Array(text.text.unicodeScalars)
        let marks = text.locale.quotationMarks
        for quote in layout.quotes {
            let inner = quote.start + 1..<(quote.end ?? scalars.count)
            let hidden = String(String.UnicodeScalarView(scalars[inner]))
            let name = text.entry.arguments.map(\.name).first { name in
                hidden.contains("{\(name)") || hidden.contains("{ \(name)")
            }
            // A source that hides a number sign alone means it; where it shows the number there, a translation does not.
            let isMeant = hidden == "#" && text.sourceLayout?.quotes.contains(where: \.hidesNumber) != false
            if name == nil, quote.hidesNumber, !isMeant {
                faults.add(
                    .apostropheTrap, quote.start, .apostropheHidesNumber,
                    fixIt: text.locale.marks.hasApostrophes ? .writeInstead(right: "’") : .leaveItOut)
            }
            // A brace that is shown on purpose names no argument.
            guard let name, quote.hidesBrace else { continue }
            let before = quote.start > 0 ? scalars[quote.start - 1] : " "
            let isApostrophe = before.properties.isAlphabetic && !before.hasNoApostrophe
            // Behind a letter it is an apostrophe; elsewhere, and in Chinese, a writer may have meant several things.
            let end = quote.end.map { $0 + 1 } ?? scalars.count
            let closing = quote.end == nil ? "" : "’"
            faults.add(
                .apostropheTrap, quote.start, .apostropheHidesArgument(argument: name),
                fixIt: marks.flatMap { text.locale.marks.hasApostrophes ? nil : $0 }.map {
                    .leaveOutQuotes(open: String($0.open), close: String($0.close))
                } ?? .writeInstead(right: "’"),
                isApostrophe ? TextEdit(quote.start..<end, "’\(hidden)\(closing)") : nil)
        }
        guard !layout.apostrophes.isEmpty else { return }
        let pairs = QuotationPairs(layout)
        // Where words have apostrophes, one behind a letter is one, unless another one began a quotation.
        let quotes =
            !text.locale.marks.hasApostrophes || layout.apostrophes.contains { Self.beginsQuotation($0, scalars) }
        let quotation = text.locale.marks.hasApostrophes ? nil : text.locale.singleQuotation
        // In MessageFormat 2 it hides nothing.
        let finding: DiagnosticText = text.syntax == .icu ? .asciiApostrophe : .plainApostrophe
        for range in layout.apostrophes where !text.isCode(at: range.lowerBound) {
            let right: String? =
                switch pairs[range.lowerBound] {
                case .apostrophe?: text.locale.marks.apostrophe
                case _ where !quotes: "’"
                case .open?: quotation?.open
                case .close?: quotation?.close
                default: nil
                }
            if let right {
                faults.add(
                    .asciiApostrophe, range.lowerBound, finding, fixIt: .write(right: right),
                    TextEdit(range, right))
            } else if let marks {
                faults.add(
                    .asciiApostrophe, range.lowerBound, finding,
                    fixIt: .quoteOrLeaveOut(open: String(marks.open), close: String(marks.close)))
            } else {
                faults.add(.asciiApostrophe, range.lowerBound, finding, fixIt: .quoteOfLanguage)
            }
        }
    }

    /// Whether an apostrophe is where a word begins.
    private static func beginsQuotation(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let isAtStart =
            range.lowerBound == 0 || scalars[range.lowerBound - 1].properties.isWhitespace
            || "([{“\"".unicodeScalars.contains(scalars[range.lowerBound - 1])
        return isAtStart && range.upperBound < scalars.count && scalars[range.upperBound].properties.isAlphabetic
    }

    // MARK: Twins

    private func checkTwin(_ text: CheckContext, _ faults: inout TextFaults) {
        guard case .text(_, _, let isPlain) = text.entry.role else { return }
        let folder = text.locale.folder
        if isPlain {
            let entry = text.book[String(text.entry.key.dropLast(".plain".count))]
            if entry?.isGuess(in: folder, from: text.sourceFolder) == true { return }
            let main = entry?.texts
            let own = main?[folder]
            // What the source has and a translation lacks is a missing text.
            if own == nil, !text.isSource, main?.isEmpty == false { return }
            let counted = text.isSource ? own : main?[text.sourceFolder] ?? own
            guard counted.map({ MessageLayout($0.text, $0.syntax).argumentNames.isEmpty }) ?? true else { return }
            faults.add(
                .orphanedPlainText, nil, own == nil ? .plainWithoutText : .plainOfPlainText, fixIt: .removeOrWriteText)
        } else if text.traits.contains(.brace), !text.layout.argumentNames.isEmpty {
            let twin = text.book[text.entry.key + ".plain"]?.texts
            // A translation is told only where its source has no arguments, and so nothing to be told.
            let source = text.sourceLayout?.argumentNames ?? []
            let hasTwin = twin?.isEmpty == false
            guard twin?[folder] == nil, text.isSource || !hasTwin && source.isEmpty else { return }
            faults.add(
                .missingPlainText, nil, .noPlainText,
                fixIt: .addPlainText(key: text.entry.key))
        }
    }

    // MARK: Arguments

    private func checkLostArguments(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.sourceTraits.contains(.brace), let layout = text.sourceLayout else { return }
        let names = text.traits.contains(.brace) ? text.layout.argumentNames : []
        let hasBranches = !names.isEmpty && !text.layout.selections.isEmpty
        let everywhere = hasBranches ? text.layout.argumentsOfEveryBranch() : []
        let wanted = hasBranches ? layout.argumentsOfEveryBranch() : []
        for name in layout.argumentNames {
            if names.contains(name) {
                guard wanted.contains(name), !everywhere.contains(name) else { continue }
                let branch = text.layout.branchStart(without: name)
                faults.add(
                    .missingArgument, branch ?? 0, .argumentNotInEveryBranch(argument: name),
                    fixIt: .putIntoEachBranch(argument: text.written(name)))
            } else if !isHidden(name, text) {
                faults.add(
                    .missingArgument, 0, .argumentLost(argument: name), fixIt: .putInto(argument: text.written(name))
                )
            }
        }
    }

    /// Whether an argument is there for another rule to find: behind an apostrophe, in braces of full width, as a literal.
    private func isHidden(_ name: String, _ text: CheckContext) -> Bool {
        if text.layout.literalPlaceholders.contains(where: { $0.text == name || $0.text == "$" + name }) { return true }
        return ["{\(name)", "{$\(name)", "｛\(name)", "｛$\(name)"].contains { written in
            guard let range = text.text.firstRange(of: written) else { return false }
            // What is code in MessageFormat 2 is found by no rule.
            let offset = text.text.unicodeScalars.distance(from: text.text.startIndex, to: range.lowerBound)
            return text.syntax == .icu || !text.isCode(at: offset)
        }
    }

    private func checkMoney(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        for index in elements.indices where elements[index].kind == .argument {
            let argument = text.layout.arguments[elements[index].index]
            guard text.type(of: argument.name) == .money else { continue }
            for step in [-1, 1] {
                guard let currency = CurrencyWord.beside(index, step, in: elements) else { continue }
                faults.add(
                    .currencyBesideMoney, currency.start,
                    .currencyBesideMoney(currency: currency.name, argument: argument.name), fixIt: .removeIt
                )
            }
        }
    }

    // MARK: Plurals

    private func checkPlurals(_ text: CheckContext, _ faults: inout TextFaults) {
        for (index, column, selector) in text.layout.selectors where selector.isPlural {
            let selection = text.layout.selections[index]
            let kind: PluralRules.Kind = selector.function == "plural" ? .cardinal : .ordinal
            let isWhole = kind == .ordinal || text.type(of: selector.name) != .decimal
            let forms = forms(kind, text.locale)
            let missing = missingForms(selection, column, forms, isWhole: isWhole)
            if !missing.isEmpty {
                let names = missing.map(\.keyword).joined(separator: ", ")
                faults.add(
                    .missingPluralCategory, selector.start,
                    .formsMissing(forms: names, locale: text.locale.folder, argument: selector.name),
                    fixIt: .addForms(
                        forms: missing.map { text.syntax.written(branch: $0.keyword) }.joined(separator: " ")))
            }
            var seen: Set<String> = []
            for (position, branch) in selection.branches.enumerated() {
                let key = branch.keys[column]
                let words = branch.keys.map(\.word)
                if selection.branches.firstIndex(where: { $0.keys.map(\.word) == words }) != position {
                    guard column == 0 else { continue }
                    faults.add(
                        .uselessPluralCategory, key.start, .formTwice(form: key.written), fixIt: .keepOne)
                } else if !key.isExact, text.syntax == .icu,
                    !PluralCategory.allCases.contains(where: { $0.keyword == key.word })
                {
                    faults.add(
                        .uselessPluralCategory, key.start, .formUnknown(form: key.written),
                        fixIt: .correctForm(forms: PluralCategory.allCases.map(\.keyword).joined(separator: ", "))
                    )
                }
                // One that several selectors combine with is said once.
                guard let category = PluralCategory.allCases.first(where: { $0.keyword == key.word }),
                    category != .other, !forms.has(category, isWhole: isWhole),
                    selection.selectors.count == 1 || seen.insert(key.word).inserted
                else { continue }
                faults.add(
                    .uselessPluralCategory, key.start,
                    .formUseless(form: key.written, locale: text.locale.folder),
                    fixIt: .removeForm)
            }
        }
    }

    /// The forms that a plural lacks, beside any keys of the other selectors.
    private func missingForms(
        _ selection: MessageLayout.Selection, _ column: Int, _ forms: PluralForms, isWhole: Bool
    ) -> [PluralCategory] {
        let selector = selection.selectors[column]
        let rows = selection.branches.map { $0.keys.map(\.word) }
        let others = rows.map { row in row.indices.map { $0 == column ? "" : row[$0] } }
        var missing: Set<PluralCategory> = []
        for wanted in Set(others) {
            // What is for any value of another selector speaks beside each of its keys.
            let keys = rows.indices.filter { row in
                zip(others[row], wanted).allSatisfy { $0 == $1 || $0 == "other" }
            }.map { rows[$0][column] }
            // Beside keys of others, one that is for everything alone does not count.
            if selection.selectors.count > 1, Set(keys) == ["other"] { continue }
            let exact = keys.compactMap { $0.hasPrefix("=") ? Double($0.dropFirst()) : nil }
            missing.formUnion(
                forms.needed(isWhole: isWhole, offset: selector.offset, exact: exact)
                    .filter { !keys.contains($0.keyword) })
        }
        return PluralCategory.allCases.filter(missing.contains)
    }

    private func forms(_ kind: PluralRules.Kind, _ locale: CheckedLocale) -> PluralForms {
        let key = "\(locale.folder) \(kind)"
        return rules.withLock { rules in
            if let known = rules[key] { return known }
            let made = PluralForms(kind, locale.identifier)
            rules[key] = made
            return made
        }
    }
}
