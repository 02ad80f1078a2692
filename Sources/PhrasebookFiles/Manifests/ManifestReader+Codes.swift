import ICU
import TextKernel

extension ManifestReader {
    /// What the codes refer to.
    struct Groups {
        let categories: Set<String>
        let types: [String: Catalog.ErrorType]
        let commonStatus: Int?
    }

    /// What may be there once only, with the offset of its first use.
    struct SeenNames {
        var codes: NameOffsets
        var identifiers = NameOffsets()
        var symbols: NameOffsets

        /// Makes room for the names of so many codes.
        init(capacity: Int) {
            codes = NameOffsets(capacity: capacity)
            symbols = NameOffsets(capacity: capacity)
        }
    }

    /// The offset of each name's first use.
    struct NameOffsets {
        private var names: [(name: String, offset: Int)] = []
        private var table: KeyTable

        /// Makes room for so many names.
        init(capacity: Int = 0) {
            table = KeyTable(capacity: capacity)
            names.reserveCapacity(capacity)
        }

        /// Adds a name; returns the offset of its first use, where it was used before.
        mutating func insert(_ name: String, _ offset: Int) -> Int? {
            let first = table.insert(name, at: names.count) { names[$0].name }
            if let first { return names[first].offset }
            names.append((name, offset))
            return nil
        }

        /// The offset of a name's first use.
        subscript(name: String) -> Int? { table.index(of: name) { names[$0].name }.map { names[$0].offset } }
    }

