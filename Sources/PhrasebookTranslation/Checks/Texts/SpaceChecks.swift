import Foundation
import MessageFormat
import Phrasebook

/// White space, and characters that are not seen.
enum SpaceChecks {
    static func check(_ text: CheckContext, _ faults: inout TextFaults) {
        if text.traits.contains(.mayCompose) { checkForm(text, &faults) }
        let hasBranches = text.traits.contains([.brace, .space]) && !text.layout.selections.isEmpty
        if text.traits.contains(.outerSpace) || hasBranches { checkEnds(text.layout, &faults) }
        if hasBranches { checkBranches(text.layout, &faults) }
        guard !text.traits.isDisjoint(with: [.doubleSpace, .invisible, .fullWidth]) else { return }
        let elements = text.layout.elements
        if text.traits.contains(.doubleSpace) { checkRuns(text, &faults) }
        guard !text.traits.isDisjoint(with: [.invisible, .fullWidth]) else { return }
        for index in elements.indices {
            guard let scalar = elements[index].literal else { continue }
            checkCharacter(scalar, index, elements, text.locale, &faults)
        }
    }

    private static func checkForm(_ text: CheckContext, _ faults: inout TextFaults) {
        let normal = text.text.precomposedStringWithCanonicalMapping
        guard !normal.unicodeScalars.elementsEqual(text.text.unicodeScalars) else { return }
        let pairs = zip(normal.unicodeScalars, text.text.unicodeScalars)
        let start = pairs.enumerated().first { $1.0 != $1.1 }?.offset ?? 0
        faults.add(
            .notNormal, start, .notNormal,
            fixIt: .writeOneCharacter,
            TextEdit(0..<text.scalarCount, normal))
    }

    private static func checkEnds(_ layout: MessageLayout, _ faults: inout TextFaults) {
        for isEnd in [false, true] {
            for edge in edges(of: layout, atEnd: isEnd) {
                let range = layout.elements[edge.lowerBound].start..<layout.elements[edge.upperBound - 1].end
                faults.add(
                    .outerSpace, range.lowerBound, isEnd ? .endsWithSpace : .beginsWithSpace, fixIt: .removeIt,
                    TextEdit(range, ""))
            }
        }
    }

    /// The runs of white space with which a text begins or ends, in each of its branches.
    private static func edges(of layout: MessageLayout, atEnd: Bool, in part: Range<Int>? = nil) -> [Range<Int>] {
        let elements = layout.elements
        let part = part ?? elements.indices
        let isSpace = { (index: Int) in elements[index].literal?.properties.isWhitespace == true }
        // White space alone begins a text and does not end it.
        guard let first = part.first(where: { !isSpace($0) }), let last = part.last(where: { !isSpace($0) }) else {
            return atEnd || part.isEmpty ? [] : [part]
        }
        let run = atEnd ? last + 1..<part.upperBound : part.lowerBound..<first
        guard run.isEmpty else { return [run] }
        let edge = elements[atEnd ? last : first]
        guard edge.kind == (atEnd ? .close : .open) else { return [] }
        return layout.selections[edge.index].branches.flatMap { edges(of: layout, atEnd: atEnd, in: $0.elements) }
    }

    /// Reports a space inside of a branch's edge that meets another one outside of it.
    private static func checkBranches(_ layout: MessageLayout, _ faults: inout TextFaults) {
        let elements = layout.elements
        let isSpace = { (index: Int) in elements.indices.contains(index) && elements[index].literal == " " }
        func report(_ index: Int) {
            let range = elements[index].start..<elements[index].end
            faults.add(
                .doubleSpace, range.lowerBound, .spaceAtBranch, fixIt: .keepOne,
                TextEdit(range, ""))
        }
        for selection in layout.selections {
            guard let first = selection.branches.first?.elements, let last = selection.branches.last?.elements else {
                continue
            }
            let isBehindSpace = isSpace(first.lowerBound - 2)
            let isBeforeSpace = isSpace(last.upperBound + 1)
            for branch in selection.branches.map(\.elements) where !branch.isEmpty {
                if isBehindSpace, isSpace(branch.lowerBound) { report(branch.lowerBound) }
                if isBeforeSpace, branch.count > 1, isSpace(branch.upperBound - 1) { report(branch.upperBound - 1) }
            }
        }
    }

    private static func checkRuns(_ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var index = 0
        while index < elements.count {
            guard elements[index].literal?.isPlainSpace == true else {
                index += 1
                continue
            }
            var end = index + 1
            while end < elements.count, elements[end].literal?.isPlainSpace == true { end += 1 }
            // At the ends and behind a line's end, white space is something else.
            let isInside =
                index > 0 && end < elements.count && elements[index - 1].literal != "\n"
                && !text.isCode(elements[index])
            if end - index > 1, isInside {
                let range = elements[index].start..<elements[end - 1].end
                faults.add(
                    .doubleSpace, range.lowerBound, .spacesInRow(count: end - index), fixIt: .keepOne,
                    TextEdit(range, " "))
            }
            index = end
        }
    }

