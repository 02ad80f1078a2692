import Phrasebook

/// Shared by the suites of the JSON reader.
enum JSONTestSupport {
    /// Reads a text written in Swift.
    static func read(
        _ text: String,
        limits: JSONLimits = JSONLimits()
    ) -> (root: JSONNode?, diagnostics: [JSONDiagnostic]) {
        read(Array(text.utf8), limits: limits)
    }

    /// Reads bytes, for what a Swift string cannot hold.
    static func read(
        _ bytes: [UInt8],
        limits: JSONLimits = JSONLimits()
    ) -> (root: JSONNode?, diagnostics: [JSONDiagnostic]) {
        JSONReader(limits: limits).read(SourceText(name: "test.json", bytes: bytes))
    }

    /// The diagnostics of a text as `line:column code`.
    static func positions(_ text: String) -> [String] {
        let source = SourceText(name: "test.json", bytes: Array(text.utf8))
        return JSONReader().read(source).diagnostics.map { diagnostic in
            let position = source.position(atByte: diagnostic.byteOffset)
            return "\(position.line):\(position.column) \(diagnostic.rule)"
        }
    }

    /// A value in one line, for comparisons: strings in ‹›, so that no escapes are needed.
    static func outline(_ node: JSONNode?) -> String {
        guard let node else { return "nothing" }
        switch node.value {
        case .null: return "null"
        case .bool(let flag): return flag ? "true" : "false"
        case .number(let literal): return literal
        case .string(let text): return "‹\(text)›"
        case .array(let elements): return "[" + elements.map(outline).joined(separator: " ") + "]"
        case .object(let object):
            return "{" + object.members.map { "\($0.key):\(outline($0.value))" }.joined(separator: " ") + "}"
        }
    }
}
