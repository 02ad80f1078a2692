import ICU
import MessageFormat
import Phrasebook

/// Arguments, plurals, apostrophes, and the twins without arguments.
struct ArgumentChecks: Sendable {
    /// Whether words lie over those of another home: twins, descriptions and examples may then stand below.
    private let isLayered: Bool
    private var rules: [String: PluralForms] = [:]

    init(isLayered: Bool) { self.isLayered = isLayered }

    mutating func check(_ text: CheckedText, _ faults: inout TextFaults) {
        if text.isSource, !isLayered { checkMetadata(text, &faults) }
        if text.traits.contains(.apostrophe) { checkApostrophes(text, &faults) }
        if !isLayered { checkTwin(text, &faults) }
        checkLostArguments(text, &faults)
        guard text.traits.contains(.brace) else { return }
        for place in text.layout.strayBraces {
            faults.add(.strayBrace, place, "has a } that closes nothing and is shown", mend: "remove it")
        }
        if !text.layout.selections.isEmpty { checkPlurals(text, &faults) }
        if text.entry.arguments.contains(where: { $0.type == .money }) { checkMoney(text, &faults) }
    }

    // MARK: The source's metadata

    private func checkMetadata(_ text: CheckedText, _ faults: inout TextFaults) {
        if text.entry.description?.isBlank ?? true {
            faults.add(
                .missingDescription, nil, "has no description",
                mend: "add its member with @ behind it: { \"description\": \"…\" }")
        }
        guard text.traits.contains(.brace) else { return }
        for name in text.layout.argumentNames where text.entry.examples[name] == nil {
            let use = text.layout.arguments.first { $0.name == name }?.start
            let selection = text.layout.selections.first { $0.name == name }?.start
            faults.add(
                .missingExample, use ?? selection ?? 0, "has no example for {\(name)}",
                mend: "add \"example\" to its placeholder “\(name)” in \"@\(text.entry.key)\"")
        }
    }

    // MARK: Apostrophes

    private func checkApostrophes(_ text: CheckedText, _ faults: inout TextFaults) {
        let layout = text.layout
        let scalars = Array(text.text.unicodeScalars)
        let (open, close) = text.locale.quotationMarks
        for quote in layout.quotes {
            let inner = quote.start + 1..<(quote.end ?? scalars.count)
            let hidden = String(String.UnicodeScalarView(scalars[inner]))
            let name = text.entry.arguments.map(\.name).first { name in
                hidden.contains("{\(name)") || hidden.contains("{ \(name)")
            }
            if name == nil, quote.hidesNumber, hidden != "#" {
                faults.add(
                    .apostropheTrap, quote.start, "shows # as it is written: the apostrophe before it hides it",
                    mend: text.locale.isChinese ? "leave it out" : "write ’ in its place")
            }
            // A brace that is shown on purpose names no argument.
            guard let name, quote.hidesBrace else { continue }
            let before = quote.start > 0 ? scalars[quote.start - 1] : " "
            let isApostrophe = before.properties.isAlphabetic && !before.isHan
            // Behind a letter it is an apostrophe; elsewhere, and in Chinese, a writer may have meant several things.
            let end = quote.end.map { $0 + 1 } ?? scalars.count
            let closing = quote.end == nil ? "" : "’"
            faults.add(
                .apostropheTrap, quote.start, "shows {\(name)} as it is written: the apostrophe before it hides it",
                mend: text.locale.isChinese
                    ? "leave it out; what is quoted stands between \(open) and \(close)" : "write ’ in its place",
                isApostrophe ? TextEdit(quote.start..<end, "’\(hidden)\(closing)") : nil)
        }
        guard !layout.apostrophes.isEmpty else { return }
        let pairs = QuotationPairs(layout)
        // Elsewhere than in Chinese, an apostrophe behind a letter is one, unless another one began a quotation.
        let quotes = text.locale.isChinese || layout.apostrophes.contains { Self.beginsQuotation($0, scalars) }
        for range in layout.apostrophes {
            let right: String? =
                switch pairs[range.lowerBound] {
                case .apostrophe?: "’"
                case _ where !quotes: "’"
                case .open? where text.locale.isChinese: open
                case .close? where text.locale.isChinese: close
                default: nil
                }
            faults.add(
                .asciiApostrophe, range.lowerBound, "has an ASCII apostrophe, which is syntax",
                mend: right.map { "write \($0)" }
                    ?? "write \(open) and \(close) around what is quoted, or leave it out",
                right.map { TextEdit(range, $0) })
        }
    }

