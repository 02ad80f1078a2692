import ICU
import TextKernel

// How the rows of MessageFormat 2 are written. What was decided when the message was loaded is written as arguments of
// ICU MessageFormat are; anything else is resolved at its row, and allocates.

extension MessagePool {
    /// Writes the expression at a row, or its fallback.
    @inline(never)
    func write(
        expressionAt row: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) {
        guard case .expression(let expression) = rows[row] else { preconditionFailure("the row is no expression") }
        let start = output.count
        let given = arguments.inlineIndex(of: expression.use.name)
        if given >= 0, !call.isInParts, expression.shows(given, arguments) {
            let kind = arguments.kind(at: given)
            if write(given, kind, expression.use.style, arguments, &call, to: &output) {
                let direction = expression.direction ?? direction(of: kind)
                finish(from: start, direction, isIsolated: expression.isIsolated, call, in: &output)
                return
            }
            output.truncate(to: start)
        }
        resolve(expression, arguments, &call, to: &output)
    }

    /// Writes an argument in its style; false where that is not possible.
    @inline(always)
    private func write(
        _ given: Int, _ kind: ArgumentSlot.Kind, _ style: Int32, _ arguments: borrowing MessageArguments,
        _ call: inout WriteCall, to output: inout UTF8Buffer
    ) -> Bool {
        guard kind == .text, style < 0 else { return writeAnyway(given, style, arguments, &call, to: &output) }
        arguments.append(textOf: given, to: &output)
        return true
    }

    /// In which direction an argument is written that no function is given.
    @inline(always)
    private func direction(of kind: ArgumentSlot.Kind) -> MessageDirection {
        switch kind {
        case .text, .list: .unknown
        case .number, .money, .instant, .other: isRightToLeft ? .rightToLeft : .leftToRight
        }
    }

    /// Resolves an expression and writes it.
    @inline(never)
    private func resolve(
        _ expression: PoolExpression, _ arguments: borrowing MessageArguments, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) {
        guard let expressions else { preconditionFailure("a pool with expressions has their table") }
        let start = output.count
        let run = call.run(expressions.plan, arguments)
        let placeholder = expressions.placeholders[Int(expression.placeholder)]
        switch run.write(placeholder, inParts: call.isInParts, to: &output) {
        case .value(let value, let fields):
            let isIsolated = value.isIsolated
            let mark = finish(from: start, value.direction, isIsolated: isIsolated, call, in: &output)
            guard call.isInParts else { break }
            let part = MessagePart.Value(
                type: value.type, fields: fields, direction: value.direction, id: value.identifier,
                locale: value.locale ?? formatters.locale)
            call.add(.value(part), in: mark, start..<output.count)
        case .fallback(let name):
            let mark = finish(from: start, .unknown, isIsolated: false, call, in: &output)
            if call.isInParts { call.add(.fallback(name), in: mark, start..<output.count) }
        }
        call.takeProblems()
    }

    /// Writes a mark: nothing but a part.
    @inline(never)
    func write(markAt row: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall, at position: Int) {
        guard case .markup(let index) = rows[row], let expressions else { preconditionFailure("the row is no mark") }
        let mark = expressions.marks[Int(index)]
        // What is wrong with its options is told where only the text is wanted, too.
        guard call.isInParts || !mark.options.isEmpty else { return }
        let part = call.run(expressions.plan, arguments).part(mark)
        if call.isInParts { call.add(part, in: nil, position..<position) }
        call.takeProblems()
    }

    // MARK: Setting apart

    /// Sets what was written from `start` on apart from the direction around it, and escapes it, where that is asked for.
    ///
    /// - Returns: The mark that was put in front of it.
    @inline(always)
    @discardableResult
    private func finish(
        from start: Int, _ direction: MessageDirection, isIsolated: Bool, _ call: borrowing WriteCall,
        in output: inout UTF8Buffer
    ) -> String? {
        guard call.options.isolates || call.options.escapes else { return nil }
        return setApart(from: start, direction, isIsolated: isIsolated, call, in: &output)
    }

    @inline(never)
    private func setApart(
        from start: Int, _ direction: MessageDirection, isIsolated: Bool, _ call: borrowing WriteCall,
        in output: inout UTF8Buffer
    ) -> String? {
        let opening: String?
        if call.options.isolatesAlways {
            switch direction {
            case .leftToRight: opening = isRightToLeft || isIsolated ? "\u{2066}" : nil
            case .rightToLeft: opening = "\u{2067}"
            case .unknown: opening = "\u{2068}"
            }
        } else if call.options.isolates {
            let isMixed = output.withBytes(from: start) { TextDirection.isMixed($0, inRightToLeft: isRightToLeft) }
            opening = isMixed ? "\u{2068}" : nil
        } else {
            opening = nil
        }
        if let opening { output.wrap(from: start, in: opening, "\u{2069}") }
        if call.options.escapes { output.escapeForJSON(from: start) }
        return opening
    }

    // MARK: Choosing

    /// What chooses among keys.
    private enum Chooser: BitwiseCopyable {
        /// Nothing: only `*` fits.
        case nothing
        /// A whole number, and its plural category by its raw value, where one is asked for.
        case number(UInt64, isNegative: Bool, category: Int8)
        /// The text in a slot.
        case text(Int)
        /// What a function gave, by its index in the call's run.
        case function(Int)
    }

