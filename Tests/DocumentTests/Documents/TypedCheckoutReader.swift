/// Reads document 002: a list of types, three tables without separators, and a table of a cell a paragraph.
///
/// In a row without separators the code ends where the message starts, either with a capital letter or with
/// a word that the code itself holds (`user_not_found|user associated …`); the message ends where a lower-case
/// letter is directly followed by an upper-case one, and a row without such an edge has no handling. In a table
/// of paragraphs a message follows each code, and what follows the message is a handling if it has a space.
struct TypedCheckoutReader {
    let lines: [String]

    private let document = ReferenceDocument.typedCheckout
    private let columns = ["Error Code", "Error Message", "How to Fix"]

    func contents() throws -> DocumentContents {
        let types = self.types()
        var contents = DocumentContents(codes: [])
        contents.types = types
        for (type, rows) in sections() {
            guard let status = types.first(where: { $0.name == type })?.httpStatus else { continue }
            let isFlat = rows.contains(columns.joined())
            contents.codes += try isFlat ? flatRows(rows, type, status) : paragraphRows(rows, type, status)
        }
        contents.body = try body()
        return contents
    }

    /// `  1. name`, then the HTTP status as the next line that is not empty.
    private func types() -> [(name: String, httpStatus: Int)] {
        let filled = lines.filter { !$0.isEmpty }
        return zip(filled, filled.dropFirst()).compactMap { line, next in
            guard let match = line.wholeMatch(of: /\s+1\. ([a-z_]+)/), let status = Int(next) else { return nil }
            return (String(match.1), status)
        }
    }

    /// The lines below each heading `2. name`.
    private func sections() -> [(type: String, lines: [String])] {
        var sections: [(type: String, lines: [String])] = []
        for line in lines {
            if let heading = line.wholeMatch(of: /\d+\. ([a-z_]+)/) {
                sections.append((String(heading.1), []))
            } else if let last = sections.indices.last {
                sections[last].lines.append(line)
            }
        }
        return sections
    }

    private func flatRows(_ lines: [String], _ type: String, _ status: Int) throws -> [DocumentedCode] {
        try lines.filter { !$0.isEmpty && $0 != columns.joined() }.map { row in
            let edge = try codeEdge(in: row)
            let texts = row[edge...]
            let message = texts[..<(texts.caseEdge ?? texts.endIndex)]
            let handling = texts[message.endIndex...]
            return DocumentedCode(
                document: document,
                code: String(row[..<edge]),
                section: type,
                message: String(message),
                type: type,
                handling: handling.isEmpty ? nil : String(handling),
                httpStatus: status,
                concatenatedRow: row
            )
        }
    }

    /// Where the code ends in a row without separators.
    private func codeEdge(in row: String) throws -> String.Index {
        let run = row.prefix { $0 == "_" || $0.isLowercase }
        if run.endIndex < row.endIndex, row[run.endIndex].isUppercase { return run.endIndex }
        let edges = run.indices.filter { edge in
            run[..<edge].split(separator: "_").contains(run[edge...]) && run[..<edge].last != "_"
        }
        guard let edge = edges.first, edges.count == 1 else {
            throw ReadingError(document: document, reason: "\(edges.count) offsets where the code of “\(row)” may end")
        }
        return edge
    }

    private func paragraphRows(_ lines: [String], _ type: String, _ status: Int) throws -> [DocumentedCode] {
        let paragraphs = lines.split(separator: "").map { $0.joined(separator: "\n") }
        guard paragraphs.starts(with: columns) else {
            throw ReadingError(document: document, reason: "no columns below \(type)")
        }
        var codes: [DocumentedCode] = []
        var rest = paragraphs.dropFirst(columns.count)
        while let code = rest.popFirst() {
            guard code.wholeMatch(of: /\w+/) != nil, let message = rest.popFirst() else {
                throw ReadingError(document: document, reason: "“\(code)” is no code with a message")
            }
            let handling = rest.first.flatMap { $0.contains(" ") ? $0 : nil }
            if handling != nil { rest.removeFirst() }
            codes.append(
                DocumentedCode(
                    document: document,
                    code: code,
                    section: type,
                    message: message,
                    type: type,
                    handling: handling,
                    httpStatus: status
                )
            )
        }
        return codes
    }

    /// The example of a response: each member's value says what the member holds.
    private func body() throws -> BodyShape {
        let example = lines.drop { $0 != "{" }.prefix { $0 != "}" }
        let members = example.compactMap { line in
            line.firstMatch(of: /"(\w+)": "error (\w+)"/).map { (role: $0.2, name: String($0.1)) }
        }
        func member(_ role: String) -> String? { members.first { $0.role == role }?.name }
        guard let code = member("code"), members.count == 3 else {
            throw ReadingError(document: document, reason: "no example of a body")
        }
        return BodyShape(code: code, message: member("message"), type: member("type"))
    }
}
