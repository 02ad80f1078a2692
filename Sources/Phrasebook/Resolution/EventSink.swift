/// Takes what goes wrong while answering.
package protocol EventSink: AnyObject, Sendable {
    /// Takes an event.
    func record(_ event: ResolutionEvent)
}

/// Takes events and forgets them, for readers that are no callers, such as pages about the codes.
package final class SilentSink: EventSink {
    /// The sink; it has nothing of its own.
    package static let shared = SilentSink()

    private init() {}

    package func record(_ event: ResolutionEvent) {}
}
