/// Traps where a rule is broken, and says which one: `precondition` says nothing in an optimized build.
public func require(_ holds: Bool, _ rule: StaticString) {
    if !holds { fatalError("\(rule)") }
}
