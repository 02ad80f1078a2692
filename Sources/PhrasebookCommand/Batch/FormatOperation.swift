import ICU
import MessageFormat
import Phrasebook
import PhrasebookRequests

/// The operation `format`: one message, as `MessageFormat` by itself writes it.
struct FormatOperation {
    private enum Isolation: String, CaseIterable { case none, `default` }

    private let source: String
    private let locale: LocaleIdentifier
    private let arguments: MessageArguments
    private let options: FormatOptions

    init(_ request: RequestObject) throws(RequestError) {
        let syntax = try request.requiredString("syntax")
        guard syntax == "icu" else {
            throw RequestError(.unknownSyntax, "“\(syntax)” is no syntax; use icu")
        }
        let text = try request.requiredString("locale")
        // `-u-` keywords count here, so a longer identifier than a header's is read.
        guard
            let locale = LocaleIdentifier(
                text, maximumLength: LocaleIdentifier.highestMaximumLength, maximumSubtags: 40)
        else {
            throw RequestError(.badLocale, "“\(text)” is no locale; write one such as zh_CN or ar-u-nu-latn")
        }
        source = try request.requiredString("source")
        arguments = try request.arguments()
        self.locale = locale
        options = FormatOptions(
            timeZone: try request.timeZone() ?? "UTC",
            bidiIsolation: try request.choice("bidiIsolation", Isolation.self) == .default ? .whereMixed : .none)
    }

    func run() -> (inout JSONWriter) -> Void {
        do throws(MessageFormatter.SyntaxError) {
            let message = try MessageFormatter(source, locale: locale)
            let formatted = message.format(arguments, options: options)
            let result = formatted.errors.isEmpty ? formatted.text : nil
            return { write(result, formatted.errors, message.warnings + formatted.warnings, to: &$0) }
        } catch {
            return { write(nil, error.problems, [], to: &$0) }
        }
    }

    private func write(
        _ result: String?, _ errors: [MessageProblem], _ warnings: [MessageProblem], to writer: inout JSONWriter
    ) {
        writer.member("result", result)
        for (name, problems) in [("errors", errors), ("warnings", warnings)] {
            writer.key(name)
            writer.array { writer in
                for problem in problems {
                    writer.object { writer in
                        writer.member("type", problem.kind.name)
                        writer.key("offset")
                        writer.integer(problem.offset)
                        writer.member("message", problem.message)
                    }
                }
            }
        }
    }
}
