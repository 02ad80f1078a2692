/// Reads document 004: rows `| code | text |` below numbered headings, and three rules at the top.
///
/// The rules have lost their line breaks, some between words; the table of ranges also holds the success code,
/// and its rows such as `1xxx` are no codes.
struct CardIssuingReader {
    let lines: [String]

    private let document = ReferenceDocument.cardIssuing

    func contents() throws -> DocumentContents {
        let rules = lines.prefix { $0 != "Error Code Ranges" }.joined(separator: "\n")
        guard let status = rules.firstMatch(of: /HTTP status code is generally (\d{3})\b/).flatMap({ Int($0.1) }),
            let success = rules.firstMatch(of: /(\w+) = (\d+)\s*means success/)
        else {
            throw ReadingError(document: document, reason: "no HTTP status or no success code in the rules")
        }
        var codes: [DocumentedCode] = []
        var section = ""
        for line in lines {
            if line.wholeMatch(of: /[\d.]+ .+/) != nil { section = line }
            guard let row = line.wholeMatch(of: /\| (\d+) \| (.+) \|/) else { continue }
            codes.append(
                DocumentedCode(
                    document: document,
                    code: String(row.1),
                    section: row.1 == success.2 ? String(row.2) : section,
                    message: String(row.2),
                    httpStatus: status
                )
            )
        }
        var contents = DocumentContents(codes: codes)
        contents.rules = " \(rules)".split(separator: /\s-\s/).map(String.init)
        contents.body = BodyShape(code: String(success.1))
        contents.fieldCodes = try fieldCodes(in: rules, known: codes.map(\.code))
        return contents
    }

    /// The codes that the rule on field names lists, its ranges written out.
    private func fieldCodes(in rules: String, known: [String]) throws -> [String] {
        let sentence = /error codes ([\d\u{2013}, ]+?), etc\. include snake_case field name/
        guard let rule = rules.firstMatch(of: sentence) else {
            throw ReadingError(document: document, reason: "no codes with a field name in the rules")
        }
        let codes = rule.1.split(separator: ", ").flatMap { part -> [String] in
            let bounds = part.split(separator: "\u{2013}").compactMap { Int($0) }
            guard let first = bounds.first, let last = bounds.last, first <= last else { return [] }
            return (first...last).map(String.init)
        }
        guard Set(codes).isSubset(of: known) else {
            throw ReadingError(document: document, reason: "the rules name codes without a row: \(codes)")
        }
        return codes
    }
}