    /// Whether an apostrophe stands where a word begins.
    private static func beginsQuotation(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Bool {
        let isAtStart =
            range.lowerBound == 0 || scalars[range.lowerBound - 1].properties.isWhitespace
            || "([{“\"".unicodeScalars.contains(scalars[range.lowerBound - 1])
        return isAtStart && range.upperBound < scalars.count && scalars[range.upperBound].properties.isAlphabetic
    }

    // MARK: Twins

    private func checkTwin(_ text: CheckedText, _ faults: inout TextFaults) {
        guard case .text(_, _, let isPlain) = text.entry.role else { return }
        let folder = text.locale.folder
        if isPlain {
            let entry = text.book[String(text.entry.key.dropLast(".plain".count))]
            if entry?.isGuess(in: folder, from: text.sourceFolder) == true { return }
            let main = entry?.texts
            let own = main?[folder]?.text
            // What the source has and a translation lacks is a missing text.
            if own == nil, !text.isSource, main?.isEmpty == false { return }
            let counted = text.isSource ? own : main?[text.sourceFolder]?.text ?? own
            guard counted.map({ MessageLayout($0).argumentNames.isEmpty }) ?? true else { return }
            let reason = own == nil ? "there is no such text" : "the text itself has no arguments"
            faults.add(.orphanedPlainText, nil, "is never shown: \(reason)", mend: "remove it, or write the text")
        } else if text.traits.contains(.brace), !text.layout.argumentNames.isEmpty {
            let twin = text.book[text.entry.key + ".plain"]?.texts
            // A translation is told only where its source has no arguments, and so nothing to be told.
            let source = text.sourceLayout?.argumentNames ?? []
            let hasTwin = twin?.isEmpty == false
            guard twin?[folder] == nil, text.isSource || !hasTwin && source.isEmpty else { return }
            faults.add(
                .missingPlainText, nil, "has arguments, and no twin without",
                mend: "add \"\(text.entry.key).plain\" behind it")
        }
    }

    // MARK: Arguments

    private func checkLostArguments(_ text: CheckedText, _ faults: inout TextFaults) {
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
                    .missingArgument, branch ?? 0, "does not use {\(name)} in every branch, which its source does",
                    mend: "put {\(name)} into each")
            } else if !text.text.contains("{\(name)") {
                // One that an apostrophe hides is there.
                faults.add(
                    .missingArgument, 0, "does not use {\(name)}, which its source does", mend: "put {\(name)} into it")
            }
        }
    }

    private func checkMoney(_ text: CheckedText, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        for index in elements.indices where elements[index].kind == .argument {
            let argument = text.layout.arguments[elements[index].index]
            guard text.type(of: argument.name) == .money else { continue }
            for step in [-1, 1] {
                guard let currency = CurrencyWord.beside(index, step, in: elements) else { continue }
                faults.add(
                    .currencyBesideMoney, currency.start,
                    "has “\(currency.name)” beside {\(argument.name)}, which brings its currency", mend: "remove it"
                )
            }
        }
    }

    // MARK: Plurals

    private mutating func checkPlurals(_ text: CheckedText, _ faults: inout TextFaults) {
        for selection in text.layout.selections where selection.isPlural {
            let kind: PluralRules.Kind = selection.function == "plural" ? .cardinal : .ordinal
            let isWhole = kind == .ordinal || text.type(of: selection.name) != .decimal
            let forms = forms(kind, text.locale)
            let keys = selection.branches.map(\.key)
            let exact = keys.compactMap { $0.hasPrefix("=") ? Double($0.dropFirst()) : nil }
            let missing = forms.needed(isWhole: isWhole, offset: selection.offset, exact: exact)
                .filter { !keys.contains($0.keyword) }
            if !missing.isEmpty {
                let names = missing.map(\.keyword).joined(separator: ", ")
                faults.add(
                    .missingPluralCategory, selection.start,
                    "has no form for \(names), which \(text.locale.folder) needs for {\(selection.name)}",
                    mend: "add " + missing.map { "\($0.keyword) {…}" }.joined(separator: " "))
            }
            for (index, branch) in selection.branches.enumerated() {
                if keys.firstIndex(of: branch.key) != index {
                    faults.add(
                        .uselessPluralCategory, branch.keyStart, "has the form \(branch.key) twice", mend: "keep one")
                } else if !branch.key.hasPrefix("="),
                    !PluralCategory.allCases.contains(where: { $0.keyword == branch.key })
                {
                    faults.add(
                        .uselessPluralCategory, branch.keyStart, "has the form \(branch.key), which no language has",
                        mend: "mend its spelling: \(PluralCategory.allCases.map(\.keyword).joined(separator: ", "))")
                }
                guard let category = PluralCategory.allCases.first(where: { $0.keyword == branch.key }),
                    category != .other, !forms.has(category, isWhole: isWhole)
                else { continue }
                faults.add(
                    .uselessPluralCategory, branch.keyStart,
                    "has the form \(branch.key), which no number takes in \(text.locale.folder)",
                    mend: "remove it; =0 and =1 work in every language")
            }
        }
    }

    private mutating func forms(_ kind: PluralRules.Kind, _ locale: CheckedLocale) -> PluralForms {
        let key = "\(locale.folder) \(kind)"
        if let known = rules[key] { return known }
        let made = PluralForms(kind, locale.identifier)
        rules[key] = made
        return made
    }
}

