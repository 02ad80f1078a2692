/// A position in a text file, for people: file, line and column.
public struct SourcePosition: Sendable, Hashable, CustomStringConvertible {
    /// The name of the file as its reader was told it.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in Unicode scalars, counted from 1.
    public let column: Int

    /// Creates a position from numbers that are already counted from 1.
    public init(file: String, line: Int, column: Int) {
        self.file = file
        self.line = line
        self.column = column
    }

    /// The form editors and terminals turn into a link: `file:line:column`.
    public var description: String { "\(file):\(line):\(column)" }
}
