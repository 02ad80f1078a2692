import MessageFormat
import Phrasebook

/// The spaces beside marks, as each language writes them.
enum LocaleSpaceChecks {
    /// Notes spaces that are missing or too many.
    ///
    /// - Parameters:
    ///   - spacing: Which spaces the language writes.
    ///   - text: The text.
    ///   - faults: Where they are noted.
    static func check(
        _ spacing: LocaleMarks.Spacing, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        for index in elements.indices {
            guard let mark = elements[index].literal, !text.isCode(elements[index]) else { continue }
            switch mark {
            case ",", ".", "،", "؛", "؟": checkNoSpace(index, text, &faults)
            case "(": checkInsideBracket(index, 1, text, &faults)
            case ")": checkInsideBracket(index, -1, text, &faults)
            case ";", ":", "!", "?":
                if spacing == .none {
                    checkNoSpace(index, text, &faults)
                } else {
                    checkFrenchSpace(index, spacing, text, &faults)
                }
            case "»" where spacing != .none: checkFrenchSpace(index, .french, text, &faults)
            case "«" where spacing != .none: checkOpeningSpace(index, text, &faults)
            default: break
            }
        }
    }

    private static func next(_ index: Int, _ elements: [MessageLayout.Element]) -> Unicode.Scalar? {
        index + 1 < elements.count ? elements[index + 1].shown : nil
    }

    private static func checkNoSpace(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let next = next(index, elements)
        let mark = elements[index].scalar
        if index > 0, elements[index - 1].literal == " " {
            // A point or colon may begin a name, and several points are an ellipsis.
            if let next, next.isASCIIWord || next == mark || next == "=" || next == "/" || next == "-" { return }
            guard index > 1, elements[index - 2].literal != " " else { return }
            let space = elements[index - 1]
            faults.add(
                .markSpacing, space.start, .spaceBefore(mark: String(mark)), fixIt: .removeIt,
                TextEdit(space.start..<space.end, ""))
        } else if mark == "." {
            checkNextSentence(index, text, &faults)
        } else if mark != ":", let next, next.properties.isAlphabetic, index > 0,
            let last = elements[index - 1].shown, last.properties.isAlphabetic,
            text.traits.isDisjoint(with: [.technical, .address]),
            !last.hasNoApostrophe || !next.hasNoApostrophe || last.isHangul, !isName(index, elements)
        {
            faults.add(
                .markSpacing, elements[index].start, .noSpaceBehind(mark: String(mark)), fixIt: .addSpace,
                TextEdit(elements[index].end..<elements[index].end, " "))
        }
    }

    /// Whether a mark is inside of a word that is written with it: the Greek ό,τι.
    private static func isName(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        guard index > 0, index + 2 < elements.count else { return false }
        let letters = [elements[index - 1], elements[index + 1], elements[index + 2]].compactMap(\.shown)
        return letters.count == 3 && "όοΌΟ".unicodeScalars.contains(letters[0]) && letters[1] == "τ"
            && letters[2] == "ι"
    }

    /// Reports a full stop right between two sentences: a word in small letters, and one with a capital and more words.
    private static func checkNextSentence(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var first = index
        while first > 0, elements[first - 1].shown?.properties.isAlphabetic == true { first -= 1 }
        var end = index + 1
        while end < elements.count, elements[end].shown?.properties.isAlphabetic == true { end += 1 }
        // Shorter ones are abbreviations, and a name such as Booking.Com is no sentence.
        guard index - first > 2, end - index > 1, end < elements.count, elements[end].literal == " ",
            let last = elements[index - 1].shown, let next = elements[index + 1].shown
        else { return }
        // Korean has no capitals, and no names with a full stop.
        let isKorean = last.isHangul && next.isHangul
        let isSentence =
            index - first > 3 && end - index > 2 && last.properties.isLowercase && next.properties.isUppercase
            && elements[index + 2].shown?.properties.isLowercase == true
        let word = elements[index + 1..<end].map { String($0.scalar) }.joined()
        guard isKorean || isSentence && !["Com", "Net", "Org"].contains(word) else { return }
        faults.add(
            .markSpacing, elements[index].start, .noSpaceBehind(mark: "."), fixIt: .addSpace,
            TextEdit(elements[index].end..<elements[index].end, " "))
    }

    /// Reports a space inside of a bracket.
    private static func checkInsideBracket(
        _ index: Int, _ step: Int, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        let (beside, far) = (index + step, index + 2 * step)
        guard elements.indices.contains(far), elements[beside].literal == " ", elements[far].literal != " ",
            elements[far].kind != .open, elements[far].kind != .close
        else { return }
        let (space, mark) = (elements[beside], elements[index].scalar)
        // A list of items 1 ) and a bracket that is shown for itself are something else.
        if step < 0, !elements[..<index].contains(where: { $0.shown == "(" }) { return }
        if step > 0, !elements[index...].contains(where: { $0.shown == ")" }) { return }
        faults.add(
            .markSpacing, space.start,
            step > 0 ? .spaceBehindMark(mark: mark) : .spaceBefore(mark: String(mark)), fixIt: .removeIt,
            TextEdit(space.start..<space.end, ""))
    }

    /// Checks the space before a mark of French.
    private static func checkFrenchSpace(
        _ index: Int, _ spacing: LocaleMarks.Spacing, _ text: CheckContext, _ faults: inout TextFaults
    ) {
        let elements = text.layout.elements
        let mark = elements[index].scalar
        guard index > 0, elements[index - 1].kind != .open else { return }
        // Part of an address, a time, a formula or a run of marks.
        if mark != "»", let next = next(index, elements), next.isASCIIWord || "=/".unicodeScalars.contains(next) {
            return
        }
        let last = elements[index - 1]
        if let scalar = last.shown, "!?;:([«…\u{A0}\u{202F}".unicodeScalars.contains(scalar) { return }
        let right = mark == ":" || mark == "»" ? "\u{A0}" : "\u{202F}"
        let mayBeTight = spacing == .canadianFrench && mark != ":"
        if last.literal == " " {
            faults.add(
                .markSpacing, last.start, .breakingSpace(mark: String(mark)),
                fixIt: .unbreakableSpace,
                TextEdit(last.start..<last.end, mayBeTight ? "" : right))
        } else if !mayBeTight {
            let start = elements[index].start
            faults.add(
                .markSpacing, start, .noSpaceBefore(mark: String(mark)),
                fixIt: .unbreakableSpace, TextEdit(start..<start, right))
        }
    }

    /// Checks the space behind `«` in French.
    private static func checkOpeningSpace(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        let end = elements[index].end
        guard index + 1 < elements.count else { return }
        let next = elements[index + 1]
        if next.shown == "\u{A0}" || next.shown == "\u{202F}" { return }
        if next.literal == " " {
            faults.add(
                .markSpacing, next.start, .breakingSpaceBehind(mark: "«"),
                fixIt: .unbreakableSpace, TextEdit(next.start..<next.end, "\u{A0}"))
        } else {
            faults.add(
                .markSpacing, end, .noSpaceBehind(mark: "«"),
                fixIt: .unbreakableSpace, TextEdit(end..<end, "\u{A0}"))
        }
    }
}
