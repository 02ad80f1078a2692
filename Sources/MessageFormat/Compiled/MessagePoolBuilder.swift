import ICU
import TextKernel

/// Puts messages of one locale into a pool.
///
/// A message that has mistakes leaves nothing in it.
package struct MessagePoolBuilder: ~Copyable {
    /// The locale's formatters.
    package let formatters: LocaleFormatters
    var rows: [PoolRow] = []
    var bytes: [UInt8] = []
    var styles: [MessageStyle] = []
    var literalCount = 0
    /// What the rows of a message of MessageFormat 2 refer to.
    var expressions: PoolExpressions?

    /// An empty pool.
    package init(formatters: LocaleFormatters) { self.formatters = formatters }

    /// Adds a message of the data model.
    ///
    /// - Returns: The message, or every style that ICU refuses (``MessageProblem/Kind/badOption``), or of a message of
    ///   MessageFormat 2 what a pool cannot hold (``MessageProblem/Kind/unsupportedOperation``).
    package mutating func add(_ message: Message) -> (message: PooledMessage?, errors: [MessageProblem]) {
        guard message.syntax == .icu else {
            let converted = MessageConversion(formatters: formatters).convert(message, to: .icu)
            return converted.message.map { add($0) } ?? (nil, converted.problems)
        }
        var builder = MessageBuilder(self)
        builder.add(message.pattern)
        let added = builder.finish()
        let errors = builder.errors
        self = builder.pool
        return (added, errors)
    }

    /// Adds a message of MessageFormat 2 with all that it can do; it is the only message of its pool.
    mutating func add(_ plan: MF2Plan) -> PooledMessage {
        var compiler = ExpressionCompiler(plan)
        var builder = MessageBuilder(self)
        builder.add(plan.message.pattern, &compiler)
        guard let added = builder.finish() else { preconditionFailure("a text names no style that ICU could refuse") }
        self = builder.pool
        expressions = compiler.table
        return added
    }

    /// Adds a text in ICU MessageFormat as it is read, without a model in between.
    ///
    /// - Returns: The message, or every mistake in the text, or else every style that ICU refuses.
    mutating func add(
        _ source: ByteRun, limits: MessageLimits
    ) -> (message: PooledMessage?, errors: [MessageProblem], warnings: [MessageProblem]) {
        let traits = source.traits
        var reader = ICUMessageReader(
            source, traits, limits: limits, into: MessageBuilder(self, reading: source, traits))
        let isRead = reader.readAll()
        let added = isRead ? reader.sink.finish() : nil
        if !isRead { reader.sink.removeAll() }
        let (errors, warnings) = (isRead ? reader.sink.errors : reader.errors, reader.warnings)
        self = reader.sink.pool
        return (added, errors, warnings)
    }

    /// The text of a message that is one; nil of any other.
    package func literalText(of message: PooledMessage) -> String? {
        message.isLiteral ? bytes.span.extracting(message.range.start..<message.range.end).text : nil
    }

    /// The pool; all that was added can be written from it, and nothing is left here.
    package mutating func finish() -> MessagePool {
        bytes.append(addingCapacity: UTF8Buffer.padding) { $0.append(repeating: 0, count: UTF8Buffer.padding) }
        Self.trim(&rows)
        Self.trim(&bytes)
        let formatters = formatters
        let pool = MessagePool(self)
        self = MessagePoolBuilder(formatters: formatters)
        return pool
    }

    /// Leaves not much room behind the last element.
    private static func trim<Element>(_ array: inout [Element]) {
        if array.capacity > array.count + array.count / 8 + 64 { array = Array(array[...]) }
    }

    // MARK: Parts

    /// Adds bytes of a text.
    @discardableResult
    mutating func append(_ text: ByteRun) -> PoolRange {
        let start = bytes.count
        unsafe bytes.append(contentsOf: text.bytes)
        return PoolRange(start..<bytes.count)
    }

    /// Adds a text as it is in a JSON string.
    mutating func appendEscaped(_ text: ByteRun) -> PoolRange {
        let start = bytes.count
        var buffer = UTF8Buffer(capacity: 2 * text.count)
        unsafe buffer.append(text.bytes)
        buffer.escapeForJSON(from: 0)
        bytes.append(contentsOf: buffer.bytes)
        return PoolRange(start..<bytes.count)
    }

    /// A message that is one text.
    mutating func literal(_ text: PoolRange, _ escaped: PoolRange) -> PooledMessage {
        literalCount += 1
        return PooledMessage(
            range: text, all: escaped, literal: UInt32(literalCount - 1), argumentCount: 0, isLiteral: true,
            hasNestedArguments: false)
    }

    /// The slot of a style.
    mutating func slot(of style: MessageStyle) -> Int32 {
        if let found = styles.firstIndex(where: { $0 === style }) { return Int32(found) }
        styles.append(style)
        return Int32(styles.count - 1)
    }
}
