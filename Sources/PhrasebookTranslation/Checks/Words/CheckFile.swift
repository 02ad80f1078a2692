import Phrasebook

/// A JSON file that the checks read: a glossary, or one of `Resources/checks`.
struct CheckFile {
    let source: SourceText
    let root: JSONObject

    /// Reads a file; nil where there is none, or where it is no JSON object, which is a diagnostic.
    static func read(_ path: String, in files: ParsedHome, _ log: inout DiagnosticLog) -> CheckFile? {
        guard let (source, root, problems) = files.json(path) else { return nil }
        for problem in problems { log.add(problem, in: source) }
        guard problems.isEmpty, let root else { return nil }
        guard let object = root.object else {
            log.add(
                .badCheckFile, in: source, at: root.start, .fileHolds(kind: root.kindName), fixIt: .writeObject)
            return nil
        }
        return CheckFile(source: source, root: object)
    }

    /// The texts of a list; none where it is not there.
    func strings(_ node: JSONNode?, _ log: inout DiagnosticLog) -> [String] {
        list(node, { .textsExpected(kind: $0) }, &log).compactMap { element in
            guard let text = element.string, !text.isEmpty else {
                log.add(
                    .badCheckFile, in: source, at: element.start,
                    .textExpected(kind: element.kindName),
                    fixIt: .writeQuotedText)
                return nil
            }
            return text
        }
    }

    /// The objects of a list; none where it is not there.
    func objects(_ node: JSONNode?, _ log: inout DiagnosticLog) -> [JSONObject] {
        list(node, { .objectsExpected(kind: $0) }, &log).compactMap { element in
            guard let object = element.object else {
                log.add(
                    .badCheckFile, in: source, at: element.start,
                    .objectExpected(kind: element.kindName),
                    fixIt: .objectAsSchema)
                return nil
            }
            return object
        }
    }

    private func list(
        _ node: JSONNode?, _ isOtherKind: (DiagnosticText) -> DiagnosticText, _ log: inout DiagnosticLog
    ) -> [JSONNode] {
        guard let node else { return [] }
        guard let elements = node.array else {
            log.add(
                .badCheckFile, in: source, at: node.start,
                isOtherKind(node.kindName), fixIt: .writeBrackets)
            return []
        }
        return elements
    }
}
