/// From which source each translation was made: `Resources/translations/<locale>/<catalog>.json`.
package struct TranslationStates: Sendable {
    private var records: [String: TranslationRecord] = [:]

    /// Knows nothing.
    package init() {}

    /// Whether nothing is known.
    package var isEmpty: Bool { records.isEmpty }

    /// What is recorded of a translation; nil where nothing is.
    package subscript(key: String) -> TranslationRecord? { records[key] }

    /// Reads a file of states.
    ///
    /// A file that is not there or has another shape knows nothing, which is no error.
    package static func read(_ file: (source: SourceText, root: JSONNode)?) -> TranslationStates {
        var result = TranslationStates()
        guard let file, let texts = file.root.object?["texts"]?.object else { return result }
        for member in texts.members {
            guard let record = TranslationRecord(member.value), record.translation != nil else { continue }
            result.records[member.key] = record
        }
        return result
    }
}
