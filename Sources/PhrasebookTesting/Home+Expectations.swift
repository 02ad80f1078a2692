public import Phrasebook

extension Home {
    /// Expects that a home loads.
    ///
    /// - Parameters:
    ///   - allowsWarnings: Whether what does not stop a home may be found in it.
    ///   - options: How it is loaded.
    /// - Returns: A store of it.
    /// - Throws: ``ExpectationFailure`` with every diagnostic, one a line: `file:line:column: severity: …`.
    @discardableResult
    public func expectToLoad(
        allowsWarnings: Bool = false, options: StoreOptions = StoreOptions()
    ) async throws(ExpectationFailure) -> MessageStore {
        let store: MessageStore
        do throws(CatalogError) {
            store = try await MessageStore(home: self, options: options)
        } catch {
            throw ExpectationFailure(description: Self.lines(error.message, error.diagnostics))
        }
        guard allowsWarnings || store.warnings.isEmpty else {
            throw ExpectationFailure(
                description: Self.lines("the home has \(store.warnings.count) warning(s)", store.warnings))
        }
        return store
    }

    private static func lines(_ first: String, _ diagnostics: [Diagnostic]) -> String {
        ([first] + diagnostics.map(\.description)).joined(separator: "\n")
    }
}
