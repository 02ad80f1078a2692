import Phrasebook

extension ReferencePage {
    /// The page as Markdown, with tables as GitHub Flavored Markdown has them, and an anchor for each code.
    ///
    /// - Parameter words: The words around the texts, in the page's language.
    /// - Returns: The page, with a newline at its end.
    package func markdown(_ words: PageWords.Language) -> String {
        var text = "# \(Markdown.text(title))\n\n"
        if let overview { text += "\(Markdown.text(overview))\n\n" }
        text += "## \(words["body"])\n\n"
        text += Markdown.table(
            [words["member"], words["holds"], words["jsonType"], words["givenBy"]],
            body.members.map { member in
                [
                    Markdown.code(member.name), words["value\(member.value.rawValue.capitalizedFirst)"],
                    member.isNumber ? "number" : "string", origin(member.origin, words),
                ]
            })
        if let successCode { text += "- \(words.pair("successCode", Markdown.code(successCode.rawValue)))\n" }
        text += "- \(words.pair("httpStatus", "\(httpStatus) – \(origin(httpStatusOrigin, words))"))\n\n"
        if let example = body.example { text += "### \(words["example"])\n\n```json\n\(example)\n```\n\n" }
        if !notes.isEmpty {
            text += "## \(words["rules"])\n\n"
            for note in notes { text += "- \(Markdown.cell(note.text))\n" }
            text += "\n"
        }
        for section in sections { text += markdown(section, words) }
        if !proseCodes.isEmpty {
            text += "## \(words["proseCodes"])\n\n"
            text += Markdown.table(
                [words["code"], words["retry"]],
                proseCodes.map { [Markdown.anchor($0.code.rawValue), retry($0.retryWords, words)] })
        }
        while text.hasSuffix("\n\n") { text.removeLast() }
        return text
    }

    private func markdown(_ section: Section, _ words: PageWords.Language) -> String {
        let title = section.title ?? (section.kind == .other ? words["otherCodes"] : section.name)
        var text = "## \(Markdown.text(title))\n\n"
        if let description = section.description, description != section.title {
            text += "\(Markdown.text(description))\n\n"
        }
        let facts = [
            ("httpStatus", section.httpStatus.map(String.init)), ("range", section.range), ("scope", section.scope),
            ("remarks", section.remarks),
        ].compactMap { name, fact in fact.map { "- \(words.pair(name, Markdown.cell($0)))\n" } }
        if !facts.isEmpty { text += facts.joined() + "\n" }
        guard !section.rows.isEmpty else { return text + "\(words["noCodes"])\n\n" }
        let hasIdentifiers = section.rows.contains { $0.identifier != nil }
        let headings = ["code"] + (hasIdentifiers ? ["identifier"] : []) + ["message", "handling", "retry", "user"]
        return text
            + Markdown.table(
                headings.map { words[$0] } + [words["httpStatus"], words["audience"]],
                section.rows.map { row in
                    var cells = [
                        Markdown.anchor(row.code.rawValue) + (row.isDeprecated ? "<br>\(words["deprecated"])" : "")
                    ]
                    if hasIdentifiers { cells.append(row.identifier.map(Markdown.code) ?? "") }
                    let fields = row.fieldPosition.map { words[$0 == .before ? "fieldsBefore" : "fieldsAfter"] }
                    cells.append([row.message.map(Markdown.cell), fields].compactMap(\.self).joined(separator: "<br>"))
                    cells.append(row.handling.map(Markdown.cell) ?? "")
                    cells.append(retry(row.retryWords, words))
                    let arguments = row.arguments.map { argument in
                        let example = argument.example.map { "; " + Markdown.cell($0) } ?? ""
                        return "\(Markdown.code(argument.name)) (\(argument.type.rawValue)\(example))"
                    }
                    let shown = arguments.isEmpty ? nil : words.pair("arguments", arguments.joined(separator: ", "))
                    cells.append([row.user.map(Markdown.cell), shown].compactMap(\.self).joined(separator: "<br>"))
                    cells.append(row.httpStatus.map(String.init) ?? "")
                    cells.append(words["audience\(row.audience.rawValue.capitalizedFirst)"])
                    return cells
                })
    }

    private func retry(_ parts: [String], _ words: PageWords.Language) -> String {
        parts.isEmpty ? words["retryUnstated"] : parts.map(Markdown.cell).joined(separator: "<br>")
    }

    private func origin(_ origin: BodyShape.Origin, _ words: PageWords.Language) -> String {
        words[origin == .document ? "fromDocument" : "fromSetting"]
    }
}

/// Text that has no meaning as Markdown.
enum Markdown {
    /// A text in which nothing is markup.
    static func text(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var isAtStart = true
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "$": result.append("\\")
            // Only at the start of a line do these make headings, lists and rules.
            case "#", "+", "-", "=": if isAtStart { result.append("\\") }
            case ".", ")": if endsWithNumber(result) { result.append("\\") }
            default: break
            }
            result.append(scalar)
            isAtStart = scalar == "\n" || (isAtStart && scalar == " ")
        }
        return String(result)
    }

    /// The same in one line, as a table's cell or a list's item needs it.
    static func cell(_ text: String) -> String { self.text(text).replacing("\n", with: "<br>") }

    /// A text in the type of code.
    static func code(_ text: String) -> String {
        var longest = 0
        var run = 0
        for character in text.unicodeScalars {
            run = character == "`" ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let space = longest > 0 ? " " : ""
        // A bar ends a cell even in code.
        return fence + space + text.replacing("|", with: "\\|") + space + fence
    }

    /// A code that can be linked to.
    static func anchor(_ code: String) -> String {
        "<a id=\"\(PageText().escapeText(code).replacing("|", with: "&#124;"))\"></a>\(self.code(code))"
    }

    /// A table, with an empty line behind it.
    static func table(_ headings: [String], _ rows: [[String]]) -> String {
        let lines = [headings, headings.map { _ in "---" }] + rows
        return lines.map { "| " + $0.joined(separator: " | ") + " |\n" }.joined() + "\n"
    }

    /// Whether all of the line so far is a number, which a full stop would make a list.
    private static func endsWithNumber(_ text: String.UnicodeScalarView) -> Bool {
        let line = text.reversed().prefix { $0 != "\n" }
        return !line.isEmpty && line.allSatisfy { ("0"..."9").contains($0) }
    }
}
