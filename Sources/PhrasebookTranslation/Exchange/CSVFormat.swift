import Phrasebook

/// A table with a text a row.
///
/// Its columns: `key` (`catalog/CODE/kind`), `source LOCALE`, `translation LOCALE`, `state`, `description`,
/// `placeholders`, `terms` (of the glossary), `limit` (characters of the text as it is written), `note`. Reading finds them by their names, in any order, and needs `key` and
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
                "placeholders", "terms", "limit", note,
            ], to: &text)
        for unit in export.units {
            let cells = [
                unit.name, unit.source, unit.translation ?? "", unit.state.rawValue, unit.description ?? "",
                unit.placeholders.map(\.words).joined(separator: "; "), unit.terms.joined(separator: "; "),
                unit.writtenLimit.map(String.init) ?? "", unit.note ?? "",
            ]
            CSVTable.append(cells.map(CellGuard.guarded), to: &text)
        }
        return Array(text.utf8)
    }

    static func read(_ text: String) -> ImportedFile {
        var file = ImportedFile()
        var rows: [CSVTable.Row]
        do {
            rows = try CSVTable.read(text, separator: separator(of: text))
        } catch {
            file.problems.append(ExchangeProblem(line: error.line, error.message, fixIt: .saveCSVAgain))
            return file
        }
        // Some spreadsheets say in a line of its own what parts the cells.
        if rows.first.map({ saidSeparator(in: $0.cells.joined()) != nil || $0.cells.first?.lowercased() == "sep=" })
            == true
        {
            rows.removeFirst()
        }
        let heads = rows.first?.cells ?? []
        func columns(_ name: String) -> [Int] {
            heads.indices.filter { heads[$0].lowercased() == name || heads[$0].lowercased().hasPrefix(name + " ") }
        }
        func column(_ name: String) -> Int? { columns(name).first }
        for name in [key, translation, source, state] where columns(name).count > 1 {
            file.problems.append(
                ExchangeProblem(
                    line: rows.first?.line, .severalColumns(name: name),
                    fixIt: .keepOneColumn))
        }
        guard file.problems.isEmpty else { return file }
        guard let key = column(key), let translation = column(translation) else {
            file.problems.append(
                ExchangeProblem(
                    line: rows.first?.line ?? 1, .noColumns,
                    fixIt: .keepHeadings))
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
                        line: row.line, unit: name, .noKind(kind: kind),
                        fixIt: .keepFirstColumn(names: known.joined(separator: ", ")))
                )
                continue
            }
            if row.cells.count > heads.count, row.cells[heads.count...].contains(where: { !$0.isEmpty }) {
                file.problems.append(
                    ExchangeProblem(
                        line: row.line, unit: name,
                        .rowCells(count: row.cells.count, total: heads.count),
                        fixIt: .quoteCell))
                continue
            }
            let remark = cell(note).flatMap { $0.isBlank ? nil : $0 }
            var unit = ImportedFile.Unit(
                line: row.line, name: name, address: TextAddress(withKind: name), nameWithKind: name,
                source: cell(source), translation: cell(translation) ?? "", state: Self.state(cell(state)),
                remark: remark)
            unit.unreadable = SpreadsheetDebris.found(in: row.cells[translation, default: ""], source: unit.source)
            file.units.append(unit)
        }
        return file
    }

    /// How far a text is by its cell; what is none of our words was written by somebody who is not done.
    private static func state(_ cell: String?) -> ImportedFile.State {
        let words = cell?.lowercased().split(separator: " ").joined(separator: " ") ?? ""
        switch ExchangeUnit.State(rawValue: words) {
        case .translated: return .done
        case .missing, .stale, .contract: return .unknown
        case nil where words.isEmpty: return .unknown
        case .unfinished, nil: return .unfinished(.stateIs(state: words))
        }
    }

    /// The separator that a line says, such as `sep=;`; nil of a line that says none.
    private static func saidSeparator(in line: some StringProtocol) -> Unicode.Scalar? {
        let words = String(line).replacing("\"", with: "").lowercased()
        guard words.hasPrefix("sep=") else { return nil }
        let rest = words.dropFirst("sep=".count).unicodeScalars
        return rest.count == 1 ? rest.first : nil
    }

    /// What parts the cells of the first row: spreadsheets choose it by the country of their user.
    private static func separator(of text: String) -> Unicode.Scalar {
        let line = text.unicodeScalars.prefix { $0 != "\n" && $0 != "\r" }
        if let said = saidSeparator(in: String(line)) { return said }
        return [",", ";", "\t"].max { left, right in line.count { $0 == left } < line.count { $0 == right } } ?? ","
    }
}

extension Array {
    /// An element; `value` where there is none.
    fileprivate subscript(index: Int, default value: Element) -> Element {
        indices.contains(index) ? self[index] : value
    }
}
