/// What a program can do about a diagnostic, apart from any program's name for it.
///
/// Whoever shows diagnostics says how it is done with the tools at hand. Minor releases may add kinds.
public struct FixItKind: Sendable, Hashable {
    /// The name of the kind, in lower case with hyphens.
    public let name: String
    /// What it is done to; for most kinds that is the file of the diagnostic, and the list is empty.
    public let subjects: [String]

    private init(_ name: String, _ subjects: [String] = []) {
        self.name = name
        self.subjects = subjects
    }

    /// Write the text file in canonical form.
    public static let formatTexts = FixItKind("format-texts")
    /// Write the file of states in canonical form.
    public static let formatStates = FixItKind("format-states")
    /// Write another JSON file in canonical form.
    public static let formatFile = FixItKind("format-file")
    /// Write a manifest to begin with.
    public static let writeManifest = FixItKind("write-manifest")
    /// Write texts to begin with.
    public static let writeTexts = FixItKind("write-texts")
    /// Write the texts that all catalogs share.
    public static let writeCommonTexts = FixItKind("write-common-texts")
    /// Count and list the texts that are missing.
    public static let listMissing = FixItKind("list-missing")
    /// Record the names that generated source has now.
    public static let recordRelease = FixItKind("record-release")

    /// Record that a translation is still right.
    ///
    /// - Parameters:
    ///   - address: The text: its catalog, a slash and its key.
    ///   - locale: The folder of the translation's locale.
    /// - Returns: The kind, with both as its ``subjects``.
    public static func confirmTranslation(of address: String, locale: String) -> FixItKind {
        FixItKind("confirm-translation", [address, locale])
    }
}
