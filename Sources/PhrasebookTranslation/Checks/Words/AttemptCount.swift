import MessageFormat
import Phrasebook

/// Tells whether a text says how many attempts remain: “还可以再试 # 次”, “还剩 # 次机会，请重试”.
///
/// It invites to nothing that is not allowed: somebody counted the attempts, and there are some. A number of something else
/// (# 个订单失败，请重试) counts none.
enum AttemptCount {
    /// What an attempt is called behind its number, by language.
    private static let units: [String: [String]] = [
        "zh": ["次", "回", "遍"], "ja": ["回"], "ko": ["번", "회", "차례"], "en": ["time", "attempt", "tries", "try"],
        "de": ["Mal", "mal", "Versuch"], "fr": ["fois", "tentative", "essai"], "es": ["vez", "veces", "intento"],
        "pt": ["vez", "vezes", "tentativa"], "it": ["volt", "tentativ"], "ru": ["раз", "попыт"], "pl": ["raz", "prób"],
        "uk": ["раз", "спроб"], "vi": ["lần"], "th": ["ครั้ง"], "ar": ["مر", "محاول"],
        "he": ["פעמ", "פעם", "ניסיו", "נסיו"],
        "tr": ["kez", "kere", "deneme", "defa"], "nl": ["keer", "poging"], "sv": ["gång", "försök"], "id": ["kali"],
    ]
    /// What says “one” there in words, in a branch for that number.
    private static let one: [String: [String]] = [
        "zh": ["一次", "一回", "一遍"], "ja": ["一回"], "ko": ["한 번", "한번"], "en": ["once", "one more time", "last", "one"],
    ]

    /// What says that they remain, in a clause beside the invitation.
    private static let remaining: [String: [String]] = [
        "zh": ["还", "還", "剩", "仅", "僅"], "ja": ["あと", "残"], "ko": ["남", "더"],
        "en": ["left", "remain", "more", "still"],
        "de": ["noch", "übrig"], "fr": ["reste", "encore"], "es": ["queda"], "pt": ["resta"], "it": ["riman"],
        "ru": ["остал"], "pl": ["pozost"], "vi": ["còn"], "th": ["เหลือ"],
    ]

    /// Whether attempts that remain are counted around an element.
    ///
    /// - Parameters:
    ///   - index: The element's index.
    ///   - text: The text.
    /// - Returns: true where a number that varies is right before what the language calls attempts.
    static func isBeside(_ index: Int, _ text: CheckContext) -> Bool {
        guard let units = units[text.locale.language] else { return false }
        let clause = clause(around: index, text.layout)
        if counts(clause, units, text) || leadsToCount(clause, units, text) { return true }
        if remain(around: index, units, text) { return true }
        guard let words = one[text.locale.language], let (selection, branch) = branch(around: index, text.layout),
            zip(selection.selectors, branch.keys).contains(where: { selector, key in
                selector.isPlural && ["=1", "one"].contains(key.word) && text.type(of: selector.name) == .integer
            })
        else { return false }
        // In words where another branch says it in digits.
        let said = text.layout.elements[clause].compactMap(\.shown).reduce(into: "") { $0.unicodeScalars.append($1) }
        let isCounted = selection.branches.contains { other in
            other.elements.contains { counts(Self.clause(around: $0, text.layout), units, text) }
        }
        return isCounted && words.contains(where: said.hasFolded)
    }

    /// Whether another clause that is read with an element's says that attempts remain, and how many.
    private static func remain(around index: Int, _ units: [String], _ text: CheckContext) -> Bool {
        guard let words = remaining[text.locale.language] else { return false }
        let layout = text.layout
        let own = branch(around: index, layout)?.branch.elements
        return layout.elements.indices.contains { other in
            switch layout.elements[other].kind {
            case .number, .argument: break
            default: return false
            }
            // What is in another branch is not read.
            let range = branch(around: other, layout)?.branch.elements
            return (range == nil || range == own) && says(words, other, units, text)
        }
    }

    private static func says(_ words: [String], _ index: Int, _ units: [String], _ text: CheckContext) -> Bool {
        let clause = clause(around: index, text.layout)
        guard counts(clause, units, text) else { return false }
        let said = text.layout.elements[clause].compactMap(\.shown).reduce(into: "") { $0.unicodeScalars.append($1) }
        return words.contains(where: said.hasFolded)
    }

    /// Whether a clause goes on in a plural that counts in each of its branches but those for one number.
    private static func leadsToCount(_ clause: Range<Int>, _ units: [String], _ text: CheckContext) -> Bool {
        let layout = text.layout
        guard clause.upperBound < layout.elements.count, layout.elements[clause.upperBound].kind == .open else {
            return false
        }
        let selection = layout.selections[layout.elements[clause.upperBound].index]
        return selection.selectors.contains(where: \.isPlural)
            && selection.branches.filter { !$0.isExact }.allSatisfy { branch in
                !branch.elements.isEmpty
                    && counts(Self.clause(around: branch.elements.lowerBound, layout), units, text)
            }
    }

    /// The innermost branch of a plural around an element.
    private static func branch(
        around index: Int, _ layout: MessageLayout
    ) -> (selection: MessageLayout.Selection, branch: MessageLayout.Branch)? {
        for selection in layout.selections.reversed() where selection.selectors.contains(where: \.isPlural) {
            if let branch = selection.branches.first(where: { $0.elements.contains(index) }) {
                return (selection, branch)
            }
        }
        return nil
    }

    /// The elements between two marks or edges of branches.
    private static func clause(around index: Int, _ layout: MessageLayout) -> Range<Int> {
        let elements = layout.elements
        func ends(_ index: Int) -> Bool {
            let element = elements[index]
            if element.kind == .open || element.kind == .close { return true }
            return element.shown.map { ",.;:!?\n，。；：！？、،؛؟".unicodeScalars.contains($0) } ?? false
        }
        var (first, last) = (index, index)
        while first > 0, !ends(first - 1) { first -= 1 }
        while last < elements.count, !ends(last) { last += 1 }
        return first..<max(first, last)
    }

    /// Whether a number that varies is right before what an attempt is called; a word such as “more” may be between.
    private static func counts(_ clause: Range<Int>, _ units: [String], _ text: CheckContext) -> Bool {
        let layout = text.layout
        return clause.contains { index in
            switch layout.elements[index].kind {
            case .number: break
            case .argument:
                guard text.type(of: layout.arguments[layout.elements[index].index].name) == .integer else {
                    return false
                }
            default: return false
            }
            var words = ""
            for element in layout.elements[index + 1..<clause.upperBound] {
                guard let scalar = element.shown else { break }
                words.unicodeScalars.append(scalar)
            }
            let rest = words.split(separator: " ")
            return rest.prefix(2).contains { word in units.contains(where: word.hasPrefix) }
        }
    }
}
