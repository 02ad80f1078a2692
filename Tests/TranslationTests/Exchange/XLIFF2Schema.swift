@testable import PhrasebookTranslation

/// The rules of XLIFF 2.1 for what a writer of texts may use: contents, attributes, their values, and constraints.
enum XLIFF2Schema {
    /// What may be in an element, in this order.
    private struct Part {
        let names: Set<String>
        let least: Int
        let most: Int

        init(_ names: Set<String>, _ least: Int, _ most: Int = .max) {
            (self.names, self.least, self.most) = (names, least, most)
        }
    }

    /// The values of an attribute.
    private enum Value {
        case any, nameToken, language, hexadecimal, userDefined
        case one(Set<String>)
    }

    private struct Rule {
        var content: [Part] = []
        var hasText = false
        var required: [String: Value] = [:]
        var optional: [String: Value] = [:]
        /// Whether attributes of other namespaces are allowed.
        var isOpen = false
    }

    private static let inline: Set<String> = ["cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em"]
    /// Elements of modules, which stand where the core allows those of other namespaces.
    private static let modules: Set<String> = ["mtc:matches", "slr:profiles"]
    private static let boolean = Value.one(["yes", "no"])
    private static let space = Value.one(["default", "preserve"])
    private static let direction = Value.one(["ltr", "rtl", "auto"])

    private static let rules: [String: Rule] = {
        var rules: [String: Rule] = [:]
        rules["xliff"] = Rule(
            content: [Part(["file"], 1)], required: ["version": .one(["2.1"]), "srcLang": .language],
            optional: ["trgLang": .language, "xml:space": space], isOpen: true)
        rules["file"] = Rule(
            content: [Part(["skeleton"], 0, 1), Part(modules, 0), Part(["notes"], 0, 1), Part(["unit", "group"], 1)],
            required: ["id": .nameToken],
            optional: [
                "canResegment": boolean, "original": .any, "translate": boolean, "srcDir": direction,
                "trgDir": direction, "xml:space": space,
            ], isOpen: true)
        rules["group"] = Rule(
            content: [Part(modules, 0), Part(["notes"], 0, 1), Part(["unit", "group"], 0)],
            required: ["id": .nameToken],
            optional: [
                "name": .any, "canResegment": boolean, "translate": boolean, "srcDir": direction, "trgDir": direction,
                "type": .userDefined, "xml:space": space,
            ], isOpen: true)
        rules["unit"] = Rule(
            content: [
                Part(modules, 0), Part(["notes"], 0, 1), Part(["originalData"], 0, 1),
                Part(["segment", "ignorable"], 1),
            ],
            required: ["id": .nameToken],
            optional: [
                "name": .any, "canResegment": boolean, "translate": boolean, "srcDir": direction, "trgDir": direction,
                "type": .userDefined, "xml:space": space,
            ], isOpen: true)
        rules["segment"] = Rule(
            content: [Part(["source"], 1, 1), Part(["target"], 0, 1)],
            optional: [
                "id": .nameToken, "canResegment": boolean,
                "state": .one(["initial", "translated", "reviewed", "final"]), "subState": .userDefined,
            ])
        rules["ignorable"] = Rule(
            content: [Part(["source"], 1, 1), Part(["target"], 0, 1)], optional: ["id": .nameToken])
        rules["source"] = Rule(
            content: [Part(inline, 0)], hasText: true, optional: ["xml:lang": .language, "xml:space": space])
        rules["target"] = Rule(
            content: [Part(inline, 0)], hasText: true,
            optional: ["xml:lang": .language, "xml:space": space, "order": .any])
        rules["cp"] = Rule(required: ["hex": .hexadecimal])
        rules["notes"] = Rule(content: [Part(["note"], 1)])
        rules["note"] = Rule(
            hasText: true,
            optional: [
                "id": .nameToken, "appliesTo": .one(["source", "target"]), "category": .any,
                "priority": .one(Set((1...10).map { String($0) })),
            ], isOpen: true)
        rules["mtc:matches"] = Rule(content: [Part(["mtc:match"], 1)])
        rules["mtc:match"] = Rule(
            content: [Part(["originalData"], 0, 1), Part(["source"], 1, 1), Part(["target"], 1, 1)],
            required: ["ref": .any],
            optional: [
                "id": .nameToken, "matchQuality": .any, "matchSuitability": .any, "similarity": .any, "origin": .any,
                "reference": boolean, "type": .any, "subType": .userDefined,
            ], isOpen: true)
        rules["slr:profiles"] = Rule(optional: ["generalProfile": .any, "storageProfile": .any])
        return rules
    }()

    private static let namespaces = [
        "xmlns": "urn:oasis:names:tc:xliff:document:2.0", "xmlns:mtc": "urn:oasis:names:tc:xliff:matches:2.0",
        "xmlns:slr": "urn:oasis:names:tc:xliff:sizerestriction:2.0",
    ]

    /// What is wrong in a file; a sentence for each fault.
    static func faults(of file: String) throws -> [String] {
        var reader = Reader()
        var scanner = XMLScanner(file)
        while let event = try scanner.next() { reader.read(event) }
        return reader.faults
    }

