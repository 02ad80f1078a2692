/// Source as it grows, line by line.
struct SourceWriter {
    private(set) var text = ""
    private var depth = 0

    /// A line at the present depth; an empty one has no spaces.
    mutating func line(_ line: String) {
        text += line.isEmpty ? "\n" : String(repeating: "    ", count: depth) + line + "\n"
    }

    /// A head with a body in braces, or what else opens and closes.
    mutating func block(
        _ head: String, _ open: String = "{", _ close: String = "}", _ body: (inout SourceWriter) -> Void
    ) {
        line("\(head) \(open)")
        depth += 1
        body(&self)
        depth -= 1
        line(close)
    }

    /// A documentation comment: each paragraph on one line.
    mutating func documentation(_ paragraphs: [String?]) {
        for (index, paragraph) in paragraphs.compactMap(\.self).enumerated() {
            if index > 0 { line("///") }
            line("/// \(Literal.comment(paragraph))")
        }
    }
}

/// Texts of a home as parts of source.
enum Literal {
    /// A string literal.
    static func of(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case "\"": result += "\\\""
            case _ where isPlain(scalar): result.unicodeScalars.append(scalar)
            default: result += escape(scalar)
            }
        }
        return result + "\""
    }

    /// A text in a comment of one line: white space of any kind is a space, and what cannot be seen is written out.
    ///
    /// A line end would let the text go on as source; a bidirectional control would show source in another order.
    static func comment(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if scalar.properties.isWhitespace {
                if result.last != " " { result.append(" ") }
            } else if isPlain(scalar) {
                result.append(scalar)
            } else {
                result.append(contentsOf: escape(scalar).unicodeScalars)
            }
        }
        return String(result)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned, .privateUse: false
        default: true
        }
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    }
}
