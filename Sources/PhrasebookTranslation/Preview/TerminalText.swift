/// Text in the cells of a terminal.
package enum TerminalText {
    /// The cells that a terminal uses for a text: two for East Asian wide characters (UAX #11), none for marks.
    package static func width(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

    /// The cells of one character.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case 0..<0x300: return 1
        case 0x200B...0x200F, 0x2066...0x2069: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default:
            let category = scalar.properties.generalCategory
            return category == .nonspacingMark || category == .enclosingMark ? 0 : 1
        }
    }

    /// The text with spaces behind it, up to a width.
    package static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - self.width(text)))
    }

    /// The text in one line, with escapes instead of what a terminal would obey: `\n`, `\u001B`.
    ///
    /// Those are control characters, other ends of lines, and marks that make a terminal show a text in another order.
    /// Line feeds stay where `keepsLines` says so.
    package static func escaped(_ text: String, keepsLines: Bool = false) -> String {
        guard text.unicodeScalars.contains(where: isObeyed) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard isObeyed(scalar), !keepsLines || scalar != "\n" else {
                result.append(scalar)
                continue
            }
            switch scalar {
            case "\n": result.append(contentsOf: "\\n".unicodeScalars)
            case "\r": result.append(contentsOf: "\\r".unicodeScalars)
            case "\t": result.append(contentsOf: "\\t".unicodeScalars)
            default:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
                result.append(contentsOf: "\\u\(zeros)\(digits)".unicodeScalars)
            }
        }
        return String(result)
    }

    private static func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x1F, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// The text in lines of at most `width` cells: broken at spaces and between wide characters, else anywhere.
    ///
    /// A Chinese mark that ends a clause is not put at the start of a line. What a terminal would obey is escaped.
    package static func wrapped(_ text: String, to width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .flatMap { wrapped(escaped(String($0))[...], max(4, width)) }
    }

    private static let closing: Set<Character> = ["，", "。", "；", "：", "？", "！", "、", "）", "”", "》", "」", "』"]

    private static func wrapped(_ text: Substring, _ limit: Int) -> [String] {
        var lines: [String] = []
        var line: [Character] = []
        var used = 0
        // How much of the line may be alone.
        var chance = 0
        var wasWide = false
        func take(_ count: Int) {
            var end = count
            while end > 0, line[end - 1] == " " { end -= 1 }
            lines.append(String(line[..<end]))
            line = Array(line[count...].drop { $0 == " " })
            used = line.reduce(0) { $0 + width(String($1)) }
            chance = 0
        }
        for character in text {
            let cells = width(String(character))
            let isWide = cells > 1
            if isWide || wasWide, !closing.contains(character) { chance = line.count }
            if character != " ", used + cells > limit, !line.isEmpty { take(chance > 0 ? chance : line.count) }
            line.append(character)
            used += cells
            if character == " " { chance = line.count }
            wasWide = isWide
        }
        take(line.count)
        return lines
    }
}
