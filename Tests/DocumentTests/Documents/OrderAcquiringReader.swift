/// Reads document 001: rows whose cells end in ` |`, below headings before `| Error Code | …`.
///
/// The prose at the end has lost its line breaks: a bullet starts at a hyphen between white space, and the
/// codes in it run into the next word (`E03errors`).
struct OrderAcquiringReader {
    let lines: [String]

    private let document = ReferenceDocument.orderAcquiring

    func contents() throws -> DocumentContents {
        var codes: [DocumentedCode] = []
        var section = ""
        var lastLine = ""
        for line in lines {
            if line.hasPrefix("| "), line.hasSuffix(" |") { section = lastLine }
            lastLine = line
            guard let row = line.wholeMatch(of: /([A-Z]?\d+) \| ([^|]+) \|(?: ([^|]+) \|)?/) else { continue }
            codes.append(
                DocumentedCode(
                    document: document,
                    code: String(row.1),
                    section: section,
                    message: String(row.2),
                    handling: row.3.map(String.init)
                )
            )
        }
        var contents = DocumentContents(codes: codes)
        contents.retryLists = try retryLists()
        contents.rules = importantNote() + recommendations().map(String.init)
        contents.body = try body()
        return contents
    }

    /// The bullets that name codes: query before a retry, or retry later.
    private func retryLists() throws -> [RetryList] {
        let bullets = recommendations()
        let condition = bullets.compactMap { $0.firstMatch(of: /[Ii]f order is (\w+), can retry/) }.first
        return try bullets.compactMap { bullet in
            let codes = bullet.matches(of: /[A-Z]\d\d/).map { String($0.0) }
            if codes.isEmpty { return nil }
            if bullet.contains("first call order query interface"), let condition {
                return RetryList(codes: codes, advice: "queryFirst", onlyIf: String(condition.1))
            }
            if bullet.contains("recommend retrying later") { return RetryList(codes: codes, advice: "later") }
            throw ReadingError(document: document, reason: "no advice found in “\(bullet)”")
        }
    }

    /// The bullets at the end of the page, without its last line, which is the page's own.
    private func recommendations() -> [Substring] {
        let prose = lines.drop { $0 != "Error Handling Recommendations" }.dropFirst()
        return " \(prose.filter { $0 != "Last updated on" }.joined(separator: "\n"))".split(separator: /\s-\s/)
    }

    /// What is below the heading “Important Note”.
    private func importantNote() -> [String] {
        lines.drop { $0 != "Important Note" }.dropFirst().prefix(1).map(\.self)
    }

    /// The member of “Error code (code) indicates the processing result”.
    private func body() throws -> BodyShape {
        guard let member = lines.compactMap({ $0.firstMatch(of: /Error code \((\w+)\) indicates/) }).first else {
            throw ReadingError(document: document, reason: "no body members")
        }
        return BodyShape(code: String(member.1))
    }
}
