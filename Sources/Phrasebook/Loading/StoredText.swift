import ICU
import MessageFormat

/// A text ready for use: compiled, with the arguments that it cannot do without.
struct StoredText: Sendable {
    let compiled: CompiledMessage
    let arguments: [String]
    /// What the text was compiled from.
    let source: String
}

/// Compiles texts and holds their arguments against what is declared.
struct TextCompiler {
    let parser = ICUMessageParser()
    let compiler: MessageCompiler
    /// Whether arguments are held against what is declared.
    var checksArguments = true
    /// Whether the text joins others, and so must use every argument.
    var isPattern = false
    /// Whether people who are no integrators read the text.
    var isForUsers = false

    /// Compiles one text of a file; nil, with errors, where that is not possible.
    ///
    /// `declared` and `type` say which arguments there are, and of which type; nil is an undeclared one.
    func compile(
        _ text: TextFile.Text, in source: SourceText, declared: [String], type: (String) -> ArgumentType?,
        _ log: inout FindingLog
    ) -> StoredText? {
        func place(_ offset: Int) -> Int { source.byteOffset(ofScalar: offset, inStringStartingAt: text.start) }
        let parsed = parser.parse(text.value)
        for warning in parsed.warnings {
            log.add(
                .deprecatedSyntax, .warning, in: source, at: place(warning.offset), "“\(text.key)”: \(warning.message)",
                mend: "rewrite it")
        }
        var problems = parsed.errors
        var compiled: CompiledMessage?
        if let message = parsed.message {
            let result = compiler.compile(message)
            compiled = result.message
            problems += result.errors
            for use in checksArguments ? message.argumentUses : [] {
                check(use, text.key, declared: declared, type: type) { rule, what, remedy in
                    log.add(rule, .error, in: source, at: place(use.offset), what, mend: remedy)
                    compiled = nil
                }
                if isForUsers, type(use.name) == .instant, InstantZone.isMissing(use) {
                    log.add(
                        .instantZone, .warning, in: source, at: place(use.offset),
                        "“\(text.key)” shows a time of day without its time zone",
                        mend: "add z to the skeleton, such as {\(use.name), date, ::yMMMdjmz}")
                }
            }
        }
        for problem in problems {
            log.add(
                .messageSyntax, .error, in: source, at: place(problem.offset), "“\(text.key)”: \(problem.message)",
                mend: "mend the text here")
        }
        if isPattern, compiled != nil, let message = parsed.message {
            for name in declared where !message.argumentUses.contains(where: { $0.name == name }) {
                log.add(
                    .incompletePattern, .error, in: source, at: text.start, "“\(text.key)” does not use {\(name)}",
                    mend: "put {\(name)} where it belongs: the pattern joins \(declared.joined(separator: " and "))")
                compiled = nil
            }
        }
        guard let compiled, let message = parsed.message else { return nil }
        var names: [String] = []
        for use in message.argumentUses where !names.contains(use.name) { names.append(use.name) }
        return StoredText(compiled: compiled, arguments: names, source: text.value)
    }

    private func check(
        _ use: Message.ArgumentUse, _ key: String, declared: [String], type: (String) -> ArgumentType?,
        report: (Finding.Rule, String, String) -> Void
    ) {
        guard let type = type(use.name) else {
            let known =
                declared.isEmpty ? "this text takes none" : "this text may use \(declared.joined(separator: ", "))"
            return report(.unknownArgument, "“\(key)” uses {\(use.name)}, which is not declared", known)
        }
        guard type.allows(function: use.function) else {
            return report(
                .argumentType,
                "“\(key)” uses {\(use.name)} with \(use.function ?? ""), and it is of the type \(type.rawValue)",
                "write {\(use.name)} alone, or a form that fits \(type.rawValue)")
        }
    }
}
