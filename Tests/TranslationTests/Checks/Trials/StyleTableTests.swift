import CommandSupport
import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

/// The tables of `Documentation/styles.md`: every type of argument with every style, and what `check` says.
///
/// With `PHRASEBOOK_WRITE_TABLES=1` in the environment the files are written anew.
@Suite struct StyleTableTests {
    private static let types = ["text", "field", "region", "integer", "decimal", "money", "instant"]

    private static let sections: [(function: String, styles: [String])] = [
        (
            "number",
            [
                "", "integer", "percent", "currency", "#,##0.00", "0%", "¤#,##0.00", "#,##0.00 USD", "0.###E0",
                // Notation.
                "::notation-simple", "::compact-short", "::K", "::compact-long", "::KK", "::scientific", "::E0",
                "::engineering", "::EE0",
                // Unit.
                "::base-unit", "::percent", "::%", "::percent scale/100", "::%x100", "::permille", "::currency/USD",
                "::measure-unit/length-meter", "::unit/second", "::unit/byte per-measure-unit/duration-second",
                "::unit-width-narrow", "::unit-width-short", "::unit-width-iso-code", "::unit-width-full-name",
                "::unit-width-hidden",
                // Precision and rounding.
                "::precision-integer", "::.", "::precision-unlimited", "::.+", "::precision-currency-standard",
                "::precision-currency-cash", "::precision-increment/0.05", "::.00", "::.##", "::.00##", "::.00/w",
                "::@@@",
                "::@@##", "::rounding-mode-half-up", "::rounding-mode-floor",
                // Width, scale, separators, digits, signs.
                "::integer-width/+000", "::integer-width/00", "::000", "::scale/100", "::scale/0.01", "::group-auto",
                "::group-off", "::,_", "::group-min2", "::,?", "::group-on-aligned", "::,!", "::group-thousands",
                "::latin",
                "::numbering-system/thai", "::sign-auto", "::sign-always", "::+!", "::sign-never", "::+_",
                "::sign-except-zero", "::+?", "::sign-accounting", "::()", "::sign-accounting-always", "::()!",
                "::sign-accounting-except-zero", "::()?", "::decimal-auto", "::decimal-always",
            ]
        ),
        (
            "date",
            [
                "", "short", "medium", "long", "full", "::yMd", "::yMMMd", "::yMMMMEEEEd", "::yMMMdjmm", "::yMMMdjmmz",
                "::MMMd", "::yyyyMMdd", "::yyyyMMDD", "::YYYYMMdd", "::yyyymmdd", "yyyy-MM-dd", "yy-MM-dd",
                "YYYY-MM-dd",
                "yyyy-MM-DD", "yyyy-mm-dd", "dd.MM.yyyy HH:mm", "yyyy-MM-ddTHH:mm",
            ]
        ),
        (
            "time",
            [
                "", "short", "medium", "long", "full", "::jmm", "::jmmz", "HH:mm", "hh:mm", "h:mm a", "kk:mm", "HH:MM",
                "HH:mm:SS",
            ]
        ),
        ("spellout", ["", "%spellout-ordinal"]), ("ordinal", [""]), ("duration", [""]),
        ("plural", ["one {#} other {#}", "offset:1 one {#} other {#}"]),
        ("selectordinal", ["other {#}"]), ("select", ["other {x}"]),
    ]

    private struct Cell {
        let function: String
        let style: String
        let type: String
    }

    /// What is said of each cell where the source has the argument alone, in German.
    private static func found() -> [(cell: Cell, rules: [String])] {
        // One home for each type: of many findings of one rule in one file the first are shown.
        let columns = types.map { type in
            found(
                in: sections.flatMap { section in
                    section.styles.map { Cell(function: section.function, style: $0, type: type) }
                })
        }
        return columns[0].indices.flatMap { row in columns.map { $0[row] } }
    }

    private static func found(in cells: [Cell]) -> [(cell: Cell, rules: [String])] {
        let arguments = types.map { "\"\($0)\": \"\($0)\"" }.joined(separator: ", ")
        let codes = cells.indices.map {
            "{\"code\": \"X\($0)\", \"symbol\": \"x\($0)\", \"audience\": \"developer\", \"arguments\": {\(arguments)}}"
        }
        func file(_ locale: String, _ text: (Int) -> String) -> String {
            let members = cells.indices.map { "  \"X\($0)\": \"\(text($0))\"" }.joined(separator: ",\n")
            return "{\n  \"@@locale\": \"\(locale)\",\n\(members)\n}\n"
        }
        let files = [
            "Resources/catalogs/shop.json":
                "{\"catalog\": \"shop\", \"contractLocale\": \"en_US\", \"body\": {\"members\": [{\"name\": \"code\", \"value\": \"code\"}]}, \"codes\": [\(codes.joined(separator: ",\n"))]}",
            "Locales/en_US/shop.arb": file("en_US") { "{\(cells[$0].type)}" },
            "Locales/de_DE/shop.arb": file("de_DE") { index in
                let cell = cells[index]
                // A space before a pattern would be shown.
                let style = cell.style.isEmpty ? "" : ",\(cell.style)"
                return "{\(cell.type), \(cell.function)\(style)}"
            },
        ]
        var rules: [Int: [String]] = [:]
        let ignored = ["missing-plain-text", "missing-plural-category", "form", "translated-two-ways"]
        for diagnostic in TextChecks.diagnostics(of: Home(files: files))
        where diagnostic.position.file == "Locales/de_DE/shop.arb" && !ignored.contains(diagnostic.rule.name) {
            let index = diagnostic.position.line - 3
            if rules[index]?.contains(diagnostic.rule.name) != true {
                rules[index, default: []].append(diagnostic.rule.name)
            }
        }
        return cells.enumerated().map { ($1, rules[$0] ?? []) }
    }

    private static func table(_ found: [(cell: Cell, rules: [String])], style: String) -> String {
        var text =
            "| \(style) | \(types.joined(separator: " | ")) |\n|\(String(repeating: "---|", count: types.count + 1))\n"
        var index = 0
        while index < found.count {
            let cell = found[index].cell
            let written = [cell.function, cell.style].filter { !$0.isEmpty }.joined(separator: ", ")
            let row = found[index..<index + types.count].map { cell in
                cell.rules.isEmpty
                    ? "–" : cell.rules.contains("argument-type") ? "×" : cell.rules.joined(separator: ", ")
            }
            text += "| `\(written)` | \(row.joined(separator: " | ")) |\n"
            index += types.count
        }
        return text
    }

    private static let mark = "<!-- table -->\n"

    @Test func theDocumentsSayWhatCheckSays() throws {
        let found = Self.found()
        // As many as are refused are named: an empty run would agree with anything.
        #expect(found.count { !$0.rules.isEmpty } > 500)
        for (name, style) in [("styles.md", "style"), ("styles.zh.md", "样式")] {
            let url = Checkout.root.appending(path: "Documentation/\(name)")
            let old = try String(contentsOf: url, encoding: .utf8)
            let head = old.components(separatedBy: Self.mark)[0]
            let new = head + Self.mark + "\n" + Self.table(found, style: style)
            if ProcessInfo.processInfo.environment["PHRASEBOOK_WRITE_TABLES"] != nil {
                try new.write(to: url, atomically: true, encoding: .utf8)
            }
            #expect(old == new, "PHRASEBOOK_WRITE_TABLES=1 writes it anew")
        }
    }
}
