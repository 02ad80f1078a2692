import MessageFormat
import Phrasebook

/// Spaces between words, in languages that have rules for them of their own: Japanese and Korean.
enum WordSpacingChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        guard text.traits.contains(.beyondASCII) else { return }
        switch text.locale.language {
        case "ja" where text.traits.contains(.space): checkJapanese(text, &faults)
        case "ko": checkKorean(text, &faults)
        default: break
        }
    }

    /// Japanese has no spaces; words in katakana may be parted.
    private static func checkJapanese(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        for index in elements.indices.dropLast()
        where index > 0 && elements[index].literal == " " && !text.isCode(elements[index]) {
            guard let last = elements[index - 1].shown, let next = elements[index + 1].shown else { continue }
            let isOwn = { (scalar: Unicode.Scalar) in scalar.isHanOrKana || scalar.isFullWidthMark }
            guard isOwn(last), isOwn(next), !last.isKatakana || !next.isKatakana else { continue }
            // Behind a question or an exclamation there is one.
            if last == "？" || last == "！" { continue }
            report(index, text, &faults)
        }
    }

    private static func report(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let space = text.layout.elements[index]
        let (last, next) = (text.layout.elements[index - 1].scalar, text.layout.elements[index + 1].scalar)
        faults.add(
            .wordSpacing, space.start, .spaceBetween(left: last, right: next),
            fixIt: .removeIt, TextEdit(space.start..<space.end, ""))
    }

    // MARK: Korean

    /// Particles that are no words, so that a space before them is always one too many.
    ///
    /// 한글 맞춤법, article 41.
    private static let particles: Set<String> = ["을", "를", "는", "에서", "으로", "에게", "부터", "까지"]
    /// Syllables that make a word with 수: 필수, 실수, 홀수.
    private static let wordsWithSu = "실필홀몰철일술골탈별열월물출불밀발"

    private static func checkKorean(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        for index in elements.indices where !text.isCode(elements[index]) {
            if elements[index].literal == "수" { checkSu(index, text, &faults) }
            guard elements[index].literal == " ", index > 0 else { continue }
            let last = elements[index - 1]
            guard last.kind == .argument || last.kind == .number || last.shown?.isHangul == true else { continue }
            var end = index + 1
            var word = ""
            while end < elements.count, let scalar = elements[end].literal, scalar.isHangul {
                word.unicodeScalars.append(scalar)
                end += 1
            }
            let isAlone = end == elements.count || elements[end].shown.map { " ,.".unicodeScalars.contains($0) } ?? true
            guard particles.contains(word), isAlone else { continue }
            let space = elements[index]
            faults.add(
                .wordSpacing, space.start, .spaceBeforeParticle(word: word), fixIt: .removeIt,
                TextEdit(space.start..<space.end, ""))
        }
    }

    /// Checks 수 in -ㄹ 수 있다 and -ㄹ 수 없다, which is a word of its own.
    ///
    /// 한글 맞춤법, article 42.
    private static func checkSu(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        func scalar(_ step: Int) -> Unicode.Scalar? {
            elements.indices.contains(index + step) ? elements[index + step].literal : nil
        }
        let isTightBefore = scalar(-1) != " "
        let isTightBehind = scalar(1) != " "
        guard isTightBefore || isTightBehind, let verb = scalar(isTightBehind ? 1 : 2), verb == "있" || verb == "없",
            let syllable = scalar(isTightBefore ? -1 : -2), syllable.isHangul, (syllable.value - 0xAC00) % 28 == 8
        else { return }
        // 실수 없이, 수없이 and their like are words.
        let isWord = wordsWithSu.unicodeScalars.contains(syllable)
        if isTightBefore, isWord || syllable == "할" && scalar(2) == "록" { return }
        if isTightBehind, scalar(2) == "이", verb == "없" { return }
        let start = elements[index].start
        let right = (isTightBefore ? " " : "") + "수" + (isTightBehind ? " " : "")
        faults.add(
            .wordSpacing, start, .joinedSu(word: verb),
            fixIt: .writeSuApart,
            TextEdit(start..<elements[index].end, right))
    }
}
