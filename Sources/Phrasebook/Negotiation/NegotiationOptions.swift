/// How a ``Negotiator`` decides.
public struct NegotiationOptions: Sendable, Hashable {
    /// How much of the headers is read.
    public var limits: NegotiationLimits
    /// Whether a choice that names nothing available is passed over.
    ///
    /// `false`, the default: an explicit locale or a readable `Language` header that names nothing available gives the
    /// default locale, which is the `Language` header's usual contract. `true`: the next source is asked instead.
    public var looksBeyondUnavailableChoice: Bool
    /// How many decisions are remembered; the oldest goes first.
    ///
    /// Default 256; with 0 none is.
    public var cacheCapacity: Int

    /// Options; each is the default unless given.
    public init(
        limits: NegotiationLimits = NegotiationLimits(),
        looksBeyondUnavailableChoice: Bool = false,
        cacheCapacity: Int = 256
    ) {
        self.limits = limits
        self.looksBeyondUnavailableChoice = looksBeyondUnavailableChoice
        self.cacheCapacity = max(cacheCapacity, 0)
    }
}
