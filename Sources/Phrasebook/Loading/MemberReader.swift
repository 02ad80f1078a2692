/// Reads the members of one JSON object of a manifest and reports what is missing, ill-typed or unknown.
struct MemberReader {
    let source: SourceText
    let object: JSONObject
    let start: Int
    /// What the object is, for messages, such as `the code 1004`.
    let what: String
    private var known: Set<String> = ["$schema"]

    init?(_ node: JSONNode, what: String, in source: SourceText, _ log: inout FindingLog) {
        guard let object = node.object else {
            log.add(
                .badValue, .error, in: source, at: node.start, "\(what) is \(node.kindName)",
                mend: "write an object {…}")
            return nil
        }
        self.source = source
        self.object = object
        self.start = node.start
        self.what = what
    }

    mutating func node(_ name: String) -> JSONNode? {
        known.insert(name)
        guard let node = object[name], !node.isNull else { return nil }
        return node
    }

    mutating func string(_ name: String, _ log: inout FindingLog) -> String? {
        guard let node = node(name) else { return nil }
        if let string = node.string, !string.isEmpty { return string }
        bad(name, node, "write a text in quotes that is not empty", &log)
        return nil
    }

    mutating func requiredString(_ name: String, _ log: inout FindingLog) -> String? {
        require(name, &log)
        return string(name, &log)
    }

    mutating func bool(_ name: String, _ log: inout FindingLog) -> Bool {
        guard let node = node(name) else { return false }
        if let bool = node.bool { return bool }
        bad(name, node, "write true or false", &log)
        return false
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>, _ log: inout FindingLog) -> Int? {
        guard let node = node(name) else { return nil }
        if let literal = node.numberLiteral, let value = Int(literal), range.contains(value) { return value }
        bad(name, node, "write a whole number from \(range.lowerBound) to \(range.upperBound)", &log)
        return nil
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Value.Type, _ log: inout FindingLog
    ) -> Value? {
        guard let node = node(name) else { return nil }
        if let string = node.string, let value = Value(rawValue: string) { return value }
        bad(name, node, "write one of \(Value.allCases.map(\.rawValue).joined(separator: ", "))", &log)
        return nil
    }

    mutating func array(_ name: String, _ log: inout FindingLog) -> [JSONNode] {
        guard let node = node(name) else { return [] }
        if let array = node.array { return array }
        bad(name, node, "write a list […]", &log)
        return []
    }

    mutating func strings(_ name: String, _ log: inout FindingLog) -> [String] {
        var result: [String] = []
        for node in array(name, &log) {
            if let string = node.string {
                result.append(string)
            } else {
                bad(name, node, "write texts in quotes", &log)
            }
        }
        return result
    }

    mutating func require(_ name: String, _ log: inout FindingLog) {
        guard object[name]?.isNull ?? true else { return }
        log.add(
            .missingMember, .error, in: source, at: start, "\(what) has no “\(name)”", mend: "add the member “\(name)”")
    }

    func bad(_ name: String, _ node: JSONNode, _ remedy: String, _ log: inout FindingLog) {
        let shown =
            node.string.map { "“\($0.prefix(60))”" } ?? node.numberLiteral.map { String($0.prefix(60)) }
            ?? node.kindName
        log.add(
            .badValue, .error, in: source, at: node.start, "“\(name)” of \(what) is \(shown)", mend: remedy)
    }

    /// Reports the members that nobody asked for.
    func reportUnknown(_ log: inout FindingLog) {
        for member in object.members where !known.contains(member.key) {
            log.add(
                .unknownMember, .warning, in: source, at: member.keyStart,
                "\(what) has a member “\(member.key)” that is not read", mend: "mend its spelling or remove it")
        }
    }
}
