/// The name of a code in generated source, with what its parameters are: what callers' source depends on.
package struct CodeSignature: Sendable, Hashable, CustomStringConvertible {
    /// A parameter.
    package struct Parameter: Sendable, Hashable {
        /// The name of the argument.
        package let argument: String
        /// How callers write it.
        package let label: String
        /// The argument's type.
        package let type: ArgumentType
    }

    /// The member's name.
    package let symbol: String
    /// The parameters, in the manifest's order.
    package let parameters: [Parameter]

    /// The signature of a code; nil where the symbol or an argument cannot be a name in source, or two arguments have
    /// the same label.
    package init?(_ entry: Catalog.Entry) {
        guard SourceName.isSymbol(entry.symbol) else { return nil }
        self.init(symbol: entry.symbol, arguments: entry.arguments)
    }

    init?(symbol: String, arguments: [Catalog.Argument]) {
        var parameters: [Parameter] = []
        for argument in arguments {
            guard let label = SourceName.label(ofArgument: argument.name),
                !parameters.contains(where: { $0.label == label })
            else { return nil }
            parameters.append(Parameter(argument: argument.name, label: label, type: argument.type))
        }
        self.symbol = symbol
        self.parameters = parameters
    }

    /// The member as a caller sees it, such as `amountExceedSingleLimit(amount: money, limit: money)`.
    package var description: String {
        guard !parameters.isEmpty else { return symbol }
        return "\(symbol)(\(parameters.map { "\($0.label): \($0.type.rawValue)" }.joined(separator: ", ")))"
    }
}
