import ICU
import MessageFormat
import Phrasebook

/// Says retry advice in words: what to do, on which condition, after which wait, and what speaks against it.
struct RetryWords {
    /// The words of the pages, in the language that the advice is said in.
    let words: PageWords.Language
    /// The catalogs' own texts of advice, by key: `retry.later` and so on.
    let advice: [String: String]

    /// The advice in parts, each a sentence or half of one; empty for no advice.
    func parts(_ retry: RetryAdvice?) -> [String] {
        guard let retry else { return [] }
        var parts = [text(retry.advice, onlyIf: retry.onlyIf)]
        // The text of this advice names the condition already.
        if retry.onlyIf == .unpaid, retry.advice != .queryFirst { parts.append(words["retryUnpaid"]) }
        if let seconds = retry.afterSeconds {
            parts.append(
                seconds.isMultiple(of: 60)
                    ? words.text("retry_after_minutes", ["n": .integer(seconds / 60)])
                    : words.text("retry_after_seconds", ["n": .integer(seconds)]))
        }
        if let conflict = retry.conflict {
            parts.append(
                words.text(
                    "retry_conflict",
                    [
                        "place": .text(words["place\(conflict.source.rawValue.capitalizedFirst)"]),
                        "advice": .text(text(conflict.advice, onlyIf: .unpaid)),
                    ]))
        }
        return parts
    }

    private func text(_ advice: RetryAdvice.Advice, onlyIf condition: RetryAdvice.Condition?) -> String {
        if advice == .queryFirst, condition == nil { return words["retryQuery"] }
        return self.advice["retry.\(advice.rawValue)"] ?? words["advice\(advice.rawValue.capitalizedFirst)"]
    }
}

extension String {
    /// The text with its first letter in upper case.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
