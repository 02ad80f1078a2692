/// A table in plain text, aligned also where characters are two cells wide.
struct TextTable {
    private enum Line {
        case cells([String])
        case rule
    }

    private var lines: [Line]

    init(header: [String]) { lines = [.cells(header), .rule] }

    mutating func row(_ cells: [String]) { lines.append(.cells(cells)) }

    mutating func rule() { lines.append(.rule) }

    /// The table with a newline behind each line; no trailing spaces.
    var text: String {
        var widths: [Int] = []
        for case .cells(let cells) in lines {
            for (column, cell) in cells.enumerated() {
                if column == widths.count { widths.append(0) }
                widths[column] = max(widths[column], Self.width(cell))
            }
        }
        let total = widths.reduce(0, +) + 2 * max(0, widths.count - 1)
        return lines.map { line in
            switch line {
            case .rule: return String(repeating: "─", count: total) + "\n"
            case .cells(let cells):
                var text = ""
                for (column, cell) in cells.enumerated() {
                    let isLast = column == cells.count - 1
                    text += cell + (isLast ? "" : String(repeating: " ", count: widths[column] + 2 - Self.width(cell)))
                }
                while text.last == " " { text.removeLast() }
                return text + "\n"
            }
        }.joined()
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
