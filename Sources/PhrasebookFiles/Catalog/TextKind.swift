/// What a text of a code is for.
///
/// A later release may add kinds.
public struct TextKind: RawRepresentable, Sendable, Hashable, BitwiseCopyable, CaseIterable, CustomStringConvertible {
    /// The kinds of this release, for a `switch` over all of them.
    @usableFromInline
    package enum Value: String, Sendable, BitwiseCopyable, CaseIterable {
        case message
        case handling
        case user
    }

    @usableFromInline package let value: Value

    @inlinable
    init(_ value: Value) { self.value = value }

    /// The kind of a name; nil for one that this release does not know.
    public init?(rawValue: String) {
        guard let value = Value(rawValue: rawValue) else { return nil }
        self.value = value
    }

    /// What the API says: the bare fact, for integrators, logs and support.
    @inlinable public static var message: Self { Self(.message) }
    /// What the integrator should do.
    @inlinable public static var handling: Self { Self(.handling) }
    /// What an end user may be shown.
    @inlinable public static var user: Self { Self(.user) }

    /// All kinds of this release.
    public static var allCases: [Self] { Value.allCases.map { Self($0) } }

    /// The kind's name, such as `handling`.
    public var rawValue: String { value.rawValue }
    /// The kind's name.
    public var description: String { rawValue }
}
