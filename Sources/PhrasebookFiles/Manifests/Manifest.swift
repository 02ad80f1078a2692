package import ICU

/// A manifest as read: the facts, and the hashes of the texts that are contract.
package struct Manifest: Sendable {
    /// The facts.
    package let catalog: Catalog
    /// The file.
    package let source: SourceText
    /// The pinned hashes of the contract texts, by locale and key.
    package let contract: [LocaleIdentifier: [String: TextHash]]
    /// The keys of `common.arb` that codes name as their user text, with the offset of each name in the file.
    package let sharedTexts: [(key: String, offset: Int)]
    /// The codes whose arguments could not be read: their texts cannot be checked against them.
    package let faultyCodes: Set<String>
    /// The offset of the contract locale in the file.
    package let contractLocaleOffset: Int
    /// Whether the manifest has errors: codes may be missing, and keys then seem to belong to nothing.
    package var isFaulty = false

    /// Whether a code's arguments could not be read.
    package func isFaulty(_ code: Code) -> Bool { !faultyCodes.isEmpty && faultyCodes.contains(code.rawValue) }

    /// Whether the document itself gives a text in the contract locale.
    package func isContract(_ key: String) -> Bool {
        contract[catalog.contractLocale]?[key] != nil
    }
}
