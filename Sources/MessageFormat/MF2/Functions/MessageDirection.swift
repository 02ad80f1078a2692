/// In which direction a text is written (LDML 48, part 9, "Handling Bidirectional Text").
public enum MessageDirection: Sendable, Hashable, BitwiseCopyable {
    /// From left to right.
    case leftToRight
    /// From right to left.
    case rightToLeft
    /// It is not known.
    case unknown
}
