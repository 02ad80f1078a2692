import ICU
package import TextKernel

/// Messages of one locale made ready: rows in one array, texts in UTF-8 in another.
///
/// Immutable; threads share it. Writing counts no reference to what it holds.
package final class MessagePool: Sendable {
    /// The locale's formatters.
    package let formatters: LocaleFormatters
    let isRightToLeft: Bool
    let rows: [PoolRow]
    let texts: PoolTexts
    let styles: OnceTable<MessageStyle>
    /// What rows of MessageFormat 2 refer to; nil where there are none.
    let expressions: PoolExpressions?
    /// The strings of literals, made when they are first asked for.
    private let strings: OnceStrings

    /// What a builder holds, with padding behind its bytes.
    init(_ built: consuming MessagePoolBuilder) {
        isRightToLeft = built.formatters.isRightToLeft
        styles = built.styles.isEmpty ? Self.noStyles : OnceTable(built.styles)
        strings = built.literalCount == 0 ? Self.noStrings : OnceStrings(count: built.literalCount)
        formatters = built.formatters
        rows = built.rows
        expressions = built.expressions
        texts = PoolTexts(padded: built.bytes)
    }

    private static let noStyles = OnceTable<MessageStyle>(count: 0)
    private static let noStrings = OnceStrings(count: 0)

    /// The whole text of a message that has no argument; nil of any other.
    package func staticText(of message: PooledMessage) -> String? {
        guard message.isLiteral else { return nil }
        return strings.text(at: Int(message.literal)) { texts[message.range] }
    }

    @inline(always)
    func append(_ range: PoolRange, to output: inout UTF8Buffer) {
        texts.append(range, to: &output)
    }

    /// The names of a message's arguments, each once, in the order in which rules are given.
    package func argumentNames(of message: PooledMessage) -> [String] {
        var names = Array(repeating: "", count: Int(message.argumentCount))
        guard !message.isLiteral else { return names }
        for index in message.all.start..<message.all.end {
            switch rows[index] {
            case .argument(let use), .selection(let use): names[Int(use.index)] = texts[use.text]
            case .literal, .selectedNumber, .choice, .variant, .expression, .markup, .match, .selector, .key: break
            }
        }
        return names
    }

    /// The words of a message's literal texts between its arguments and selections, with a space between two words.
    package func bareWords(of message: PooledMessage) -> [UInt8] {
        var words: [UInt8] = []
        guard !message.isLiteral else {
            texts.append(wordsOf: message.range, to: &words)
            return words
        }
        for index in message.range.start..<message.range.end {
            if case .literal(let range, _) = rows[index] { texts.append(wordsOf: range, to: &words) }
        }
        return words
    }
}
