/// Finds what is wrong with a message of MessageFormat 2 that its grammar cannot tell (LDML 48, part 9, "Data Model Errors").
enum MF2Validator {
    /// The data model errors of a message, in order of offset.
    static func problems(in message: Message) -> [MessageProblem] {
        var found = Findings()
        found.checkDeclarations(message)
        for element in message.pattern.elements { found.checkOptions(element) }
        if case .selection(let selection)? = message.pattern.elements.first {
            found.checkSelectors(selection, message)
            found.checkVariants(selection)
        }
        return found.problems.sorted { $0.offset < $1.offset }
    }

    private struct Findings {
        var problems: [MessageProblem] = []

        mutating func note(_ kind: MessageProblem.Kind, at offset: Int, _ words: String) {
            problems.append(MessageProblem(kind, at: offset, words))
        }

        // MARK: Declarations

        mutating func checkDeclarations(_ message: Message) {
            // A name that an earlier declaration uses is declared by that.
            var known: Set<String> = []
            for declaration in message.declarations {
                let used = declaration.value.variables
                var mentioned = Set(used.options)
                if declaration.kind == .local, let operand = used.operand { mentioned.insert(operand) }
                let offset = declaration.range.lowerBound
                if mentioned.contains(declaration.name) {
                    note(
                        .duplicateDeclaration, at: offset,
                        "“$\(declaration.name)” is declared by means of itself; give the new value another name")
                } else if known.contains(declaration.name) {
                    note(
                        .duplicateDeclaration, at: offset,
                        "“$\(declaration.name)” is declared or used before; declare it once, and before its first use")
                }
                known.formUnion(mentioned)
                known.insert(declaration.name)
                if let operand = used.operand { known.insert(operand) }
                checkOptions(.placeholder(declaration.value))
            }
        }

        mutating func checkOptions(_ element: PatternElement) {
            let options: [FunctionCall.Option]
            switch element {
            case .text: return
            case .placeholder(let placeholder): options = placeholder.function?.options ?? []
            case .markup(let markup): options = markup.options
            case .selection(let selection):
                for variant in selection.variants { variant.pattern.elements.forEach { checkOptions($0) } }
                return
            }
            var names: Set<String> = []
            for option in options where !names.insert(option.name).inserted {
                note(
                    .duplicateOptionName, at: option.range.lowerBound,
                    "the option “\(option.name)” is given twice; keep one")
            }
        }

        // MARK: Selection

        mutating func checkSelectors(_ selection: Selection, _ message: Message) {
            var declared: [String: Placeholder] = [:]
            for declaration in message.declarations where declared[declaration.name] == nil {
                declared[declaration.name] = declaration.value
            }
            for selector in selection.selectors {
                guard case .variable(let name) = selector.operand else { continue }
                var value = declared[name]
                var steps = message.declarations.count
                while let current = value, current.function == nil, steps > 0 {
                    steps -= 1
                    guard case .variable(let next) = current.operand, next != name else {
                        value = nil
                        break
                    }
                    value = declared[next]
                }
                guard value?.function == nil else { continue }
                note(
                    .missingSelectorAnnotation, at: selector.range.lowerBound,
                    "how “$\(name)” chooses is not said; declare it with a function: .input {$\(name) :number}")
            }
        }

        mutating func checkVariants(_ selection: Selection) {
            let count = selection.selectors.count
            var seen: Set<[VariantKey]> = []
            var hasFallback = false
            for variant in selection.variants {
                let offset = variant.range.lowerBound
                if variant.keys.count != count {
                    note(
                        .variantKeyMismatch, at: offset,
                        "a variant has a key for each selector: \(count) here, and this one has \(variant.keys.count)")
                }
                if variant.keys.allSatisfy({ $0 == .any }) { hasFallback = true }
                if !seen.insert(variant.keys).inserted {
                    note(.duplicateVariant, at: offset, "another variant has the same keys; remove one")
                }
            }
            if !hasFallback {
                let star = Array(repeating: "*", count: count).joined(separator: " ")
                note(
                    .missingFallback, at: selection.selectors.first?.range.lowerBound ?? 0,
                    "no variant is for everything else; add \(star) {{…}}")
            }
        }
    }
}

extension Placeholder {
    /// The names of the variables that it uses.
    var variables: (operand: String?, options: [String]) {
        var operand: String?
        if case .variable(let name) = self.operand { operand = name }
        let options = (function?.options ?? []).compactMap { option -> String? in
            if case .variable(let name) = option.value { name } else { nil }
        }
        return (operand, options)
    }
}
