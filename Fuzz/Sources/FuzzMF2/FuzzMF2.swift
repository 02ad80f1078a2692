import FuzzSupport
import ICU
import MessageFormat

/// Reads the input as a message of MessageFormat 2, formats what can be read, and writes it again.
@main enum FuzzMF2 {
    static func main() {
        FuzzDriver.run(magic: PlantedMagic(0x4D46_3200)) { input in
            guard let first = input.first else { return }
            let source = String(decoding: input.dropFirst(), as: UTF8.self)
            let result = MF2MessageParser().parse(source)
            let length = source.unicodeScalars.count
            require((result.message == nil) == !result.errors.isEmpty, "a text has errors or is a message")
            for problem in result.errors {
                require((0...length).contains(problem.offset), "a problem is in the text")
                if let fixIt = problem.fixIt {
                    require(fixIt.range.upperBound <= length, "a fix-it is in the text")
                }
            }
            require(
                zip(result.errors, result.errors.dropFirst()).allSatisfy { $0.offset <= $1.offset },
                "errors are in order")
            guard let message = result.message else { return }
            guard let written = MF2MessageWriter.text(of: message) else {
                return require(false, "a message is written")
            }
            require(MF2MessageParser().parse(written).message != nil, "what is written is read")
            let formatters = LocaleFormatters(locale: FuzzLocales.at(first), capacity: 64)
            guard let formatter = try? MF2MessageFormatter(message, locale: formatters.locale, formatters: formatters)
            else { return require(false, "a message is formatted") }
            let arguments: MessageArguments = [
                "n": 3, "s": "a", "m": .money("1.5", "USD"), "d": .instant("2026-01-02T03:04:05Z"), "l": .list(["a"]),
            ]
            let text = formatter.format(arguments).text
            require(formatter.formatToParts(arguments).text == text, "the parts are the text")
            _ = MessageConversion(formatters: formatters).convert(message, to: .icu)
        }
    }
}
