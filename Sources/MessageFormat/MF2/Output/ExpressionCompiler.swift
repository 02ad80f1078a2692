import ICU
import TextKernel

/// Decides, when a message of MessageFormat 2 is loaded, how its expressions are shown.
///
/// The functions themselves decide: each is called once with an argument of the type that it takes. Where it says by
/// its ``Presentation`` that a style is all that it takes, the row shows such arguments without it.
struct ExpressionCompiler {
    /// An expression whose value is one argument's.
    private struct Prepared {
        /// The argument's name.
        let argument: String
        /// The presentation; nil of an argument without a function.
        let presentation: Presentation?
        let direction: MessageDirection?
        let isIsolated: Bool
    }

    private let plan: MF2Plan
    private(set) var placeholders: [Placeholder] = []
    private(set) var marks: [Markup] = []
    private var variables: [String: Prepared?] = [:]
    /// A run for each type of argument, in which every argument is one of that type.
    private var runs: [Presentation.Arguments: MF2Run] = [:]
    private var names: [String: (packed: PackedName, text: PoolRange, index: Int32)] = [:]

    init(_ plan: MF2Plan) { self.plan = plan }

    /// What the rows refer to.
    var table: PoolExpressions { PoolExpressions(plan, placeholders: placeholders, marks: marks) }

    /// The index of a mark.
    mutating func add(_ mark: Markup) -> UInt32 {
        marks.append(mark)
        return UInt32(marks.count - 1)
    }

    /// The row of a placeholder.
    mutating func row(of placeholder: Placeholder, in pool: inout MessagePoolBuilder) -> PoolExpression {
        row(placeholder, prepare(placeholder), .none, hasCategories: false, in: &pool)
    }

    /// The row of a selector with these keys.
    mutating func row(
        ofSelector selector: Placeholder, keys: [PoolKey], in pool: inout MessagePoolBuilder
    ) -> PoolExpression {
        let prepared = prepare(selector)
        var choice = prepared?.presentation?.choice ?? .none
        let others = keys.contains { $0.kind == .text }
        let hasCategories = keys.contains { $0.kind == .category }
        switch choice {
        case .none: break
        // What is no key for a number is told by the function.
        case .plural, .ordinal, .exact: if others { choice = .none }
        // Two texts are the same where they are canonically equivalent; in ASCII that is where their bytes are.
        case .text:
            let areASCII = keys.allSatisfy { key in pool.bytes[key.text.start..<key.text.end].allSatisfy { $0 < 0x80 } }
            if !areASCII { choice = .none }
        }
        if choice == .plural || choice == .ordinal, hasCategories {
            // Made now, so that choosing finds them.
            let rules = try? plan.formatters.plural(choice == .plural ? .cardinal : .ordinal)
            if rules == nil { choice = .none }
        }
        return row(selector, prepared, choice, hasCategories: hasCategories, in: &pool)
    }

    private mutating func row(
        _ placeholder: Placeholder, _ prepared: Prepared?, _ choice: Presentation.Choice, hasCategories: Bool,
        in pool: inout MessagePoolBuilder
    ) -> PoolExpression {
        placeholders.append(placeholder)
        let offset = placeholder.range.lowerBound
        let use: ArgumentUse
        if let prepared {
            let name = name(prepared.argument, in: &pool)
            let style = prepared.presentation?.style.map { pool.slot(of: $0) } ?? -1
            use = ArgumentUse(
                name: name.packed, text: name.text, style: style, index: name.index, offset: UInt32(offset))
        } else {
            use = ArgumentUse(name: PackedName(), text: .empty, style: -1, index: -1, offset: UInt32(offset))
        }
        return PoolExpression(
            use: use, arguments: prepared.map { $0.presentation?.arguments ?? .any } ?? .none, choice: choice,
            hasCategories: hasCategories, direction: prepared?.direction, isIsolated: prepared?.isIsolated ?? false,
            placeholder: UInt32(placeholders.count - 1))
    }

    private mutating func name(
        _ name: String, in pool: inout MessagePoolBuilder
    ) -> (packed: PackedName, text: PoolRange, index: Int32) {
        if let known = names[name] { return known }
        let added = (packed: PackedName(name), text: name.withByteRun { pool.append($0) }, index: Int32(names.count))
        names[name] = added
        return added
    }

    // MARK: Asking the functions

    /// What an expression comes to, as far as the message alone tells; nil where it is to be resolved each time.
    private mutating func prepare(_ placeholder: Placeholder) -> Prepared? {
        guard case .variable(let name) = placeholder.operand else { return nil }
        if placeholder.function == nil, let known = variables[name] { return known }
        let prepared = ask(placeholder, name)
        if placeholder.function == nil { variables[name] = .some(prepared) }
        return prepared
    }

    private mutating func ask(_ placeholder: Placeholder, _ name: String) -> Prepared? {
        guard let (argument, function) = source(of: name) else { return nil }
        guard let function = function ?? placeholder.function?.name else {
            return Prepared(argument: argument, presentation: nil, direction: nil, isIsolated: false)
        }
        guard let type = Self.type(takenBy: function) else { return nil }
        let run = runs[type.arguments] ?? MF2Run(plan, every: type.value)
        runs[type.arguments] = run
        guard case .value(let value) = run.resolve(placeholder), let presentation = value.presentation else {
            return nil
        }
        return Prepared(
            argument: argument, presentation: presentation, direction: value.direction, isIsolated: value.isIsolated)
    }

    /// The argument that a variable's value comes from, and the function that it is given to first.
    private func source(of variable: String) -> (argument: String, function: String?)? {
        var name = variable
        var function: String?
        // No declaration uses a later one.
        for _ in 0...plan.declarations.count {
            guard let index = plan.declarations[name] else { return (name, function) }
            let declaration = plan.message.declarations[index]
            function = declaration.value.function?.name ?? function
            if declaration.kind == .input { return (name, function) }
            guard case .variable(let next) = declaration.value.operand else { return nil }
            name = next
        }
        return nil
    }

    /// An argument of the type that a standard function takes.
    private static func type(
        takenBy function: String
    ) -> (arguments: Presentation.Arguments, value: MessageArgument)? {
        switch function {
        case "currency": return (.money, .money("1", "USD"))
        case "string", "phrasebook:fields": return (.text, .text("a"))
        default:
            if NumberFunction.Kind(rawValue: function) != nil { return (.number, .integer(1)) }
            if DateFunction.Kind(rawValue: function) != nil { return (.instant, .instant(Instant(milliseconds: 0))) }
            return nil
        }
    }
}
