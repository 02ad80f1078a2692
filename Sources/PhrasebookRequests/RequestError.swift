package import Phrasebook

/// Why a request cannot be served.
package struct RequestError: Error {
    /// What is wrong with it.
    package enum Kind: String, Sendable {
        case badJSON = "bad-json"
        case badRequest = "bad-request"
        case unknownOperation = "unknown-operation"
        case unknownCatalog = "unknown-catalog"
        case unknownLocale = "unknown-locale"
        case unknownSyntax = "unknown-syntax"
        case badLocale = "bad-locale"
    }

    /// What is wrong with it.
    package let kind: Kind
    /// What is wrong, and the way out.
    package let message: String

    /// An error.
    package init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    /// Writes the error as the member `error`.
    package func writeMember(to writer: inout JSONWriter) {
        writer.key("error")
        writer.object { writer in
            writer.member("type", kind.rawValue)
            writer.member("message", message)
        }
    }
}
