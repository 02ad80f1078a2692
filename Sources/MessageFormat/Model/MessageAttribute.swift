/// A note on a placeholder or a mark for tools and translators, such as `@translate=no`.
///
/// It never changes what is written.
public struct MessageAttribute: Sendable, Hashable {
    /// Its name, with its namespace where it has one.
    public var name: String
    /// Its value; nil where it has none.
    public var value: String?

    /// Makes a note.
    public init(name: String, value: String? = nil) {
        self.name = name
        self.value = value
    }
}
