/// How a message of a pool is written.
@usableFromInline
package struct WriteOptions: Sendable, BitwiseCopyable {
    /// Whether arguments that run against the message's direction are set apart.
    @usableFromInline let isolates: Bool
    /// Whether every value of MessageFormat 2 is, that is not known to run in the message's direction.
    @usableFromInline let isolatesAlways: Bool
    /// Whether the text is escaped for a JSON string.
    @usableFromInline let escapes: Bool
    /// What the presenter is told.
    @usableFromInline let context: Int32
    /// The longest text that is written, in bytes.
    @usableFromInline let maximumLength: Int

    /// Options of a message that is written by rules.
    ///
    /// - Parameters:
    ///   - isolates: Whether arguments that run against the message's direction are set apart.
    ///   - escapes: Whether the text is escaped for a JSON string.
    ///   - context: What the presenter is told, such as the index of a locale.
    @inlinable
    @inline(always)
    package init(isolates: Bool, escapes: Bool, context: Int) {
        self.isolates = isolates
        isolatesAlways = false
        self.escapes = escapes
        self.context = Int32(truncatingIfNeeded: context)
        maximumLength = FormatOptions.defaultMaximumLength
    }

    /// The same options as these, but for the time zone.
    init(_ options: FormatOptions, context: Int = 0) {
        isolates = options.bidiIsolation != .none
        isolatesAlways = options.bidiIsolation == .standard
        escapes = options.escaping == .json
        self.context = Int32(truncatingIfNeeded: context)
        maximumLength = options.maximumLength
    }
}
