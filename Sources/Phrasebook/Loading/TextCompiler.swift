import ICU
package import MessageFormat

/// Compiles texts and checks their arguments against what is declared.
struct TextCompiler {
    /// The index of the texts' locale.
    let locale: Int
    /// Whether arguments are checked against what is declared.
    var checksArguments = true
    /// Whether the text joins others, and so must use every argument.
    var isPattern = false
    /// Whether people who are no integrators read the text.
    var isForUsers = false

    /// The most diagnostics of one text that are shown; a last one says how many more there are.
    static let maximumDiagnostics = 20

    /// Adds a text that takes no arguments, of which nothing is to be checked; nil of any other.
    static func literal(_ text: TextFile.Text, in file: TextFile, to pool: inout TextPool) -> StoredText? {
        // What hides nothing differs; a text of MessageFormat 2 is read as a message.
        if file.syntax == .mf2 { return nil }
        return file.withBytes(of: text.value) { bytes in
            if MessageCompiler.isLiteral(bytes) {
                return pool.add(literal: bytes, mayNeedEscape: !file.isVerbatim(text.value))
            }
            guard let text = MessageCompiler.literalText(bytes) else { return nil }
            let shown = Array(text.utf8)
            return pool.add(literal: shown.span)
        }
    }

    /// A message as the pool can hold it, or what is wrong with it.
    private func held(_ read: ICUMessageParser.Result, _ formatters: LocaleFormatters) -> ICUMessageParser.Result {
        guard let message = read.message, message.syntax == .mf2 else { return read }
        let result = MessageConversion(formatters: formatters).convert(message, to: .icu)
        return .init(message: result.message, errors: result.problems, warnings: [])
    }

    /// Compiles one text of a file; nil, with errors, where that is not possible.
    ///
    /// `declared` says which arguments there are, and of which type.
    func compile(
        _ text: TextFile.Text, in file: TextFile, declared: [Catalog.Argument], to pool: inout TextPool,
        _ log: inout DiagnosticLog
    ) -> StoredText? {
        compile(file.value(text), KeyedText(key: file.key(text), text: text, file: file), declared, to: &pool, &log)
    }

    /// Where diagnostics of a text belong.
    private struct KeyedText {
        let key: String
        let text: TextFile.Text
        let file: TextFile
    }

    @inline(never)
    private func compile(
        _ value: String, _ text: KeyedText, _ declared: [Catalog.Argument], to pool: inout TextPool,
        _ log: inout DiagnosticLog
    ) -> StoredText? {
        let syntax = text.file.syntax
        let read = syntax.read(value)
        let parsed = held(read, pool.formatters(of: locale))
        var drafts = parsed.warnings.map { warning in
            Draft(
                .deprecatedSyntax, warning.offset, .remarkOfText(key: text.key, finding: DiagnosticText(warning)),
                .rewriteIt)
        }
        var problems = parsed.errors
        var compiled: StoredText?
        var uses: [Message.ArgumentUse] = []
        if let message = parsed.message {
            let result = pool.add(message, locale: locale)
            compiled = result.text
            problems += result.errors
            uses = message.argumentUses
            // Of MessageFormat 2 it is the value that makes an amount, once the message is held.
            let amounts = syntax == .mf2 ? read.message?.argumentUses.filter { $0.function == "currency" } ?? [] : []
            for use in amounts where checksArguments {
                guard let type = declared.first(where: { $0.name == use.name })?.type, type != .money else { continue }
                drafts.append(typeDraft(use, text, type))
                compiled = nil
            }
            for use in uses where checksArguments {
                let type = declared.first { $0.name == use.name }?.type
                if let draft = check(use, text, declared, type) {
                    drafts.append(draft)
                    compiled = nil
                }
                if isForUsers, type == .instant, InstantZone.isMissing(use) {
                    drafts.append(
                        Draft(
                            .instantZone, use.offset,
                            .zoneMissing(key: text.key),
                            syntax == .icu
                                ? .addZone(argument: syntax.written(use.name, function: "date", style: "::yMMMdjmz"))
                                : .addZoneOption(argument: "{$\(use.name) :datetime timeZoneStyle=short}")))
                }
            }
        }
        for problem in problems {
            drafts.append(
                Draft(
                    .messageSyntax, problem.offset, .remarkOfText(key: text.key, finding: DiagnosticText(problem)),
                    .correctHere))
        }
        report(drafts, text, &log)
        guard let compiled else { return nil }
        return isPattern && reportsUnused(uses, text, declared, &log) ? nil : compiled
    }

