import Foundation
import MessageFormat
import Phrasebook
import TextKernel

/// The words of a text: those of the glossary, and what a user should not read.
struct WordChecks: Sendable {
    /// The identifiers of each catalog's codes, where they are others than the codes.
    private let identifiers: [String: Set<String>]
    /// The texts of `common.arb` that are shown for withheld codes.
    private let withheldTexts: Set<String>
    /// The texts of `common.arb` that are shown for codes whose advice allows no retry, with one of those codes each.
    private let textsWithoutRetry: [String: String]

    init(_ books: [CatalogTexts]) {
        var identifiers: [String: Set<String>] = [:]
        var withheld: Set<String> = ["user.declined"]
        var withoutRetry: [String: String] = [:]
        for book in books {
            guard let catalog = book.catalog else { continue }
            identifiers[book.name] = Set(catalog.entries.compactMap(\.identifier))
            for entry in catalog.entries {
                guard let shared = entry.sharedUserText else { continue }
                if entry.audience == .withheld { withheld.insert(shared) }
                if !Self.allowsRetry(entry.retry), withoutRetry[shared] == nil {
                    withoutRetry[shared] = "\(book.name)/\(entry.code)"
                }
            }
        }
        self.identifiers = identifiers
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
        retry?.allowsRetry == true
    }

    func check(_ text: CheckContext, _ faults: inout TextFaults) {
        if !text.locale.glossary.finder.isEmpty { checkWords(text, &faults) }
        if !text.locale.glossary.sources.isEmpty, text.source != nil { checkTerms(text, &faults) }
        if text.entry.isForUsers, !text.traits.isDisjoint(with: [.technical, .digit, .address]) {
            checkNames(text, &faults)
        }
    }

    // MARK: Words

    /// A text to search in, and the way from its bytes to the scalars of the message.
    private struct Searched {
        let text: String
        private let elements: [MessageLayout.Element]?

        init(_ text: CheckContext) {
            if text.isLiteral {
                self.text = text.text
                elements = nil
            } else {
                self.text = text.layout.literalText
                elements = text.layout.elements
            }
        }

        func offset(ofByte byte: Int) -> Int {
            let scalars = index(ofByte: byte)
            return elements.map { scalars < $0.count ? $0[scalars].start : 0 } ?? scalars
        }

        /// The index of the scalar at a byte, which is that of its element.
        func index(ofByte byte: Int) -> Int {
            let bytes = text.utf8.span
            var scalars = 0
            for index in 0..<byte where bytes[index] & 0xC0 != 0x80 { scalars += 1 }
            return scalars
        }

        /// Whether one of some words is before an offset in the same clause.
        ///
        /// A mark ends a clause, and so does the edge of a branch. “要不要” asks, and denies nothing.
        func isNegated(before offset: Int, by negations: [[UInt8]]) -> Bool {
            let bytes = text.utf8.span
            func isWord(_ word: [UInt8], at start: Int) -> Bool {
                start + word.count <= offset
                    && word.indices.allSatisfy { WordFinder.folded(bytes[start + $0]) == word[$0] }
            }
            var start = offset
            while start > 0, !endsClause(before: start, in: bytes) {
                start -= 1
                for negation in negations where isWord(negation, at: start) {
                    let isInWord = start > 0 && WordFinder.isWordByte(bytes[start - 1]) && negation[0] < 0x80
                    let last = negation.suffix(3)
                    let isQuestion = negation.count > 3 && start >= 3 && isWord(Array(last), at: start - 3)
                    if !isInWord, !isQuestion { return true }
                }
            }
            return false
        }

        /// Whether a clause ends right before the offset `end`.
        private func endsClause(before end: Int, in bytes: Span<UInt8>) -> Bool {
            func endsWith(_ word: StaticString) -> Bool { bytes.hasPrefix(word, at: end - word.utf8CodeUnitCount) }
            switch bytes[end - 1] {
            case 0x20: return endsWith(" and ") || endsWith(" but ")
            case 0x2C, 0x2E, 0x3B, 0x3A, 0x21, 0x3F, 0x0A: return true
            case 0x80...0xBF:
                return endsWith("，") || endsWith("。") || endsWith("；") || endsWith("：") || endsWith("！")
                    || endsWith("？") || endsWith("并") || endsWith("並") || endsWith("后") || endsWith("後")
            default: return false
            }
        }

        func word(_ bytes: Range<Int>) -> String {
            String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
        }
    }

    private func checkWords(_ text: CheckContext, _ faults: inout TextFaults) {
        let searched = Searched(text)
        text.locale.glossary.finder.forEachMatch(in: searched.text) { match in
            let roles = text.locale.glossary.words[match.word].roles
            guard !roles.isEmpty, !text.isCode(at: searched.offset(ofByte: match.bytes.lowerBound)) else { return }
            check(match, roles, searched, text, &faults)
        }
    }

