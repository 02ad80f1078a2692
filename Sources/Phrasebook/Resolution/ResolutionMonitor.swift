import Synchronization
import TextKernel

/// Counts what went wrong while answering, and tells of each case once.
///
/// The cases are bounded by the catalogs' own codes and arguments; unknown codes and catalogs share one case each.
public final class ResolutionMonitor: EventSink {
    /// How often one thing happened.
    final class Tally: Sendable {
        let event: ResolutionEvent
        fileprivate let count = Atomic<Int>(0)

        fileprivate init(_ event: ResolutionEvent) { self.event = event }
    }

    private let tallies = Locked<[ResolutionEvent: Tally]>([:])
    private let onFirst: (@Sendable (ResolutionEvent) -> Void)?
    fileprivate let observations = Locked<[Observation]>([])
    /// The observation that counts for a metrics system.
    private let metrics = Locked<Observation?>(nil)

    init(onFirst: (@Sendable (ResolutionEvent) -> Void)?) { self.onFirst = onFirst }

    /// How often each thing happened, by case.
    public var events: [ResolutionEvent: Int] {
        tallies.withLock { $0.mapValues { $0.count.load(ordering: .relaxed) }.filter { $0.value > 0 } }
    }

    /// How often a kind of thing happened.
    public func count(of kind: ResolutionEvent.Kind) -> Int {
        events.reduce(0) { $1.key.kind == kind ? $0 + $1.value : $0 }
    }

    /// An observer of events, until it is cancelled.
    public final class Observation: Sendable {
        private let monitor: ResolutionMonitor
        fileprivate let observe: @Sendable (ResolutionEvent) -> Void

        fileprivate init(_ monitor: ResolutionMonitor, _ observe: @escaping @Sendable (ResolutionEvent) -> Void) {
            self.monitor = monitor
            self.observe = observe
        }

        /// Tells the observer of no further event.
        public func cancel() { monitor.observations.withLock { $0.removeAll { $0 === self } } }
    }

    /// Tells an observer of each event from now on, such as one that counts for a metrics system.
    ///
    /// It is called on the thread that resolves, so it returns quickly.
    ///
    /// - Parameter observer: What is called.
    /// - Returns: The observation, which goes on until it is cancelled.
    @discardableResult
    public func observe(_ observer: @escaping @Sendable (ResolutionEvent) -> Void) -> Observation {
        let observation = Observation(self, observer)
        observations.withLock { $0.append(observation) }
        return observation
    }

    /// Tells an observer of each event from now on, instead of the one that this was called with before.
    package func observeForMetrics(_ observer: @escaping @Sendable (ResolutionEvent) -> Void) {
        let observation = observe(observer)
        let earlier = metrics.withLock { metrics in
            defer { metrics = observation }
            return metrics
        }
        earlier?.cancel()
    }

    package func record(_ event: ResolutionEvent) { record([tally(of: event)]) }

    /// Records things that happened together; a tally that is there twice happened twice.
    func record(_ tallies: [Tally]) {
        let observations = observations.withLock { $0 }
        for tally in tallies {
            let isFirst = tally.count.wrappingAdd(1, ordering: .relaxed).oldValue == 0
            if isFirst { onFirst?(tally.event) }
            for observation in observations { observation.observe(tally.event) }
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
