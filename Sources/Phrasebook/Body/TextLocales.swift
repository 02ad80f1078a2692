/// The loaded locales that the texts of an answer came from, each once: the first text's first.
///
/// What is written for a reader counts: message, handling and user text. The contract message is for programs and logs,
/// and counts where there is nothing else.
package struct TextLocales: Sendable, BitwiseCopyable {
    private var indices = InlineArray<3, Int32>(repeating: -1)

    /// No locales.
    package init() {}

    /// The locale of one text.
    package init(_ index: Int) { add(index) }

    /// The index of the first locale; -1 where there is none.
    package var first: Int { Int(indices[0]) }

    /// Whether the texts are in more than one language.
    package var areSeveral: Bool { indices[1] >= 0 }

    /// Adds the locale of a text; -1, that of no text, is passed over.
    package mutating func add(_ index: Int) {
        guard index >= 0 else { return }
        for position in indices.indices {
            if indices[position] == Int32(index) { return }
            if indices[position] < 0 {
                indices[position] = Int32(index)
                return
            }
        }
    }

    /// The indices of the locales.
    var all: [Int] { indices.indices.compactMap { indices[$0] < 0 ? nil : Int(indices[$0]) } }
}
