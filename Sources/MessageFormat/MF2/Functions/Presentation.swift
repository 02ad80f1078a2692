/// What a function decided by a message's text alone, when the message was loaded: which arguments it shows by a style
/// and nothing else, and which of them choose by themselves.
///
/// A row of the pool is made of it. For any other argument the function is called where the row is written.
struct Presentation: Sendable {
    /// Which arguments.
    enum Arguments: UInt8, BitwiseCopyable {
        case none
        /// Every type that shows by itself.
        case any
        case number
        /// A number without a fraction.
        case whole
        case money
        case instant
        case text
        /// A text, or several.
        case texts
    }

    /// How such an argument chooses among keys.
    enum Choice: UInt8, BitwiseCopyable {
        case none
        /// By its value, and its plural category.
        case plural
        /// By its value, and its ordinal category.
        case ordinal
        /// By its value alone.
        case exact
        /// By its characters.
        case text
    }

    let arguments: Arguments
    /// The style; nil where the argument is shown as `{$x}` shows it.
    var style: MessageStyle?
    var choice = Choice.none
}

extension ResolvedValue {
    /// Which arguments a function may be given by its operand: those of `raw` as they are, and what another function
    /// leaves as it is; nil where that one changes it.
    func arguments(raw: Presentation.Arguments) -> Presentation.Arguments? {
        function == nil ? raw : presentation?.arguments
    }
}
