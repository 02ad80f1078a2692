import ICU
import TextKernel

/// `:phrasebook:fields`: shows one text or several as the locale lists things.
///
/// In a catalog they are the names of fields, and shown by their labels.
struct FieldsFunction: StandardFunction {
    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        let items: [String]
        switch call.operand.value?.argument {
        case .text(let text)?: items = [text]
        case .list(let texts)?: items = texts
        default: throw FunctionFailure(.badOperand, ":phrasebook:fields takes a text or a list of texts")
        }
        guard !items.isEmpty else { throw FunctionFailure(.badOperand, ":phrasebook:fields takes one text at least") }
        let formatters = call.formatters
        let formatter = ResolvedValue.Formatter { (output: inout UTF8Buffer) throws(FunctionFailure) in
            do throws(ICUError) {
                try formatters.list().append(items, to: &output)
            } catch {
                throw FunctionFailure(.unsupportedOperation, "the list could not be written (\(error.name))")
            }
        }
        var value = ResolvedValue(type: "list", argument: .list(items), formatter: formatter)
        if call.operand.value?.arguments(raw: .texts) == .texts { value.presentation = Presentation(arguments: .texts) }
        return value
    }
}

/// `:phrasebook:region`: shows the name of a region by its code.
struct RegionFunction: MessageFunction {
    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        let code: String
        switch call.operand.value?.argument {
        case .text(let text)?, .region(let text)?: code = text
        default: throw FunctionFailure(.badOperand, ":phrasebook:region takes a region’s code")
        }
        guard RegionName.isWellFormed(code), let name = call.formatters.name(ofRegion: code) else {
            throw FunctionFailure(.badOperand, "“\(code)” is no region that has a name")
        }
        return ResolvedValue(
            type: "region", argument: .region(code), formatter: ResolvedValue.Formatter { $0.append(name) },
            selector: ResolvedValue.Selector { $0 == code ? 0 : nil }, direction: call.direction)
    }
}
