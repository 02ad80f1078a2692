/// How much of a JSON file is read before the reader gives up.
package struct JSONLimits: Sendable, Hashable {
    /// The largest file in bytes.
    ///
    /// A larger one is not read at all.
    package var maximumBytes = 16 * 1024 * 1024
    /// How many arrays and objects may be inside each other.
    ///
    /// At most 256 are read, whatever is set: a nested value takes space on the stack of whoever walks it.
    package var maximumDepth = 64

    /// The default limits.
    package init() {}

    /// Limits for a special purpose, such as one line of a request.
    package init(maximumBytes: Int, maximumDepth: Int) {
        self.maximumBytes = maximumBytes
        self.maximumDepth = maximumDepth
    }

    /// The depth that counts.
    var effectiveDepth: Int { min(max(maximumDepth, 0), 256) }
}
