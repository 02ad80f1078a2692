import ICU
import TextKernel

/// What `#` means.
enum SelectedNumber: BitwiseCopyable {
    /// Nothing: no plural is around it.
    case none
    case short(ShortDecimal)
    /// Decimal digits, or `Infinity`, at an index of what a call selected.
    case written(Int)
}

/// What writing one message needs to know, and what it found.
struct WriteCall: ~Copyable {
    /// How it is written.
    let options: WriteOptions
    /// Where in the rules those about the message's arguments begin; -1 where there are none.
    let firstRule: Int
    /// How long the output may become.
    let end: Int
    /// Whether values are written in parts.
    var isInParts = false
    /// What `#` means.
    var selected = SelectedNumber.none
    /// Whether all is written, else which argument cannot be shown, and why.
    private(set) var result = WriteResult.written
    private var notes: Notes?
    /// The traits of the value that is written, where its writer knows them.
    var traits: ByteTraits?

    /// What is seldom there.
    private final class Notes {
        /// The IANA name of the time zone in which instants are shown; nil is UTC.
        var timeZone: String?
        var problems: [MessageProblem] = []
        /// Why the last value could not be written.
        var failure: ValueFailure?
        /// The numbers that ``SelectedNumber/written(_:)`` means.
        var selected: [String] = []
        /// What resolves expressions of MessageFormat 2.
        var run: MF2Run?
        /// The parts that are no text of the message, each with the bytes that it has in the output.
        var parts: [(bytes: Range<Int>, part: MessagePart)] = []
    }

    /// A call that begins to write.
    ///
    /// - Parameters:
    ///   - options: How it is written.
    ///   - timeZone: The IANA name of the time zone in which instants are shown; nil is UTC.
    ///   - firstRule: Where in the rules those about the message's arguments begin; -1 where there are none.
    ///   - count: How many bytes were written before.
    @inline(always)
    init(_ options: WriteOptions, timeZone: String?, firstRule: Int, from count: Int) {
        self.options = options
        self.firstRule = firstRule
        end = count + min(options.maximumLength, Int.max - count)
        if let timeZone, timeZone != Self.utc { note { $0.timeZone = timeZone } }
    }

    /// Whether values are checked against rules, and writing stops at the first that cannot be shown.
    var hasRules: Bool { firstRule >= 0 }

    /// The rule of an argument that is used.
    @inline(always)
    func rule(of use: ArgumentUse, in rules: ArgumentRules) -> ArgumentRule { rules.rows[firstRule &+ Int(use.index)] }

    /// The IANA name of the time zone in which instants are shown.
    var timeZone: String { notes?.timeZone ?? Self.utc }

    private static let utc = "UTC"

    /// What went wrong, in order.
    var problems: [MessageProblem] { notes?.problems ?? [] }

    /// Why the last value could not be written.
    var failure: ValueFailure? { notes?.failure }

    @inline(never)
    private mutating func note<Value>(_ body: (Notes) -> Value) -> Value {
        let notes = notes ?? Notes()
        self.notes = notes
        return body(notes)
    }

    mutating func note(_ problem: MessageProblem) { note { $0.problems.append(problem) } }

    /// Notes why a value cannot be written; false.
    @inline(never)
    mutating func fail(_ failure: ValueFailure) -> Bool {
        note { $0.failure = failure }
        return false
    }

    /// Does what ICU may refuse; false, and the failure is noted, where it does.
    @inline(always)
    mutating func attempt(_ body: () throws(ICUError) -> Void) -> Bool {
        do throws(ICUError) {
            try body()
            return true
        } catch {
            return fail(.refused(error))
        }
    }

    /// Stops at an argument that cannot be shown: for this reason, else for the failure that was noted; false.
    @inline(never)
    mutating func stop(_ use: ArgumentUse, _ reason: WriteResult.Reason? = nil) -> Bool {
        result = .failed(argument: Int(use.index), reason ?? failure?.reason ?? .refused)
        return false
    }

    /// Ends a pattern where the text is too long: false where writing stops with it.
    @inline(never)
    mutating func stopAtLength() -> Bool {
        guard !hasRules else {
            result = .tooLong
            return false
        }
        let problem = MessageProblem(
            .limitExceeded, at: 0, "the text is longer than \(options.maximumLength) bytes; the rest is left out")
        if problems.last != problem { note(problem) }
        return true
    }

    // MARK: MessageFormat 2

    /// What resolves the expressions that were not decided when the message was loaded.
    @inline(never)
    mutating func run(_ plan: MF2Plan, _ arguments: borrowing MessageArguments) -> MF2Run {
        if let run = notes?.run { return run }
        let run = MF2Run(plan, copy arguments, timeZone: timeZone)
        note { $0.run = run }
        return run
    }

    /// Takes over what went wrong while expressions were resolved.
    mutating func takeProblems() {
        if let notes, let run = notes.run { notes.problems += run.takeProblems() }
    }

    /// Notes a part, with the mark that sets it apart, where there is one.
    mutating func add(_ part: MessagePart, in opening: String?, _ bytes: Range<Int>) {
        note { notes in
            guard let opening else { return notes.parts.append((bytes, part)) }
            let closing = "\u{2069}"
            let inner = bytes.lowerBound + opening.utf8.count..<bytes.upperBound - closing.utf8.count
            notes.parts.append((bytes.lowerBound..<inner.lowerBound, .bidiIsolation(opening)))
            notes.parts.append((inner, part))
            notes.parts.append((inner.upperBound..<bytes.upperBound, .bidiIsolation(closing)))
        }
    }

    /// All parts of what was written: between those that were noted is text of the message.
    func parts(of output: borrowing UTF8Buffer) -> [MessagePart] {
        let written = output.bytes
        var parts: [MessagePart] = []
        var end = 0
        func addText(_ range: Range<Int>) {
            if !range.isEmpty { parts.append(.text(String(decoding: written[range], as: UTF8.self))) }
        }
        for (bytes, part) in notes?.parts ?? [] {
            addText(end..<bytes.lowerBound)
            parts.append(part)
            end = bytes.upperBound
        }
        addText(end..<written.count)
        return parts
    }

    /// Keeps a number for `#`.
    mutating func select(_ decimal: String) -> SelectedNumber {
        note { notes in
            notes.selected.append(decimal)
            return .written(notes.selected.count - 1)
        }
    }

    /// A number that was kept for `#`.
    func selected(_ index: Int) -> String { notes?.selected[index] ?? "0" }
}
