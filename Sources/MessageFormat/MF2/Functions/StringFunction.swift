import TextKernel

/// `:string`: shows a value as text, and chooses by its characters (LDML 48, part 9, "The `:string` function").
struct StringFunction: StandardFunction {
    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        switch call.operand {
        case .absent: throw FunctionFailure(.badOperand, ":string takes a value, and there is none")
        case .unresolved(let fallback):
            // What is missing is told already; no key is it.
            var value = ResolvedValue(
                type: "fallback", argument: nil, formatter: nil, selector: ResolvedValue.Selector { _ in nil })
            value.fallback = fallback
            return value
        case .value(let operand):
            guard let argument = operand.argument, let text = argument.plainText else {
                throw FunctionFailure(.badOperand, ":string takes a text or a number")
            }
            var value = ResolvedValue(
                type: "string", argument: .text(text), formatter: ResolvedValue.Formatter { $0.append(text) },
                // Texts are equal where they are canonically equivalent, as keys are compared in NFC.
                selector: ResolvedValue.Selector { $0 == text ? 0 : nil })
            if operand.arguments(raw: .text) == .text {
                value.presentation = Presentation(arguments: .text, choice: .text)
            }
            return value
        }
    }
}

extension MessageArgument {
    /// The value as text in no language; nil of one that has none.
    var plainText: String? {
        switch self {
        case .text(let text), .region(let text): text
        case .number(let number): number.description
        case .money(let money): money.description
        case .instant(let instant): instant.description
        case .list, .unreadable: nil
        }
    }
}
