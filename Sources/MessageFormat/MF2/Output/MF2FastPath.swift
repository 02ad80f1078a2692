import ICU
import TextKernel

/// A message of MessageFormat 2 as a pool holds it, for the arguments with which it shows exactly what the engine does.
///
/// Writing it allocates nothing. Whatever is unusual (a missing argument, a number that is rounded, options that are
/// variables) is left to the engine.
struct MF2FastPath: Sendable {
    private struct Requirement: Sendable {
        let name: PackedName
        let text: String
        let needed: Set<MF2Lowering.Guard>
    }

    private let pool: MessagePool
    private let message: PooledMessage
    private let requirements: [Requirement]
    /// Whether a value is shown whose direction is not known.
    private let showsTexts: Bool

    /// The message; nil of one that a pool cannot hold, or that calls functions which are not the standard ones.
    init?(_ plan: MF2Plan) {
        guard plan.usesStandardFunctions else { return nil }
        var lowering = MF2Lowering(plan.message, plan.formatters)
        let pattern = lowering.run()
        guard lowering.problems.isEmpty else { return nil }
        var builder = MessagePoolBuilder(formatters: plan.formatters)
        guard let message = builder.add(Message(pattern: pattern)).message else { return nil }
        self.message = message
        pool = builder.finish()
        requirements = lowering.guards.map { name, needed in
            Requirement(name: PackedName(name), text: name, needed: needed)
        }
        showsTexts = lowering.showsTexts
    }

    /// Appends the message; false, and nothing is, where the engine has to.
    func write(
        _ arguments: borrowing MessageArguments, _ options: FormatOptions, into output: inout UTF8Buffer
    ) -> Bool {
        switch options.bidiIsolation {
        case .none: break
        case .standard: guard !showsTexts, !pool.isRightToLeft else { return false }
        case .whereMixed: return false
        }
        for requirement in requirements {
            guard Self.fits(requirement, arguments) else { return false }
        }
        let start = output.count
        var plain = options
        plain.bidiIsolation = .none
        guard pool.write(message, arguments, plain, into: &output).isEmpty else {
            output.truncate(to: start)
            return false
        }
        return true
    }

    private static func isASCII(_ text: Span<UInt8>) -> Bool {
        for index in text.indices where text[index] >= 0x80 { return false }
        return true
    }

    private static func fits(_ requirement: Requirement, _ arguments: borrowing MessageArguments) -> Bool {
        let index = arguments.index(of: requirement.name, requirement.text)
        guard index >= 0 else { return false }
        for needed in requirement.needed {
            let fits =
                switch (needed, arguments.kind(at: index)) {
                case (.whole, .number): arguments.slots[index].decimal.wholeMagnitude != nil
                case (.unrounded, .number): arguments.slots[index].decimal.scale <= 3
                case (.text, .text), (.money, .money), (.instant, .instant): true
                case (.plainText, .text):
                    arguments.withText(of: index) { isASCII($0) }
                default: false
                }
            guard fits else { return false }
        }
        return true
    }
}

extension MF2Plan {
    /// Whether every function that the message calls is the one that this package has under its name.
    fileprivate var usesStandardFunctions: Bool {
        func isStandard(_ placeholder: Placeholder) -> Bool {
            guard let name = placeholder.function?.name else { return true }
            switch functions[name] {
            case let function as NumberFunction: return function.kind.rawValue == name
            case let function as DateFunction: return function.kind.rawValue == name
            case is StringFunction: return name == "string"
            default: return false
            }
        }
        func isStandard(_ pattern: Pattern) -> Bool {
            pattern.elements.allSatisfy { element in
                switch element {
                case .text, .markup: true
                case .placeholder(let placeholder): isStandard(placeholder)
                case .selection(let selection): selection.variants.allSatisfy { isStandard($0.pattern) }
                }
            }
        }
        return message.declarations.allSatisfy { isStandard($0.value) } && isStandard(message.pattern)
    }
}