    /// Walks through a file and notes what is wrong.
    private struct Reader {
        var faults: [String] = []
        private var open: [Open] = []
        private var hasTargetLanguage = false
        private var hasProfile = false
        /// The identifiers in use, by what they must be unique in.
        private var files: Set<String> = []
        private var units: Set<String> = []
        private var groups: Set<String> = []
        private var parts: Set<String> = []
        /// What candidates of the open unit are for.
        private var references: [String] = []

        /// An element that is open: how many elements it has, of which part of its rule.
        private struct Open {
            let name: String
            var part = 0
            var count = 0
        }

        mutating func read(_ event: XMLScanner.Event) {
            switch event {
            case .start(let element): begin(element)
            case .text(let text): words(text)
            case .end: end()
            }
        }

        private mutating func begin(_ element: XMLScanner.Element) {
            place(element.name)
            open.append(Open(name: element.name))
            guard let rule = rules[element.name] else { return }
            check(element, rule)
            identify(element)
        }

        /// Whether the element may follow what its parent has.
        private mutating func place(_ name: String) {
            guard var parent = open.popLast() else {
                if name != "xliff" { faults.append("the root is \(name)") }
                return
            }
            defer { open.append(parent) }
            let content = rules[parent.name]?.content ?? []
            var part = parent.part
            var count = parent.count
            while part < content.count {
                if content[part].names.contains(name), count < content[part].most {
                    parent.part = part
                    parent.count = count + 1
                    return
                }
                guard count >= content[part].least else { break }
                part += 1
                count = 0
            }
            faults.append("\(parent.name): \(name) is misplaced")
        }

        private mutating func words(_ text: String) {
            guard let name = open.last?.name, rules[name]?.hasText != true else { return }
            if text.contains(where: { !$0.isWhitespace }) { faults.append("\(name): words are misplaced") }
        }

        private mutating func end() {
            guard let element = open.popLast() else { return }
            var count = element.count
            for part in (rules[element.name]?.content ?? []).dropFirst(element.part) {
                if count < part.least { faults.append("\(element.name) ends early") }
                count = 0
            }
            if element.name == "unit" {
                for reference in references where !parts.contains(reference) {
                    faults.append("mtc:match: nothing has the id \(reference)")
                }
                parts = []
                references = []
            }
            if element.name == "file" {
                units = []
                groups = []
                hasProfile = false
            }
        }

        private mutating func check(_ element: XMLScanner.Element, _ rule: Rule) {
            let name = element.name
            for required in rule.required.keys.sorted() where element.attributes[required] == nil {
                faults.append("\(name) lacks \(required)")
            }
            for (attribute, value) in element.attributes.sorted(by: { $0.key < $1.key }) {
                if attribute == "xmlns" || attribute.hasPrefix("xmlns:") {
                    if namespaces[attribute] != value { faults.append("another namespace") }
                } else if let values = rule.required[attribute] ?? rule.optional[attribute] {
                    if !Self.isValue(value, of: values) { faults.append("\(name): \(attribute)=\"\(value)\"") }
                } else if attribute == "slr:sizeRestriction", ["file", "group", "unit"].contains(name) {
                    if !hasProfile { faults.append("a size, and no profile") }
                    if Int(value) == nil { faults.append("\(name): \(attribute)=\"\(value)\"") }
                } else if !rule.isOpen || !attribute.contains(":") {
                    faults.append("\(name) has no attribute \(attribute)")
                }
            }
        }

        /// Identifiers, references, and what asks for something else.
        private mutating func identify(_ element: XMLScanner.Element) {
            func note(_ id: String?, in ids: inout Set<String>) -> String? {
                guard let id, !ids.insert(id).inserted else { return nil }
                return "\(element.name): the id \(id) twice"
            }
            let id = element.attributes["id"]
            let isCandidate = open.contains { $0.name == "mtc:match" }
            switch element.name {
            case "xliff": hasTargetLanguage = element.attributes["trgLang"] != nil
            case "slr:profiles": hasProfile = element.attributes["generalProfile"] != nil
            case "file": faults += [note(id, in: &files)].compactMap { $0 }
            case "group": faults += [note(id, in: &groups)].compactMap { $0 }
            case "unit": faults += [note(id, in: &units)].compactMap { $0 }
            case "segment", "ignorable":
                faults += [note(id, in: &parts)].compactMap { $0 }
                if element.attributes["subState"] != nil, element.attributes["state"] == nil {
                    faults.append("segment: a subState, and no state")
                }
            case "target":
                if !isCandidate, !hasTargetLanguage { faults.append("a target, and no trgLang") }
            case "mtc:match":
                guard let reference = element.attributes["ref"] else { return }
                if reference.hasPrefix("#") {
                    references.append(String(reference.dropFirst()))
                } else {
                    faults.append("mtc:match: ref=\"\(reference)\"")
                }
            default: break
            }
        }

        private static func isValue(_ text: String, of value: Value) -> Bool {
            switch value {
            case .any: true
            case .nameToken: text.wholeMatch(of: /[\w.:-]+/) != nil
            case .language: text.wholeMatch(of: /[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*/) != nil
            case .hexadecimal: text.wholeMatch(of: /([0-9A-Fa-f]{2})+/) != nil
            case .userDefined: text.wholeMatch(of: /[^\s:]+:[^\s:]+/) != nil
            case .one(let values): values.contains(text)
            }
        }
    }
}
