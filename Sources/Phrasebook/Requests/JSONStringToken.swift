/// A string of a lookup.
struct JSONStringToken {
    /// The text without its escapes.
    let text: String
    /// The offset of the opening quotation mark.
    let start: Int
    /// The offset behind the closing quotation mark.
    let end: Int

    /// The string as a value.
    var node: JSONNode { JSONNode(value: .string(text), start: start, end: end) }
}
