/// Where a code and a locale stand in a snapshot; nil for what it does not have.
struct CodePlace: Sendable, BitwiseCopyable {
    /// The catalog's place.
    let catalog: Int?
    /// The code's place in the catalog.
    let entry: Int?
    /// The place of the loaded locale that is spelled as asked.
    let locale: Int?
}
