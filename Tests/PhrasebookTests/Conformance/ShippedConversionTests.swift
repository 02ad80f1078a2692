import Foundation
import ICU
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// Every shipped text, said in MessageFormat 2 and back, shows the same bytes.
@Suite struct ShippedConversionTests {
    /// Values that reach every branch of the shipped texts.
    private static let numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000].map { MessageArgument.integer($0) }

    private func arguments(_ uses: [Message.ArgumentUse], _ number: MessageArgument) -> MessageArguments {
        var arguments = MessageArguments()
        for use in uses {
            switch use.function {
            case "plural", "selectordinal", "number": arguments[use.name] = number
            case "date", "time": arguments[use.name] = .instant("2026-01-02T03:04:05Z")
            default: if arguments[use.name] == nil { arguments[use.name] = .text("שלום {x} ‘’ 'a'") }
            }
        }
        return arguments
    }

    @Test(arguments: ["en_US", "zh_CN", "zh_TW"])
    func everyTextIsTheSameThereAndBack(_ name: String) throws {
        let locale = try #require(LocaleIdentifier(name))
        let formatters = LocaleFormatters(locale: locale)
        let conversion = MessageConversion(formatters: formatters)
        let folder = URL(fileURLWithPath: Home.shipped.path).appendingPathComponent("Locales/\(name)")
        var count = 0
        for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
            let object = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
            for (key, value) in object {
                guard !key.hasPrefix("@"), let source = value as? String else { continue }
                count += 1
                let message = try #require(ICUMessageParser().parse(source).message)
                let converted = conversion.convert(message, to: .mf2)
                let text = try #require(
                    converted.message.flatMap(MessageConversion.text), "\(key): \(converted.problems)")
                let read = try #require(MF2MessageParser().parse(text).message, "\(text)")
                let back = conversion.convert(read, to: .icu)
                let again = try #require(back.message.flatMap(MessageConversion.text), "\(key): \(back.problems)")
                for number in Self.numbers {
                    let arguments = arguments(message.argumentUses, number)
                    let expected = try MessageFormatter(source, locale: locale, formatters: formatters).format(
                        arguments)
                    let formatter = try MF2MessageFormatter(text, locale: locale, formatters: formatters)
                    let formatted = formatter.format(arguments, options: FormatOptions())
                    #expect(formatted.text == expected.text, "\(key): \(text)")
                    #expect(formatted.errors == [], "\(key): \(text)")
                    #expect(
                        try MessageFormatter(again, locale: locale, formatters: formatters).format(arguments).text
                            == expected.text, "\(key): \(again)")
                }
            }
        }
        #expect(count > 300, "\(count) texts")
    }
}
