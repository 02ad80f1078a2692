import Phrasebook

/// Something wrong in a text.
struct TextFault {
    let rule: CheckRule
    let severity: Diagnostic.Severity
    /// Where it is: scalars from the text's beginning; nil is the key.
    let offset: Int?
    /// What is wrong, behind the key's name; empty where edits alone are asked for.
    let message: String
    /// How to mend it.
    let fixIt: String
    /// What mends it, where there is one right answer; nil where diagnostics alone are asked for.
    let edit: TextEdit?
}

/// A change of a text: scalars that others take the place of.
struct TextEdit: Sendable {
    let range: Range<Int>
    let replacement: String

    init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}

/// Collects what is wrong in the texts of one file, one after the other.
///
/// Of many faults of one rule the first are shown, so those behind them are counted and not put into words.
struct TextFaults {
    /// What the faults are for.
    enum Purpose {
        case diagnostics
        case edits
    }

    /// The faults of this text.
    private(set) var list: [TextFault] = []
    /// How many faults of each rule the texts had, by the rule's number; those that are ignored do not count.
    private(set) var counts = FaultCounts()
    /// The numbers of the rules that found something in this text which is to be ignored.
    private(set) var ignored: Set<Int> = []
    private let purpose: Purpose
    private var ignoring: Set<Int> = []

    init(for purpose: Purpose) { self.purpose = purpose }

    /// Notes a fault, as ``TextFault`` describes it.
    @inline(always)
    mutating func add(
        _ rule: CheckRule, _ offset: @autoclosure () -> Int?, _ message: @autoclosure () -> String,
        fixIt: @autoclosure () -> String, _ edit: @autoclosure () -> TextEdit? = nil
    ) {
        guard note(rule.number) else { return }
        let isDiagnostic = purpose == .diagnostics
        list.append(
            TextFault(
                rule: rule, severity: rule.severity ?? .warning, offset: offset(),
                message: isDiagnostic ? message() : "",
                fixIt: isDiagnostic ? fixIt() : "", edit: isDiagnostic ? nil : edit()))
    }

    /// Counts a fault; whether it may be shown.
    private mutating func note(_ number: Int) -> Bool {
        if !ignoring.isEmpty, ignoring.contains(number) {
            ignored.insert(number)
            return false
        }
        counts[number] += 1
        return purpose == .edits || counts[number] <= TextChecks.maximumDiagnostics
    }

    /// Goes on to the next text of the file, for which some rules, by their numbers, are ignored.
    mutating func beginText(ignoring rules: Set<Int>) {
        if !list.isEmpty { list.removeAll(keepingCapacity: true) }
        if !ignored.isEmpty { ignored.removeAll(keepingCapacity: true) }
        ignoring = rules
    }
}

/// How many faults there are of each rule.
struct FaultCounts {
    private var counts: [Int] = []

    /// The count of a rule by its number.
    subscript(number: Int) -> Int {
        get { number < counts.count ? counts[number] : 0 }
        set {
            if number >= counts.count { counts += Array(repeating: 0, count: number + 1 - counts.count) }
            counts[number] = newValue
        }
    }
}
