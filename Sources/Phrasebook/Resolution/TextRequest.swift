import MessageFormat

/// One text that is asked for, on its way along a plan.
///
/// It is passed as `inout`: one address, however many functions pass it on, and nothing of it is copied or counted.
struct TextRequest: ~Copyable {
    /// Which text.
    let column: TextColumn
    /// The code and the locale.
    let position: CodePosition
    /// The IANA name of the caller's time zone.
    let timeZone: String?
    /// For what the text is escaped.
    let escaping: FormatOptions.Escaping
    /// Who is told what goes wrong; nil is the snapshot's monitor.
    let sink: (any EventSink)?

    @inline(always)
    init(
        _ column: TextColumn, _ position: CodePosition, timeZone: String? = nil,
        escaping: FormatOptions.Escaping = .none,
        sink: (any EventSink)? = nil
    ) {
        self.column = column
        self.position = position
        self.timeZone = timeZone
        self.escaping = escaping
        self.sink = sink
    }
}
