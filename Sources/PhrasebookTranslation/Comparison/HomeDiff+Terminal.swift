import Phrasebook

extension HomeDiff {
    /// What differs, for a terminal: a block for each text, with a line for each case before (`-`) and after (`+`).
    ///
    /// Lines are as long as their texts. What a terminal would obey is escaped.
    ///
    /// - Parameters:
    ///   - words: The words around the texts.
    ///   - title: What is compared, such as `main → .`.
    ///   - usesColour: Whether what was taken away and what came are coloured, word by word, by the sequences of ECMA-48.
    /// - Returns: Lines with a newline behind each, the counts in the last one.
    package func text(_ words: PageWords.Language, title: String, usesColour: Bool = false) -> String {
        let printer = TerminalPrinter(words: words, usesColour: usesColour)
        let parts = catalogs.flatMap(printer.blocks) + [["\(TerminalText.escaped(title)) · \(summary(words))"]]
        return parts.map { $0.joined(separator: "\n") + "\n" }.joined(separator: "\n")
    }
}

/// Writes what differs for a terminal.
private struct TerminalPrinter {
    let words: PageWords.Language
    let usesColour: Bool

    /// The blocks of a catalog, each of some lines.
    func blocks(_ catalog: HomeDiff.CatalogChange) -> [[String]] {
        var head: [String] = []
        if catalog.change != .changed { head.append("  " + words[catalog.change.rawValue]) }
        for fact in catalog.facts { head.append("  " + line(fact)) }
        for code in catalog.codes {
            let change = code.change == .changed ? "" : " · " + words[code.change.rawValue]
            head.append("  " + painted(TerminalText.escaped(code.code.rawValue), "1") + change)
            for fact in code.facts { head.append("    " + line(fact)) }
        }
        let first = head.isEmpty ? [] : [[title(catalog.name)] + head]
        return first + catalog.messages.map(block)
    }

    private func title(_ text: String) -> String { "─ " + painted(TerminalText.escaped(text), "1") }

    private func line(_ fact: HomeDiff.Fact) -> String {
        let name = TerminalText.escaped(fact.name)
        switch (fact.old, fact.new) {
        case (let old?, let new?):
            return "\(name): \(painted(TerminalText.escaped(old), "31")) → \(painted(TerminalText.escaped(new), "32"))"
        case (let old?, nil): return painted("- \(name): \(TerminalText.escaped(old))", "31")
        case (nil, let new): return painted("+ \(name): \(TerminalText.escaped(new ?? ""))", "32")
        }
    }

    // MARK: Texts

    private func block(_ message: HomeDiff.Message) -> [String] {
        let kind = words["kind\(message.entry.kindName.capitalizedFirst)"]
        return ["\(title(message.name)) · \(kind)"] + message.texts.flatMap(lines)
    }

    private func lines(_ text: HomeDiff.TextChange) -> [String] {
        var lines = ["  " + ([text.locale] + text.remarks(words)).joined(separator: " · ")]
        for shown in text.shown {
            if let label = shown.label { lines.append("    " + TerminalText.escaped(label)) }
            guard text.hasTwoSides else {
                lines.append("      " + TerminalText.escaped(shown.new ?? ""))
                continue
            }
            let difference = WordDiff(shown.old ?? "", shown.new ?? "")
            if shown.old != nil { lines.append("    " + line("-", difference.old, "31")) }
            if shown.new != nil { lines.append("    " + line("+", difference.new, "32")) }
        }
        return lines
    }

    private func line(_ sign: String, _ runs: [WordDiff.Run], _ colour: String) -> String {
        let isWhole = runs.allSatisfy(\.isOwn)
        return painted(sign + " ", colour)
            + runs.map { run in
                // Words that differ inside of others are seen by more than their colour.
                painted(TerminalText.escaped(run.text), run.isOwn && !isWhole ? "1;4;\(colour)" : colour)
            }.joined()
    }

    private func painted(_ text: String, _ colour: String) -> String {
        usesColour && !text.isEmpty ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}

extension HomeDiff {
    /// The counts in a line, without those that are 0; that nothing differs where nothing does.
    func summary(_ words: PageWords.Language) -> String {
        let counts = self.counts
        let parts = [
            ("added", counts.added), ("removed", counts.removed), ("changed", counts.changed),
            ("stateStale", counts.stale), ("otherState", counts.otherState),
            ("shownOtherwise", counts.shownOtherwise), ("facts", counts.facts),
        ].filter { $0.1 > 0 }.map { words.pair($0.0, "\($0.1)") }
        guard parts.isEmpty else { return parts.joined(separator: " · ") }
        // A catalog without texts and codes is new, or gone.
        return isEmpty ? words["nothingDiffers"] : catalogs.map(\.name).joined(separator: ", ")
    }
}

extension HomeDiff.TextChange {
    /// What is said of the text besides its words: how it differs, and its state.
    func remarks(_ words: PageWords.Language) -> [String] {
        func name(_ side: HomeDiff.Side) -> String {
            side.state == .contract ? words["contract"] : words["state\(side.state.rawValue.capitalizedFirst)"]
        }
        var remarks: [String] = []
        if let change { remarks.append(words[change.rawValue]) }
        if isShownOtherwise { remarks.append(words["shownOtherwise"]) }
        if lagsBehindSource {
            remarks.append(words["lagsBehind"])
        } else if let new, change == nil, let old, old.state != new.state {
            remarks.append("\(name(old)) → \(name(new))")
        } else if let new, new.state.isOpen || new.state == .contract && change != nil {
            remarks.append(name(new))
        } else if let old, new == nil, old.state == .contract {
            remarks.append(name(old))
        }
        return remarks
    }
}
