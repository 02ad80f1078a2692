import ICU

/// A manifest as read: the facts, and the hashes of the texts that are contract.
struct Manifest {
    let catalog: Catalog
    /// The pinned hash of a contract text, by locale and key, with its place in the manifest.
    let contract: [ContractKey: String]

    struct ContractKey: Hashable {
        let locale: LocaleIdentifier
        let key: String
    }
}

/// Reads `Resources/catalogs/NAME.json`.
struct ManifestReader {
    let source: SourceText
    let name: String
    private var log = FindingLog()
    private var contract: [Manifest.ContractKey: String] = [:]

    init(source: SourceText, name: String) {
        self.source = source
        self.name = name
    }

    /// Reads a manifest from its JSON; nil, with findings, where it cannot be used.
    static func read(_ root: JSONNode, source: SourceText, name: String) -> (manifest: Manifest?, findings: [Finding]) {
        var reader = ManifestReader(source: source, name: name)
        let manifest = reader.read(root)
        return (reader.log.hasErrors ? nil : manifest, reader.log.findings)
    }

    private mutating func read(_ root: JSONNode) -> Manifest? {
        guard var members = MemberReader(root, what: "the manifest", in: source, &log) else { return nil }
        let declared = members.requiredString("catalog", &log)
        if let declared, declared != name, let node = members.node("catalog") {
            log.add(
                .badValue, .error, in: source, at: node.start, "the manifest says “\(declared)”, its file \(name)",
                mend: "give both the same name")
        }
        let contractLocale = locale(members.requiredString("contractLocale", &log), in: members, "contractLocale")
        let success = members.string("successCode", &log)
        let reference = members.string("reference", &log) ?? "/reference/\(name)#"
        let timeZone = members.string("timeZone", &log)
        if let timeZone, !TimeZoneName.isKnown(timeZone), let node = members.node("timeZone") {
            members.bad("timeZone", node, "write an IANA time zone name such as Asia/Shanghai", &log)
        }
        let rejectsSurplus = members.bool("rejectSurplusDigits", &log)
        let categories = categories(&members)
        let types = types(&members)
        let notes = members.strings("notes", &log)
        let body = bodyShape(&members)
        let (status, origin) = httpStatus(&members)
        members.require("codes", &log)
        let groups = Groups(
            categories: Set(categories.map(\.name)),
            types: Dictionary(types.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first }),
            commonStatus: origin == .document ? status : nil)
        var seen = SeenNames()
        var entries: [Catalog.Entry] = []
        for node in members.array("codes", &log) {
            if let entry = entry(node, groups, &seen) { entries.append(entry) }
        }
        var proseCodes: [Catalog.ProseCode] = []
        for node in members.array("proseCodes", &log) {
            guard var members = MemberReader(node, what: "a prose code", in: source, &log) else { continue }
            guard let code = members.requiredString("code", &log) else { continue }
            proseCodes.append(Catalog.ProseCode(code: Code(code), retry: retry(&members)))
            members.reportUnknown(&log)
        }
        members.reportUnknown(&log)
        reportAmbiguousKeys(entries)
        guard let contractLocale else { return nil }
        let index = Dictionary(
            entries.enumerated().map { ($1.code.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
        let catalog = Catalog(
            name: Catalog.Name(name), contractLocale: contractLocale, successCode: success.map { Code($0) },
            httpStatus: status, httpStatusOrigin: origin, body: body, reference: reference, timeZone: timeZone,
            rejectsSurplusDigits: rejectsSurplus, categories: categories, types: types, notes: notes,
            entries: entries, proseCodes: proseCodes, indexByCode: index)
        return Manifest(catalog: catalog, contract: contract)
    }

    private mutating func locale(_ text: String?, in members: MemberReader, _ name: String) -> LocaleIdentifier? {
        guard let text else { return nil }
        if let locale = LocaleIdentifier(text) { return locale }
        if let node = members.object[name] { members.bad(name, node, "write a locale such as en_US", &log) }
        return nil
    }

    // MARK: The catalog's own members

    private mutating func categories(_ members: inout MemberReader) -> [Catalog.Category] {
        var result: [Catalog.Category] = []
        for node in members.array("categories", &log) {
            guard var category = MemberReader(node, what: "a category", in: source, &log) else { continue }
            let range = category.string("range", &log)
            if let name = category.requiredString("name", &log) {
                result.append(Catalog.Category(name: name, range: range))
            }
            category.reportUnknown(&log)
        }
        return result
    }

    private mutating func types(_ members: inout MemberReader) -> [Catalog.ErrorType] {
        var result: [Catalog.ErrorType] = []
        for node in members.array("types", &log) {
            guard var type = MemberReader(node, what: "a type", in: source, &log) else { continue }
            let status = type.integer("httpStatus", in: 100...599, &log)
            if let name = type.requiredString("name", &log) {
                result.append(Catalog.ErrorType(name: name, httpStatus: status))
            }
            type.reportUnknown(&log)
        }
        return result
    }

    private mutating func httpStatus(_ members: inout MemberReader) -> (Int, BodyShape.Origin) {
        guard let node = members.node("httpStatus"),
            var status = MemberReader(node, what: "“httpStatus”", in: source, &log)
        else { return (200, .setting) }
        let value = status.integer("value", in: 100...599, &log) ?? 200
        let origin = status.choice("from", BodyShape.Origin.self, &log) ?? .setting
        status.reportUnknown(&log)
        return (value, origin)
    }

    private mutating func bodyShape(_ members: inout MemberReader) -> BodyShape {
        members.require("body", &log)
        guard let node = members.node("body"), var body = MemberReader(node, what: "“body”", in: source, &log) else {
            return BodyShape(members: [])
        }
        var result: [BodyShape.Member] = []
        for node in body.array("members", &log) {
            guard var member = MemberReader(node, what: "a member of the body", in: source, &log) else { continue }
            let name = member.requiredString("name", &log)
            member.require("value", &log)
            let value = member.choice("value", BodyShape.Value.self, &log)
            let json = member.choice("json", JSONForm.self, &log)
            let origin = member.choice("from", BodyShape.Origin.self, &log) ?? .setting
            member.reportUnknown(&log)
            guard let name, let value else { continue }
            result.append(
                BodyShape.Member(name: name, value: value, isNumber: json == .number, origin: origin))
        }
        body.reportUnknown(&log)
        return BodyShape(members: result)
    }

    private enum JSONForm: String, CaseIterable { case string, number }

    // MARK: Codes

    /// What the codes refer to.
    private struct Groups {
        let categories: Set<String>
        let types: [String: Catalog.ErrorType]
        let commonStatus: Int?
    }

    /// What may stand once only, with the place of its first use.
    private struct SeenNames {
        var codes: [String: Int] = [:]
        var identifiers: [String: Int] = [:]
        var symbols: [String: Int] = [:]
    }

    private mutating func entry(_ node: JSONNode, _ groups: Groups, _ seen: inout SeenNames) -> Catalog.Entry? {
        let shown = node.object?["code"]?.string.map { "the code \($0)" } ?? "a code"
        guard var members = MemberReader(node, what: shown, in: source, &log) else { return nil }
        if let number = members.object["code"]?.numberLiteral, let place = members.object["code"]?.start {
            log.add(
                .badValue, .error, in: source, at: place, "the code \(number) is a number",
                mend: "write it in quotes: “\(number)” is a name, whatever its characters")
            return nil
        }
        guard let code = members.requiredString("code", &log) else { return nil }
        let identifier = members.string("identifier", &log)
        let symbol = members.requiredString("symbol", &log)
        once(code, "code", in: members, &seen.codes)
        if let identifier { once(identifier, "identifier", in: members, &seen.identifiers) }
        if let symbol { once(symbol, "symbol", in: members, &seen.symbols) }
        let category = members.string("category", &log)
        if let category, !groups.categories.contains(category), let place = members.object["category"] {
            members.bad("category", place, "write one of those listed under “categories”", &log)
        }
        let type = members.string("type", &log)
        if let type, groups.types[type] == nil, let place = members.object["type"] {
            members.bad("type", place, "write one of those listed under “types”", &log)
        }
        members.require("audience", &log)
        let audience = members.choice("audience", Audience.self, &log) ?? .developer
        let arguments = arguments(&members)
        let position = members.choice("fieldPosition", Catalog.FieldPosition.self, &log)
        let sharedText = members.string("userText", &log)
        let retry = retry(&members)
        let isDeprecated = members.bool("deprecated", &log)
        let ownStatus = members.integer("httpStatus", in: 100...599, &log)
        readContract(&members, code: code)
        members.reportUnknown(&log)
        return Catalog.Entry(
            code: Code(code), identifier: identifier, symbol: symbol ?? code, category: category, type: type,
            audience: audience, arguments: arguments, fieldPosition: position, sharedUserText: sharedText,
            retry: retry, isDeprecated: isDeprecated,
            httpStatus: ownStatus ?? type.flatMap { groups.types[$0]?.httpStatus } ?? groups.commonStatus)
    }

    private mutating func once(_ value: String, _ name: String, in members: MemberReader, _ seen: inout [String: Int]) {
        let place = members.object[name]?.start ?? members.start
        if let first = seen[value] {
            log.add(
                .duplicateCode, .error, in: source, at: place, related: first,
                "the \(name) “\(value)” stands twice in this catalog", mend: "rename or remove one of them")
        } else {
            seen[value] = place
        }
    }

    private mutating func arguments(_ members: inout MemberReader) -> [Catalog.Argument] {
        guard let node = members.node("arguments") else { return [] }
        guard var arguments = MemberReader(node, what: "“arguments” of \(members.what)", in: source, &log) else {
            return []
        }
        let names = arguments.object.members.map(\.key)
        var result: [Catalog.Argument] = []
        for name in names {
            if let type = arguments.choice(name, ArgumentType.self, &log) {
                result.append(Catalog.Argument(name: name, type: type))
            }
        }
        return result
    }

    private mutating func retry(_ members: inout MemberReader) -> RetryAdvice? {
        guard let node = members.node("retry"),
            var retry = MemberReader(node, what: "“retry” of \(members.what)", in: source, &log)
        else { return nil }
        retry.require("advice", &log)
        retry.require("source", &log)
        let advice = retry.choice("advice", RetryAdvice.Advice.self, &log)
        let origin = retry.choice("source", RetryAdvice.Source.self, &log)
        let condition = retry.choice("onlyIf", RetryAdvice.Condition.self, &log)
        let seconds = retry.integer("afterSeconds", in: 1...31_536_000, &log)
        var conflict: RetryAdvice.Conflict?
        if let node = retry.node("conflict"),
            var members = MemberReader(node, what: "“conflict” of \(members.what)", in: source, &log)
        {
            let advice = members.choice("advice", RetryAdvice.Advice.self, &log)
            let source = members.choice("source", RetryAdvice.Source.self, &log)
            if let advice, let source { conflict = RetryAdvice.Conflict(advice: advice, source: source) }
            members.reportUnknown(&log)
        }
        retry.reportUnknown(&log)
        guard let advice, let origin else { return nil }
        return RetryAdvice(
            advice: advice, source: origin, onlyIf: condition, afterSeconds: seconds, conflict: conflict)
    }

    private mutating func readContract(_ members: inout MemberReader, code: String) {
        guard let node = members.node("contract"), let locales = node.object else { return }
        for member in locales.members {
            guard let locale = LocaleIdentifier(member.key), let kinds = member.value.object else {
                members.bad("contract", member.value, "write hashes by locale and kind", &log)
                continue
            }
            for kind in kinds.members {
                guard let textKind = TextKind(rawValue: kind.key), let hash = kind.value.string else {
                    members.bad("contract", kind.value, "write a hash for message, handling or user", &log)
                    continue
                }
                contract[Manifest.ContractKey(locale: locale, key: code + textKind.slot.suffix)] = hash
            }
        }
    }

    /// A code with a kind's suffix must not be spelled like another code's key.
    private mutating func reportAmbiguousKeys(_ entries: [Catalog.Entry]) {
        var owner: [String: String] = [:]
        for entry in entries {
            for slot in TextSlot.allCases {
                let key = entry.code.rawValue + slot.suffix
                if let other = owner[key], other != entry.code.rawValue {
                    log.add(
                        .ambiguousKey, .error, in: source, at: 0,
                        "the key “\(key)” can be read as a text of \(other) and of \(entry.code)",
                        mend: "one of the two codes needs another spelling")
                }
                owner[key] = entry.code.rawValue
            }
        }
    }
}
