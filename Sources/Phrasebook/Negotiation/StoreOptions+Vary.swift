extension StoreOptions {
    /// The value of `Vary` for a response whose language was negotiated: the request headers that decide it.
    package var vary: String { "\(languageHeader), Accept-Language" }
}
