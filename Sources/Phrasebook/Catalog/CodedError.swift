public import MessageFormat

/// An error that is one code of a catalog, with the values that the code's texts show.
///
/// The generated types of the plugin `PhrasebookCodes` conform to it. A framework's middleware turns it into the
/// catalog's error body.
public protocol CodedError: Error, Sendable {
    /// The code and its catalog.
    var codeReference: CodeReference { get }
    /// The values that the code's texts show.
    var arguments: MessageArguments { get }
}

/// Several coded errors that one response reports together, such as one for each field of a form.
public struct CodedErrors: Error, Sendable {
    /// The errors, in the order in which they are reported; never empty.
    ///
    /// The first one decides the status and the members of a body that has room for one code only.
    public let errors: [any CodedError]

    /// Errors to report together; nil for none at all.
    public init?(_ errors: [any CodedError]) {
        guard !errors.isEmpty else { return nil }
        self.errors = errors
    }
}
