/// The version of this package.
public enum PackageVersion: Sendable {
    /// The version as people write it, such as `1.0.0`; `CHANGELOG.md` says what is in it.
    public static let current = "1.0.0"
}
