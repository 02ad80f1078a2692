/// Reads the members of one JSON object of a manifest and reports what is missing, ill-typed or unknown.
struct MemberReader: ~Copyable {
    let source: SourceText
    let object: JSONObject
    let start: Int
    /// What the object is, for messages.
    var subject: Subject
    /// The members asked for, by index: one bit each of the first 64, the others in the set.
    private var known: UInt64 = 0
    private var knownBeyond: Set<Int> = []

    /// What an object is, put into words only where a message needs them.
    enum Subject {
        case phrase(DiagnosticText)
        case member(String)
        case currency(String)
        case code(String)
        indirect case part(String, of: Subject)

        /// The words, such as `the code 1004`.
        var words: DiagnosticText {
            switch self {
            case .phrase(let words): words
            case .member(let name): .theMember(member: name)
            case .currency(let name): .theCurrency(currency: name)
            case .code(let code): .theCode(code: code)
            case .part(let name, let subject): .memberOf(member: name, subject: subject.words)
            }
        }
    }

    /// What the object is, for messages, such as `the code 1004`.
    var what: DiagnosticText { subject.words }

    init?(_ node: JSONNode, what subject: Subject, in source: SourceText, _ log: inout DiagnosticLog) {
        guard let object = node.object else {
            log.add(
                .badValue, in: source, at: node.start, .isKind(subject: subject.words, kind: node.kindName),
                fixIt: .writeBraces)
            return nil
        }
        self.source = source
        self.object = object
        self.start = node.start
        self.subject = subject
    }

    mutating func node(_ name: String) -> JSONNode? { index(of: name).map { object.members[$0].value } }

    /// The index of a member that has a value; it is known from now on, as one without a value is.
    private mutating func index(of name: String) -> Int? {
        guard let index = object.firstIndex(of: name) else { return nil }
        if index < 64 { known |= 1 << UInt64(index) } else { knownBeyond.insert(index) }
        return object.members[index].value.isNull ? nil : index
    }

    /// Where a member's value is.
    func start(of name: String) -> Int? { object.firstIndex(of: name).map { object.members[$0].value.start } }

    private func isKnown(_ index: Int) -> Bool {
        index < 64 ? known & 1 << UInt64(index) != 0 : knownBeyond.contains(index)
    }

    mutating func string(_ name: String, _ log: inout DiagnosticLog) -> String? {
        guard let index = index(of: name) else { return nil }
        if case .string(let text) = object.members[index].value.value, !text.isEmpty { return text }
        bad(name, object.members[index].value, .writeNonEmptyText, &log)
        return nil
    }

    mutating func requiredString(_ name: String, _ log: inout DiagnosticLog) -> String? {
        let text = string(name, &log)
        if text == nil { require(name, &log) }
        return text
    }

    mutating func bool(_ name: String, _ log: inout DiagnosticLog) -> Bool {
        guard let node = node(name) else { return false }
        if let bool = node.bool { return bool }
        bad(name, node, .writeTrueOrFalse, &log)
        return false
    }

    mutating func integer(_ name: String, in range: ClosedRange<Int>, _ log: inout DiagnosticLog) -> Int? {
        guard let node = node(name) else { return nil }
        if let literal = node.numberLiteral, let value = Int(literal), range.contains(value) { return value }
        bad(name, node, .writeWholeNumber(least: range.lowerBound, most: range.upperBound), &log)
        return nil
    }

    mutating func choice<Value: RawRepresentable<String> & CaseIterable>(
        _ name: String, _ type: Value.Type, _ log: inout DiagnosticLog
    ) -> Value? {
        guard let index = index(of: name) else { return nil }
        if case .string(let text) = object.members[index].value.value, let value = Value(rawValue: text) {
            return value
        }
        let names = Value.allCases.map(\.rawValue).joined(separator: ", ")
        bad(name, object.members[index].value, .writeOneOf(values: names), &log)
        return nil
    }

    mutating func array(_ name: String, _ log: inout DiagnosticLog) -> [JSONNode] {
        guard let node = node(name) else { return [] }
        if let array = node.array { return array }
        bad(name, node, .writeList, &log)
        return []
    }

    mutating func strings(_ name: String, _ log: inout DiagnosticLog) -> [String] {
        var result: [String] = []
        for node in array(name, &log) {
            if let string = node.string {
                result.append(string)
            } else {
                bad(name, node, .writeTextsInQuotes, &log)
            }
        }
        return result
    }

    mutating func require(_ name: String, _ log: inout DiagnosticLog) {
        if let index = object.firstIndex(of: name), !object.members[index].value.isNull { return }
        log.add(
            .missingMember, in: source, at: start, .lacksMember(subject: what, member: name),
            fixIt: .addMember(member: name))
    }

    func bad(_ name: String, _ node: JSONNode, _ fixIt: DiagnosticText, _ log: inout DiagnosticLog) {
        let written = node.string.map { "“\($0.prefix(60))”" } ?? node.numberLiteral.map { String($0.prefix(60)) }
        let shown = written.map { DiagnosticText(verbatim: $0) } ?? node.kindName
        log.add(
            .badValue, in: source, at: node.start, .badValue(member: name, subject: what, value: shown), fixIt: fixIt)
    }

    /// Reports the members that were not asked for.
    func reportUnknown(_ log: inout DiagnosticLog) {
        for (index, member) in object.members.enumerated() where !isKnown(index) && member.key != "$schema" {
            // A key that is there twice is known by its first index.
            guard let first = object.firstIndex(of: member.key), !isKnown(first) else { continue }
            log.add(
                .unknownMember, in: source, at: member.keyStart,
                .memberNotRead(subject: what, member: member.key), fixIt: .correctOrRemove)
        }
    }
}
