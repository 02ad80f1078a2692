/// The functions that messages of MessageFormat 2 can call, by name.
///
/// A value: a formatter keeps the one that it was made with, so threads share it without a lock.
///
/// ```swift
/// var functions = FunctionRegistry.standard
/// functions["shop:loud"] = Shouting()
/// let message = try MF2MessageFormatter("{$name :shop:loud}", locale: locale, functions: functions)
/// ```
///
/// A name of one's own has a namespace; names without one are the specification's.
public struct FunctionRegistry: Sendable {
    private var functions: [String: any MessageFunction]

    /// No functions at all.
    public init() { functions = [:] }

    /// The default functions of LDML 48 and those of this package.
    ///
    /// `:string`, `:number`, `:integer`, `:offset`, `:percent`, and the drafts `:currency`, `:unit`, `:datetime`,
    /// `:date` and `:time`; `:phrasebook:fields` and `:phrasebook:region`.
    public static let standard: FunctionRegistry = {
        var registry = FunctionRegistry()
        registry["string"] = StringFunction()
        for kind in NumberFunction.Kind.allCases { registry[kind.rawValue] = NumberFunction(kind: kind) }
        for kind in DateFunction.Kind.allCases { registry[kind.rawValue] = DateFunction(kind: kind) }
        registry["phrasebook:fields"] = FieldsFunction()
        registry["phrasebook:region"] = RegionFunction()
        return registry
    }()

    /// The names, sorted.
    public var names: [String] { functions.keys.sorted() }

    /// The function of a name; nil takes it away.
    public subscript(name: String) -> (any MessageFunction)? {
        get { functions[name] }
        set { functions[name] = newValue }
    }
}
