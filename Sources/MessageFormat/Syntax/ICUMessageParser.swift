/// Reads ICU MessageFormat as ICU 72 reads it (`icu::MessagePattern` with `UMSGPAT_APOS_DOUBLE_OPTIONAL`).
///
/// Every mistake is reported, not the first alone: after a broken argument, reading goes on behind its closing brace.
public struct ICUMessageParser: Sendable {
    /// What reading a text gave.
    public struct Result: Sendable {
        /// The message; nil where there are errors.
        public let message: Message?
        /// What is wrong, in order of place.
        ///
        /// Not empty exactly where there is no message.
        public let errors: [MessageProblem]
        /// What works and should be written otherwise.
        public let warnings: [MessageProblem]
    }

    /// How long and deep a text may be.
    public let limits: MessageLimits

    /// Makes a parser.
    public init(limits: MessageLimits = MessageLimits()) { self.limits = limits }

    /// Reads one text.
    ///
    /// - Returns: The message, or every mistake in it. White space and case are significant as ICU has them.
    public func parse(_ source: String) -> Result {
        let scalars = Array(source.unicodeScalars)
        guard scalars.count <= limits.maximumLength else {
            let problem = MessageProblem(
                .limitExceeded, at: limits.maximumLength,
                "the text has \(scalars.count) characters; \(limits.maximumLength) are allowed")
            return Result(message: nil, errors: [problem], warnings: [])
        }
        var reading = ICUMessageReading(scalars: scalars, limits: limits)
        let pattern = reading.readAll()
        let errors = reading.errors.sorted { $0.offset < $1.offset }
        return Result(
            message: errors.isEmpty ? Message(pattern: pattern) : nil, errors: errors, warnings: reading.warnings)
    }
}

/// The state of reading one text.
struct ICUMessageReading {
    let scalars: [Unicode.Scalar]
    let limits: MessageLimits
    var index = 0
    var errors: [MessageProblem] = []
    var warnings: [MessageProblem] = []
    /// Whether a broken argument had no end, so that nothing behind it could be read.
    private var isCut = false

    /// What a pattern stands in: it decides which characters end it and whether `#` is a number.
    enum Parent { case top, plural, select, choice }

    init(scalars: [Unicode.Scalar], limits: MessageLimits) {
        self.scalars = scalars
        self.limits = limits
    }

    var isAtEnd: Bool { index >= scalars.count }
    var current: Unicode.Scalar? { isAtEnd ? nil : scalars[index] }

    func text(_ range: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars[range])
        return String(result)
    }

    mutating func skipWhiteSpace() {
        while let scalar = current, PatternCharacters.isWhiteSpace(scalar) { index += 1 }
    }

    mutating func readAll() -> Pattern {
        do throws(MessageProblem) {
            return try readPattern(nesting: 0, parent: .top)
        } catch {
            if !isCut { errors.append(error) }
            return Pattern()
        }
    }

    /// Reads up to the end of this pattern: of the text, or in a nested one of its closing brace (or `|` in a choice).
    ///
    /// That character is left to the caller, who also sees whether it is there.
    mutating func readPattern(nesting: Int, parent: Parent) throws(MessageProblem) -> Pattern {
        let start = index
        guard nesting <= limits.maximumNesting else {
            throw MessageProblem(.limitExceeded, at: start, "messages are nested deeper than \(limits.maximumNesting)")
        }
        var elements: [PatternElement] = []
        var literal = String.UnicodeScalarView()
        func flush() {
            if !literal.isEmpty { elements.append(.text(String(literal))) }
            literal = String.UnicodeScalarView()
        }
        while let scalar = current {
            switch scalar {
            case "'":
                readApostrophe(into: &literal, parent: parent)
            case "#" where parent == .plural:
                flush()
                elements.append(.placeholder(Placeholder(operand: .selectedNumber, range: index..<index + 1)))
                index += 1
            case "{":
                flush()
                let opening = index
                do throws(MessageProblem) {
                    elements.append(try readArgument(nesting: nesting))
                } catch {
                    // What stands around an argument without an end has none either: that is one mistake.
                    if !isCut { errors.append(error) }
                    if !skipBrokenArgument(from: opening) {
                        isCut = true
                        index = scalars.count
                    }
                }
            case "}" where nesting > 0,
                "|" where parent == .choice:
                flush()
                return Pattern(elements)
            default:
                literal.append(scalar)
                index += 1
            }
        }
        flush()
        return Pattern(elements)
    }

    /// Reads a quote.
    ///
    /// An apostrophe quotes only before `{`, `}`, and `#` or `|` where those mean something; two are one; any other
    /// stands for itself.
    private mutating func readApostrophe(into literal: inout String.UnicodeScalarView, parent: Parent) {
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        switch next {
        case "'":
            literal.append("'")
            index += 2
        case "{", "}",
            "#" where parent == .plural,
            "|" where parent == .choice:
            index += 1
            while let scalar = current {
                if scalar != "'" {
                    literal.append(scalar)
                    index += 1
                } else if index + 1 < scalars.count, scalars[index + 1] == "'" {
                    literal.append("'")
                    index += 2
                } else {
                    index += 1
                    return
                }
            }
        default:
            literal.append("'")
            index += 1
        }
    }

    /// Goes behind the brace that closes the argument opened at `opening`; false where none does.
    private mutating func skipBrokenArgument(from opening: Int) -> Bool {
        var depth = 0
        var position = opening
        while position < scalars.count {
            switch scalars[position] {
            case "'": position = endOfQuote(at: position)
            case "{": depth += 1
            case "}":
                depth -= 1
                if depth == 0 {
                    index = position + 1
                    return true
                }
            default: break
            }
            position += 1
        }
        return false
    }

    /// The last character of what an apostrophe stands for: of a quote where it begins one, else of itself.
    private func endOfQuote(at apostrophe: Int) -> Int {
        let next = apostrophe + 1 < scalars.count ? scalars[apostrophe + 1] : nil
        if next == "'" { return apostrophe + 1 }
        guard next == "{" || next == "}" else { return apostrophe }
        var position = apostrophe + 1
        while position < scalars.count {
            if scalars[position] == "'" {
                guard position + 1 < scalars.count, scalars[position + 1] == "'" else { return position }
                position += 1
            }
            position += 1
        }
        return scalars.count
    }
}
