import Foundation
import Phrasebook

/// The words of a text: those of the glossary, and what a user should not read.
struct WordChecks: Sendable {
    /// The codes of each catalog that no ordinary word is spelled like.
    private let codes: [String: Set<String>]
    /// The texts of `common.arb` that are shown for withheld codes.
    private let withheldTexts: Set<String>
    /// The texts of `common.arb` that are shown for codes whose advice allows no retry, with one of those codes each.
    private let textsWithoutRetry: [String: String]

    init(_ books: [TextBook]) {
        var codes: [String: Set<String>] = [:]
        var withheld: Set<String> = ["user.declined"]
        var withoutRetry: [String: String] = [:]
        for book in books {
            guard let catalog = book.catalog else { continue }
            codes[book.name] = Set(
                catalog.entries.flatMap { [$0.code.rawValue, $0.identifier].compactMap { $0 } }.filter(Self.isUnusual))
            for entry in catalog.entries {
                guard let shared = entry.sharedUserText else { continue }
                if entry.audience == .withheld { withheld.insert(shared) }
                if !Self.allowsRetry(entry.retry), withoutRetry[shared] == nil {
                    withoutRetry[shared] = "\(entry.code) of \(book.name)"
                }
            }
        }
        self.codes = codes
        withheldTexts = withheld
        textsWithoutRetry = withoutRetry
    }

    /// Whether a code cannot be taken for an ordinary word or number.
    private static func isUnusual(_ code: String) -> Bool {
        let bytes = code.utf8
        let hasDigit = bytes.contains { $0 &- 0x30 < 10 }
        return bytes.count >= 3 && hasDigit || bytes.contains(UInt8(ascii: "_"))
    }

    /// Whether a user may be told to try again: only where the document says so, and without a query before.
    private static func allowsRetry(_ retry: RetryAdvice?) -> Bool {
        guard let retry, retry.onlyIf == nil else { return false }
        return retry.advice == .later || retry.advice == .backoff
    }

    func check(_ text: CheckedText, _ faults: inout [TextFault]) {
        let glossary = text.locale.glossary
        if !glossary.finder.isEmpty { checkWords(text, glossary, &faults) }
        if !glossary.sources.isEmpty, let source = text.source { checkTerms(text, source, glossary, &faults) }
        if text.entry.isForUsers, !text.traits.isDisjoint(with: [.technical, .digit]) { checkNames(text, &faults) }
    }

    // MARK: Words

    /// A text to search in, and the way from its bytes to the scalars of the message.
    private struct Searched {
        let text: String
        private let elements: [MessageLayout.Element]?

        init(_ text: CheckedText) {
            if text.traits.isDisjoint(with: [.brace, .apostrophe]) {
                self.text = text.text
                elements = nil
            } else {
                self.text = text.layout.literalText
                elements = text.layout.elements
            }
        }

        func offset(ofByte byte: Int) -> Int {
            let bytes = text.utf8.span
            var scalars = 0
            for index in 0..<byte where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
            return elements.map { scalars < $0.count ? $0[scalars].start : 0 } ?? scalars
        }

        func word(_ bytes: Range<Int>) -> String {
            String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
        }
    }

    private func checkWords(_ text: CheckedText, _ glossary: Glossary, _ faults: inout [TextFault]) {
        let searched = Searched(text)
        for match in glossary.finder.matches(in: searched.text) {
            let word = glossary.words[match.word]
            guard !word.roles.isEmpty else { continue }
            if let fault = fault(word, match, searched, text) { faults.append(fault) }
        }
    }

    private func fault(
        _ word: Glossary.Word, _ match: WordFinder.Match, _ searched: Searched, _ text: CheckedText
    ) -> TextFault? {
        let shown = { searched.word(match.bytes) }
        let place = { searched.offset(ofByte: match.bytes.lowerBound) }
        let isForUsers = text.entry.isForUsers
        if word.roles.contains(.withheld), isWithheld(text) {
            return TextFault(
                .withheldWords, place(), "says “\(shown())”, and is shown for codes whose reason is withheld",
                mend: "write what an ordinary decline says")
        }
        if word.roles.contains(.retry), isForUsers, let reason = reasonAgainstRetry(text) {
            return TextFault(
                .retryWords, place(), "says “\(shown())”, and \(reason)",
                mend: "say what is being confirmed, or what else to do; see `user.pending`")
        }
        if word.roles.contains(.blame) {
            return TextFault(
                .blame, place(), "says “\(shown())”, which blames the reader", mend: "say the fact about the thing")
        }
        if word.roles.contains(.technical), isForUsers {
            return TextFault(
                .notForUsers, place(), "is for users, and says “\(shown())”", mend: "say it in the words of a payer")
        }
        let isRefused =
            word.roles.contains(.refused) || word.roles.contains(.refusedForUsers) && isForUsers
        guard isRefused else { return nil }
        if !word.onlyFor.isEmpty, let source = text.source, word.onlyFor.contains(where: source.hasFolded) {
            return nil
        }
        let remedy = word.suggestion.isEmpty ? "leave it out" : "write \(word.suggestion)"
        let exception =
            word.onlyFor.isEmpty ? "" : "; it is right for “\(word.onlyFor.joined(separator: "”, “"))” alone"
        return TextFault(.refusedTerm, place(), "says “\(shown())”", mend: remedy + exception)
    }

