import FuzzSupport
import ICU
import MessageFormat

/// Formats a pattern with arguments of all kinds.
@main enum FuzzFormat {
    /// What one literal or one argument may add beyond the longest text: the limit is looked at between them.
    ///
    /// An input has 4096 bytes; the widest thing that so few can ask for is a number of some thousand digits in words.
    private static let allowance = 256 * 1024

    static func main() {
        // Shared by all inputs as by the messages of a program; few, so that they are dropped and made again.
        let formatters = FuzzLocales.all.map { LocaleFormatters(locale: $0, capacity: 24) }
        FuzzDriver.run(magic: PlantedMagic(0x7B61_1AF5)) { input in
            guard let input = FormatInput(input) else { return }
            let locale = FuzzLocales.at(input.locale)
            guard
                let message = try? MessageFormatter(
                    input.source, locale: locale, formatters: formatters[Int(input.locale) % formatters.count])
            else { return }
            var output = UTF8Buffer()
            let problems = message.compiled.write(input.arguments, options: input.options, into: &output)
            let bytes = output.bytes
            require(String(validating: bytes, as: UTF8.self) != nil, "a text is UTF-8")
            require(bytes.count <= input.options.maximumLength + allowance, "a text is bounded")
            for problem in problems {
                require((0...input.source.unicodeScalars.count).contains(problem.offset), "it is in the text")
            }
            let again = message.format(input.arguments, options: input.options)
            require(again.text.utf8.elementsEqual(bytes), "formatting again gives the same")
            require(again.errors.count + again.warnings.count == problems.count, "formatting again finds the same")
            if let text = message.compiled.staticText, bytes.count <= input.options.maximumLength {
                require(text.utf8.elementsEqual(bytes), "a static text is the text")
            }
        }
    }
}
