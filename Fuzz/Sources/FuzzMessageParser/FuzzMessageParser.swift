import FuzzSupport
import ICU
import MessageFormat

/// Reads the input as a message, and compiles what can be read.
@main enum FuzzMessageParser {
    static func main() {
        FuzzDriver.run(magic: PlantedMagic(0x7BC3_517D)) { input in
            guard let first = input.first else { return }
            let source = String(decoding: input.dropFirst(), as: UTF8.self)
            let result = ICUMessageParser().parse(source)
            let length = source.unicodeScalars.count
            require((result.message == nil) == !result.errors.isEmpty, "a text has errors or is a message")
            for problem in result.errors + result.warnings {
                require((0...length).contains(problem.offset), "a problem is in the text")
                require(!problem.description.isEmpty, "a problem has words")
            }
            require(
                zip(result.errors, result.errors.dropFirst()).allSatisfy { $0.offset <= $1.offset },
                "errors are in order")
            guard let message = result.message else { return }
            let compiler = MessageCompiler(
                formatters: LocaleFormatters(locale: FuzzLocales.at(first), capacity: 64))
            let compiled = compiler.compile(message)
            require((compiled.message == nil) == !compiled.errors.isEmpty, "what has no errors is compiled")
            for problem in compiled.errors {
                require((0...length).contains(problem.offset), "a problem is in the text")
            }
        }
    }
}
