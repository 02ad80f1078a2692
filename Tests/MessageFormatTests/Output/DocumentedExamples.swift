import Foundation
import ICU
import MessageFormat

/// The examples of the documentation: the rows of its tables `Locale | Message | Arguments | Text | Problem`.
enum DocumentedExamples {
    /// A row of such a table.
    struct Example: Sendable, CustomStringConvertible {
        let article: String
        let locale: String
        let message: String
        let arguments: MessageArguments
        /// The text; empty where the message is refused.
        let text: String
        /// The kind of the one problem there is, or an empty text.
        let problem: String

        var description: String { "\(article): \(locale) \(message) \(arguments.entries.map(\.value))" }
    }

    /// A row that does not read as an example.
    struct UnreadableRow: Error {
        let row: String
    }

    private static let header = "| Locale | Message | Arguments | Text | Problem |"

    /// The articles of MessageFormat, beside its sources.
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../Sources/MessageFormat/MessageFormat.docc")

    /// Every example of every article.
    static func all() throws -> [Example] {
        try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "md" }
            .sorted { $0.lastPathComponent < $1.lastPathComponent }
            .flatMap { file in
                try examples(in: String(contentsOf: file, encoding: .utf8), of: file.lastPathComponent)
            }
    }

    private static func examples(in page: String, of article: String) throws -> [Example] {
        var examples: [Example] = []
        var isInTable = false
        for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
            if line == header {
                isInTable = true
            } else if !line.hasPrefix("|") {
                isInTable = false
            } else if isInTable, !line.hasPrefix("|---") {
                examples.append(try example(String(line), of: article))
            }
        }
        return examples
    }

    private static func example(_ row: String, of article: String) throws -> Example {
        // A bar within a cell is written `\|`.
        let cells = row.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false)
            .dropFirst().dropLast()
            .map { code(in: $0.replacing("\u{0}", with: "|")) }
        guard cells.count == 5 else { throw UnreadableRow(row: row) }
        return Example(
            article: article, locale: cells[0], message: cells[1], arguments: try arguments(cells[2], row: row),
            text: cells[3], problem: cells[4])
    }

    /// What is between the backticks of a cell; empty where there are none.
    private static func code(in cell: some StringProtocol) -> String {
        let parts = cell.split(separator: "`", omittingEmptySubsequences: false)
        return parts.count == 3 ? String(parts[1]) : ""
    }

    private static func arguments(_ cell: String, row: String) throws -> MessageArguments {
        var arguments = MessageArguments()
        for part in cell.split(separator: "; ") {
            guard let colon = part.firstRange(of: ": ") else { throw UnreadableRow(row: row) }
            arguments[String(part[..<colon.lowerBound])] = value(String(part[colon.upperBound...]))
        }
        return arguments
    }

    private static func value(_ written: String) -> MessageArgument {
        if written.hasPrefix("\"") { return .text(String(written.dropFirst().dropLast())) }
        if written.hasPrefix("[") {
            return .list(written.dropFirst().dropLast().split(separator: ", ").map(String.init))
        }
        if written.hasPrefix("region ") { return .region(String(written.dropFirst("region ".count))) }
        if let instant = Instant(written) { return .instant(instant) }
        let words = written.split(separator: " ").map(String.init)
        return words.count == 2 ? .money(words[0], words[1]) : .decimal(written)
    }
}