    private static func checkCharacter(
        _ scalar: Unicode.Scalar, _ index: Int, _ elements: [MessageLayout.Element], _ locale: CheckedLocale,
        _ faults: inout TextFaults
    ) {
        let element = elements[index]
        let range = element.start..<element.end
        switch scalar.value {
        case 0xA0, 0x2000...0x200A, 0x202F, 0x205F, 0x3000:
            if locale.usesNarrowSpaces, isFrenchSpace(index, elements) { return }
            // Most languages keep numbers and their units together with these two.
            if scalar.value == 0xA0 || scalar.value == 0x202F, !locale.isEnglish, !locale.isChinese,
                !locale.usesNarrowSpaces
            {
                return
            }
            faults.add(
                .hiddenSpace, element.start, .otherSpace(character: scalar.shown), fixIt: .ordinarySpace,
                TextEdit(range, " "))
        case 0x09, 0x0B, 0x0C:
            // At the ends it is found with other white space.
            guard index > 0, index + 1 < elements.count, elements[index - 1].literal?.isPlainSpace != true,
                elements[index + 1].literal?.isPlainSpace != true
            else { return }
            faults.add(
                .hiddenSpace, element.start, .hasTab(character: scalar.shown), fixIt: .ordinarySpace,
                TextEdit(range, " "))
        case 0xFFFD:
            faults.add(
                .zeroWidth, element.start, .lostCharacter(character: scalar.shown),
                fixIt: .writeCharacterAgain)
        case 0x2028, 0x2029, 0x85:
            faults.add(
                .zeroWidth, element.start, .hiddenLineEnd(character: scalar.shown),
                fixIt: .writeSpace, TextEdit(range, " "))
        case 0x200B, 0x2060...0x2064, 0xFEFF, 0xAD, 0x180E, 0x200C, 0x200D, 0x034F, 0x115F, 0x1160, 0x3164, 0xFFA0,
            0x00...0x08, 0x0E...0x1F, 0x7F...0x9F:
            if scalar.value == 0x200C || scalar.value == 0x200D, locale.usesJoiners || joinsSymbols(index, elements) {
                return
            }
            // It ends words where a script has no spaces.
            if scalar.value == 0x200B, ["Thai", "Khmr", "Mymr", "Laoo"].contains(locale.script) { return }
            faults.add(
                .zeroWidth, element.start, .unseenCharacter(character: scalar.shown), fixIt: .removeIt,
                TextEdit(range, ""))
        case 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069:
            let isMark = scalar.value < 0x202A
            if locale.runsLeft, isMark { return }
            faults.add(
                .bidiControl, element.start, .turnsOrder(character: scalar.shown),
                fixIt: .removeIt, locale.runsLeft ? nil : TextEdit(range, ""))
        case 0xFF65...0xFF9F:
            // A run is reported at its first character.
            let isInside = index > 0 && elements[index - 1].literal.map { (0xFF65...0xFF9F).contains($0.value) } == true
            guard !isInside else { return }
            var end = index
            while end < elements.count, let next = elements[end].literal, (0xFF65...0xFF9F).contains(next.value) {
                end += 1
            }
            let kana = String(String.UnicodeScalarView(elements[index..<end].map(\.scalar)))
            let wide = kana.precomposedStringWithCompatibilityMapping
            faults.add(
                .fullWidth, element.start, .halfWidthKana(kana: kana), fixIt: .write(right: wide),
                TextEdit(element.start..<elements[end - 1].end, wide))
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
            let narrow = Unicode.Scalar(scalar.value - 0xFEE0).map { String(Character($0)) } ?? ""
            faults.add(
                .fullWidth, element.start, .fullWidth(character: scalar), fixIt: .write(right: narrow),
                TextEdit(range, narrow))
        default: break
        }
    }

    /// Whether a space is where French has one that does not break: before a double mark, inside quotation marks,
    /// between digits.
    private static func isFrenchSpace(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        let next = index + 1 < elements.count ? elements[index + 1].shown : nil
        let last = index > 0 ? elements[index - 1].shown : nil
        if let next, ";:!?»%€".unicodeScalars.contains(next) { return true }
        return last == "«" || last?.isASCIIDigit == true || next?.isASCIIDigit == true
    }

    /// Whether a joiner is between symbols, as in an emoji of several.
    private static func joinsSymbols(_ index: Int, _ elements: [MessageLayout.Element]) -> Bool {
        let next = index + 1 < elements.count ? elements[index + 1].shown : nil
        return next.map { $0.value >= 0x2190 && !$0.isHan } ?? false
    }
}