    /// Reports, once an argument, what a pattern does not join; says whether there is such an argument.
    private func reportsUnused(
        _ uses: [Message.ArgumentUse], _ text: KeyedText, _ declared: [Catalog.Argument], _ log: inout DiagnosticLog
    ) -> Bool {
        let names = declared.map(\.name)
        let unused = names.filter { name in !uses.contains { $0.name == name } }
        for name in unused {
            log.add(
                .incompletePattern, in: text.file.source, at: text.text.start,
                .patternUnused(key: text.key, argument: name),
                fixIt: .patternJoins(
                    argument: text.file.syntax.written(name), names: names.joined(separator: ", ")))
        }
        return !unused.isEmpty
    }

    private func check(
        _ use: Message.ArgumentUse, _ text: KeyedText, _ declared: [Catalog.Argument], _ type: ArgumentType?
    ) -> Draft? {
        guard let type else {
            let names = declared.map(\.name).joined(separator: ", ")
            return Draft(
                .unknownArgument, use.offset, .argumentUndeclared(key: text.key, argument: use.name),
                names.isEmpty ? .takesNone : .mayUse(names: names))
        }
        return type.allows(function: use.function) ? nil : typeDraft(use, text, type)
    }

    private func typeDraft(_ use: Message.ArgumentUse, _ text: KeyedText, _ type: ArgumentType) -> Draft {
        Draft(
            .argumentType, use.offset,
            .argumentTypeOff(
                key: text.key, argument: use.name, function: use.function ?? "", type: type.rawValue),
            .writeAlone(argument: text.file.syntax.written(use.name), type: type.rawValue))
    }

    // MARK: Diagnostics

    /// A diagnostic whose offset is still one of scalars of the text.
    private struct Draft {
        let rule: Diagnostic.Rule
        let offset: Int
        let message: DiagnosticText
        let fixIt: DiagnosticText
        var severity: Diagnostic.Severity { rule.severity ?? .warning }

        init(_ rule: Diagnostic.Rule, _ offset: Int, _ message: DiagnosticText, _ fixIt: DiagnosticText) {
            self.rule = rule
            self.offset = offset
            self.message = message
            self.fixIt = fixIt
        }
    }

    /// Reports the diagnostics of one text with their positions in the file.
    ///
    /// Of too many, errors are shown rather than warnings, and those further ahead rather than those behind.
    private func report(_ drafts: [Draft], _ text: KeyedText, _ log: inout DiagnosticLog) {
        guard !drafts.isEmpty else { return }
        let source = text.file.source
        var shown = Array(drafts.indices)
        if drafts.count > Self.maximumDiagnostics {
            shown.sort { left, right in
                let (a, b) = (drafts[left], drafts[right])
                return a.severity == b.severity ? (a.offset, left) < (b.offset, right) : a.severity > b.severity
            }
            shown = Array(shown.prefix(Self.maximumDiagnostics))
        }
        // By offset, so that the text is walked along once.
        shown.sort { (drafts[$0].offset, $0) < (drafts[$1].offset, $1) }
        var walk = JSONStringWalk(in: source, from: text.text.start)
        var offset = text.text.start
        for draft in shown.map({ drafts[$0] }) {
            offset = walk.byteOffset(ofScalar: draft.offset)
            log.add(draft.rule, in: source, at: offset, draft.message, fixIt: draft.fixIt)
        }
        let more = drafts.count - shown.count
        guard more > 0 else { return }
        let hasError = drafts.contains { $0.severity == .error }
        log.add(
            .tooManyFindings, severity: hasError ? .error : .warning, in: source, at: offset,
            .moreInText(key: text.key, count: more),
            fixIt: .fixShownAndCheckFile)
    }
}

extension TextFile {
    /// What the texts are written in.
    package var syntax: MessageSyntax { syntaxName.flatMap(MessageSyntax.init(rawValue:)) ?? .icu }
}

extension DiagnosticText {
    /// What is wrong with a message.
    package init(_ problem: MessageProblem) {
        guard let phrase = problem.phrase else {
            self.init(verbatim: problem.message)
            return
        }
        let arguments = phrase.arguments.map { (name: $0.name, value: $0.value as any DiagnosticWord) }
        self.init(phrase.identifier, arguments, problem.message)
    }
}
