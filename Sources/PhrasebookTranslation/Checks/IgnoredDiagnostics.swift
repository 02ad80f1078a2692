import Phrasebook

/// What a home leaves as it is, with reasons: `Resources/checks/ignored.json`.
struct IgnoredDiagnostics: Sendable {
    private struct Entry: Sendable {
        let catalog: String
        /// The key; `*` is all of the catalog.
        let key: String
        let rule: Diagnostic.Rule
        /// The locale's folder; nil is all.
        let locale: String?
        /// The byte offset of the entry in the file.
        let start: Int
        var isUsed = false
    }

    static let path = "Resources/checks/ignored.json"

    private var entries: [Entry] = []
    private var indicesByKey: [TextAddress: [Int]] = [:]
    private var source: SourceText?

    /// Reads the file of a home; what is wrong with it is added to `log`.
    init(_ files: ParsedHome, _ log: inout DiagnosticLog) {
        guard let file = CheckFile.read(Self.path, in: files, &log) else { return }
        source = file.source
        for node in file.root["ignored"]?.array ?? [] {
            guard let object = node.object else {
                log.add(
                    .badCheckFile, in: file.source, at: node.start, .entryIsKind(kind: node.kindName),
                    fixIt: .writeIgnored)
                continue
            }
            let members = ["catalog", "key", "rule", "reason"].map { ($0, object[$0]?.string ?? "") }
            if let (name, _) = members.first(where: { $0.1.isBlank }) {
                log.add(
                    .badCheckFile, in: file.source, at: node.start, .entryLacks(member: name),
                    fixIt: name == "reason" ? .sayWhy : .sayWhich(member: name))
                continue
            }
            guard let rule = Diagnostic.Rule.named(members[2].1) else {
                log.add(
                    .badCheckFile, in: file.source, at: object["rule"]?.start ?? node.start,
                    .noRuleNamed(rule: members[2].1),
                    fixIt: .listRules)
                continue
            }
            indicesByKey[TextAddress(catalog: members[0].1, key: members[1].1), default: []].append(entries.count)
            entries.append(
                Entry(
                    catalog: members[0].1, key: members[1].1, rule: rule, locale: object["locale"]?.string,
                    start: node.start))
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// Whether any entry is for a rule.
    func names(_ rule: Diagnostic.Rule) -> Bool { entries.contains { $0.rule == rule } }

    /// The rules that are ignored for a text.
    func rules(catalog: String, key: String, locale: String) -> Set<Diagnostic.Rule> {
        Set(indices(catalog: catalog, key: key, locale: locale).map { entries[$0].rule })
    }

    /// Whether a diagnostic of a text is ignored; its entries count as used then.
    mutating func ignores(_ rule: Diagnostic.Rule, catalog: String, key: String, locale: String) -> Bool {
        guard rules(catalog: catalog, key: key, locale: locale).contains(rule) else { return false }
        markUsed([rule], catalog: catalog, key: key, locale: locale)
        return true
    }

    /// Counts the entries of a text for some rules as used.
    mutating func markUsed(_ rules: Set<Diagnostic.Rule>, catalog: String, key: String, locale: String) {
        for index in indices(catalog: catalog, key: key, locale: locale) {
            if rules.contains(entries[index].rule) { entries[index].isUsed = true }
        }
    }

    /// Counts the entries for a key as used: it is not known what would be found there.
    mutating func markUsed(key: String, catalog: String) {
        for index in indicesByKey[TextAddress(catalog: catalog, key: key)] ?? [] { entries[index].isUsed = true }
    }

    /// Counts those entries as used that are used in a copy.
    mutating func formUnion(_ copy: IgnoredDiagnostics) {
        for index in entries.indices where copy.entries[index].isUsed { entries[index].isUsed = true }
    }

    /// The entries that are for a text.
    private func indices(catalog: String, key: String, locale: String) -> [Int] {
        let all =
            (indicesByKey[TextAddress(catalog: catalog, key: key)] ?? [])
            + (indicesByKey[TextAddress(catalog: catalog, key: "*")] ?? [])
        return all.filter { entries[$0].locale == nil || entries[$0].locale == locale }
    }

    /// What says that entries match nothing.
    var unused: [Diagnostic] {
        guard let source else { return [] }
        return entries.filter { !$0.isUsed }.map { entry in
            Diagnostic(
                rule: .unusedIgnore, position: source.position(atByte: entry.start),
                message: .ignoredNothing(rule: entry.rule.name, key: entry.key, catalog: entry.catalog),
                fixIt: .removeEntry)
        }
    }
}
