extension MessageSyntax {
    /// Reads a text.
    ///
    /// - Returns: The message, or every mistake in it.
    package func read(_ text: String) -> ICUMessageParser.Result {
        switch self {
        case .icu: return ICUMessageParser().parse(text)
        case .mf2:
            let result = MF2MessageParser().parse(text)
            return ICUMessageParser.Result(message: result.message, errors: result.errors, warnings: [])
        }
    }

    /// An argument as a text of the syntax shows it.
    ///
    /// - Parameters:
    ///   - name: The argument.
    ///   - function: The type in ICU MessageFormat, such as `date`; nil of an argument alone.
    ///   - style: The style in ICU MessageFormat, such as `::yMMMd`; empty where there is none.
    /// - Returns: The placeholder, such as `{at, date, ::yMMMd}` and `{$at :date}`; in MessageFormat 2 the argument alone where
    ///   it has nothing for the style.
    package func written(_ name: String, function: String? = nil, style: String = "") -> String {
        switch self {
        case .icu:
            guard let function else { return "{\(name)}" }
            if style.isEmpty { return "{\(name), \(function)}" }
            // A space before a pattern would be shown.
            return style.hasPrefix("::") ? "{\(name), \(function), \(style)}" : "{\(name), \(function),\(style)}"
        case .mf2:
            let option = FunctionCall.Option(name: FunctionCall.Option.style, value: .literal(style), range: 0..<0)
            let call = function.map { FunctionCall(name: $0, options: style.isEmpty ? [] : [option]) }
            let placeholder = Placeholder(operand: .variable(name), function: call, range: 0..<0)
            var raising = ICURaising()
            let shown = raising.placeholder(placeholder, counting: nil).flatMap { raised in
                MF2MessageWriter.text(of: Message(pattern: Pattern([.placeholder(raised)]), syntax: .mf2))
            }
            return shown ?? "{$\(name)}"
        }
    }

    /// A branch of a key as a text of the syntax has it, such as `few {…}`.
    package func written(branch key: String) -> String {
        switch self {
        case .icu: "\(key) {…}"
        case .mf2: "\(key) {{…}}"
        }
    }
}
