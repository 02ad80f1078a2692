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
package struct WriteCall: ~Copyable {
    /// The longest text that is written, in bytes.
    @usableFromInline let maximumLength: Int
    /// Whether arguments that run against the message's direction are set apart.
    @usableFromInline let isolates: Bool
    /// Whether the text is escaped for a JSON string.
    @usableFromInline let escapes: Bool
    /// What the presenter is told.
    @usableFromInline let context: Int
    /// Whether values are checked against rules, and writing stops at the first that cannot be shown.
    @usableFromInline var hasRules = true
    /// How long the output may become.
    @usableFromInline var end = 0
    /// Whether all is written, else which argument cannot be shown, and why.
    @usableFromInline package internal(set) var result = WriteResult.written
    @usableFromInline var notes: Notes?

    /// What is seldom there.
    @usableFromInline
    final class Notes {
        /// The IANA name of the time zone in which instants are shown; nil is UTC.
        var timeZone: String?
        var problems: [MessageProblem] = []
        /// Why the last value could not be written.
        var failure: ValueFailure?
        /// The numbers that ``SelectedNumber/written(_:)`` means.
        var selected: [String] = []
    }

    /// A message that is written by rules.
    ///
    /// - Parameters:
    ///   - isolates: Whether arguments that run against the message's direction are set apart.
    ///   - escapes: Whether the text is escaped for a JSON string.
    ///   - maximumLength: The longest text that is written, in bytes.
    ///   - context: What the presenter is told, such as the index of a locale.
    @inlinable
    @inline(always)
    package init(
        isolates: Bool, escapes: Bool, maximumLength: Int = FormatOptions.defaultMaximumLength, context: Int
    ) {
        self.maximumLength = maximumLength
        self.isolates = isolates
        self.escapes = escapes
        self.context = context
    }

    /// A message that is written with these options.
    package init(_ options: FormatOptions, context: Int = 0) {
        self.init(
            isolates: options.bidiIsolation != .none, escapes: options.escaping == .json,
            maximumLength: options.maximumLength, context: context)
        timeZone = options.timeZone
    }

    /// The IANA name of the time zone in which instants are shown; it is UTC until another one is given.
    ///
    /// Few messages show instants, so it is kept with what is seldom there.
    package var timeZone: String {
        get { notes?.timeZone ?? Self.utc }
        set {
            guard newValue != timeZone else { return }
            note { $0.timeZone = newValue }
        }
    }

    private static let utc = "UTC"

    /// Begins to write behind so many bytes.
    @inline(always)
    mutating func start(at count: Int) { end = count + min(maximumLength, Int.max - count) }

    /// What went wrong, in order.
    var problems: [MessageProblem] { notes?.problems ?? [] }

    /// Why the last value could not be written.
    var failure: ValueFailure? { notes?.failure }

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
            .limitExceeded, at: 0, "the text is longer than \(maximumLength) bytes; the rest is left out")
        if problems.last != problem { note(problem) }
        return true
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
