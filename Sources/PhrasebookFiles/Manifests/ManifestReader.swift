import ICU

/// Reads `Resources/catalogs/NAME.json`.
package struct ManifestReader {
    let source: SourceText
    let name: String
    var log = DiagnosticLog()
    var contract: [LocaleIdentifier: [String: TextHash]] = [:]
    /// The locales that contract hashes are named by, as they are spelled: every code names the same few.
    var contractLocales: [String: LocaleIdentifier] = [:]
    var sharedTexts: [(key: String, offset: Int)] = []
    var faultyCodes: Set<String> = []

    init(source: SourceText, name: String) {
        self.source = source
        self.name = name
    }

    /// Reads a manifest from its JSON; nil where there is not even a name to go by.
    ///
    /// A manifest with errors is read as far as it goes, so that its texts are checked too.
    package static func read(
        _ root: JSONNode, source: SourceText, name: String
    ) -> (manifest: Manifest?, diagnostics: [Diagnostic]) {
        var reader = ManifestReader(source: source, name: name)
        let manifest = reader.read(root)
        return (manifest, reader.log.diagnostics)
    }

    private mutating func read(_ root: JSONNode) -> Manifest? {
        guard var members = MemberReader(root, what: .phrase(.theManifest), in: source, &log) else { return nil }
        let declared = members.requiredString("catalog", &log)
        if let declared, declared != name, let node = members.node("catalog") {
            log.add(
                .badValue, in: source, at: node.start, .manifestName(name: declared, file: name),
                fixIt: .sameNameForBoth)
        }
        let contractLocale = locale(members.requiredString("contractLocale", &log), in: members, "contractLocale")
        let success = members.string("successCode", &log)
        let reference = members.string("reference", &log) ?? "/reference/\(name)#"
        let timeZone = members.string("timeZone", &log)
        if let timeZone, !TimeZoneName.isKnown(timeZone), let node = members.node("timeZone") {
            members.bad("timeZone", node, .writeTimeZone, &log)
        }
        let fieldNames = members.choice("fieldNames", Catalog.FieldNames.self, &log) ?? .asGiven
        let rejectsSurplus = members.bool("rejectSurplusDigits", &log)
        let currencies = currencies(&members)
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
        var entries: [Catalog.Entry] = []
        let codes = members.array("codes", &log)
        var seen = SeenNames(capacity: codes.count)
        entries.reserveCapacity(codes.count)
        for node in codes {
            if let entry = entry(node, groups, &seen) { entries.append(entry) }
        }
        var proseCodes: [Catalog.ProseCode] = []
        for node in members.array("proseCodes", &log) {
            guard var members = MemberReader(node, what: .phrase(.theProseCode), in: source, &log) else { continue }
            guard let code = members.requiredString("code", &log) else { continue }
            proseCodes.append(Catalog.ProseCode(code: Code(code), retry: retry(&members)))
            members.reportUnknown(&log)
        }
        members.reportUnknown(&log)
        guard let contractLocale else { return nil }
        var index: [Code: Int] = Dictionary(minimumCapacity: entries.count)
        for offset in entries.indices { index[entries[offset].code, default: offset] += 0 }
        let catalog = Catalog(
            name: Catalog.Name(name), contractLocale: contractLocale, successCode: success.map { Code($0) },
            httpStatus: status, httpStatusOrigin: origin, body: body, reference: reference, timeZone: timeZone,
            fieldNames: fieldNames, rejectsSurplusDigits: rejectsSurplus, currencyDigits: currencies,
            categories: categories, types: types,
            notes: notes,
            entries: entries, proseCodes: proseCodes, indexByCode: index)
        reportAmbiguousKeys(catalog, seen.codes)
        return Manifest(
            catalog: catalog, source: source, contract: contract, sharedTexts: sharedTexts, faultyCodes: faultyCodes,
            contractLocaleOffset: members.object["contractLocale"]?.start ?? root.start)
    }

    private mutating func locale(
        _ text: String?, in members: borrowing MemberReader, _ name: String
    ) -> LocaleIdentifier? {
        guard let text else { return nil }
        if let locale = LocaleIdentifier(text) { return locale }
        if let node = members.object[name] { members.bad(name, node, .writeLocale, &log) }
        return nil
    }

    // MARK: The catalog's own members

    private mutating func categories(_ members: inout MemberReader) -> [Catalog.Category] {
        var result: [Catalog.Category] = []
        for node in members.array("categories", &log) {
            guard var category = MemberReader(node, what: .phrase(.theCategory), in: source, &log) else { continue }
            let range = category.string("range", &log)
            if let name = category.requiredString("name", &log) {
                result.append(Catalog.Category(name: name, range: range))
            }
            category.reportUnknown(&log)
        }
        return result
    }

    private mutating func currencies(_ members: inout MemberReader) -> [Catalog.CurrencyDigits] {
        guard let node = members.node("currencies"),
            var currencies = MemberReader(node, what: .member("currencies"), in: source, &log)
        else { return [] }
        var result: [Catalog.CurrencyDigits] = []
        for name in currencies.object.members.map(\.key) {
            guard let node = currencies.node(name),
                var digits = MemberReader(node, what: .currency(name), in: source, &log)
            else { continue }
            let most = digits.integer("digits", in: 0...36, &log)
            let shown = digits.integer("shownAtLeast", in: 0...36, &log)
            digits.reportUnknown(&log)
            result.append(
                Catalog.CurrencyDigits(code: name, offset: node.start, digits: most, shownAtLeast: shown))
        }
        return result
    }

    private mutating func types(_ members: inout MemberReader) -> [Catalog.ErrorType] {
        var result: [Catalog.ErrorType] = []
        for node in members.array("types", &log) {
            guard var type = MemberReader(node, what: .phrase(.theType), in: source, &log) else { continue }
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
            var status = MemberReader(node, what: .member("httpStatus"), in: source, &log)
        else { return (200, .setting) }
        let value = status.integer("value", in: 100...599, &log) ?? 200
        let origin = status.choice("from", BodyShape.Origin.self, &log) ?? .setting
        status.reportUnknown(&log)
        return (value, origin)
    }

    private mutating func bodyShape(_ members: inout MemberReader) -> BodyShape {
        members.require("body", &log)
        guard let node = members.node("body"), var body = MemberReader(node, what: .member("body"), in: source, &log)
        else {
            return BodyShape(members: [])
        }
        var result: [BodyShape.Member] = []
        for node in body.array("members", &log) {
            guard var member = MemberReader(node, what: .phrase(.theBodyMember), in: source, &log) else { continue }
            let name = member.requiredString("name", &log)
            member.require("value", &log)
            let value = member.choice("value", BodyShape.Value.self, &log)
            let json = member.choice("json", JSONForm.self, &log)
            let jsonOrigin = member.choice("jsonFrom", BodyShape.Origin.self, &log) ?? .setting
            let origin = member.choice("from", BodyShape.Origin.self, &log) ?? .setting
            member.reportUnknown(&log)
            guard let name, let value else { continue }
            result.append(
                BodyShape.Member(
                    name: name, value: value, isNumber: json == .number, numberOrigin: jsonOrigin, origin: origin))
        }
        body.reportUnknown(&log)
        return BodyShape(members: result)
    }

    private enum JSONForm: String, CaseIterable { case string, number }
}
