/// A table with a text a row.
///
/// Its columns: `key` (`catalog/CODE/kind`), `source LOCALE`, `translation LOCALE`, `state`, `description`,
/// `placeholders`, `limit` (characters), `note`. Reading finds them by their names, in any order, and needs `key` and
/// `translation` alone.
enum CSVFormat {
    private static let key = "key"
    private static let source = "source"
    private static let translation = "translation"
    private static let state = "state"
    private static let note = "note"

    static func write(_ export: TextExport) -> [UInt8] {
        var text = "\u{FEFF}"
        CSVTable.append(
            [
                key, "\(source) \(export.sourceLocale)", "\(translation) \(export.locale)", state, "description",
                "placeholders", "limit", note,
            ], to: &text)
        for unit in export.units {
            let cells = [
                unit.name, unit.source, unit.translation ?? "", unit.state.rawValue, unit.description ?? "",
                unit.placeholders.map(\.words).joined(separator: "; "), unit.lengthLimit.map(String.init) ?? "",
                unit.note ?? "",
            ]
            CSVTable.append(cells.map(CellGuard.guarded), to: &text)
        }
        return Array(text.utf8)
    }

    static func read(_ text: String) -> ImportedFile {
        var file = ImportedFile()
        let rows: [CSVTable.Row]
        do {
            rows = try CSVTable.read(text, separator: separator(of: text))
        } catch {
            let fixIt = "save the table as CSV again; a quotation mark in a cell is written twice"
            file.problems.append(ExchangeProblem(line: error.line, error.message, fixIt: fixIt))
            return file
        }
        let heads = rows.first?.cells ?? []
        func column(_ name: String) -> Int? {
            heads.firstIndex { $0.lowercased() == name || $0.lowercased().hasPrefix(name + " ") }
        }
        guard let key = column(key), let translation = column(translation) else {
            file.problems.append(
                ExchangeProblem(
                    line: 1, "the first row has no columns “key” and “translation LOCALE”",
                    fixIt: "keep the row of headings as it was exported"))
            return file
        }
        let (source, state, note) = (column(source), column(state), column(note))
        func locale(_ column: Int, behind name: String) -> String? {
            let locale = heads[column].dropFirst(name.count).drop { $0 == " " }
            return locale.isEmpty ? nil : String(locale)
        }
        file.locale = locale(translation, behind: Self.translation)
        file.sourceLocale = source.flatMap { locale($0, behind: Self.source) }
        for row in rows.dropFirst() {
            func cell(_ column: Int?) -> String? {
                column.flatMap { row.cells.indices.contains($0) ? CellGuard.restored(row.cells[$0]) : nil }
            }
            let name = cell(key) ?? ""
            if let (kind, known) = TextAddress.unknownKind(in: name) {
                file.problems.append(
                    ExchangeProblem(
                        line: row.line, unit: name, "“\(kind)” is no kind of text",
                        fixIt:
                            "leave the first column as it was exported; the kinds are \(known.joined(separator: ", "))")
                )
                continue
            }
            let remark = cell(note).flatMap { $0.isBlank ? nil : $0 }
            file.units.append(
                ImportedFile.Unit(
                    line: row.line, name: name, address: TextAddress(withKind: name), nameWithKind: name,
                    source: cell(source), translation: cell(translation) ?? "",
                    state: cell(state) == ExchangeUnit.State.translated.rawValue ? .done : .unknown, remark: remark))
        }
        return file
    }

    /// What parts the cells of the first row: spreadsheets choose it by the country of their user.
    private static func separator(of text: String) -> Unicode.Scalar {
        let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        return [",", ";", "\t"].max { left, right in line.count { $0 == left } < line.count { $0 == right } } ?? ","
    }
}
