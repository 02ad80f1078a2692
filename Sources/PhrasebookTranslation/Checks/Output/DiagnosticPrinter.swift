import Foundation
package import Phrasebook

/// Shows diagnostics: to people with the line they are on, to programs as JSON, to hosted CI as annotations.
package struct DiagnosticPrinter {
    /// Whether terminals shall show colours.
    package let usesColour: Bool
    private let words: DiagnosticWords
    private let sources: SourceFiles

    /// A printer for the diagnostics of a home.
    ///
    /// - Parameters:
    ///   - home: Where the files are that diagnostics name.
    ///   - words: The language.
    ///   - usesColour: Whether severity and position are coloured, by the sequences of ECMA-48 that terminals know.
    package init(_ home: Home, words: DiagnosticWords = .english, usesColour: Bool = false) {
        self.init(ParsedHome(home), words: words, usesColour: usesColour)
    }

    /// A printer for the diagnostics of a home whose files were read.
    package init(_ files: ParsedHome, words: DiagnosticWords = .english, usesColour: Bool = false) {
        self.usesColour = usesColour
        self.words = words
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
        var lines = TerminalText.escaped(words.text(diagnostic.line))
        if usesColour {
            // Behind each of them is a mark, and behind the first a space.
            let position = lines.prefix(diagnostic.position.description.count + 1)
            let severity = lines.dropFirst(position.count + 1).prefix(words.text(diagnostic.severity.text).count + 1)
            let rest = lines[severity.endIndex...]
            lines = "\(painted(String(position), "1")) \(painted(String(severity), "1;\(colour)"))\(rest)"
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
        let message = words.text(.findingAndRemedy(message: diagnostic.text, remedy: diagnostic.fixItText))
        let list = properties.map { "\($0)=\(escaped($1, true))" }.joined(separator: ",")
        return "::\(diagnostic.severity) \(list)::\(escaped(message, false))\n"
    }

    /// All diagnostics as one JSON object.
    ///
    /// Each has `rule`, `severity`, `file`, `line` and `column` (both counted from 1, columns in Unicode scalars),
    /// `message` and `remedy`, and `related`: the line and column of a second position, or null. Apart from the
    /// language, `messageId` and `remedyId` say which texts of the catalog `phrasebook-findings` they are, or null, and
    /// `arguments` and `remedyArguments` what they are about: strings, and objects with `id`, `text` and `arguments`
    /// where a text is part of another one.
    ///
    /// - Parameters:
    ///   - diagnostics: The diagnostics.
    ///   - words: The language of `message` and `remedy`.
    /// - Returns: `{"findings":[…],"errors":N,"warnings":N}` with a newline.
    package static func json(_ diagnostics: [Diagnostic], _ words: DiagnosticWords = .english) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("findings")
            writer.array { writer in
                for diagnostic in diagnostics { write(diagnostic, words, &writer) }
            }
            let errors = diagnostics.count { $0.severity == .error }
            writer.key("errors")
            writer.integer(errors)
            writer.key("warnings")
            writer.integer(diagnostics.count - errors)
        }
        return writer.bytes + [UInt8(ascii: "\n")]
    }

    private static func write(_ diagnostic: Diagnostic, _ words: DiagnosticWords, _ writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("rule", diagnostic.rule.name)
            writer.member("severity", diagnostic.severity.rawValue)
            writer.member("file", diagnostic.position.file)
            writer.key("line")
            writer.integer(diagnostic.position.line)
            writer.key("column")
            writer.integer(diagnostic.position.column)
            writer.member("message", words.text(diagnostic.text))
            writer.member("remedy", words.text(diagnostic.fixItText))
            writer.key("related")
            write(diagnostic.relatedPosition, &writer)
            write(diagnostic.text, "messageId", "arguments", words, &writer)
            write(diagnostic.fixItText, "remedyId", "remedyArguments", words, &writer)
        }
    }

    private static func write(_ position: SourcePosition?, _ writer: inout JSONWriter) {
        guard let position else { return writer.raw("null") }
        writer.object { writer in
            writer.key("line")
            writer.integer(position.line)
            writer.key("column")
            writer.integer(position.column)
        }
    }

    /// Writes which text it is, and what it is about.
    private static func write(
        _ text: DiagnosticText, _ identifier: String, _ arguments: String, _ words: DiagnosticWords,
        _ writer: inout JSONWriter
    ) {
        if let name = text.identifier {
            writer.member(identifier, name)
        } else {
            writer.key(identifier)
            writer.raw("null")
        }
        writer.key(arguments)
        writer.object { writer in
            for argument in text.arguments {
                guard let part = argument.words else {
                    writer.member(argument.name, argument.text)
                    continue
                }
                writer.key(argument.name)
                writer.object { writer in
                    writer.member("text", words.text(part))
                    write(part, "id", "arguments", words, &writer)
                }
            }
        }
    }

    // MARK: The line

    /// The line of a position, cut around it, and the white space that brings a caret below the position.
    private func excerpt(_ position: SourcePosition) -> (line: String, caret: String)? {
        guard let line = sources.line(position), !line.isEmpty else { return nil }
        let written = Array(line.unicodeScalars)
        let scalars = written.map(Self.visible)
        let column = min(position.column - 1, scalars.count)
        // In a line that does not fit, what is before the position takes a third of the width at most.
        let isShort = scalars.reduce(0) { $0 + TerminalText.width($1) } <= Self.maximumColumns
        var first = isShort ? 0 : column
        var width = 0
        while first > 0, width + TerminalText.width(scalars[first - 1]) <= Self.maximumColumns / 3 {
            first -= 1
            width += TerminalText.width(scalars[first])
        }
        // A mark belongs to the letter before it.
        while first > 0, first < column, TerminalText.width(scalars[first]) == 0 { first += 1 }
        while first < column, written[first].properties.isWhitespace { first += 1 }
        let before = first > 0 && !written[..<first].allSatisfy(\.properties.isWhitespace) ? "…" : ""
        var end = first
        width = 0
        while end < scalars.count, width + TerminalText.width(scalars[end]) <= Self.maximumColumns {
            width += TerminalText.width(scalars[end])
            end += 1
        }
        let shown = String(String.UnicodeScalarView(scalars[first..<end]))
        let indent = scalars[first..<max(column, first)].reduce(0) { $0 + TerminalText.width($1) }
        let space = String(repeating: " ", count: indent + before.count)
        return (before + shown + (end < scalars.count ? "…" : ""), space)
    }

    /// A character as it can be shown: controls and what has no width would disturb the line.
    private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: "·"
        default: scalar
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
    private var sources: [String: SourceText?] = [:]

    init(_ files: ParsedHome) { self.files = files }

    /// The line of a position, without its end; nil where there is no such file.
    func line(_ position: SourcePosition) -> String? {
        let source = sources[position.file] ?? source(position.file)
        sources[position.file] = .some(source)
        return source?.lineText(position.line)
    }

    private func source(_ name: String) -> SourceText? {
        for (index, layer) in files.home.layers.enumerated().reversed() {
            let folder = layer.displayName(of: "")
            guard name.hasPrefix(folder) else { continue }
            let path = String(name.dropFirst(folder.count))
            if layer.lists(path), let source = files.source(path, inLayer: index) { return source }
        }
        return nil
    }
}
