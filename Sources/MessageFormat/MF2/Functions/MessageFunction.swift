/// A function that messages of MessageFormat 2 can call.
///
/// ```swift
/// struct Shouting: MessageFunction {
///     func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
///         guard case .text(let text)? = call.operand.value?.argument else {
///             throw FunctionFailure(.badOperand, "shop:loud takes a text")
///         }
///         let loud = text.uppercased()
///         return ResolvedValue(
///             type: "string", argument: .text(loud), formatter: ResolvedValue.Formatter { $0.append(loud) })
///     }
/// }
/// ```
public protocol MessageFunction: Sendable {
    /// Gives the value of a call.
    ///
    /// Several threads may call it at once. It should be quick, and always give the same for the same.
    ///
    /// - Throws: ``FunctionFailure``; the expression is then shown as its fallback, such as `{$name}`.
    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue
}

/// A function of this package, whose ``Presentation`` holds for every argument that it names.
protocol StandardFunction: MessageFunction {}
