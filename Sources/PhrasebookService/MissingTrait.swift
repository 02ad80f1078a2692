#if !Service
    /// The HTTP message service.
    @available(*, unavailable, message: "enable the package trait \"Service\"")
    public struct MessageService: Sendable {}
#endif
