/// Reads document 003: rows without separators, of an optional category, six digits, English and Chinese.
///
/// A category counts until the next one. Chinese starts at the first Han character, or before it where the
/// letters and digits that touch it (`exceeded|API接口…`) end in a word that the English text holds as well:
/// then that word belongs to the Chinese text.
struct ReturnCodeGatewayReader {
    let lines: [String]

    private let document = ReferenceDocument.returnCodeGateway

    func contents() throws -> DocumentContents {
        var category = ""
        let codes: [DocumentedCode] = try lines.compactMap { line in
            guard let row = line.wholeMatch(of: /([^\d]*)(\d{6})(.+)/) else { return nil }
            if !row.1.isEmpty { category = String(row.1) }
            let edge = try chineseEdge(in: row.3)
            return DocumentedCode(
                document: document,
                code: String(row.2),
                section: category,
                message: String(row.3[..<edge]),
                chineseMessage: String(row.3[edge...]),
                concatenatedRow: String(row.2 + row.3)
            )
        }
        return DocumentContents(codes: codes)
    }

    /// Where the Chinese text starts.
    private func chineseEdge(in texts: Substring) throws -> Substring.Index {
        guard let han = texts.firstIndex(where: \.isHan), han > texts.startIndex else {
            throw ReadingError(document: document, reason: "no Chinese after English in “\(texts)”")
        }
        let touching = texts[..<han].suffix(while: { $0.isLetter || $0.isNumber })
        let edges = touching.indices.dropFirst().filter { edge in
            let word = touching[edge...].lowercased()
            return texts[..<edge].split { !$0.isLetter && !$0.isNumber }.contains { $0.lowercased() == word }
        }
        guard edges.count <= 1 else {
            throw ReadingError(
                document: document,
                reason: "\(edges.count) offsets where Chinese may start in “\(texts)”"
            )
        }
        return edges.first ?? han
    }
}

extension BidirectionalCollection {
    /// The longest end of the collection whose elements all satisfy a condition.
    func suffix(while condition: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
