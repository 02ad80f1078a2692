package import MessageFormat

/// The functions `:test:function`, `:test:select` and `:test:format` of the official test suite (its `README.md`).
///
/// They are for tests alone, and for `batch --test-functions`.
package struct SuiteFunction: MessageFunction {
    package enum Kind: String, CaseIterable, Sendable {
        case function, select, format
    }

    private let kind: Kind

    /// The default functions and those of the suite.
    package static var registry: FunctionRegistry {
        var registry = FunctionRegistry.standard
        for kind in Kind.allCases { registry["test:\(kind.rawValue)"] = SuiteFunction(kind: kind) }
        return registry
    }

    package func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        guard case .value(let operand) = call.operand else {
            throw FunctionFailure(.badOperand, "the test functions take a number")
        }
        let number: ExactDecimal
        switch operand.argument {
        case .number(let given)?: number = given
        case .text(let text)? where MF2Characters.isNumberLiteral(text):
            guard let read = ExactDecimal(text) else { fallthrough }
            number = read
        default: throw FunctionFailure(.badOperand, "the test functions take a number")
        }
        let isInherited = operand.function?.hasPrefix("test:") == true
        var places = isInherited ? operand[option: "decimalPlaces"] ?? "0" : "0"
        var fails = isInherited ? operand[option: "fails"] ?? "never" : "never"
        if let option = call[option: "decimalPlaces"] {
            guard let text = option.text, text == "0" || text == "1" else {
                throw FunctionFailure(.badOption, "decimalPlaces is 0 or 1")
            }
            places = text
        }
        if let option = call[option: "fails"] {
            if let text = option.text, ["never", "select", "format", "always"].contains(text) {
                fails = text
            } else {
                call.report(.badOption, "fails is never, select, format or always")
            }
        }
        let (failsToFormat, failsToSelect) = (
            fails == "format" || fails == "always", fails == "select" || fails == "always"
        )
        let shown = places
        let formatter = ResolvedValue.Formatter { () throws(FunctionFailure) in
            if failsToFormat { throw FunctionFailure(.badOption, "the test function was told to fail") }
            return Self.fields(number, places: shown)
        }
        let selector = ResolvedValue.Selector { (key: String) throws(FunctionFailure) in
            guard number.serialized == "1" else { return nil }
            if key == "1.0" { return shown == "1" ? 0 : nil }
            return key == "1" ? 1 : nil
        }
        return ResolvedValue(
            type: "test", argument: .number(number),
            options: [.init("decimalPlaces", places), .init("fails", fails)],
            formatter: kind == .select ? nil : formatter,
            selector: kind == .format || failsToSelect ? nil : selector)
    }

    private static func fields(_ number: ExactDecimal, places: String) -> [FormattedField] {
        let text = number.description
        let isNegative = text.hasPrefix("-")
        let parts = text.drop { $0 == "-" }.split(separator: ".")
        var fields = isNegative ? [FormattedField(type: "minusSign", value: "-")] : []
        fields.append(FormattedField(type: "integer", value: String(parts.first ?? "0")))
        if places == "1" {
            fields.append(FormattedField(type: "decimal", value: "."))
            fields.append(FormattedField(type: "fraction", value: String(parts.dropFirst().first?.prefix(1) ?? "0")))
        }
        return fields
    }
}
