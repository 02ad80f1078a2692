import Phrasebook

/// Something wrong in a text.
struct TextFault {
    let rule: Diagnostic.Rule
    /// Where it is: scalars from the text's beginning; nil is the key.
    let offset: Int?
    /// What is wrong, behind the key's name; empty where edits alone are asked for.
    let message: DiagnosticText
    /// How to fix it.
    let fixIt: DiagnosticText
    /// The change that fixes it, where there is one right answer; nil where diagnostics alone are asked for.
    let edit: TextEdit?
}

/// A change of a text: scalars that others replace.
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
    /// How many faults of each rule the texts had; those that are ignored do not count.
    private(set) var counts: [Diagnostic.Rule: Int] = [:]
    /// The rules that found something in this text which is to be ignored.
    private(set) var ignored: Set<Diagnostic.Rule> = []
    private let purpose: Purpose
    private var ignoring: Set<Diagnostic.Rule> = []

    init(for purpose: Purpose) { self.purpose = purpose }

    /// Notes a fault, as ``TextFault`` describes it.
    @inline(always)
    mutating func add(
        _ rule: Diagnostic.Rule, _ offset: @autoclosure () -> Int?, _ message: @autoclosure () -> DiagnosticText,
        fixIt: @autoclosure () -> DiagnosticText, _ edit: @autoclosure () -> TextEdit? = nil
    ) {
        guard note(rule) else { return }
        let isDiagnostic = purpose == .diagnostics
        list.append(
            TextFault(
                rule: rule, offset: offset(),
                message: isDiagnostic ? message() : "",
                fixIt: isDiagnostic ? fixIt() : "", edit: isDiagnostic ? nil : edit()))
    }

    /// Counts a fault; whether it may be shown.
    private mutating func note(_ rule: Diagnostic.Rule) -> Bool {
        if !ignoring.isEmpty, ignoring.contains(rule) {
            ignored.insert(rule)
            return false
        }
        let count = counts[rule, default: 0] + 1
        counts[rule] = count
        return purpose == .edits || count <= TextChecks.maximumDiagnostics
    }

    /// Goes on to the next text of the file, for which some rules are ignored.
    mutating func beginText(ignoring rules: Set<Diagnostic.Rule>) {
        if !list.isEmpty { list.removeAll(keepingCapacity: true) }
        if !ignored.isEmpty { ignored.removeAll(keepingCapacity: true) }
        ignoring = rules
    }
}
