/// A table in plain text with headings, aligned also where characters are two cells wide; its last column is wrapped.
struct TextTable {
    private enum Line {
        case heading(String)
        case cells([String])
    }

    private let width: Int
    private var lines: [Line] = []

    /// A table that is at most `width` cells wide.
    init(width: Int) { self.width = width }

    mutating func heading(_ text: String) { lines.append(.heading(text)) }

    mutating func row(_ cells: [String]) { lines.append(.cells(cells)) }

    /// The table with a newline behind each line; no trailing spaces.
    var text: String {
        var widths: [Int] = []
        for case .cells(let cells) in lines {
            for (column, cell) in cells.dropLast().enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], Self.width(cell))
            }
        }
        let indent = widths.reduce(2) { $0 + $1 + 2 }
        return lines.map { line in
            switch line {
            case .heading(let text):
                let rule = String(repeating: "─", count: max(0, width - Self.width(text) - 4))
                return "─ \(text) \(rule)─\n"
            case .cells(let cells):
                var text = "  "
                for (cell, width) in zip(cells, widths) {
                    text += cell + String(repeating: " ", count: width + 2 - Self.width(cell))
                }
                let wrapped = Self.wrap(cells.last ?? "", width - indent)
                return text + wrapped.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
            }
        }.joined()
    }

    /// The text in lines of at most `width` cells, broken at spaces.
    private static func wrap(_ text: String, _ width: Int) -> [String] {
        var lines = [""]
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let line = lines[lines.count - 1]
            if line.isEmpty {
                lines[lines.count - 1] = String(word)
            } else if Self.width(line) + 1 + Self.width(String(word)) <= width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }

    /// The cells that a terminal uses for a text: two for East Asian wide characters (UAX #11), none for marks.
    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { width, scalar in
            switch scalar.value {
            case 0x0300...0x036F, 0x200B...0x200F, 0x2066...0x2069: width
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
                0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
                width + 2
            default: width + 1
            }
        }
    }
}
