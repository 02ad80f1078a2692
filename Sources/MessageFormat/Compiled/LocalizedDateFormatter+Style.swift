package import ICU

extension LocalizedDateFormatter.Form {
    /// What the style of `{x, date, …}` or `{x, time, …}` asks for.
    ///
    /// - Parameters:
    ///   - style: The style as it is written.
    ///   - isTime: Whether it is that of a time.
    package init(style: String, isTime: Bool) {
        self = style.withByteRun { StyleReader.dateForm($0, isTime: isTime) }
    }

    /// What `{x}` shows of an instant.
    package static var bare: Self { .style(date: .short, time: .short) }
}
