import Phrasebook

/// Rows of cells as RFC 4180 writes them.
enum CSVTable {
    /// A row with the line that it begins on, counted from 1.
    struct Row {
        let line: Int
        let cells: [String]
    }

    /// Something that is no CSV.
    struct Mistake: Error {
        let line: Int
        let message: DiagnosticText
    }

    /// Writes a row: a cell in quotes where it needs them, CRLF at the end.
    static func append(_ cells: [String], to text: inout String) {
        text += cells.map(quoted).joined(separator: ",") + "\r\n"
    }

    private static func quoted(_ cell: String) -> String {
        let needsQuotes = cell.utf8.contains { byte in
            [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x0A, 0x0D, 0x09].contains(byte)
        }
        let hasOuterSpace = cell.first == " " || cell.last == " "
        guard needsQuotes || hasOuterSpace else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - text: The table.
    ///   - separator: What parts cells: spreadsheets of some countries write `;`.
    /// - Returns: The rows in order; those without any text are left out.
    /// - Throws: ``Mistake`` at the first quotation mark that is misplaced.
    static func read(_ text: String, separator: Unicode.Scalar) throws(Mistake) -> [Row] {
        var reader = Reader(scalars: Array(text.unicodeScalars), separator: separator)
        return try reader.rows()
    }

    private struct Reader {
        let scalars: [Unicode.Scalar]
        let separator: Unicode.Scalar
        var index = 0
        var line = 1

        mutating func rows() throws(Mistake) -> [Row] {
            var rows: [Row] = []
            while index < scalars.count {
                let row = try row()
                if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
            }
            return rows
        }

        private mutating func row() throws(Mistake) -> Row {
            let start = line
            var cells: [String] = []
            while true {
                cells.append(try cell())
                guard index < scalars.count else { break }
                let next = scalars[index]
                index += 1
                if next == separator { continue }
                if next == "\r", index < scalars.count, scalars[index] == "\n" { index += 1 }
                line += 1
                break
            }
            return Row(line: start, cells: cells)
        }

        private mutating func cell() throws(Mistake) -> String {
            var text = String.UnicodeScalarView()
            guard index < scalars.count, scalars[index] == "\"" else {
                while index < scalars.count, scalars[index] != separator, !isLineEnd(scalars[index]) {
                    if scalars[index] == "\"", !text.isEmpty, text.allSatisfy({ $0 == " " }) {
                        throw Mistake(line: line, message: .csvSpaceBeforeQuote)
                    }
                    text.append(scalars[index])
                    index += 1
                }
                return String(text)
            }
            let start = line
            index += 1
            while index < scalars.count {
                let scalar = scalars[index]
                index += 1
                if scalar == "\"" {
                    guard index < scalars.count, scalars[index] == "\"" else {
                        if index < scalars.count, scalars[index] != separator, !isLineEnd(scalars[index]) {
                            throw Mistake(line: line, message: .csvAfterQuote)
                        }
                        return String(text)
                    }
                    index += 1
                } else if scalar == "\n" || (scalar == "\r" && (index == scalars.count || scalars[index] != "\n")) {
                    line += 1
                }
                text.append(scalar)
            }
            throw Mistake(line: start, message: .csvQuoteOpen)
        }

        private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }
    }
}

/// Guards cells against spreadsheets, which would run them as formulas.
///
/// An apostrophe before the cell makes it a text. What begins with an apostrophe and one of these characters gets one
/// more, so that reading takes away exactly what writing put there.
enum CellGuard {
    private static let formulaStarts: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]

    static func guarded(_ cell: String) -> String { needsGuard(cell.unicodeScalars[...]) ? "'" + cell : cell }

    static func restored(_ cell: String) -> String {
        let scalars = cell.unicodeScalars
        return scalars.first == "'" && needsGuard(scalars.dropFirst()) ? String(scalars.dropFirst()) : cell
    }

    /// Whether it begins, behind any number of apostrophes, like a formula.
    private static func needsGuard(_ scalars: Substring.UnicodeScalarView) -> Bool {
        scalars.first { $0 != "'" }.map(formulaStarts.contains) ?? false
    }
}
