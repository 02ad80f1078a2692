import Synchronization
import TextKernel

/// Something that went wrong while answering, and that did not stop the answer.
public struct ResolutionEvent: Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The catalog does not have the code.
        case unknownCode
        /// No catalog has the name.
        case unknownCatalog
        /// A text's argument was not given.
        case missingArgument
        /// A text's argument had another type than the manifest declares, or could not be read.
        case unfitArgument
        /// A text was taken from another locale than the one asked for.
        case localeFallback
    }

    /// What went wrong.
    public let kind: Kind
    /// The catalog asked for.
    public let catalog: Catalog.Name
    /// The code; nil for an unknown one, which is a caller's text and may be anything.
    public let code: Code?
    /// The argument, for the kinds that concern one.
    public let argument: String?

    /// The kind, the catalog, the code and the argument; never an argument's value.
    public var description: String {
        let place = [catalog.rawValue, code?.rawValue, argument].compactMap { $0 }.joined(separator: "/")
        return "\(kind.rawValue) \(place)"
    }
}

/// Counts what went wrong while answering, and tells of each place once.
///
/// The places are bounded by the catalogs' own codes and arguments; unknown codes and catalogs share one place each.
public final class ResolutionMonitor: EventSink {
    /// How often one thing happened.
    final class Tally: Sendable {
        let event: ResolutionEvent
        fileprivate let count = Atomic<Int>(0)

        fileprivate init(_ event: ResolutionEvent) { self.event = event }
    }

    private let tallies = Locked<[ResolutionEvent: Tally]>([:])
    private let onFirst: (@Sendable (ResolutionEvent) -> Void)?
    private let observers = Locked<[(name: String, observe: @Sendable (ResolutionEvent) -> Void)]>([])

    init(onFirst: (@Sendable (ResolutionEvent) -> Void)?) { self.onFirst = onFirst }

    /// How often each thing happened, by place.
    public var events: [ResolutionEvent: Int] {
        tallies.withLock { $0.mapValues { $0.count.load(ordering: .relaxed) }.filter { $0.value > 0 } }
    }

    /// How often a kind of thing happened.
    public func count(of kind: ResolutionEvent.Kind) -> Int {
        events.reduce(0) { $1.key.kind == kind ? $0 + $1.value : $0 }
    }

    /// Tells an observer of each event from now on, such as one that counts for a metrics system.
    ///
    /// It is called on the thread that resolves, so it returns quickly.
    ///
    /// - Parameters:
    ///   - name: The observer's name; it takes the place of an earlier observer of the same name.
    ///   - observer: What is called.
    public func observe(as name: String, _ observer: @escaping @Sendable (ResolutionEvent) -> Void) {
        observers.withLock { observers in
            observers.removeAll { $0.name == name }
            observers.append((name, observer))
        }
    }

    package func record(_ event: ResolutionEvent) { record([tally(of: event)]) }

    /// Records things that happened together; a tally that stands there twice happened twice.
    func record(_ tallies: [Tally]) {
        let observers = observers.withLock { $0 }
        for tally in tallies {
            let isFirst = tally.count.wrappingAdd(1, ordering: .relaxed).oldValue == 0
            if isFirst { onFirst?(tally.event) }
            for observer in observers { observer.observe(tally.event) }
        }
    }

    /// Where a thing is counted, found once by whoever records it often.
    func tally(of event: ResolutionEvent) -> Tally {
        tallies.withLock { tallies in
            if let known = tallies[event] { return known }
            let made = Tally(event)
            tallies[event] = made
            return made
        }
    }
}
