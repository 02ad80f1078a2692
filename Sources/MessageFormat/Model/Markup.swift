/// A mark in a pattern that shows nothing by itself: `{#b}`, `{/b}` or `{#br/}` of MessageFormat 2.
///
/// Whoever renders formatted parts gives it a meaning. Marks need not be in pairs.
public struct Markup: Sendable, Hashable {
    /// Which side of the marked text it is on.
    public enum Kind: String, Sendable, Hashable {
        /// It begins a marked text.
        case open
        /// It stands alone.
        case standalone
        /// It ends a marked text.
        case close
    }

    /// Which side of the marked text it is on.
    public var kind: Kind
    /// Its name, with its namespace where it has one.
    public var name: String
    /// Its options, in order of writing.
    public var options: [FunctionCall.Option]
    /// What is noted of it for tools and translators.
    public var attributes: [MessageAttribute]
    /// Where it is in the source, in Unicode scalars from 0.
    public var range: Range<Int>

    /// Makes a mark.
    public init(
        kind: Kind, name: String, options: [FunctionCall.Option] = [], attributes: [MessageAttribute] = [],
        range: Range<Int>
    ) {
        self.kind = kind
        self.name = name
        self.options = options
        self.attributes = attributes
        self.range = range
    }
}
