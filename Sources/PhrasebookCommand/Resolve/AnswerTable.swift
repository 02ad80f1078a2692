import Phrasebook
import PhrasebookTranslation

/// An answer for people: a name and a value a line, what is absent left out.
enum AnswerTable {
    static func text(_ answer: Answer) -> String {
        var rows: [(String, String?)] = [
            ("catalog", answer.catalogName.rawValue),
            ("code", answer.isKnown ? answer.code.rawValue : "\(answer.code) (unknown)"),
            ("identifier", answer.entry?.identifier),
            ("type", answer.entry?.type),
            ("category", answer.entry?.category),
            ("locale", answer.text(.message)?.localeName),
            ("message", answer.message),
            ("contract", answer.contractMessage),
            ("handling", answer.handling),
            ("user", answer.user),
            ("retry", answer.retry.map(words)),
            ("HTTP status", answer.entry?.httpStatus.map(String.init)),
            ("audience", answer.entry?.audience.rawValue),
        ]
        if answer.entry?.isDeprecated == true { rows.append(("deprecated", "yes")) }
        let width = rows.map(\.0.count).max() ?? 0
        return rows.compactMap { name, value in
            value.map { value in
                // A terminal shall show a text and not obey it.
                let lines = value.split(separator: "\n", omittingEmptySubsequences: false)
                    .map { TerminalText.escaped(String($0)) }
                let indent = String(repeating: " ", count: width + 2)
                return name + String(repeating: " ", count: width + 2 - name.count)
                    + lines.joined(separator: "\n" + indent) + "\n"
            }
        }.joined()
    }

    private static func words(_ retry: RetryAdvice) -> String {
        var parts = ["\(retry.advice.rawValue) (by the document's \(retry.source.rawValue))"]
        if let condition = retry.onlyIf { parts.append("only if \(condition.rawValue)") }
        if let seconds = retry.afterSeconds { parts.append("after \(seconds) s") }
        if let conflict = retry.conflict {
            parts.append("though its \(conflict.source.rawValue) says \(conflict.advice.rawValue)")
        }
        return parts.joined(separator: ", ")
    }
}