/// Which plural forms a language has, and for which numbers.
struct PluralForms: Sendable {
    /// Whole numbers with their categories: all small ones, and some of those that some languages treat in their own way.
    private var whole: [(value: Double, category: PluralCategory)] = []
    private var fractions: Set<PluralCategory> = []
    private let rules: PluralRules?

    init(_ kind: PluralRules.Kind, _ locale: LocaleIdentifier) {
        rules = try? PluralRules(kind, locale: locale)
        guard let rules else { return }
        for value in (0...200).map(Double.init) + [1_000, 10_000, 100_000, 1_000_000] {
            whole.append((value, rules.category(of: value)))
        }
        for value in [0.1, 0.2, 0.5, 0.9, 1.1, 1.5, 2.1, 2.5, 5.5, 10.1, 21.1] {
            fractions.insert(rules.category(of: value))
        }
    }

    /// Whether any number takes a form.
    func has(_ category: PluralCategory, isWhole: Bool) -> Bool {
        // Of a language without rules, nothing is known.
        rules == nil || whole.contains { $0.category == category } || !isWhole && fractions.contains(category)
    }

    /// The forms that a plural needs, besides its exact numbers.
    func needed(isWhole: Bool, offset: Double, exact: [Double]) -> [PluralCategory] {
        var needed: Set<PluralCategory> = isWhole ? [] : fractions
        for (value, category) in whole where !exact.contains(value) {
            let category = offset == 0 || value < offset ? category : rules?.category(of: value - offset) ?? .other
            needed.insert(category)
        }
        needed.remove(.other)
        return PluralCategory.allCases.filter(needed.contains)
    }
}

