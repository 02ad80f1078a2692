#if !Hummingbird
    /// Gives each request its locale, and turns what a handler throws into the catalog's error body.
    @available(*, unavailable, message: "enable the package trait \"Hummingbird\"")
    public struct PhrasebookMiddleware: Sendable {}
#endif
