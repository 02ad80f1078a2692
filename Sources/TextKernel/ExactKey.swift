/// A text that equals another only in the same bytes, as a key of a set or dictionary.
///
/// Hashing the bytes, too, is what keeps a hostile file fast: `String` gives canonically equivalent keys one hash, and
/// there are as many of those as anyone likes to write.
package struct ExactKey: Hashable, Sendable {
    /// The text.
    package let text: String

    private static let seed = UInt64.random(in: .min ... .max)

    /// A key with the bytes of a text.
    package init(text: String) { self.text = text }

    /// Whether both have the same bytes.
    package static func == (left: Self, right: Self) -> Bool { left.text.hasSameBytes(as: right.text) }

    /// Hashes the bytes, with a seed that changes with the process.
    package func hash(into hasher: inout Hasher) { hasher.combine(ByteHash.of(text.utf8.span, seed: Self.seed)) }
}
