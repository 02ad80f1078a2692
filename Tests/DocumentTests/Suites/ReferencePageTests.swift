import CommandSupport
import Foundation
import Testing

extension AgainstTheDocuments {
    /// Integrators read these pages instead of the documents.
    @Suite("The English reference carries every row, in each of its forms")
    struct ReferencePageTests {
        /// A row of the reference, as one of its forms has it.
        struct Row: Equatable {
            let code: String
            let message: Exactly
            let handling: Exactly

            init(_ code: String, _ message: String?, _ handling: String?) {
                self.code = code
                self.message = Exactly(message)
                // A list of steps: its numbers and line breaks belong to the page.
                self.handling = Exactly(
                    handling.map { $0.contains("\n") || $0.contains("1. ") ? $0.withoutListMarks : $0 })
            }
        }

        private static func rows(of document: ReferenceDocument) throws -> [Row] {
            try document.contents().codes.map { Row($0.code, $0.message, $0.handling) }
        }

        private static func reference(_ document: ReferenceDocument, _ format: String) throws -> String {
            let run = try BuiltCommand().run(
                ["reference", document.rawValue, "--locale", "en_US", "--format", format, "--home", Checkout.root.path])
            try #require(run.exitCode == 0, "\(run.errorText)")
            return run.outputText
        }

        @Test(arguments: ReferenceDocument.allCases)
        func asJSON(_ document: ReferenceDocument) throws {
            let page = try JSONDecoder().decode(
                JSONValue.self, from: Data(Self.reference(document, "json").utf8))
            let codes = (page["sections"]?.array ?? []).flatMap { $0["codes"]?.array ?? [] }
            let rows = codes.map { Row($0["code"]?.string ?? "", $0["message"]?.string, $0["handling"]?.string) }
            #expect(rows == (try Self.rows(of: document)))
        }

        @Test(arguments: ReferenceDocument.allCases)
        func asMarkdown(_ document: ReferenceDocument) throws {
            var columns: (message: Int, handling: Int) = (0, 0)
            var rows: [Row] = []
            for line in try Self.reference(document, "markdown").split(separator: "\n") where line.hasPrefix("| ") {
                let cells = Self.cells(line)
                if let message = cells.firstIndex(of: "Message"), let handling = cells.firstIndex(of: "Handling") {
                    columns = (message, handling)
                }
                guard let code = cells[0].firstMatch(of: /^<a id="([^"]+)"><\/a>`/), cells.count > columns.handling
                else {
                    continue
                }
                guard columns.message > 0, cells.count > 4 else { continue }
                // What is about the names of fields follows the message.
                let message = cells[columns.message].components(separatedBy: "<br>The names of the fields")[0]
                let handling = cells[columns.handling].replacing("<br>", with: "\n")
                rows.append(Row(String(code.1), message, handling.isEmpty ? nil : handling))
            }
            #expect(rows == (try Self.rows(of: document)))
        }

        @Test(arguments: ReferenceDocument.allCases)
        func asHTML(_ document: ReferenceDocument) throws {
            try TemporaryFolder.with { folder in
                let run = try BuiltCommand().run([
                    "reference", "--all", "--format", "html", "--output", folder.path, "--home", Checkout.root.path,
                ])
                try #require(run.exitCode == 0, "\(run.errorText)")
                let page = try String(
                    contentsOf: folder.appending(path: "\(document.rawValue)/index.html"), encoding: .utf8)
                var rows: [Row] = []
                for match in page.matches(of: /<tr id="([^"]+)" data-item>((?s).*?)<\/tr>/) {
                    let cells = match.2.matches(of: /<td data-label="(Message|Handling)"[^>]*>((?s).*?)<\/td>/)
                    guard !cells.isEmpty else { continue }
                    let texts = cells.map { cell in
                        cell.2.firstMatch(of: /<span class="lines">((?s).*?)<\/span>/).map { Self.unescaped($0.1) }
                    }
                    rows.append(Row(Self.unescaped(match.1), texts[0], texts[1]))
                }
                #expect(rows == (try Self.rows(of: document)))
            }
        }

        /// The cells of a table's line, as a reader of Markdown sees them.
        private static func cells(_ line: Substring) -> [String] {
            var cells = [""]
            var isEscaped = false
            for scalar in line.dropFirst(2).unicodeScalars {
                if scalar == "|", !isEscaped {
                    cells.append("")
                } else if scalar == "\\", !isEscaped {
                    isEscaped = true
                    continue
                } else {
                    cells[cells.count - 1].unicodeScalars.append(scalar)
                }
                isEscaped = false
            }
            return cells.map { $0.trimmingCharacters(in: [" "]) }
        }

        private static func unescaped(_ text: Substring) -> String {
            [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
                .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
        }
    }
}
