package import ICU

// The usual message: literals, and texts, numbers and amounts as they stand. Each argument is found once, looked at and
// written; ``MessageWriter`` does what is left.

extension BorrowedMessage {
    /// What must be given for each argument in the order in which a message shows them; nil where it is not simple: it
    /// has a style, a selection, an instant or a field.
    ///
    /// - Parameter needs: What must be given for each name.
    package func simpleNeeds(_ needs: ArraySlice<ArgumentNeed>) -> [ArgumentNeed]? {
        let code = unsafe code.pointee
        var inOrder: [ArgumentNeed] = []
        for place in unsafe code.main.start..<code.main.start + code.main.count {
            let step = unsafe code.steps[place]
            if step.kind == .literal { continue }
            guard step.kind == .argument, step.format.isBare, inOrder.count < Int(Int16.max),
                let need = needs.first(where: { $0.name == step.name }), need.kind != .instant, need.kind != .field
            else { return nil }
            inOrder.append(need)
        }
        return inOrder
    }

    /// Appends a simple message as UTF-8, with arguments set apart where directions of writing mix.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - needs: What must be given, in the order of ``simpleNeeds(_:)``.
    ///   - escaping: For what it is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether all went well; where not, something may have been appended.
    package func writeSimply(
        _ arguments: MessageArguments, needs: UnsafeBufferPointer<ArgumentNeed>, _ escaping: FormatOptions.Escaping,
        into output: inout UTF8Buffer
    ) -> Bool {
        arguments.withView { arguments in
            let code = unsafe code
            let escapes = escaping == .json
            let beginning = output.count
            var step = unsafe code.pointee.steps + code.pointee.main.start
            let end = unsafe step + code.pointee.main.count
            var argument = 0
            while unsafe step < end {
                if unsafe step.pointee.kind == .literal {
                    unsafe output.append(code.pointee.text(escapes ? step.pointee.escaped : step.pointee.text))
                } else {
                    let need = unsafe needs[argument]
                    guard let slot = unsafe arguments.slot(of: need.name, ""), unsafe arguments.isFit(slot, need.kind)
                    else { return false }
                    let start = output.count
                    let form: TextForm
                    if need.kind == .text {
                        unsafe output.append(arguments.text(of: slot))
                        form = unsafe slot.pointee.form
                    } else {
                        guard unsafe Self.append(slot, code, to: &output) else { return false }
                        form = output.form(from: start)
                    }
                    if unsafe form.mayRunLeft || code.pointee.isRightToLeft {
                        unsafe output.isolate(from: start, inRightToLeft: code.pointee.isRightToLeft)
                    }
                    if escapes, form.isEscapable { output.escapeForJSON(from: start) }
                    argument = argument &+ 1
                }
                unsafe step += 1
            }
            return output.count &- beginning <= FormatOptions.defaultMaximumLength
        }
    }

    /// Appends a number or an amount.
    @inline(__always)
    private static func append(
        _ slot: UnsafePointer<ArgumentSlot>, _ code: UnsafePointer<ProgramCode>, to output: inout UTF8Buffer
    ) -> Bool {
        unsafe code.pointee.formatters.withReference { formatters in
            do throws(ICUError) {
                if unsafe slot.pointee.kind == .money {
                    try unsafe formatters.append(slot.pointee.decimal, slot.pointee.currency, to: &output)
                } else {
                    try unsafe formatters.append(slot.pointee.decimal, to: &output)
                }
                return true
            } catch {
                return false
            }
        }
    }
}
