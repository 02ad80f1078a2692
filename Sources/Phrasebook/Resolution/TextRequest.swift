import MessageFormat

/// One text that is asked for, on its way along a plan.
struct TextRequest: BitwiseCopyable {
    /// Which text.
    let column: TextColumn
    /// The code and the locale.
    let position: CodePosition
    /// For what the text is escaped.
    let escaping: FormatOptions.Escaping

    @inline(always)
    init(_ column: TextColumn, _ position: CodePosition, _ escaping: FormatOptions.Escaping = .none) {
        self.column = column
        self.position = position
        self.escaping = escaping
    }
}
