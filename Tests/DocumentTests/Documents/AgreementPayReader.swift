/// Reads document 000: tables whose rows are printed without separators, then lists and user messages.
///
/// A row is code, identifier, message and handling. Digits end where the identifier starts; the identifier is
/// the longest run of capitals and underscores after which a capitalized word still starts; the message ends
/// where a lower-case letter is directly followed by an upper-case one.
struct AgreementPayReader {
    let lines: [String]

    private let document = ReferenceDocument.agreementPay

    func contents() throws -> DocumentContents {
        let userMessages = self.userMessages()
        var codes: [DocumentedCode] = []
        var section = ""
        var lastLine = ""
        for line in lines where !line.isEmpty {
            if line == "Error CodeIdentifierDescriptionHandling" { section = lastLine }
            lastLine = line
            guard let row = line.wholeMatch(of: /(\d+)([A-Z_]+)(?=[A-Z][a-z])(.+)/) else { continue }
            let texts = row.3
            guard let edge = texts.caseEdge else {
                throw ReadingError(document: document, reason: "no handling found in “\(line)”")
            }
            let identifier = String(row.2)
            codes.append(
                DocumentedCode(
                    document: document,
                    code: String(row.1),
                    section: section,
                    message: String(texts[..<edge]),
                    identifier: identifier,
                    handling: String(texts[edge...]),
                    userMessage: userMessages[identifier],
                    concatenatedRow: line
                )
            )
        }
        guard Set(userMessages.keys).isSubset(of: codes.compactMap(\.identifier)) else {
            throw ReadingError(document: document, reason: "a user message belongs to no identifier")
        }
        var contents = DocumentContents(codes: codes)
        contents.retryLists = try retryLists()
        contents.rules = lines.filter { $0.hasSuffix(":") }
        contents.nonRetryableRanges = nonRetryableRanges()
        contents.body = try body()
        return contents
    }

    /// The bullets below “… can be retried with exponential backoff”.
    private func retryLists() throws -> [RetryList] {
        let introduction = /.*can be retried with exponential (\w+):/
        let bulleted = bullets(below: { $0.wholeMatch(of: introduction) != nil })
        guard let advice = lines.compactMap({ $0.wholeMatch(of: introduction) }).first.map({ String($0.1) }) else {
            throw ReadingError(document: document, reason: "no list of retryable errors")
        }
        let codes = bulleted.compactMap { $0.firstMatch(of: /(\d+) \([A-Z_]+\)/).map { String($0.1) } }
        return [RetryList(codes: codes, advice: advice)]
    }

    /// The bullets below “Non-Retryable Errors”.
    private func nonRetryableRanges() -> [ClosedRange<Int>] {
        bullets(below: { $0 == "Non-Retryable Errors" }).compactMap { bullet in
            guard let match = bullet.firstMatch(of: /(\d+) - (\d+) \(/) else { return nil }
            guard let first = Int(match.1), let last = Int(match.2), first <= last else { return nil }
            return first...last
        }
    }

    /// The first run of bullets that follows a line.
    private func bullets(below isHeading: (String) -> Bool) -> [String] {
        guard let heading = lines.firstIndex(where: isHeading) else { return [] }
        return lines[heading...].dropFirst()
            .drop { !isBullet($0) }
            .prefix { isBullet($0) }
    }

    private func isBullet(_ line: String) -> Bool { line.hasPrefix("  \u{2022} ") }

    /// The last section: an identifier directly followed by a sentence.
    private func userMessages() -> [String: String] {
        let rows = lines.drop { $0 != "Error CodeSuggested User Message" }.dropFirst()
        var messages: [String: String] = [:]
        for row in rows {
            guard let match = row.wholeMatch(of: /([A-Z_]+)(?=[A-Z][a-z])(.+)/) else { continue }
            messages[String(match.1)] = String(match.2)
        }
        return messages
    }

    /// The members of “… through the retCode field” and “The retMsg field provides …”.
    private func body() throws -> BodyShape {
        let members = lines.joined(separator: "\n").matches(of: /[Tt]he (\w+) field/).map { String($0.1) }
        guard members.count == 2 else { throw ReadingError(document: document, reason: "no body members") }
        return BodyShape(code: members[0], message: members[1])
    }
}
