import Testing

/// What one document says, in its own order.
struct DocumentContents: Sendable {
    /// Every code that has a row, in document order.
    var codes: [DocumentedCode]
    /// The lists of the prose that say how to retry the codes they name.
    var retryLists: [RetryList] = []
    /// The ranges of the prose that say which codes are not to be retried.
    var nonRetryableRanges: [ClosedRange<Int>] = []
    /// The error types with their HTTP status, in document order; empty where the API has none.
    var types: [(name: String, httpStatus: Int)] = []
    /// The sentences that hold for several codes, as the flattened prose has them.
    var rules: [String] = []
    /// The codes whose message carries a field name.
    var fieldCodes: [String] = []
    /// The members of the error body; `nil` where the document names none.
    var body: BodyShape?

    /// Codes that the prose names though no row describes them.
    var proseOnlyCodes: [String] {
        let described = Set(codes.map(\.code))
        return retryLists.flatMap(\.codes).filter { !described.contains($0) }
    }

    /// Strings that look like codes of this document and are none.
    ///
    /// The neighbours of every numbered code, other spellings of the same number, other cases of the same
    /// letters, longer codes cut at an underscore, and the names of types.
    var nearMisses: [String] {
        let named = Set(codes.map(\.code) + proseOnlyCodes)
        var seen = Set<String>()
        return (codes.flatMap { nearMisses(of: $0.code) } + types.map(\.name))
            .filter { !named.contains($0) && seen.insert($0).inserted }
    }

    private func nearMisses(of code: String) -> [String] {
        var misses = [code.uppercased(), code.lowercased(), "\(code)_"]
        if let underscore = code.lastIndex(of: "_") { misses.append(String(code[..<underscore])) }
        let prefix = code.prefix { $0.isLetter }
        let digits = code.dropFirst(prefix.count)
        guard let number = Int(digits) else { return misses }
        for neighbour in [number - 1, number + 1] where neighbour >= 0 {
            let written = String(neighbour)
            let padding = String(repeating: "0", count: max(0, digits.count - written.count))
            misses.append(prefix + padding + written)
        }
        return misses + [prefix + "0" + digits]
    }
}

/// One row of a document, taken apart.
struct DocumentedCode: Sendable, CustomTestStringConvertible {
    let document: ReferenceDocument
    let code: String
    /// The heading or category over the row; for a success code without one, its message.
    let section: String
    /// The message in English, which every document gives.
    let message: String
    /// The message in Chinese, which one document gives.
    var chineseMessage: String?
    var identifier: String?
    var type: String?
    var handling: String?
    /// The text that the document suggests for end users.
    var userMessage: String?
    var httpStatus: Int?
    /// The row's characters where it is printed without separators, the category before the code left out.
    var concatenatedRow: String?

    var testDescription: String { "\(document) \(code)" }

    /// Whether the row is under the document's heading for success.
    var isSuccess: Bool { section.hasPrefix("Success") }

    /// Every code of every document, document by document.
    static func all() throws -> [DocumentedCode] {
        try ReferenceDocument.allCases.flatMap { try $0.contents().codes }
    }

    /// The codes of all documents for which a condition holds.
    static func all(where condition: (DocumentedCode) -> Bool) throws -> [DocumentedCode] {
        try all().filter(condition)
    }
}

/// Codes that a sentence of the prose names, and what it advises.
struct RetryList: Sendable {
    let codes: [String]
    let advice: String
    /// The state that a query must show before a retry is right.
    var onlyIf: String?
}

/// The members of an error body, as far as the document names them.
struct BodyShape: Sendable {
    /// The member that holds the code.
    let code: String
    /// The member that holds the message.
    var message: String?
    /// The member that holds the type.
    var type: String?

    /// The members that the document names.
    var members: Set<String> { Set([code, message, type].compactMap(\.self)) }
}
