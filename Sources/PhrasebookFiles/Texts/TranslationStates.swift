/// From which source each translation was made: `Resources/translations/<locale>/<catalog>.json`.
package struct TranslationStates: Sendable {
    package struct State: Sendable {
        /// The hash of the source.
        package let source: String
        /// The hash of the translation that was made from it.
        package let translation: String
    }

    private var states: [String: State] = [:]

    /// Knows nothing.
    package init() {}

    /// Whether nothing is known.
    package var isEmpty: Bool { states.isEmpty }

    package subscript(key: String) -> State? { states[key] }

    /// Reads a file of states.
    ///
    /// A file that is not there or has another shape knows nothing, which is no error.
    package static func read(_ file: (source: SourceText, root: JSONNode)?) -> TranslationStates {
        var result = TranslationStates()
        guard let file, let texts = file.root.object?["texts"]?.object else { return result }
        for member in texts.members {
            guard let source = member.value.object?["source"]?.string,
                let translation = member.value.object?["translation"]?.string
            else { continue }
            result.states[member.key] = State(source: source, translation: translation)
        }
        return result
    }
}
