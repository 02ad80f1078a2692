import Foundation

/// One line of the table: how much time a home takes, and how much more that is than the first home of its kind takes.
struct GrowthRow {
    let work: String
    let nanoseconds: Double
    /// The time over that of the first row of this kind, in which it is 1.
    let ratio: Double
    /// What the ratio may be; nil for the row that the others are compared with.
    let atMost: Double?

    /// Whether the ratio is above what it may be.
    var isAbove: Bool { atMost.map { ratio > $0 } ?? false }

    /// The rows as a table in Markdown.
    static func table(_ rows: [GrowthRow]) -> String {
        let width = rows.map(\.work.count).max() ?? 0
        let heads = [("work", width), ("time", 10), ("over the first", 14), ("at most", 7), ("", 5)]
        let head =
            "| " + heads.map { $0.0.padding(toLength: $0.1, withPad: " ", startingAt: 0) }.joined(separator: " | ")
        let rule = "| " + heads.map { String(repeating: "-", count: $0.1) }.joined(separator: " | ")
        let lines = rows.map { row in
            let cells = [
                right(time(row.nanoseconds), 10), right(String(format: "%.2f", row.ratio), 14),
                right(row.atMost.map { String(format: "%.1f", $0) } ?? "", 7),
                (row.atMost == nil ? "" : row.isAbove ? "above" : "ok").padding(
                    toLength: 5, withPad: " ", startingAt: 0),
            ]
            return ([row.work.padding(toLength: width, withPad: " ", startingAt: 0)] + cells).joined(separator: " | ")
        }
        return ([head, rule] + lines.map { "| " + $0 }).map { $0 + " |\n" }.joined()
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func time(_ nanoseconds: Double) -> String {
        nanoseconds < 1e5 ? String(format: "%.0f ns", nanoseconds) : String(format: "%.1f ms", nanoseconds / 1e6)
    }
}
