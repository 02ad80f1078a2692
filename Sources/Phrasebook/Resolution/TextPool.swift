import MessageFormat
import TextKernel

/// A text of a home, by its index in a ``TextPool``.
struct StoredText: BitwiseCopyable, Equatable {
    /// The index, whose lowest bit tells messages from literals.
    let rawValue: UInt32

    init(rawValue: UInt32) { self.rawValue = rawValue }
    init(literal index: Int) { rawValue = UInt32(index) << 1 }
    init(message index: Int) { rawValue = UInt32(index) << 1 | 1 }

    /// The index among the literals; nil of a message with arguments.
    var literal: Int? { rawValue & 1 == 0 ? Int(rawValue >> 1) : nil }
    /// The index among the messages with arguments; nil of a literal.
    var message: Int? { rawValue & 1 == 1 ? Int(rawValue >> 1) : nil }
}

/// The texts of a home, one after the other: literals as UTF-8, messages with arguments compiled.
struct TextPool {
    /// A text without arguments.
    struct Literal: BitwiseCopyable {
        /// The offset in ``TextPool/bytes``.
        let start: UInt32
        /// How many bytes it has.
        let count: UInt32
        /// How many bytes its form for a JSON string has, which follows it; 0 where that is the same.
        let escapedCount: UInt32

        /// The text's own bytes.
        var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
    }

    private(set) var bytes: [UInt8] = []
    private(set) var literals: [Literal] = []
    /// The messages with arguments, each with the index of its locale.
    private(set) var messages: [(locale: Int, message: PooledMessage)] = []
    /// The messages of each locale.
    private let builders: [LocaleMessages]

    /// A pool without texts, for messages in some locales.
    init(_ locales: [LoadedLocale]) { builders = locales.map { LocaleMessages($0.formatters) } }

    /// The formatters of a locale, by its index.
    func formatters(of locale: Int) -> LocaleFormatters { builders[locale].pool.formatters }

    /// Adds a text without arguments.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - mayNeedEscape: false where it is known that it is the same in a JSON string.
    /// - Returns: Its index.
    mutating func add(literal text: Span<UInt8>, mayNeedEscape: Bool = true) -> StoredText {
        let start = UInt32(bytes.count)
        bytes.append(text)
        var escapedCount = 0
        if mayNeedEscape, ByteTraits(text).needsJSONEscape {
            var escaped = UTF8Buffer(capacity: text.count * 2)
            escaped.append(text)
            escaped.escapeForJSON(from: 0)
            escapedCount = escaped.count
            bytes += escaped.bytes
        }
        literals.append(Literal(start: start, count: UInt32(text.count), escapedCount: UInt32(escapedCount)))
        return StoredText(literal: literals.count - 1)
    }

    /// Adds a message in a locale; one without arguments becomes a literal.
    ///
    /// - Returns: The text; nil, with every style that ICU refuses, where it cannot be compiled.
    mutating func add(_ message: Message, locale: Int) -> (text: StoredText?, errors: [MessageProblem]) {
        let (pooled, errors) = builders[locale].pool.add(message)
        guard let pooled else { return (nil, errors) }
        if let text = builders[locale].pool.literalText(of: pooled) {
            let bytes = Array(text.utf8)
            return (add(literal: bytes.span), [])
        }
        messages.append((locale, pooled))
        return (StoredText(message: messages.count - 1), [])
    }

    /// The whole text, where it takes no arguments.
    func staticText(_ text: StoredText) -> String? {
        text.literal.map { bytes.span.extracting(literals[$0].range).text }
    }

    /// Adds what may be read behind the last literal; none is added after it.
    mutating func finish() { bytes += Array(repeating: 0, count: UTF8Buffer.padding) }

    /// The messages of each locale, ready to be written; none is added after it.
    func finishMessages() -> [MessagePool] { builders.map { $0.pool.finish() } }

    /// The messages of a locale while they are added.
    private final class LocaleMessages {
        var pool: MessagePoolBuilder
        init(_ formatters: LocaleFormatters) { pool = MessagePoolBuilder(formatters: formatters) }
    }
}
