import Foundation
package import Phrasebook

/// Shows diagnostics: to people with the line they are on, to programs as JSON, to hosted CI as annotations.
package struct DiagnosticPrinter {
    /// Whether terminals shall show colours.
    package let usesColour: Bool
    private let sources: SourceFiles

    /// A printer for the diagnostics of a home.
    ///
    /// - Parameters:
    ///   - home: Where the files are that diagnostics name.
    ///   - usesColour: Whether severity and position are coloured, by the sequences of ECMA-48 that terminals know.
    package init(_ home: Home, usesColour: Bool = false) {
        self.init(ParsedHome(home), usesColour: usesColour)
    }

    /// A printer for the diagnostics of a home whose files were read.
    package init(_ files: ParsedHome, usesColour: Bool = false) {
        self.usesColour = usesColour
        sources = SourceFiles(files)
    }

    /// The most columns of a line that are shown.
    private static let maximumColumns = 96

    /// A diagnostic for people.
    ///
    /// - Returns: Lines that end with a newline: the diagnostic's description, and the line of the file, cut
    ///   around the position, with a caret under it; without the line where the diagnostic is about a whole file.
    package func text(_ diagnostic: Diagnostic) -> String {
        let colour = diagnostic.severity == .error ? "31" : "33"
        var lines = TerminalText.escaped(diagnostic.description)
        if usesColour {
            let (position, severity) = ("\(diagnostic.position):", "\(diagnostic.severity):")
            let rest = lines.dropFirst(position.count + severity.count + 1)
            lines = "\(painted(position, "1")) \(painted(severity, "1;\(colour)"))\(rest)"
        }
        lines += "\n"
        if let (line, caret) = excerpt(diagnostic.position) {
            lines += "    \(line)\n    \(caret)\(painted("^", "1;\(colour)"))\n"
        }
        return lines
    }

    /// An annotation, as the workflow commands of GitHub Actions spell it (docs.github.com, "Workflow commands").
    ///
    /// - Returns: One line that ends with a newline.
    package func annotation(_ diagnostic: Diagnostic) -> String {
        func escaped(_ text: String, _ isProperty: Bool) -> String {
            var result = text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
            result = TerminalText.escaped(result)
            if isProperty { result = result.replacing(":", with: "%3A").replacing(",", with: "%2C") }
            return result
        }
        let position = diagnostic.position
        let properties = [
            ("file", position.file), ("line", "\(position.line)"), ("col", "\(position.column)"),
            ("title", diagnostic.rule.name),
        ]
        let list = properties.map { "\($0)=\(escaped($1, true))" }.joined(separator: ",")
        return "::\(diagnostic.severity) \(list)::\(escaped("\(diagnostic.message); \(diagnostic.fixIt)", false))\n"
    }

    /// All diagnostics as one JSON object.
    ///
    /// - Returns: `{"findings":[…],"errors":N,"warnings":N}` with a newline. Each has `rule`, `severity`, `file`,
    ///   `line` and `column` (both counted from 1, columns in Unicode scalars), `message` and `fix-it`, and `related`:
    ///   the line and column of a second position, or null.
    package static func json(_ diagnostics: [Diagnostic]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("findings")
            writer.array { writer in
                for diagnostic in diagnostics { write(diagnostic, &writer) }
            }
            let errors = diagnostics.count { $0.severity == .error }
            writer.key("errors")
            writer.integer(errors)
            writer.key("warnings")
            writer.integer(diagnostics.count - errors)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func write(_ diagnostic: Diagnostic, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("rule", diagnostic.rule.name)
            writer.member("severity", diagnostic.severity.rawValue)
            writer.member("file", diagnostic.position.file)
            writer.key("line")
            writer.integer(diagnostic.position.line)
            writer.key("column")
            writer.integer(diagnostic.position.column)
            writer.member("message", diagnostic.message)
            writer.member("remedy", diagnostic.fixIt)
            writer.key("related")
            guard let related = diagnostic.relatedPosition else { return writer.raw("null") }
            writer.object { writer in
                writer.key("line")
                writer.integer(related.line)
                writer.key("column")
                writer.integer(related.column)
            }
        }
    }

    // MARK: The line

    /// The line of a position, cut around it, and the white space that brings a caret below the position.
    private func excerpt(_ position: SourcePosition) -> (line: String, caret: String)? {
        guard let line = sources.line(position), !line.isEmpty else { return nil }
        let scalars = Array(line.unicodeScalars)
        let column = min(position.column - 1, scalars.count)
        // In a line that does not fit, what is before the position takes a third of the width at most.
        let isShort = scalars.reduce(0) { $0 + Self.columns($1) } <= Self.maximumColumns
        var first = isShort ? 0 : column
        var width = 0
        while first > 0, width + Self.columns(scalars[first - 1]) <= Self.maximumColumns / 3 {
            first -= 1
            width += Self.columns(scalars[first])
        }
        // A mark belongs to the letter before it.
        while first > 0, first < column, Self.columns(scalars[first]) == 0 { first += 1 }
        while first < column, scalars[first].properties.isWhitespace { first += 1 }
        let before = first > 0 && !scalars[..<first].allSatisfy(\.properties.isWhitespace) ? "…" : ""
        var end = first
        width = 0
        while end < scalars.count, width + Self.columns(scalars[end]) <= Self.maximumColumns {
            width += Self.columns(scalars[end])
            end += 1
        }
        let shown = scalars[first..<end].map(Self.visible).joined()
        let indent = scalars[first..<max(column, first)].reduce(0) { $0 + Self.columns($1) }
        let space = String(repeating: " ", count: indent + before.count)
        return (before + shown + (end < scalars.count ? "…" : ""), space)
    }

    /// A character as it can be shown: controls and what has no width would disturb the line.
    private static func visible(_ scalar: Unicode.Scalar) -> String {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "·"
        default: String(scalar)
        }
    }

    /// How many columns of a terminal a character takes (UAX #11, "East Asian Width").
    private static func columns(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
            0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    private func painted(_ text: String, _ colour: String) -> String {
        usesColour ? "\u{1B}[\(colour)m\(text)\u{1B}[0m" : text
    }
}

