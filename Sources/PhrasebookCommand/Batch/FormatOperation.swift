import ICU
import MessageFormat
import Phrasebook
import PhrasebookRequests

/// The operation `format`: one message in either syntax, as `MessageFormat` by itself writes it.
struct FormatOperation {
    private enum Isolation: String, CaseIterable { case none, `default` }

    private let syntax: MessageSyntax
    private let source: String
    private let locale: LocaleIdentifier
    private let arguments: MessageArguments
    private let options: FormatOptions
    private let functions: FunctionRegistry
    /// What could not be used, and is no error.
    private let ignored: [String]

    /// Reads a request.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - functions: The functions that a message of MessageFormat 2 can call.
    /// - Throws: ``RequestError`` where the request is none, or names no syntax or locale.
    init(_ request: RequestObject, functions: FunctionRegistry) throws(RequestError) {
        let name = try request.requiredString("syntax")
        guard let syntax = MessageSyntax(rawValue: name) else {
            throw RequestError(.unknownSyntax, "“\(name)” is no syntax; use icu or mf2")
        }
        self.syntax = syntax
        self.functions = functions
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
        let isolation = try request.choice("bidiIsolation", Isolation.self)
        // As of a look-up: a zone that ICU does not know is never guessed, and no error either.
        let timeZone = try request.timeZone()
        let knowsTimeZone = timeZone.map(TimeZoneName.isKnown) ?? true
        ignored = knowsTimeZone ? [] : ["timeZone"]
        options = FormatOptions(
            timeZone: knowsTimeZone ? timeZone ?? "UTC" : "UTC",
            bidiIsolation: Self.isolation(isolation ?? (syntax == .mf2 ? .default : .none), syntax))
    }

    private static func isolation(_ isolation: Isolation, _ syntax: MessageSyntax) -> FormatOptions.BidiIsolation {
        switch isolation {
        case .none: .none
        case .default: syntax == .mf2 ? .standard : .whereMixed
        }
    }

    func run() -> (inout JSONWriter) -> Void {
        do throws(MessageFormatter.SyntaxError) {
            guard syntax == .icu else {
                let message = try MF2MessageFormatter(source, locale: locale, functions: functions)
                let formatted = message.format(arguments, options: options)
                return { write(formatted.text, formatted.errors, [], to: &$0) }
            }
            let message = try MessageFormatter(source, locale: locale)
            let formatted = message.format(arguments, options: options)
            let result = formatted.errors.isEmpty ? formatted.text : nil
            return { write(result, formatted.errors, message.warnings + formatted.warnings, to: &$0) }
        } catch {
            let result = syntax == .mf2 ? MF2MessageFormatter.fallbackText : nil
            return { write(result, error.problems, [], to: &$0) }
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
        writer.ignored(ignored)
    }
}