/// A currency's sign, code or name in a text.
enum CurrencyWord {
    private static let signs = "$€£¥￥₩₹₽₺₫฿₴₦₱"
    private static let chinese = [
        "美元", "美金", "人民币", "人民幣", "欧元", "歐元", "港元", "港币", "港幣", "日元", "日圆", "日圓", "英镑", "英鎊", "新台币", "新台幣",
        "新臺幣", "台币", "台幣", "臺幣", "新加坡元", "新币", "新幣", "澳元", "澳币", "澳幣", "加元", "加币", "加幣", "韩元", "韓元", "韩币", "韓幣",
        "泰铢", "泰銖", "卢布", "盧布", "卢比", "盧比", "瑞士法郎", "法郎", "元", "圆", "圓", "块", "塊",
    ]
    private static let english: Set<String> = [
        "dollar", "dollars", "yuan", "euro", "euros", "pound", "pounds", "rmb", "yen", "cents", "renminbi", "rand",
        "rupee", "rupees", "baht", "won", "franc", "francs", "peso", "pesos", "ruble", "rubles", "rouble", "roubles",
    ]
    /// Codes of currencies that are words as well: before another word they are no currency.
    private static let words: Set<String> = ["ALL", "TOP", "TRY", "CUP", "PEN"]
    /// What follows 元 and its like where they begin another word: 元素, 块状.
    private static let continuations = "素件老旦宵首帅帥凶兇气氣状狀满滿形宝寶桌"

    /// The currency beside an element, behind it (`step` 1) or before it (-1), with at most a space between.
    static func beside(
        _ index: Int, _ step: Int, in elements: [MessageLayout.Element]
    ) -> (start: Int, name: String)? {
        var place = index + step
        func scalar(_ place: Int) -> Unicode.Scalar? {
            elements.indices.contains(place) ? elements[place].literal : nil
        }
        while let mark = scalar(place), mark.properties.isWhitespace || mark == (step > 0 ? "（" : "）") { place += step }
        guard let first = scalar(place) else { return nil }
        if signs.unicodeScalars.contains(first) {
            // Letters before it belong to it: US$.
            var start = place
            while step < 0, let letter = scalar(start - 1), ("A"..."Z").contains(letter) { start -= 1 }
            return (elements[start].start, elements[start...place].map { String($0.scalar) }.joined())
        }
        if first.isASCIIWord {
            var word = ""
            var last = place
            while let letter = scalar(place), letter.isASCIIWord {
                word = step > 0 ? word + String(letter) : String(letter) + word
                last = place
                place += step
            }
            let start = elements[step > 0 ? index + 1 : last].start
            let position = step > 0 ? elements[last - word.unicodeScalars.count + 1].start : start
            if let sign = scalar(place), step > 0, word.count <= 2, signs.unicodeScalars.contains(sign) {
                return (position, word + String(sign))
            }
            let isWord =
                step > 0 && words.contains(word) && scalar(place) == " " && scalar(place + 1)?.isASCIIWord == true
            let isCode = word.count >= 3 && word == word.uppercased() && isKnown(word) && !isWord
            // “You won {amount}” names no currency.
            let isName = english.contains(word.lowercased()) && (step > 0 || word.lowercased() != "won")
            guard isCode || isName else { return nil }
            return (position, word)
        }
        for name in chinese {
            let scalars = Array(name.unicodeScalars)
            let start = step > 0 ? place : place - scalars.count + 1
            guard start >= 0, scalars.indices.allSatisfy({ scalar(start + $0) == scalars[$0] }) else { continue }
            // 单元 and its like are no money: a sign behind the amount alone is, and 元素 is none.
            if scalars.count == 1, step < 0 || scalar(place + 1).map(continuations.unicodeScalars.contains) == true {
                continue
            }
            return (elements[start].start, name)
        }
        return nil
    }

    private static func isKnown(_ code: String) -> Bool {
        guard let currency = Currency(code) else { return false }
        return currency.isISO || currency.digits != nil
    }
}
