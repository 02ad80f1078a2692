import ICU

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

    /// The first whole numbers that a form is for, besides exact ones.
    ///
    /// - Parameters:
    ///   - category: The form.
    ///   - offset: What the plural takes from its number.
    ///   - exact: The numbers that have branches of their own.
    /// - Returns: Three at most: one alone where the form is for no other number.
    func numbers(of category: PluralCategory, offset: Double, exact: [Double]) -> [Double] {
        var numbers: [Double] = []
        for (value, own) in whole where !exact.contains(value) {
            let shown = offset == 0 || value < offset ? own : rules?.category(of: value - offset) ?? .other
            if shown == category { numbers.append(value) }
            if numbers.count == 3 { break }
        }
        return numbers
    }

    /// Whether a form is for a fraction, too.
    func isForFractions(_ category: PluralCategory) -> Bool { fractions.contains(category) }
}
