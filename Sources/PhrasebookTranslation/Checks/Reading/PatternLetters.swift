/// The letters of date patterns and skeletons, and those among them that are nearly always a mistake.
///
/// By the table "Date Field Symbol Table" of UTS #35, part 4.
enum PatternLetters {
    /// What each letter shows.
    private static let table: [Character: DateFields] = {
        let rows: [(letters: String, fields: DateFields)] = [
            ("G", .era), ("yYuUr", .year), ("Qq", .quarter), ("MLl", .month), ("wW", .week), ("dDFg", .day),
            ("Eec", .weekday), ("abB", .dayPeriod), ("hHkKjJC", .hour), ("m", .minute), ("sS", .second),
            ("A", .time), ("zZOvVXx", .zone),
        ]
        return Dictionary(
            uniqueKeysWithValues: rows.flatMap { row in row.letters.map { ($0, row.fields) } })
    }()
    /// The letters that a skeleton has and a pattern has not.
    private static let ofSkeletons: Set<Character> = ["j", "J", "C"]

    /// The fields of a pattern, in order; what is between apostrophes is text.
    static func fields(of pattern: String) -> [DateField] {
        var fields: [DateField] = []
        var isQuoted = false
        for (index, scalar) in pattern.unicodeScalars.enumerated() {
            if scalar == "'" { isQuoted.toggle() }
            guard !isQuoted, scalar.isASCIIWord, !scalar.isASCIIDigit else { continue }
            let letter = Character(scalar)
            if let last = fields.last, last.letter == letter, last.range.upperBound == index {
                fields[fields.count - 1] = DateField(
                    letter: letter, count: last.count + 1, range: last.range.lowerBound..<index + 1)
            } else {
                fields.append(DateField(letter: letter, count: 1, range: index..<index + 1))
            }
        }
        return fields
    }

    /// What fields show together.
    static func shown(by fields: [DateField]) -> DateFields {
        fields.reduce(into: []) { $0.formUnion(table[$1.letter] ?? []) }
    }

    /// Whether a year is cut to its last two digits.
    static func cutsYear(_ fields: [DateField]) -> Bool {
        fields.contains { ($0.letter == "y" || $0.letter == "Y") && $0.count == 2 }
    }

    // MARK: Mistakes

    /// Why a letter is nearly always a mistake.
    enum Mistake: Sendable, Hashable, CaseIterable {
        /// `Y`, the year of the week, for `y`.
        case weekYear
        /// `y` beside `w`, for `Y`.
        case yearOfWeek
        /// `D` for `d`.
        case dayOfYear
        /// `F`, which counts a weekday in its month, for `d`.
        case weekdayOfMonth
        /// `m` for `M`.
        case minutesForMonth
        /// `M` for `m`.
        case monthForMinutes
        /// `S` for `s`.
        case fractionForSeconds
        /// `h` or `K` without `a`, `b` or `B`.
        case noDayPeriod
        /// `k`, in which midnight is 24.
        case hour24
        /// `A`, the milliseconds of the day, for `a`.
        case millisecondsOfDay
        /// A letter that means nothing.
        case noMeaning
    }

    /// A letter that is nearly always a mistake.
    struct Finding: Sendable, Hashable {
        let mistake: Mistake
        let field: DateField
        /// What was most likely meant.
        let right: String
    }

    /// The letters that are nearly always a mistake.
    ///
    /// - Parameters:
    ///   - pattern: The pattern, or the skeleton without its `::`.
    ///   - isSkeleton: Whether it is a skeleton: the locale orders its fields, and adds what belongs to them.
    /// - Returns: One for each field that is a mistake, in order.
    static func findings(in pattern: String, isSkeleton: Bool) -> [Finding] {
        let fields = fields(of: pattern)
        return fields.indices.compactMap { index in
            guard let mistake = mistake(at: index, fields, isSkeleton) else { return nil }
            let field = fields[index]
            return Finding(mistake: mistake, field: field, right: right(mistake, field))
        }
    }

    private static func right(_ mistake: Mistake, _ field: DateField) -> String {
        func repeated(_ letter: Character, atMost limit: Int = .max) -> String {
            String(repeating: letter, count: min(field.count, limit))
        }
        return switch mistake {
        case .weekYear: repeated("y")
        case .yearOfWeek: repeated("Y")
        case .dayOfYear, .weekdayOfMonth: repeated("d", atMost: 2)
        case .minutesForMonth: repeated("M")
        case .monthForMinutes: repeated("m")
        case .fractionForSeconds: repeated("s", atMost: 2)
        case .noDayPeriod where field.letter == "J": repeated("j")
        case .noDayPeriod, .hour24: repeated("H")
        case .millisecondsOfDay: "a"
        case .noMeaning: "'\(field.text)'"
        }
    }

    private static func mistake(at index: Int, _ fields: [DateField], _ isSkeleton: Bool) -> Mistake? {
        let field = fields[index]
        func has(_ letters: String) -> Bool { fields.contains { letters.contains($0.letter) } }
        func neighbour(_ step: Int, _ letters: String) -> Bool {
            fields.indices.contains(index + step) && letters.contains(fields[index + step].letter)
        }
        let hours = "hHkKjJC"
        switch field.letter {
        case "Y": return has("w") ? nil : .weekYear
        case "y": return has("w") && !has("MLd") ? .yearOfWeek : nil
        case "D": return .dayOfYear
        case "F": return .weekdayOfMonth
        case "A": return .millisecondsOfDay
        case "k": return .hour24
        case "m":
            // A minute is behind its hour or before its seconds.
            if neighbour(-1, hours) || neighbour(1, "sSA") { return nil }
            let isInDate = neighbour(-1, "yYudDMLE") || neighbour(1, "yYudDMLE")
            return isInDate || has("yYudD") && !has(hours) ? .minutesForMonth : nil
        case "M", "L":
            guard field.count <= 2, !has("m") || !isSkeleton else { return nil }
            if isSkeleton { return has(hours) && !has("yYudD") ? .monthForMinutes : nil }
            return neighbour(-1, hours) || neighbour(1, "s") ? .monthForMinutes : nil
        case "S": return has("sA") ? nil : .fractionForSeconds
        // Like j, but for the half of the day, which it leaves out.
        case "J": return isSkeleton ? .noDayPeriod : .noMeaning
        case "h", "K": return isSkeleton || has("abB") ? nil : .noDayPeriod
        default:
            if isSkeleton { return nil }
            return table[field.letter] == nil || ofSkeletons.contains(field.letter) ? .noMeaning : nil
        }
    }
}
