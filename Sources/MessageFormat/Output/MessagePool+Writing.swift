import ICU
package import TextKernel

// How a message is written. While nothing unusual is met, nothing is allocated and no shared reference is counted:
// what a call needs is passed on from function to function.

extension MessagePool {
    /// Appends a message as UTF-8, where everything that it shows can be shown; else nothing.
    ///
    /// - Parameters:
    ///   - message: A message of this pool.
    ///   - arguments: The arguments.
    ///   - rules: What is declared about each of ``argumentNames(of:)``, in their order.
    ///   - presenter: What shows arguments of the kind ``ArgumentRule/Kind/presented``.
    ///   - call: How it is written; its result says whether all is, else which argument cannot be shown, and why.
    ///   - output: Where it is appended.
    package func write(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, rules: Span<ArgumentRule>,
        presenter: any ArgumentPresenter, _ call: inout WriteCall, into output: inout UTF8Buffer
    ) {
        if message.isLiteral { return append(call.escapes ? message.all : message.range, to: &output) }
        precondition(rules.count >= Int(message.argumentCount), "every argument has a rule")
        let start = output.count
        call.start(at: start)
        if message.hasNestedArguments, !check(message, arguments, rules, presenter, &call, &output) { return }
        if !write(message.range, .none, arguments, rules, presenter, &call, to: &output) { output.truncate(to: start) }
    }

    /// Appends a message as UTF-8 as ICU does: `{name}` replaces an argument that cannot be shown.
    ///
    /// - Returns: What went wrong, in order of writing.
    func write(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, _ options: FormatOptions,
        into output: inout UTF8Buffer
    ) -> [MessageProblem] {
        // The length is looked at between steps; a literal is one.
        if message.isLiteral {
            append(options.escaping == .json ? message.all : message.range, to: &output)
            return []
        }
        var call = WriteCall(options)
        call.hasRules = false
        call.start(at: output.count)
        _ = write(message.range, .none, arguments, Span(), nil, &call, to: &output)
        return call.problems
    }

    /// Writes steps; false where writing stopped.
    func write(
        _ steps: PoolRange, _ selected: SelectedNumber, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        var index = steps.start
        let end = steps.end
        while index < end {
            guard output.count <= call.end else { return call.stopAtLength() }
            switch rows[index] {
            case .literal(let text, let escaped): append(call.escapes ? escaped : text, to: &output)
            case .argument(let use):
                guard write(use, arguments, rules, presenter, &call, to: &output) else { return false }
            case .selectedNumber(let offset): write(selected, at: offset, &call, to: &output)
            case .selection(let use):
                guard case .choice(let choice) = rows[index &+ 1] else {
                    preconditionFailure("a selection has a choice")
                }
                guard select(use, choice, arguments, rules, presenter, &call, to: &output) else { return false }
                index = index &+ 1
            case .choice, .variant: preconditionFailure("no step")
            }
            index = index &+ 1
        }
        return true
    }

    // MARK: Arguments

    @inline(always)
    private func write(
        _ use: ArgumentUse, _ arguments: borrowing MessageArguments, _ rules: Span<ArgumentRule>,
        _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let given = arguments.index(of: use.name, texts[use.text])
        if given < 0 { return writeMissing(use, &call, to: &output) }
        if use.style < 0, arguments.kind(at: given) == .text, isPlain(given, use, arguments, rules, call) {
            let start = output.count
            arguments.append(textOf: given, to: &output)
            finish(arguments.slots[given].form, from: start, call, in: &output)
            return true
        }
        return writeUnlessText(given, use, arguments, rules, presenter, &call, to: &output)
    }

    /// Whether a text that is held inline is shown as it is.
    @inline(always)
    private func isPlain(
        _ given: Int, _ use: ArgumentUse, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>, _ call: borrowing WriteCall
    ) -> Bool {
        guard call.hasRules else { return true }
        guard rules[Int(use.index)].kind == .text else { return false }
        if arguments.slots[given].form.mayContainControls { return false }
        return !arguments.mayBeBlank(given)
    }

    @inline(never)
    private func writeUnlessText(
        _ given: Int, _ use: ArgumentUse, _ arguments: borrowing MessageArguments,
        _ rules: Span<ArgumentRule>, _ presenter: (any ArgumentPresenter)?, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        let start = output.count
        let isWritten =
            call.hasRules
            ? write(given, rules[Int(use.index)], use.style, arguments, presenter, &call, to: &output)
            : writeAnyway(given, use.style, arguments, &call, to: &output)
        if isWritten {
            finish(output.traits(from: start), from: start, call, in: &output)
            return true
        }
        output.truncate(to: start)
        if call.hasRules { return call.stop(use) }
        report(.badOperand, use, "the argument “", "” \(call.failure?.words ?? "")", &call)
        writeName(use, call, to: &output)
        return true
    }

    /// Sets a written argument apart and escapes it, where that is asked for.
    @inline(always)
    private func finish(
        _ traits: ByteTraits, from start: Int, _ call: borrowing WriteCall, in output: inout UTF8Buffer
    ) {
        if call.isolates, isRightToLeft || traits.mayContainRightToLeft {
            output.isolate(from: start, inRightToLeft: isRightToLeft)
        }
        if call.escapes, traits.needsJSONEscape { output.escapeForJSON(from: start) }
    }

    @inline(never)
    func writeMissing(_ use: ArgumentUse, _ call: inout WriteCall, to output: inout UTF8Buffer) -> Bool {
        if call.hasRules { return call.stop(use, .missing) }
        report(.unresolvedVariable, use, "no argument “", "” was given", &call)
        writeName(use, call, to: &output)
        return true
    }

    func writeName(_ use: ArgumentUse, _ call: borrowing WriteCall, to output: inout UTF8Buffer) {
        let start = output.count
        output.append(UInt8(ascii: "{"))
        append(use.text, to: &output)
        output.append(UInt8(ascii: "}"))
        if call.escapes { output.escapeForJSON(from: start) }
    }

    func report(
        _ kind: MessageProblem.Kind, _ use: ArgumentUse, _ before: String, _ after: String, _ call: inout WriteCall
    ) {
        call.note(MessageProblem(kind, at: Int(use.offset), before + texts[use.text] + after))
    }
}