    /// Writes the variant whose keys fit best, the first selector counting most; false where writing stopped.
    ///
    /// Each key is looked at once, so it takes no more than selectors times variants steps.
    @inline(never)
    func match(
        at row: Int, _ arguments: borrowing MessageArguments, _ rules: ArgumentRules?, _ call: inout WriteCall,
        to output: inout UTF8Buffer
    ) -> Bool {
        guard case .match(let match) = rows[row] else { preconditionFailure("the row is no match") }
        let count = match.selectors.count
        var choosers = SmallList<3, Chooser>(filler: .nothing)
        for index in match.selectors.start..<match.selectors.end {
            choosers.append(chooser(at: index, arguments, &call))
        }
        var ranks = SmallList<3, Int>(filler: 0)
        var best = SmallList<3, Int>(filler: 0)
        var steps: PoolRange?
        var index = match.variants.start
        while index < match.variants.end {
            ranks.truncate(to: 0)
            var position = 0
            while position < count,
                let rank = rank(ofKeyAt: index &+ 1 &+ position, choosers[position], arguments, &call)
            {
                ranks.append(rank)
                position = position &+ 1
            }
            if position == count, case .variant(let variant) = rows[index] {
                let isBest = steps == nil ? true : Self.isBetter(&ranks, than: &best)
                if isBest {
                    steps = variant.steps
                    best.truncate(to: 0)
                    for position in 0..<count { best.append(ranks[position]) }
                }
            }
            index = index &+ 1 &+ count
        }
        call.takeProblems()
        return writeVariant(steps ?? .empty, arguments, rules, &call, to: &output)
    }

    /// Whether ranks are better than others, the first counting most: the lower the better.
    @inline(always)
    private static func isBetter(_ ranks: inout SmallList<3, Int>, than best: inout SmallList<3, Int>) -> Bool {
        for position in 0..<ranks.count where ranks[position] != best[position] {
            return ranks[position] < best[position]
        }
        return false
    }

    /// What chooses by the selector at a row.
    @inline(always)
    private func chooser(at row: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall) -> Chooser {
        guard case .selector(let selector) = rows[row] else { preconditionFailure("a match has its selectors") }
        let given = arguments.inlineIndex(of: selector.use.name)
        guard given >= 0, selector.shows(given, arguments) else { return resolve(selector, arguments, &call) }
        switch selector.choice {
        case .none: break
        case .text: if arguments.isASCII(textOf: given) { return .text(given) }
        case .plural, .ordinal, .exact:
            let number = arguments.slots[given].decimal
            guard let whole = number.wholeMagnitude else { break }
            let isNegative = number.isNegative && whole != 0
            guard selector.hasCategories, selector.choice != .exact else {
                return .number(whole, isNegative: isNegative, category: -1)
            }
            guard let category = formatters.category(of: whole, selector.choice == .ordinal ? .ordinal : .cardinal)
            else { break }
            return .number(whole, isNegative: isNegative, category: Int8(category.rawValue))
        }
        return resolve(selector, arguments, &call)
    }

    /// What a function gives to choose by.
    @inline(never)
    private func resolve(
        _ selector: PoolExpression, _ arguments: borrowing MessageArguments, _ call: inout WriteCall
    ) -> Chooser {
        guard let expressions else { preconditionFailure("a pool with expressions has their table") }
        let placeholder = expressions.placeholders[Int(selector.placeholder)]
        return call.run(expressions.plan, arguments).selector(placeholder).map(Chooser.function) ?? .nothing
    }

    /// How well a key fits: the lower the better; nil where it does not.
    @inline(always)
    private func rank(
        ofKeyAt row: Int, _ chooser: Chooser, _ arguments: borrowing MessageArguments, _ call: inout WriteCall
    ) -> Int? {
        guard case .key(let key) = rows[row] else { preconditionFailure("a variant has its keys") }
        if key.kind == .any { return Int.max }
        switch chooser {
        case .nothing: return nil
        case .number(let whole, let isNegative, let category):
            switch key.kind {
            case .whole: return key.whole == whole && key.isNegative == isNegative ? 0 : nil
            case .category: return key.category == category ? 1 : nil
            case .any, .number, .text: return nil
            }
        case .text(let given):
            return arguments.withText(of: given) { texts.has(key.text, $0) } ? 0 : nil
        case .function(let index): return rank(key, by: index, arguments, &call)
        }
    }

    @inline(never)
    private func rank(
        _ key: PoolKey, by selector: Int, _ arguments: borrowing MessageArguments, _ call: inout WriteCall
    ) -> Int? {
        guard let expressions else { preconditionFailure("a pool with expressions has their table") }
        return call.run(expressions.plan, arguments)
            .rank(texts[key.text], number: key.number, by: selector, at: Int(key.offset))
    }
}

extension MessageArguments {
    /// Whether the text of a slot has ASCII alone.
    @inline(always)
    fileprivate func isASCII(textOf slot: Int) -> Bool {
        withText(of: slot) { text in
            for index in text.indices where text[index] >= 0x80 { return false }
            return true
        }
    }
}
