import Foundation
import Workload

/// One line of the table.
struct Row {
    let work: String
    /// Nanoseconds per call; of memory, bytes per text.
    let ours: Double
    /// The same on ICU's side; nil where ours is compared with itself.
    let icu: Double?
    let ratio: Double
    let target: Target?
    let isMemory: Bool
    /// Whether the machine was free enough for the ratio to mean anything.
    var isMeasurable = true

    init(_ work: String, _ times: AlternatingTimer.Times, target: Target?) {
        self.init(work, ours: times.ours, icu: times.icu, ratio: times.icu / times.ours, target: target)
    }

    init(_ work: String, ours: Double, icu: Double?, ratio: Double, target: Target?, isMemory: Bool = false) {
        self.work = work
        self.ours = ours
        self.icu = icu
        self.ratio = ratio
        self.target = target
        self.isMemory = isMemory
    }

    /// What is said of the ratio.
    var verdict: String {
        guard let target else { return "" }
        guard isMeasurable else { return "machine busy" }
        return ratio >= target.aim ? "aim" : ratio >= target.atLeast ? "ok" : "below"
    }
}

/// All that was measured.
struct Table {
    let rows: [Row]

    /// For people: a table in Markdown.
    var text: String {
        let heads = ["work", "ours", "ICU", "ratio", "at least", "aim", ""]
        let cells = rows.map { row in
            let unit = row.isMemory ? " B" : " ns"
            return [
                row.work, Self.number(row.ours) + unit, row.icu.map { Self.number($0) + unit } ?? "",
                String(format: "%.2f", row.ratio), row.target.map { Self.short($0.atLeast) } ?? "",
                row.target.map { Self.short($0.aim) } ?? "", row.verdict,
            ]
        }
        let widths = heads.indices.map { column in ([heads] + cells).map { $0[column].count }.max() ?? 0 }
        let rule = widths.enumerated().map { column, width in
            (1...5).contains(column)
                ? String(repeating: "-", count: max(2, width) - 1) + ":" : String(repeating: "-", count: max(width, 3))
        }
        let lines = ([heads, rule] + cells).map { cells in
            let padded = cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: max(0, widths[column] - cell.count))
                return (1...5).contains(column) ? space + cell : cell + space
            }
            return "| " + padded.joined(separator: " | ") + " |\n"
        }
        return lines.joined()
    }

    /// For programs: one object a line.
    var json: String {
        rows.map { row in
            let icu = row.icu.map { String(format: "%.2f", $0) } ?? "null"
            let times =
                row.isMemory
                ? "\"ours_ns\":null,\"icu_ns\":null"
                : "\"ours_ns\":\(String(format: "%.2f", row.ours)),\"icu_ns\":\(icu)"
            let bytes =
                row.isMemory ? ",\"ours_bytes\":\(String(format: "%.2f", row.ours)),\"icu_bytes\":\(icu)" : ""
            let ratio = String(format: "%.3f", row.ratio)
            return "{\"work\":\"\(row.work)\",\(times),\"ratio\":\(ratio)\(bytes)}\n"
        }.joined()
    }

    private static func number(_ value: Double) -> String { String(format: value < 100 ? "%.1f" : "%.0f", value) }

    private static func short(_ value: Double) -> String {
        value == value.rounded() ? String(Int(value)) : String(format: "%.2f", value).replacing(/0$/, with: "")
    }
}
