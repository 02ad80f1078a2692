import Phrasebook

extension MessagePreview {
    /// The message for a terminal: a column for each locale, a row for each branch.
    ///
    /// Where the columns would be narrower than 24 cells, the locales are below each other.
    ///
    /// - Parameters:
    ///   - width: The cells of a line.
    ///   - words: The words around the texts.
    /// - Returns: Lines with a newline behind each, without trailing spaces.
    package func table(width: Int, _ words: PageWords.Language) -> String {
        let name = TerminalText.escaped(name)
        let rule = String(repeating: "─", count: max(0, width - TerminalText.width(name) - 3))
        var text = "─ \(name) \(rule)\n"
        var facts: [(String, String)] = []
        if let identifier = self.facts?.identifier { facts.append((words["identifier"], identifier)) }
        facts.append((words["about"], entry.description ?? words["noDescription"]))
        for argument in entry.arguments {
            let example = entry.examples[argument.name].map { "; \(words["example"]): \($0)" } ?? ""
            facts.append((words["argument"], "\(argument.name) (\(argument.type.rawValue)\(example))"))
        }
        let limits = translations.compactMap { translation in
            entry.lengthLimit(in: translation.locale).map { "\(translation.locale) \(translation.longest)/\($0)" }
        }
        if !limits.isEmpty { facts.append((words["limit"], limits.joined(separator: ", "))) }
        let indent = facts.map { TerminalText.width($0.0) }.max() ?? 0
        for (name, fact) in facts {
            for (number, line) in TerminalText.wrapped(fact, to: width - indent - 4).enumerated() {
                text += "  " + TerminalText.padded(number == 0 ? name : "", to: indent) + "  " + line + "\n"
            }
        }
        return text + "\n" + grid(width, words)
    }

    /// The rows of the grid: what is named at their left, and a cell for each locale.
    private func rows(_ words: PageWords.Language) -> [(name: String, cells: [String])] {
        var rows = [
            (
                "",
                translations.map { translation in
                    let state = words["state\(translation.state.capitalizedFirst)"]
                    let mark = translation.text?.isContract == true ? " · " + words["contract"] : ""
                    let twin = translation.isTwinShown ? " · " + words["twinShown"] : ""
                    return "\(translation.locale) · \(state)\(mark)\(twin)"
                }
            )
        ]
        if translations.contains(where: { $0.text?.formerSource != nil }) {
            rows.append((words["sourceBefore"], translations.map { $0.text?.formerSource ?? "" }))
        }
        // A text without arguments is shown as it is written.
        if translations.contains(where: { $0.branches.map(\.text) != [$0.text?.text ?? ""] && $0.text != nil }) {
            rows.append((words["text"], translations.map { $0.text?.text ?? "" }))
        }
        for choices in choices {
            rows.append(
                (
                    choices.isEmpty ? words["shownText"] : choices.map(\.name).joined(separator: ", "),
                    translations.map { translation in
                        translation.branches.first { $0.choices == choices }?.text ?? ""
                    }
                ))
        }
        if translations.contains(where: { !$0.diagnostics.isEmpty }) {
            rows.append(
                (
                    words["findings"],
                    translations.map { translation in
                        translation.diagnostics.map { "\(words.text($0.text)) [\($0.rule)]" }
                            .joined(separator: "\n")
                    }
                ))
        }
        return rows
    }

    private func grid(_ width: Int, _ words: PageWords.Language) -> String {
        let rows = rows(words)
        let name = min(20, rows.map { TerminalText.width($0.name) }.max() ?? 0)
        let room = width - name - 4
        let column = translations.isEmpty ? room : (room - 3 * (translations.count - 1)) / translations.count
        guard column >= 24 else { return stack(rows, width) }
        var text = ""
        for (number, row) in rows.enumerated() {
            let names = TerminalText.wrapped(row.name, to: max(4, name))
            let cells = row.cells.map { TerminalText.wrapped($0, to: column) }
            for line in 0..<max(names.count, cells.map(\.count).max() ?? 0) {
                let parts = cells.map { TerminalText.padded(line < $0.count ? $0[line] : "", to: column) }
                let head = TerminalText.padded(line < names.count ? names[line] : "", to: name)
                text += Self.trimmed("  \(head)  \(parts.joined(separator: " │ "))") + "\n"
            }
            if number == 0 {
                let rules = cells.map { _ in String(repeating: "─", count: column) }
                text += "  \(String(repeating: "─", count: name))──\(rules.joined(separator: "─┼─"))\n"
            }
        }
        return text
    }

    /// The locales below each other.
    private func stack(_ rows: [(name: String, cells: [String])], _ width: Int) -> String {
        translations.indices.map { column in
            rows.enumerated().map { number, row in
                guard number > 0 else { return "  \(row.cells[column])\n" }
                guard !row.cells[column].isEmpty else { return "" }
                let lines = TerminalText.wrapped(row.cells[column], to: width - 6).map { "      \($0)\n" }.joined()
                return (row.name.isEmpty ? "" : "    \(row.name)\n") + lines
            }.joined()
        }.joined(separator: "\n")
    }

    private static func trimmed(_ text: String) -> String {
        var text = text
        while text.last == " " { text.removeLast() }
        return text
    }
}

extension MessageBranch.Choice {
    /// The choice in short: `attempts =0`, `n one`.
    var name: String { "\(argument) \(key)" }
}
