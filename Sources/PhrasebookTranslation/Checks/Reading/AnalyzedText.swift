import MessageFormat

/// One text and what is in it, found out when it is asked for.
final class AnalyzedText {
    let text: String
    let traits: TextTraits
    /// How many scalars it has.
    let scalarCount: Int
    /// How it is made up.
    private(set) lazy var layout = MessageLayout(text)

    init(_ text: String) {
        self.text = text
        (traits, scalarCount) = TextTraits.of(text)
    }
}
