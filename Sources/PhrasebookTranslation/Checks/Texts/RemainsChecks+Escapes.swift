import MessageFormat
import Phrasebook

extension RemainsChecks {
    private static let entities: [String: String] = [
        "&amp;": "&", "&lt;": "<", "&gt;": ">", "&nbsp;": " ", "&#160;": " ", "&#39;": "’", "&apos;": "’",
        "&#x27;": "’", "&rsquo;": "’", "&ldquo;": "“", "&rdquo;": "”", "&hellip;": "…", "&ndash;": "–", "&mdash;": "—",
    ]

    static func checkEntity(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        var end = index + 1
        var entity = "&"
        while end < elements.count, end - index < 12, let scalar = elements[end].shown,
            scalar.isASCIIWord || scalar == "#" && end == index + 1
        {
            entity.unicodeScalars.append(scalar)
            end += 1
        }
        if end < elements.count, elements[end].shown == ";" {
            entity += ";"
        } else if !["&nbsp", "&amp", "&quot"].contains(entity) {
            return
        } else {
            // The last mark was lost besides.
            end -= 1
        }
        guard isEntity(entity.dropFirst().prefix { $0 != ";" }) else { return }
        guard !isMeant(entity, text) else { return }
        let range = elements[index].start..<elements[end].end
        let isQuoted = elements[index...end].contains { $0.kind == .quoted }
        if let right = entities[entity] {
            faults.add(
                .entity, range.lowerBound, .entityShown(text: String(entity)),
                fixIt: .writeMark(right: String(right)), isQuoted ? nil : TextEdit(range, right))
        } else {
            faults.add(
                .entity, range.lowerBound, .entityShown(text: String(entity)),
                fixIt: .writeCharacterOf)
        }
    }

    /// Whether a name between `&` and `;` is one of HTML or a number.
    private static func isEntity(_ name: Substring) -> Bool {
        if name.hasPrefix("#x") || name.hasPrefix("#X") {
            return name.count > 2 && name.dropFirst(2).allSatisfy(\.isHexDigit)
        }
        if name.hasPrefix("#") { return name.count > 1 && name.dropFirst().allSatisfy(\.isNumber) }
        return name.count > 1 && name.first?.isLetter == true
    }

    static func checkEscape(_ index: Int, _ text: CheckContext, _ faults: inout TextFaults) {
        let elements = text.layout.elements
        func scalar(_ step: Int) -> Unicode.Scalar? {
            index + step < elements.count ? elements[index + step].shown : nil
        }
        func isHex(_ steps: ClosedRange<Int>) -> Bool {
            steps.allSatisfy { scalar($0).map { Character($0).isHexDigit } ?? false }
        }
        let count: Int
        switch scalar(1) {
        case "u" where isHex(2...5): count = 6
        case "x" where isHex(2...3): count = 4
        case "n" where elements[index].scalar == "¥": count = 2
        case _ where elements[index].scalar == "¥": return
        case "n", "r", "t", "\"", "'", "’", "\\", "/", "{", "}": count = 2
        case "(":
            let (name, end) = word(index + 2, elements)
            guard end < elements.count, elements[end].shown == ")", let own = declared(name, text) else { return }
            return report(index..<end + 1, own, text, &faults)
        case nil where index + 1 < elements.count && elements[index + 1].kind == .argument: count = 1
        default: return
        }
        // The second of two was seen with the first.
        if index > 0, elements[index - 1].shown == "\\" { return }
        let escape = written(index..<index + count, text)
        guard !isMeant(escape, text) else { return }
        faults.add(
            .literalEscape, elements[index].start, .escapeShown(text: String(escape)),
            fixIt: .writeCharacterMeant)
    }
}
