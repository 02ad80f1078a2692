import ICU
import TextKernel

extension MessageBuilder {
    /// Adds a pattern of MessageFormat 2.
    mutating func add(_ pattern: Pattern, _ expressions: inout ExpressionCompiler) {
        if case .selection(let selection)? = pattern.elements.first { return add(selection, &expressions) }
        for element in pattern.elements {
            switch element {
            case .text(let text): text.withByteRun { self.text($0) }
            case .markup(let mark): add(step: .markup(expressions.add(mark)))
            case .placeholder(let placeholder):
                let row = expressions.row(of: placeholder, in: &pool)
                add(step: .expression(row))
            // There is one at most, and it is the whole message.
            case .selection: break
            }
        }
    }

    private mutating func add(_ selection: Selection, _ expressions: inout ExpressionCompiler) {
        // The rows of a match are one behind the other, so those of its patterns come before.
        var steps: [PoolRange] = []
        for variant in selection.variants {
            let elements = elementCount
            add(variant.pattern, &expressions)
            steps.append(takeRows(from: elements))
        }
        var keys: [[PoolKey]] = []
        var numbers = [[String: UInt32]](repeating: [:], count: selection.selectors.count)
        for variant in selection.variants {
            var own: [PoolKey] = []
            for (position, key) in variant.keys.enumerated() where position < numbers.count {
                own.append(self.key(key, at: variant.range.lowerBound, &numbers[position]))
            }
            keys.append(own)
        }
        let first = pool.rows.count
        for (position, selector) in selection.selectors.enumerated() {
            let column = keys.compactMap { position < $0.count ? $0[position] : nil }
            let row = expressions.row(ofSelector: selector, keys: column, in: &pool)
            pool.rows.append(.selector(row))
        }
        let selectors = PoolRange(first..<pool.rows.count)
        for (index, own) in keys.enumerated() where own.count == selection.selectors.count {
            pool.rows.append(.variant(PoolVariant(key: .any, steps: steps[index])))
            for key in own { pool.rows.append(.key(key)) }
        }
        let variants = PoolRange(selectors.end..<pool.rows.count)
        add(step: .match(PoolMatch(selectors: selectors, variants: variants)))
    }

    private mutating func key(_ key: VariantKey, at offset: Int, _ numbers: inout [String: UInt32]) -> PoolKey {
        let word: String
        switch key {
        case .any: return PoolKey(kind: .any)
        case .keyword(let text): word = text
        case .exact(let number), .from(let number, _): word = "=\(number)"
        }
        let number = numbers[word] ?? UInt32(numbers.count)
        numbers[word] = number
        let text = word.withByteRun { pool.append($0) }
        if MF2Characters.isNumberLiteral(word) {
            let digits = word.hasPrefix("-") ? String(word.dropFirst()) : word
            if let whole = UInt64(digits), String(whole) == digits, word != "-0" {
                return PoolKey(
                    kind: .whole, isNegative: word.hasPrefix("-"), number: number, offset: UInt32(offset),
                    whole: whole, text: text)
            }
            return PoolKey(kind: .number, number: number, offset: UInt32(offset), text: text)
        }
        if let category = PluralCategory.allCases.first(where: { $0.keyword == word }) {
            return PoolKey(
                kind: .category, category: Int8(category.rawValue), number: number, offset: UInt32(offset), text: text)
        }
        return PoolKey(kind: .text, number: number, offset: UInt32(offset), text: text)
    }
}
