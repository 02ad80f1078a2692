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
    ///   - rules: What is declared about its arguments.
    ///   - firstRule: Where in them those about ``argumentNames(of:)`` begin.
    ///   - options: How it is written.
    ///   - timeZone: The IANA name of the time zone in which instants are shown; nil is UTC.
    ///   - output: Where it is appended.
    /// - Returns: Whether all is written, else which argument cannot be shown, and why.
    package func write(
        _ message: PooledMessage, _ arguments: borrowing MessageArguments, rules: ArgumentRules, from firstRule: Int,
        _ options: WriteOptions, timeZone: String?, into output: inout UTF8Buffer
    ) -> WriteResult {
        if message.isLiteral {
            append(options.escapes ? message.all : message.range, to: &output)
            return .written
        }
        let start = output.count
        var call = WriteCall(options, timeZone: timeZone, firstRule: firstRule, from: start)
        if message.hasNestedArguments, !check(message, arguments, rules, &call, &output) { return call.result }
        if !writeSteps(message.range, arguments, rules, &call, to: &output) { output.truncate(to: start) }
        return call.result
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
        var call = WriteCall(WriteOptions(options), timeZone: options.timeZone, firstRule: -1, from: output.count)
        _ = writeSteps(message.range, arguments, nil, &call, to: &output)
        return call.problems
    }

    /// Writes a message in parts.
    ///
    /// - Returns: The parts, and what went wrong, in order of writing.
    func parts(
        of message: PooledMessage, _ arguments: borrowing MessageArguments, _ options: FormatOptions
    ) -> MessageParts {
        var output = UTF8Buffer()
        var call = WriteCall(WriteOptions(options), timeZone: options.timeZone, firstRule: -1, from: 0)
        call.isInParts = true
        if message.isLiteral {
            append(message.range, to: &output)
        } else {
            _ = writeSteps(message.range, arguments, nil, &call, to: &output)
        }
        return MessageParts(parts: call.parts(of: output), errors: call.problems)
    }

    /// Writes the steps of a variant; false where writing stopped.
    @inline(never)
    func writeVariant(
        _ steps: PoolRange, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        writeSteps(steps, arguments, rules, &call, to: &output)
    }

    /// Writes steps; false where writing stopped.
    @inline(always)
    private func writeSteps(
        _ steps: PoolRange, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        var index = steps.start
        let end = steps.end
        while index < end {
            guard output.count <= call.end else { return call.stopAtLength() }
            switch rows[index] {
            case .literal(let text, let escaped): append(call.options.escapes ? escaped : text, to: &output)
            case .argument(let use):
                if let given = plainText(use, arguments, rules, call) {
                    let start = output.count
                    arguments.append(textOf: given, to: &output)
                    finish(arguments.slots[given].form, from: start, call, in: &output)
                } else if !write(argumentAt: index, arguments, rules, &call, to: &output) {
                    return false
                }
            case .selectedNumber(let offset): writeSelected(at: offset, &call, to: &output)
            case .selection:
                guard select(at: index, arguments, rules, &call, to: &output) else { return false }
                index = index &+ 1
            case .expression: write(expressionAt: index, arguments, &call, to: &output)
            case .markup: write(markAt: index, arguments, &call, at: output.count)
            case .match:
                guard match(at: index, arguments, rules, &call, to: &output) else { return false }
            case .choice, .variant, .selector, .key: preconditionFailure("no step")
            }
            index = index &+ 1
        }
        return true
    }

    // MARK: Arguments

    /// The argument that a row uses.
    func use(at row: Int) -> ArgumentUse {
        switch rows[row] {
        case .argument(let use), .selection(let use): return use
        case .literal, .selectedNumber, .choice, .variant, .expression, .markup, .match, .selector, .key:
            preconditionFailure("the row uses no argument")
        }
    }

    /// The index of the argument that is used, where it is a text that is shown as it is; else nil.
    @inline(always)
    private func plainText(
        _ use: ArgumentUse, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?,
        _ call: borrowing WriteCall
    ) -> Int? {
        let given = arguments.inlineIndex(of: use.name)
        guard given >= 0, use.style < 0, arguments.slots[given].isPlain, arguments.slots[given].kind == .text else {
            return nil
        }
        if let rules, call.rule(of: use, in: rules).kind != .text { return nil }
        return given
    }

    /// Writes any argument; false where writing stopped.
    @inline(never)
    private func write(
        argumentAt row: Int, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        let use = use(at: row)
        let given = arguments.index(of: use.name, texts[use.text])
        if given < 0 { return writeMissing(use, &call, to: &output) }
        let start = output.count
        call.traits = nil
        let isWritten =
            if let rules {
                write(given, call.rule(of: use, in: rules), use.style, arguments, rules, &call, to: &output)
            } else {
                writeAnyway(given, use.style, arguments, &call, to: &output)
            }
        if isWritten {
            finish(call.traits ?? output.traits(from: start), from: start, call, in: &output)
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
        if call.options.isolates, isRightToLeft || traits.mayContainRightToLeft {
            output.isolate(from: start, inRightToLeft: isRightToLeft)
        }
        if call.options.escapes, traits.needsJSONEscape { output.escapeForJSON(from: start) }
    }

    @inline(never)
    func writeMissing(_ use: ArgumentUse, _ call: inout WriteCall, to output: inout UTF8Buffer) -> Bool {
        if call.hasRules { return call.stop(use, .missing) }
        report(.unresolvedVariable, use, "no argument “", "” was given", &call)
        writeName(use, call, to: &output)
        return true
    }

    @inline(never)
    func writeName(_ use: ArgumentUse, _ call: borrowing WriteCall, to output: inout UTF8Buffer) {
        let start = output.count
        output.append(UInt8(ascii: "{"))
        append(use.text, to: &output)
        output.append(UInt8(ascii: "}"))
        if call.options.escapes { output.escapeForJSON(from: start) }
    }

    @inline(never)
    func report(
        _ kind: MessageProblem.Kind, _ use: ArgumentUse, _ before: String, _ after: String, _ call: inout WriteCall
    ) {
        call.note(MessageProblem(kind, at: Int(use.offset), before + texts[use.text] + after))
    }
}