/// It keeps where the lines of files begin, for one thread.
@available(*, unavailable)
extension DiagnosticPrinter: Sendable {}

/// The files of a home by the names that diagnostics give them.
private final class SourceFiles {
    private let files: ParsedHome
    private let paths: [String: (layer: Int, path: String)]
    private var starts: [String: [Int]] = [:]

    init(_ files: ParsedHome) {
        let layers = files.home.layers
        var paths: [String: (Int, String)] = [:]
        func add(_ folder: String, _ layer: Int) {
            for name in layers[layer].names(in: folder) ?? [] {
                let path = "\(folder)/\(name)"
                if name.hasSuffix(".arb") || name.hasSuffix(".json") {
                    paths[layers[layer].displayName(of: path)] = (layer, path)
                } else if folder == "Locales" || folder == "Resources" || folder == "Resources/translations" {
                    add(path, layer)
                }
            }
        }
        for layer in layers.indices {
            add("Locales", layer)
            add("Resources", layer)
        }
        self.files = files
        self.paths = paths
    }

    /// The line of a position, without its end; nil where there is no such file.
    func line(_ position: SourcePosition) -> String? {
        guard let (layer, path) = paths[position.file], let source = files.source(path, inLayer: layer) else {
            return nil
        }
        let starts = lineStarts(source)
        guard position.line <= starts.count, !source.bytes.isEmpty else { return nil }
        return source.lineText(containing: starts[position.line - 1])
    }

    /// The first byte of each line; CRLF, CR and LF each end one.
    private func lineStarts(_ source: SourceText) -> [Int] {
        if let known = starts[source.name] { return known }
        let bytes = source.bytes
        var found = [source.contentStart]
        for index in bytes.indices {
            let isEnd =
                bytes[index] == 0x0A || bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
            if isEnd { found.append(index + 1) }
        }
        starts[source.name] = found
        return found
    }
}