    mutating func entry(_ node: JSONNode, _ groups: Groups, _ seen: inout SeenNames) -> Catalog.Entry? {
        guard var members = MemberReader(node, what: .phrase(.someCode), in: source, &log) else { return nil }
        if let index = members.object.firstIndex(of: "code") {
            switch members.object.members[index].value.value {
            case .string(let code): members.subject = .code(code)
            case .number(let number):
                let start = members.object.members[index].value.start
                log.add(
                    .badValue, in: source, at: start, .codeIsNumber(number: number), fixIt: .quoteCode(number: number))
                return nil
            case .null, .bool, .array, .object: break
            }
        }
        guard let code = members.requiredString("code", &log) else { return nil }
        let identifier = members.string("identifier", &log)
        let symbol = members.requiredString("symbol", &log)
        once(code, "code", in: members, &seen.codes)
        if let identifier { once(identifier, "identifier", in: members, &seen.identifiers) }
        if let symbol { once(symbol, "symbol", in: members, &seen.symbols) }
        let category = members.string("category", &log)
        if let category, !groups.categories.contains(category), let node = members.object["category"] {
            members.bad("category", node, .listedUnder(member: "categories"), &log)
        }
        let type = members.string("type", &log)
        if let type, groups.types[type] == nil, let node = members.object["type"] {
            members.bad("type", node, .listedUnder(member: "types"), &log)
        }
        members.require("audience", &log)
        let audience = members.choice("audience", Audience.self, &log) ?? .developer
        let arguments = arguments(&members, code)
        let position = members.choice("fieldPosition", Catalog.FieldPosition.self, &log)
        let sharedText = members.string("userText", &log)
        if let sharedText, let offset = members.start(of: "userText") { sharedTexts.append((sharedText, offset)) }
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

    private mutating func once(
        _ value: String, _ name: String, in members: borrowing MemberReader, _ seen: inout NameOffsets
    ) {
        let offset = members.start(of: name) ?? members.start
        if let first = seen.insert(value, offset) {
            if name == "code" { faultyCodes.insert(value) }
            log.add(
                .duplicateCode, in: source, at: offset, related: first,
                .usedTwice(member: name, value: value), fixIt: .renameOrRemoveOne)
        }
    }

    private mutating func arguments(_ members: inout MemberReader, _ code: String) -> [Catalog.Argument] {
        guard let node = members.node("arguments") else { return [] }
        guard var arguments = MemberReader(node, what: .part("arguments", of: members.subject), in: source, &log) else {
            return []
        }
        let names = arguments.object.members.map(\.key)
        var result: [Catalog.Argument] = []
        for name in names {
            if let type = arguments.choice(name, ArgumentType.self, &log) {
                result.append(Catalog.Argument(name: name, type: type))
            } else {
                faultyCodes.insert(code)
            }
        }
        return result
    }

    mutating func retry(_ members: inout MemberReader) -> RetryAdvice? {
        guard let node = members.node("retry"),
            var retry = MemberReader(node, what: .part("retry", of: members.subject), in: source, &log)
        else { return nil }
        retry.require("advice", &log)
        retry.require("source", &log)
        let advice = retry.choice("advice", RetryAdvice.Advice.self, &log)
        let origin = retry.choice("source", RetryAdvice.Source.self, &log)
        let condition = retry.choice("onlyIf", RetryAdvice.Condition.self, &log)
        let seconds = retry.integer("afterSeconds", in: 1...31_536_000, &log)
        var conflict: RetryAdvice.Conflict?
        if let node = retry.node("conflict"),
            var members = MemberReader(node, what: .part("conflict", of: members.subject), in: source, &log)
        {
            let advice = members.choice("advice", RetryAdvice.Advice.self, &log)
            let source = members.choice("source", RetryAdvice.Source.self, &log)
            if let advice, let source { conflict = RetryAdvice.Conflict(advice: advice, source: source) }
            members.reportUnknown(&log)
        }
        retry.reportUnknown(&log)
        guard let advice, let origin else { return nil }
        return RetryAdvice(
            advice: advice, source: origin, onlyIf: condition, after: seconds.map { .seconds($0) }, conflict: conflict)
    }

    private mutating func readContract(_ members: inout MemberReader, code: String) {
        guard let node = members.node("contract") else { return }
        guard let locales = node.object else {
            return members.bad("contract", node, .hashesByKind, &log)
        }
        for member in locales.members {
            let known = contractLocales[member.key] ?? LocaleIdentifier(member.key)
            guard let locale = known, let kinds = member.value.object else {
                members.bad("contract", member.value, .hashesByKind, &log)
                continue
            }
            contractLocales[member.key] = locale
            for kind in kinds.members {
                guard let textKind = TextKind(rawValue: kind.key),
                    let hash = kind.value.string.flatMap({ TextHash(digits: $0.utf8.span) })
                else {
                    members.bad("contract", kind.value, .hashForKind, &log)
                    continue
                }
                contract[locale, default: [:]][code + textKind.slot.suffix] = hash
            }
        }
    }

    /// A code with a kind's suffix must not be spelled like another key of its catalog.
    mutating func reportAmbiguousKeys(_ catalog: Catalog, _ offsets: NameOffsets) {
        let entries = catalog.entries
        guard entries.indices.contains(where: { Self.mayBeAmbiguous(entries[$0].code.rawValue) }) else { return }
        var owner: [String: String?] = [:]
        for word in CatalogKeys.words(of: catalog) { owner[word] = .some(nil) }
        for entry in catalog.entries {
            let code = entry.code.rawValue
            for slot in TextSlot.allCases {
                let key = code + slot.suffix
                if let other = owner[key], other != code {
                    log.add(
                        .ambiguousKey, in: source, at: offsets[code] ?? 0,
                        other.map { .ambiguousKey(key: key, code: code, other: $0) }
                            ?? .ambiguousCatalogKey(key: key, code: code),
                        fixIt: .respellOne)
                }
                owner[key] = code
            }
        }
    }

    /// Whether a code may be spelled like another key: where none of a catalog may, no key needs to be spelled out.
    ///
    /// Of two codes that make the same key, the longer one ends with a suffix or a part of one; a code that makes one
    /// of the catalog's own words begins like it.
    private static func mayBeAmbiguous(_ code: String) -> Bool {
        let bytes = code.utf8
        let span = bytes.span
        guard span.indices.contains(where: { span[$0] == UInt8(ascii: ".") }),
            let dot = bytes.lastIndex(of: UInt8(ascii: "."))
        else { return ["catalog", "category", "type", "note"].contains { code.hasSameBytes(as: $0) } }
        return TextSlot.allCases.contains { bytes[dot...].elementsEqual($0.suffix.utf8) }
            || ["catalog.", "category.", "type.", "note."].contains { bytes.starts(with: $0.utf8) }
    }
}