    private func check(
        _ match: WordFinder.Match, _ roles: Glossary.Roles, _ searched: Searched, _ text: CheckContext,
        _ faults: inout TextFaults
    ) {
        func add(
            _ rule: Diagnostic.Rule, _ message: @autoclosure () -> DiagnosticText,
            fixIt: @autoclosure () -> DiagnosticText
        ) {
            faults.add(rule, searched.offset(ofByte: match.bytes.lowerBound), message(), fixIt: fixIt())
        }
        var shown: String { searched.word(match.bytes) }
        let isForUsers = text.entry.isForUsers
        if roles.contains(.withheld), isWithheld(text) {
            add(
                .withheldWords, .saysWithheld(word: shown),
                fixIt: .ordinaryDecline)
        } else if roles.contains(.retry), isForUsers, let reason = reasonAgainstRetry(text),
            !searched.isNegated(before: match.bytes.lowerBound, by: text.locale.glossary.negations),
            text.isLiteral
                || !AttemptCount.isBeside(searched.index(ofByte: match.bytes.lowerBound), text)
        {
            add(
                .retryWords, .saysRetry(word: shown, reason: reason),
                fixIt: .sayWhatElse)
        } else if roles.contains(.blame) {
            add(.blame, .saysBlame(word: shown), fixIt: .sayFact)
        } else if roles.contains(.technical), isForUsers {
            add(.notForUsers, .saysTechnical(word: shown), fixIt: .payerWords)
        } else if roles.contains(.refused) || roles.contains(.refusedForUsers) && isForUsers {
            let onlyFor = text.locale.glossary.words[match.word].onlyFor
            if !onlyFor.isEmpty, let source = text.source, onlyFor.contains(where: source.hasFolded) { return }
            let suggestion = text.locale.glossary.words[match.word].suggestion
            let exceptions = onlyFor.joined(separator: " / ")
            var fixIt: DiagnosticText {
                switch (suggestion.isEmpty, onlyFor.isEmpty) {
                case (true, true): .leaveItOut
                case (true, false): .leaveOutUnless(exceptions: exceptions)
                case (false, true): .useWord(words: suggestion)
                case (false, false): .useWordUnless(words: suggestion, exceptions: exceptions)
                }
            }
            add(.refusedTerm, .says(word: shown), fixIt: fixIt)
        }
    }

    private func isWithheld(_ text: CheckContext) -> Bool {
        guard text.entry.isForUsers else { return false }
        if text.entry.role == .sharedUserText { return withheldTexts.contains(text.entry.key) }
        return text.facts?.audience == .withheld
    }

    /// Why a user text may not invite to try again; nil where it may.
    private func reasonAgainstRetry(_ text: CheckContext) -> DiagnosticText? {
        if text.entry.role == .sharedUserText {
            return textsWithoutRetry[text.entry.key].map { .sharedWithoutRetry(code: $0) }
        }
        guard let facts = text.facts, !Self.allowsRetry(facts.retry) else { return nil }
        return switch facts.retry?.advice {
        case .queryFirst?: .adviceQueryFirst
        case .no?: .adviceNoRetry
        case nil: .adviceNone
        default: .adviceCondition
        }
    }

    private func checkTerms(_ text: CheckContext, _ faults: inout TextFaults) {
        let words = text.sourceWords
        var seen: [Int] = []
        text.locale.glossary.sources.forEachMatch(in: words) { match in
            let index = text.locale.glossary.sourceTerms[match.word]
            guard !text.locale.glossary.terms[index].isNamed(in: text.text, forUsers: text.entry.isForUsers),
                !seen.contains(index)
            else { return }
            seen.append(index)
            faults.add(
                .missingTerm, 0,
                .termMissing(term: String(decoding: Array(words.utf8)[match.bytes], as: UTF8.self)),
                fixIt: .useWord(
                    words: text.locale.glossary.terms[index].names(forUsers: text.entry.isForUsers)
                        .joined(separator: " / ")))
        }
    }

    // MARK: What is not for users

    private func checkNames(_ text: CheckContext, _ faults: inout TextFaults) {
        func report(_ offset: Int, _ finding: DiagnosticText) {
            faults.add(.notForUsers, offset, finding, fixIt: .payerWords)
        }
        for address in text.traits.contains(.address) ? SourceChecks.addresses(in: text.text) : [] {
            let start = text.text.range(of: address).map {
                text.text.unicodeScalars.distance(from: text.text.startIndex, to: $0.lowerBound)
            }
            report(start ?? 0, .showsAddress(address: address))
        }
        let elements = text.layout.elements
        var index = 0
        while index < elements.count {
            if elements[index].shown == "<", index + 1 < elements.count,
                let next = elements[index + 1].shown, next == "/" || next.properties.isAlphabetic
            {
                report(elements[index].start, .showsMarkup)
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
            if Self.isUnusual(word), isCode(word, text.book) {
                report(elements[first].start, .showsCode(word: word))
            } else if Self.isRawName(word) {
                report(elements[first].start, .showsRawName(word: word))
            }
        }
    }

    private func isCode(_ word: String, _ book: CatalogTexts) -> Bool {
        book.catalog?[Code(word)] != nil || identifiers[book.name]?.contains(word) == true
    }

    /// Whether a word is written as programs write names: `card_no`, `transactionStatus`.
    private static func isRawName(_ word: String) -> Bool {
        if word.utf8.contains(UInt8(ascii: "_")) { return true }
        let bytes = word.utf8.span
        guard bytes.count > 2, bytes[0] &- 0x61 < 26 else { return false }
        // One small letter before a capital is a name of a brand, such as iPhone or eSIM.
        guard bytes[1] &- 0x41 >= 26 else { return false }
        return word.utf8.dropFirst(2).contains { $0 &- 0x41 < 26 }
    }
}
