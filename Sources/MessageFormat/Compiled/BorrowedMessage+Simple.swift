import ICU
package import TextKernel

// The usual message: literals, texts, numbers, amounts and fields as they stand, and plurals of a literal with its
// number. Each argument is found once, looked at and written; ``MessageWriter`` does what is left.

extension BorrowedMessage {
    /// What must be given for each argument in the order in which a message shows them.
    ///
    /// - Parameter needs: What must be given for each name.
    /// - Returns: nil where the message is not simple: it has a style, another selection or an instant.
    package func simpleNeeds(_ needs: ArraySlice<ArgumentNeed>) -> [ArgumentNeed]? {
        let code = unsafe code.pointee
        var inOrder: [ArgumentNeed] = []
        for place in unsafe code.main.start..<code.main.start + code.main.count {
            let step = unsafe code.steps + place
            let kind = unsafe step.pointee.kind
            if kind == .literal { continue }
            let argument = unsafe code.argument(of: step).pointee
            guard inOrder.count < Int(Int16.max), let need = needs.first(where: { $0.name == argument.name }) else {
                return nil
            }
            switch need.kind {
            case .text, .money, .decimal, .integer, .field:
                let isPlural = unsafe need.kind == .integer && kind == .selection && code.isSimplePlural(step.pointee)
                guard isPlural || kind == .argument && argument.format.isBare else { return nil }
            case .instant: return nil
            }
            inOrder.append(need)
        }
        return inOrder
    }

    /// Appends a simple message as UTF-8, with arguments set apart where directions of writing mix.
    ///
    /// - Parameters:
    ///   - arguments: The arguments.
    ///   - needs: What must be given, in the order of ``simpleNeeds(_:)``.
    ///   - fields: How fields are shown.
    ///   - escaping: For what it is escaped.
    ///   - output: Where it is appended.
    /// - Returns: Whether all went well; where not, something may have been appended.
    package func writeSimply(
        _ arguments: MessageArguments, needs: UnsafeBufferPointer<ArgumentNeed>,
        fields: UnsafePointer<LabelledFields>, _ escaping: FormatOptions.Escaping, into output: inout UTF8Buffer
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
                    unsafe output.append(padded: code.pointee.text(escapes ? step.pointee.escaped : step.pointee.text))
                } else {
                    let need = unsafe needs[argument]
                    guard let slot = unsafe arguments.slot(of: need.name, ""), unsafe arguments.isFit(slot, need.kind)
                    else { return false }
                    argument = argument &+ 1
                    if unsafe step.pointee.kind == .selection {
                        guard unsafe Self.appendPlural(step, slot, code, escapes, to: &output) else { return false }
                        unsafe step += 1
                        continue
                    }
                    let start = output.count
                    let form: ByteTraits
                    if need.kind == .text {
                        unsafe output.append(padded: arguments.text(of: slot))
                        form = unsafe slot.pointee.form
                    } else if need.kind == .field {
                        guard unsafe fields.pointee.write(slot, in: arguments, to: &output) else { return false }
                        form = output.traits(from: start)
                    } else {
                        guard unsafe Self.append(slot, code, to: &output) else { return false }
                        form = output.traits(from: start)
                    }
                    if unsafe form.mayContainRightToLeft || code.pointee.isRightToLeft {
                        unsafe output.isolate(from: start, inRightToLeft: code.pointee.isRightToLeft)
                    }
                    if escapes, form.needsJSONEscape { output.escapeForJSON(from: start) }
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

    /// Appends the variant of a number.
    @inline(__always)
    private static func appendPlural(
        _ step: UnsafePointer<ProgramStep>, _ slot: UnsafePointer<ArgumentSlot>, _ code: UnsafePointer<ProgramCode>,
        _ escapes: Bool, to output: inout UTF8Buffer
    ) -> Bool {
        let selection = unsafe code.pointee.selections + step.pointee.place
        let number = unsafe slot.pointee.decimal
        guard case .plural(let rules) = unsafe selection.pointee.kind, let double = number.double,
            let whole = number.wholeMagnitude,
            let category = rules.withReference({ $0.category(of: whole) })?.rawValue
        else { return false }
        let chosen =
            unsafe code.pointee.exact(double, selection)
            ?? code.pointee.variant(of: selection, category)
        var step = unsafe code.pointee.steps + chosen.start
        let end = unsafe step + chosen.count
        while unsafe step < end {
            if unsafe step.pointee.kind == .literal {
                unsafe output.append(padded: code.pointee.text(escapes ? step.pointee.escaped : step.pointee.text))
            } else {
                guard unsafe append(slot, code, to: &output) else { return false }
            }
            unsafe step += 1
        }
        return true
    }
}

extension ProgramCode {
    /// Whether a selection is a plural without offset, whose variants have literals and the number alone.
    fileprivate func isSimplePlural(_ step: ProgramStep) -> Bool {
        let selection = unsafe selections[step.place]
        guard case .plural = selection.kind, selection.numberOffset == 0, selection.shownAs.isBare else { return false }
        return (selection.variants.start..<selection.variants.start + selection.variants.count)
            .allSatisfy { place in
                let chosen = unsafe variants[place].steps
                return (chosen.start..<chosen.start + chosen.count).allSatisfy {
                    unsafe steps[$0].kind == .literal || steps[$0].kind == .selectedNumber
                }
            }
    }
}
