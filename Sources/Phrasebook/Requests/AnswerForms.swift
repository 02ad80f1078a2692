import ICU
import MessageFormat
import Synchronization
import TextKernel

/// The facts of a snapshot's codes as JSON, made once by whoever answers many codes, and whole answers where no
/// arguments were given: those depend on nothing but the code and the locale.
package final class AnswerForms: Sendable {
    /// The most bytes of whole answers that are kept; beyond, they are made anew each time.
    private static let maximumKept = 16 * 1_024 * 1_024

    private let snapshot: Snapshot
    private let kept: WholeAnswerSlots
    private let keptBytes = Atomic<Int>(0)
    /// For each catalog, where its answers begin in ``kept``.
    private let firstKept: [Int]
    private let bytes: [UInt8]
    /// For each catalog and code, where its names begin, where its facts begin, and where they end.
    private let codes: [[(names: Int, facts: Int, end: Int)]]
    /// For each loaded locale, its name as a JSON string.
    private let locales: [Range<Int>]

    /// The facts of a snapshot.
    package init(_ snapshot: Snapshot) {
        var output = UTF8Buffer()
        let locale = snapshot.loadedLocales[snapshot.defaultIndex]
        let codes: [[(names: Int, facts: Int, end: Int)]] = snapshot.catalogs.map { loaded in
            loaded.catalog.entries.map { entry in
                let answer = snapshot.resolve(loaded.catalog.name, code: entry.code, locale: locale)
                let names = output.count
                answer.appendNames(to: &output)
                let facts = output.count
                answer.appendFacts(to: &output)
                return (names, facts, output.count)
            }
        }
        let locales = snapshot.localeNames.map { name in
            let start = output.count
            output.append(quoted: name)
            return start..<output.count
        }
        self.codes = codes
        self.locales = locales
        bytes = output.bytes
        self.snapshot = snapshot
        var count = 0
        firstKept = codes.map { codes in
            defer { count += codes.count * locales.count }
            return count
        }
        kept = WholeAnswerSlots(count: count)
    }

    /// Appends the members of the answer to a code without arguments, and counts what went wrong in it.
    ///
    /// - Returns: Whether there is such an answer; else nothing is appended.
    func appendReady(_ place: CodePlace, to output: inout UTF8Buffer) -> Bool {
        guard place.isComplete else { return false }
        let slot = firstKept[place.catalogIndex] + place.entryIndex * locales.count + place.localeIndex
        if let kept = unsafe kept[slot] {
            unsafe kept._withUnsafeGuaranteedRef { append($0, to: &output) }
            return true
        }
        guard keptBytes.load(ordering: .relaxed) < Self.maximumKept else { return false }
        let made = make(place)
        keptBytes.wrappingAdd(made.bytes.count, ordering: .relaxed)
        append(kept.set(made, at: slot), to: &output)
        return true
    }

    @inline(__always)
    private func append(_ answer: WholeAnswer, to output: inout UTF8Buffer) {
        output.append(answer.bytes, answer.bytes.indices)
        if !answer.tallies.isEmpty { snapshot.monitor.record(answer.tallies) }
    }

    /// Makes an answer, and counts nothing yet.
    private func make(_ place: CodePlace) -> WholeAnswer {
        let recorder = EventRecorder()
        let catalog = snapshot.catalogs[place.catalogIndex].catalog
        let answer = Answer(
            snapshot: snapshot, place: place, catalogName: catalog.name,
            code: catalog.entries[place.entryIndex].code, locale: nil, arguments: MessageArguments(), timeZone: nil,
            sink: recorder)
        var output = UTF8Buffer(capacity: 1_024)
        answer.appendNewMembers(to: &output, forms: self)
        return WholeAnswer(output.bytes, recorder.events.map { snapshot.monitor.tally(of: $0) })
    }

    /// Appends the members before the texts.
    ///
    /// - Returns: Whether the place is that of a code.
    func appendNames(_ place: CodePlace, to output: inout UTF8Buffer) -> Bool {
        guard place.entryIndex >= 0 else { return false }
        let code = codes[place.catalogIndex][place.entryIndex]
        append(code.names..<code.facts, to: &output)
        return true
    }

    /// Appends the members behind the texts.
    ///
    /// - Returns: Whether the place is that of a code.
    func appendFacts(_ place: CodePlace, to output: inout UTF8Buffer) -> Bool {
        guard place.entryIndex >= 0 else { return false }
        let code = codes[place.catalogIndex][place.entryIndex]
        append(code.facts..<code.end, to: &output)
        return true
    }

    /// Appends the name of a loaded locale as a JSON string.
    func appendLocale(_ locale: Int, to output: inout UTF8Buffer) {
        append(locales[locale], to: &output)
    }

    private func append(_ range: Range<Int>, to output: inout UTF8Buffer) {
        output.append(bytes, range)
    }
}
