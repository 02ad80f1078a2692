/// What to write instead of a range of a message's source.
public struct MessageFixIt: Sendable, Hashable {
    /// What is replaced, in Unicode scalars from 0; empty where something is added.
    public let range: Range<Int>
    /// What is written there.
    public let replacement: String

    /// Makes a fix-it.
    public init(replacing range: Range<Int>, with replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
