/// A string as ``JSONParser`` reads it: its bytes, of which a text is made only where one is needed.
struct JSONString {
    /// The offset of the opening quotation mark.
    let start: Int
    /// The offset behind the closing quotation mark.
    let end: Int
    /// The text in UTF-8: a range of the file, or of ``JSONParser/decoded``.
    let content: Range<Int>
    /// Whether ``content`` is a range of ``JSONParser/decoded``, because the file has the text in another form.
    let isDecoded: Bool
    /// Whether the closing quotation mark is missing, so that ``end`` is a guess.
    var isUnterminated = false
}
