/// Why a home could not be loaded, or a catalog could not be found.
public struct CatalogError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What went wrong.
    ///
    /// Minor releases may add codes.
    public struct Code: Sendable, Hashable, CustomStringConvertible {
        private enum Value: String { case homeNotLoaded, unknownCatalog, unknownCode }
        private let value: Value
        /// The home has errors; all of them are in ``CatalogError/diagnostics``.
        public static var homeNotLoaded: Self { Self(value: .homeNotLoaded) }
        /// No catalog has this name.
        public static var unknownCatalog: Self { Self(value: .unknownCatalog) }
        /// The catalog does not have this code.
        public static var unknownCode: Self { Self(value: .unknownCode) }
        /// The code's name.
        public var description: String { value.rawValue }
    }

    /// What went wrong.
    public let code: Code
    /// Everything found in the home, errors and warnings, in order of file and position.
    public let diagnostics: [Diagnostic]
    /// What is wrong, in one line, apart from any language.
    package let text: DiagnosticText
    /// What is wrong, in one line.
    public var message: String { text.description }

    package init(code: Code, diagnostics: [Diagnostic], message: DiagnosticText) {
        self.code = code
        self.diagnostics = diagnostics
        text = message
    }

    /// The one line, and then a line for each error.
    public var description: String {
        ([message] + diagnostics.filter { $0.severity == .error }.map(\.description)).joined(separator: "\n")
    }
}
