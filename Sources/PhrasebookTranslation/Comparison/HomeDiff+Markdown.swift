import Phrasebook

extension HomeDiff {
    /// What differs, as Markdown for the review of a change: a table of texts for each catalog, before and after.
    ///
    /// Words that differ are in `<del>` and `<ins>`, which hosts of reviews show: marks of Markdown's own do not work
    /// beside Chinese punctuation.
    ///
    /// - Parameters:
    ///   - words: The words around the texts.
    ///   - title: What is compared, such as `main → .`; it is escaped.
    /// - Returns: The page, with a newline at its end.
    package func markdown(_ words: PageWords.Language, title: String) -> String {
        var text = "# \(words.pair("siteDiff", Markdown.text(title)))\n\n\(summary(words))\n"
        for catalog in catalogs {
            text += "\n## \(Markdown.text(catalog.name))\n\n"
            if catalog.change != .changed { text += "\(words[catalog.change.rawValue])\n\n" }
            text += facts(catalog, words) + texts(catalog, words)
            while text.hasSuffix("\n\n") { text.removeLast() }
        }
        return text
    }

    private func facts(_ catalog: CatalogChange, _ words: PageWords.Language) -> String {
        let rows = factRows(catalog, words)
        guard !rows.isEmpty else { return "" }
        return Markdown.table([words["code"], words["facts"], words["before"], words["after"]], rows)
    }

    private func factRows(_ catalog: CatalogChange, _ words: PageWords.Language) -> [[String]] {
        func row(_ code: String, _ fact: Fact) -> [String] {
            [code, Markdown.code(fact.name), fact.old.map(Self.cell) ?? "", fact.new.map(Self.cell) ?? ""]
        }
        return catalog.facts.map { row("", $0) }
            + catalog.codes.flatMap { code in
                let name = Markdown.code(code.code.rawValue)
                let change = code.change == .changed ? "" : "<br>" + words[code.change.rawValue]
                return code.facts.enumerated().map { row($0 == 0 ? name + change : "", $1) }
            }
    }

    private func texts(_ catalog: CatalogChange, _ words: PageWords.Language) -> String {
        guard !catalog.messages.isEmpty else { return "" }
        return Markdown.table(
            [words["texts"], words["language"], words["before"], words["after"]],
            catalog.messages.flatMap { message in
                message.texts.enumerated().flatMap { number, text in
                    rows(text, words).map { row in
                        [number == 0 ? Markdown.code(message.entry.key) : ""] + row
                    }
                }
            })
    }

    private func rows(_ text: TextChange, _ words: PageWords.Language) -> [[String]] {
        text.shown.enumerated().map { number, shown in
            let head = number == 0 ? [text.locale] + text.remarks(words) : []
            let label = shown.label.map(Markdown.code)
            let cell = (head.map(Markdown.cell) + [label].compactMap(\.self)).joined(separator: "<br>")
            let same = Self.cell(shown.new ?? "")
            guard text.hasTwoSides else { return [cell, same, same] }
            let difference = WordDiff(shown.old ?? "", shown.new ?? "")
            return [cell, Self.cell(difference.old, "del"), Self.cell(difference.new, "ins")]
        }
    }

    /// A text in which nothing is markup, and nothing is obeyed by whatever shows the page.
    private static func cell(_ text: String) -> String {
        Markdown.cell(TerminalText.escaped(text, keepsLines: true))
    }

    private static func cell(_ runs: [WordDiff.Run], _ element: String) -> String {
        let isWhole = runs.allSatisfy(\.isOwn)
        return runs.map { run in
            let text = cell(run.text)
            return run.isOwn && !isWhole ? "<\(element)>\(text)</\(element)>" : text
        }.joined()
    }
}