    private func isWithheld(_ text: CheckedText) -> Bool {
        guard text.entry.isForUsers else { return false }
        if text.entry.role == .sharedUserText { return withheldTexts.contains(text.entry.key) }
        return text.facts?.audience == .withheld
    }

    /// Why a user text may not invite to try again; nil where it may.
    private func reasonAgainstRetry(_ text: CheckedText) -> String? {
        if text.entry.role == .sharedUserText {
            return textsWithoutRetry[text.entry.key].map { "is shown for \($0), whose advice does not allow it" }
        }
        guard let facts = text.facts, !Self.allowsRetry(facts.retry) else { return nil }
        return switch facts.retry?.advice {
        case .queryFirst?: "the API's advice is to query first"
        case .no?: "the API's advice is not to retry"
        case nil: "the API says nothing about retrying"
        default: "the API's advice has a condition"
        }
    }

    private func checkTerms(
        _ text: CheckedText, _ source: String, _ glossary: Glossary, _ faults: inout [TextFault]
    ) {
        let words = text.sourceTraits.contains(.brace) ? text.sourceLayout?.literalText ?? source : source
        var seen: [Int] = []
        for match in glossary.sources.matches(in: words) {
            let index = glossary.sourceTerms[match.word]
            let names = glossary.terms[index].names(forUsers: text.entry.isForUsers)
            guard !names.isEmpty, !names.contains(where: text.text.hasFolded), !seen.contains(index) else {
                continue
            }
            seen.append(index)
            let term = String(decoding: Array(words.utf8)[match.bytes], as: UTF8.self)
            faults.append(
                TextFault(
                    .missingTerm, 0, "does not call “\(term)” of its source by the glossary's name",
                    mend: "write \(names.joined(separator: " or "))"))
        }
    }

    // MARK: What is not for users

    private func checkNames(_ text: CheckedText, _ faults: inout [TextFault]) {
        func report(_ offset: Int, _ what: String) {
            faults.append(
                TextFault(
                    .notForUsers, offset, "is for users, and shows \(what)", mend: "say it in the words of a payer"))
        }
        for address in SourceChecks.addresses(in: text.text) {
            let start = text.text.range(of: address).map {
                text.text.unicodeScalars.distance(from: text.text.startIndex, to: $0.lowerBound)
            }
            report(start ?? 0, "the address \(address)")
        }
        let elements = text.layout.elements
        var index = 0
        while index < elements.count {
            if elements[index].shown == "<", index + 1 < elements.count,
                let next = elements[index + 1].shown, next == "/" || next.properties.isAlphabetic
            {
                report(elements[index].start, "markup")
            }
            let first = index
            var word = ""
            while index < elements.count, let scalar = elements[index].shown, scalar.isASCIIWord || scalar == "_" {
                word.unicodeScalars.append(scalar)
                index += 1
            }
            guard index > first else {
                index += 1
                continue
            }
            if text.locale.glossary.allowedNames.contains(word) { continue }
            if codes[text.book.name]?.contains(word) == true {
                report(elements[first].start, "the code “\(word)”")
            } else if Self.isRawName(word) {
                report(elements[first].start, "the raw name “\(word)”")
            }
        }
    }

    /// Whether a word is written as programs write names: `card_no`, `transactionStatus`.
    private static func isRawName(_ word: String) -> Bool {
        if word.utf8.contains(UInt8(ascii: "_")) { return true }
        guard let first = word.utf8.first, first &- 0x61 < 26 else { return false }
        // One small letter before a capital is a name of a brand, such as iPhone.
        return word.utf8.dropFirst(2).contains { $0 &- 0x41 < 26 }
    }
}
