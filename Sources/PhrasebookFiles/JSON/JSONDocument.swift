/// A JSON file as read: its value, and what is to be said of it.
package struct JSONDocument: Sendable {
    /// The file.
    package let source: SourceText
    /// The value; nil where there is none to make out.
    package let root: JSONNode?
    /// What is wrong, by ascending offset; without one, ``root`` is there.
    package let diagnostics: [JSONDiagnostic]
    /// The offset of the first byte that is not in canonical form; nil where there is none.
    ///
    /// It means nothing where there are diagnostics.
    package let deviation: Int?
}
