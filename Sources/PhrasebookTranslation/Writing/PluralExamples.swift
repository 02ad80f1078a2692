import ICU

/// The plural forms of a language, each with some numbers that take it, to show to people.
package struct PluralExamples: Sendable {
    /// A form.
    package struct Form: Sendable, Equatable {
        /// Its keyword, such as `few`.
        package let keyword: String
        /// The first numbers that take it, with a point before their fraction.
        package let numbers: [String]
    }

    /// The forms in CLDR's order; `other`, which every language has, is the last.
    package let forms: [Form]

    /// How many numbers are shown of a form.
    private static let shownNumbers = 4

    /// The forms of a locale.
    init(_ kind: PluralRules.Kind, _ locale: LocaleIdentifier) {
        guard let rules = try? PluralRules(kind, locale: locale) else {
            forms = [Form(keyword: PluralCategory.other.keyword, numbers: [])]
            return
        }
        var numbers: [PluralCategory: [String]] = [:]
        func add(_ value: Double, _ shown: String) {
            numbers[rules.category(of: value), default: []].append(shown)
        }
        for value in Array(0...200) + [1_000, 1_000_000] { add(Double(value), String(value)) }
        // Only counts have fractions; some forms, such as `many` in Czech, have nothing else.
        if kind == .cardinal { for value in [0.5, 1.5, 2.5] { add(value, String(value)) } }
        forms = PluralCategory.allCases.compactMap { category in
            let found = numbers[category] ?? []
            guard !found.isEmpty || category == .other else { return nil }
            return Form(keyword: category.keyword, numbers: Array(found.prefix(Self.shownNumbers)))
        }
    }

    /// What a translator writes for an argument, such as `{n, plural, one {# …} other {# …}}`.
    package func pattern(_ function: String, of argument: String) -> String {
        "{\(argument), \(function), \(forms.map { "\($0.keyword) {# …}" }.joined(separator: " "))}"
    }
}
