import Foundation

/// One of the five API documents that the shipped catalogs must carry word for word.
///
/// The raw value is the name of the catalog made from the document.
enum ReferenceDocument: String, CaseIterable, Sendable, CustomStringConvertible {
    case agreementPay = "agreement-pay"
    case orderAcquiring = "order-acquiring"
    case typedCheckout = "typed-checkout"
    case returnCodeGateway = "return-code-gateway"
    case cardIssuing = "card-issuing"

    /// The environment variable that names the documents' folder.
    static let folderVariable = "PHRASEBOOK_DOCUMENTS"

    /// Why a suite is skipped, and what to do about it.
    static let skipComment = """
        Set PHRASEBOOK_DOCUMENTS to the folder with the five API documents (000_….txt to 004_….txt).
        """

    /// The documents' folder; `nil` where the variable is unset or names no folder.
    static var folder: URL? {
        guard let path = ProcessInfo.processInfo.environment[folderVariable], !path.isEmpty else { return nil }
        let folder = URL(filePath: path, directoryHint: .isDirectory)
        let isFolder = (try? folder.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
        return isFolder ? folder : nil
    }

    /// All documents, read once; a document that cannot be read fails every test that asks for it.
    static let contents: Result<[ReferenceDocument: DocumentContents], any Error> = Result {
        try Dictionary(uniqueKeysWithValues: allCases.map { ($0, try $0.read()) })
    }

    /// What this document says.
    func contents() throws -> DocumentContents {
        guard let contents = try Self.contents.get()[self] else {
            throw ReadingError(document: self, reason: "was not read")
        }
        return contents
    }

    var description: String { rawValue }

    /// How the document's file name starts; what follows is a hash.
    var filePrefix: String {
        switch self {
        case .agreementPay: "000_"
        case .orderAcquiring: "001_"
        case .typedCheckout: "002_"
        case .returnCodeGateway: "003_"
        case .cardIssuing: "004_"
        }
    }

    /// The document's characters as they are in its file.
    func text() throws -> String {
        guard let folder = Self.folder else { throw ReadingError(document: self, reason: Self.skipComment) }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        guard let name = names.first(where: { $0.hasPrefix(filePrefix) && $0.hasSuffix(".txt") }) else {
            throw ReadingError(document: self, reason: "no file \(filePrefix)….txt in \(folder.path)")
        }
        return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    }

    private func read() throws -> DocumentContents {
        let lines = try text().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return switch self {
        case .agreementPay: try AgreementPayReader(lines: lines).contents()
        case .orderAcquiring: try OrderAcquiringReader(lines: lines).contents()
        case .typedCheckout: try TypedCheckoutReader(lines: lines).contents()
        case .returnCodeGateway: try ReturnCodeGatewayReader(lines: lines).contents()
        case .cardIssuing: try CardIssuingReader(lines: lines).contents()
        }
    }
}

/// A document that does not have the form its reader knows.
struct ReadingError: Error, CustomStringConvertible {
    let document: ReferenceDocument
    let reason: String

    var description: String { "\(document): \(reason)" }
}
