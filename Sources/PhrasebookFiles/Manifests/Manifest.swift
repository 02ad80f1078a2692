package import ICU

/// A manifest as read: the facts, and the hashes of the texts that are contract.
package struct Manifest: Sendable {
    /// The facts.
    package let catalog: Catalog
    /// The file.
    package let source: SourceText
    /// The pinned hashes of the contract texts, by locale and key.
    package let contract: [LocaleIdentifier: [String: String]]
    /// The keys of `common.arb` that codes name as their user text, with the place of each name: a byte of the file.
    package let sharedTexts: [(key: String, place: Int)]
    /// The codes whose arguments could not be read: their texts cannot be held against them.
    package let faultyCodes: Set<String>
    /// The place of the contract locale: a byte of the file.
    package let contractLocalePlace: Int
    /// Whether the manifest has errors: codes may be missing, and keys then seem to belong to nothing.
    package var isFaulty = false

    /// Whether a code's arguments could not be read.
    package func isFaulty(_ code: Code) -> Bool { !faultyCodes.isEmpty && faultyCodes.contains(code.rawValue) }

    /// Whether the document itself gives a text in the contract locale.
    package func isContract(_ key: String) -> Bool {
        contract[catalog.contractLocale]?[key] != nil
    }
}
