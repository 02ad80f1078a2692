import Phrasebook

/// What a home leaves as it is, with reasons: `Resources/checks/ignored.json`.
struct IgnoredFindings: Sendable {
    private struct Entry: Sendable {
        let catalog: String
        /// The key; `*` is all of the catalog.
        let key: String
        let rule: String
        /// The locale's folder; nil is all.
        let locale: String?
        /// Where the entry stands: a byte of the file.
        let start: Int
        var isUsed = false
    }

    static let path = "Resources/checks/ignored.json"

    private var entries: [Entry] = []
    private var source: SourceText?

    /// Reads the file of a home; what is wrong with it is added to `findings`.
    init(_ home: Home, _ findings: inout [Finding]) {
        guard let file = CheckFile.read(Self.path, in: home, &findings) else { return }
        source = file.source
        for node in file.root["ignored"]?.array ?? [] {
            guard let object = node.object else {
                findings.append(
                    CheckFile.fault(
                        in: file.source, at: node.start, "an entry is \(node.kindName)",
                        mend: "write an object with catalog, key, rule and reason"))
                continue
            }
            let members = ["catalog", "key", "rule", "reason"].map { ($0, object[$0]?.string ?? "") }
            if let (name, _) = members.first(where: { $0.1.isBlank }) {
                findings.append(
                    CheckFile.fault(
                        in: file.source, at: node.start, "an entry has no \(name)",
                        mend: "say \(name == "reason" ? "why it is ignored" : "which \(name) it is for")"))
                continue
            }
            if CheckRule.named(members[2].1) == nil {
                findings.append(
                    CheckFile.fault(
                        in: file.source, at: object["rule"]?.start ?? node.start, "no rule is named “\(members[2].1)”",
                        mend: "phrasebook check --explain lists them"))
                continue
            }
            entries.append(
                Entry(
                    catalog: members[0].1, key: members[1].1, rule: members[2].1, locale: object["locale"]?.string,
                    start: node.start))
        }
    }

    var isEmpty: Bool { entries.isEmpty }

    /// The rules that entries are for, by their numbers.
    var ruleNumbers: Set<Int> { Set(entries.compactMap { CheckRule.named($0.rule)?.number }) }

    /// Whether any entry is for a rule.
    func names(_ rule: Finding.Rule) -> Bool { entries.contains { $0.rule == rule.rawValue } }

    /// Whether a finding is ignored; its entry counts as used then.
    mutating func ignores(_ rule: Finding.Rule, catalog: String, key: String, locale: String) -> Bool {
        var isIgnored = false
        for index in entries.indices {
            let entry = entries[index]
            guard entry.rule == rule.rawValue, entry.catalog == catalog, entry.key == key || entry.key == "*",
                entry.locale == nil || entry.locale == locale
            else { continue }
            entries[index].isUsed = true
            isIgnored = true
        }
        return isIgnored
    }

    /// Counts the entries for a key as used: it is not known what would be found there.
    mutating func spare(_ key: String, of catalog: String) {
        for index in entries.indices where entries[index].catalog == catalog && entries[index].key == key {
            entries[index].isUsed = true
        }
    }

    /// What says that entries match nothing.
    var unused: [Finding] {
        guard let source else { return [] }
        return entries.filter { !$0.isUsed }.map { entry in
            Finding(
                rule: Finding.Rule(rawValue: "unused-ignore"), severity: .warning,
                position: source.position(atByte: entry.start),
                message: "nothing is found by \(entry.rule) at “\(entry.key)” of \(entry.catalog)",
                remedy: "remove this entry")
        }
    }
}
