import ICU
import Testing
import TextKernel

@testable import MessageFormat

/// Many messages in one pool, and the lists that they are put together in.
@Suite struct MessagePoolTests {
    private func builder() -> MessagePoolBuilder {
        MessagePoolBuilder(formatters: LocaleFormatters(locale: LocaleIdentifier(literal: "en_US")))
    }

    private static let texts = [
        "plain", "", "it''s '{quoted}'", "{name} has {n, plural, =0 {none} one {# file} other {# files}}",
        "{g, select, f {her {n, number, percent}} other {their {n, plural, one {one} other {{name}s}}}}",
        "say \"{name}\" \\ \"twice\"", "{n, choice, 0#few|5<many {name}}",
    ]

    private static let arguments: MessageArguments = ["name": "Li", "n": 7, "g": "f"]

    @Test func messagesOfAPoolAreThoseOfPoolsOfTheirOwn() throws {
        var pool = builder()
        var added: [(text: String, message: PooledMessage)] = []
        for text in Self.texts {
            let message = text.withByteRun { pool.add($0, limits: MessageLimits()).message }
            added.append((text, try #require(message)))
        }
        let finished = pool.finish()
        for (text, message) in added {
            let alone = try MessageFormatter(text, locale: LocaleIdentifier(literal: "en_US"))
            let pooled = CompiledMessage(message, of: finished)
            for escaping in [FormatOptions.Escaping.none, .json] {
                let options = FormatOptions(escaping: escaping)
                #expect(
                    pooled.format(Self.arguments, options: options)
                        == alone.format(Self.arguments, options: options))
            }
            #expect(pooled.staticText == alone.compiled.staticText)
            #expect(pooled.argumentNames == alone.compiled.argumentNames)
            #expect(finished.bareWords(of: message) == alone.compiled.pool.bareWords(of: alone.compiled.message))
        }
        let words = finished.bareWords(of: added[3].message)
        #expect(String(decoding: words, as: UTF8.self) == "has")
        let said = finished.bareWords(of: added[5].message)
        #expect(String(decoding: said, as: UTF8.self) == #"say " " \ "twice""#)
        #expect(CompiledMessage(added[2].message, of: finished).staticText == "it's {quoted}")
    }

    @Test func aMessageWithMistakesLeavesNothing() throws {
        var pool = builder()
        let first = "{a} and {b, plural, other {#}}".withByteRun { pool.add($0, limits: MessageLimits()).message }
        let (rows, bytes, styles) = (pool.rows.count, pool.bytes.count, pool.styles.count)
        for wrong in ["text {a, number, percent} {b, plural, other {x}", "{a, number, ::currency/} {b, date, ::}", "{"]
        {
            let (message, errors, _) = wrong.withByteRun { pool.add($0, limits: MessageLimits()) }
            guard message == nil else { continue }
            #expect(!errors.isEmpty)
            #expect(pool.rows.count == rows)
            #expect(pool.bytes.count == bytes)
            #expect(pool.styles.count == styles)
        }
        let message = CompiledMessage(try #require(first), of: pool.finish())
        #expect(message.format(["a": "x", "b": 2]).text == "x and 2")
    }

    @Test func anArgumentCountsOnce() throws {
        let long = String(repeating: "n", count: 40)
        let text = "{a} {\(long)1} {a} {\(long)2, select, x {{b}} other {{\(long)1}}} {b}"
        let message = try MessageFormatter(text, locale: LocaleIdentifier(literal: "en_US")).compiled
        #expect(Set(message.argumentNames) == ["a", "\(long)1", "\(long)2", "b"])
        #expect(message.argumentNames.count == 4)
        let shown = message.format(["a": "A", "\(long)1": "one", "\(long)2": "x", "b": "B"]).text
        #expect(shown == "A one A B B")
    }

    @Test func aListGrowsBeyondItsInlineElements() {
        var list = SmallList<3, Int>(filler: 0)
        for index in 0..<10 { list.append(index) }
        #expect((0..<10).allSatisfy { list[$0] == $0 })
        list.truncate(to: 5)
        list.append(50)
        #expect(list.count == 6)
        #expect(list[4] == 4)
        #expect(list[5] == 50)
        list.truncate(to: 1)
        list.append(51)
        #expect(list.count == 2)
        #expect(list[1] == 51)
    }

    /// A message with more rows and variants than a builder holds inline.
    @Test func aLongMessageIsWritten() {
        let cases = (0..<40).map { "=\($0) {case \($0) of {name}}" }.joined(separator: " ")
        let parts = (0..<40).map { "\($0): {name}, " }.joined()
        let text = "\(parts){n, plural, \(cases) other {#}}"
        let message = try? MessageFormatter(text, locale: LocaleIdentifier(literal: "en_US"))
        let shown = (0..<40).map { "\($0): Li, " }.joined() + "case 31 of Li"
        #expect(message?.format(["name": "Li", "n": 31]).text == shown)
    }
}
