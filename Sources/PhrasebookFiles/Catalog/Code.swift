import TextKernel

/// A code of an API: an opaque, case-sensitive string such as `139004005`, `C01` or `3DS_required`.
///
/// A code is no number, even where it has only digits, and nothing is derived from how it is spelled.
public struct Code: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The code as the API spells it.
    public let rawValue: String

    /// A code as the API spells it.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A code as the API spells it.
    public init(_ text: String) { rawValue = text }

    /// A code written in source.
    public init(stringLiteral value: String) { rawValue = value }

    /// Whether two codes have the same scalars; canonical equivalence does not make two codes one.
    public static func == (left: Code, right: Code) -> Bool { left.rawValue.hasSameBytes(as: right.rawValue) }

    /// Hashes the scalars.
    public func hash(into hasher: inout Hasher) { ExactKey(text: rawValue).hash(into: &hasher) }

    /// The code as the API spells it.
    public var description: String { rawValue }
}
