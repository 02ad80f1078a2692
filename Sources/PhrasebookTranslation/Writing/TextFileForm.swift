import ICU
import Phrasebook
import TextKernel

/// The canonical form of a text file: `@@` members first, then the texts in the order of the document, each with its
/// `@key` metadata in the source and without it in translations.
///
/// Everything that a file has is kept: keys that belong to nothing stay behind the text that they follow, `@@` members
/// that are not read stay, and so does metadata without a text. Only the metadata of translations is dropped, and in
/// them a text that is `""`, which says the same as none.
struct TextFileForm {
    /// The folder of the file's locale.
    let locale: String
    /// Whether the others are translated from this one.
    let isSource: Bool
    /// The syntax that a file which is made says; nil of one that need not say any.
    let syntax: String?
    /// The index of a key in the order of the document; nil of one that belongs to nothing.
    let rank: (String) -> Int?

    /// A file's content in canonical form.
    struct Result {
        /// The file as it is to be.
        let root: JSONNode
        /// What differs from what was there, apart from spaces and escapes.
        let changes: [DiagnosticText]
        /// The texts in the order of the file; those that are not blank.
        let texts: [(key: String, text: String)]
    }

    /// A text with its metadata, or a member that is kept without being one.
    private struct Item {
        let key: String
        var value: JSONNode
        var metadata: JSONNode?
    }

    /// The canonical form of a file; `texts` are put where those of the same keys are, or added.
    func form(
        _ object: JSONObject?, setting texts: [(key: String, text: String)] = [],
        describing metadata: [String: JSONNode] = [:]
    ) -> Result {
        var changes: [DiagnosticText] = []
        let heads = heads(object, &changes)
        var items: [Item] = []
        var indices: [String: Int] = [:]
        var notes: [(key: String, value: JSONNode)] = []
        var dropped = 0
        for member in object?.members ?? [] where !member.key.hasPrefix("@@") {
            guard !member.key.hasPrefix("@") else {
                notes.append((String(member.key.dropFirst()), member.value))
                continue
            }
            if !isSource, member.value.string == "", !texts.contains(where: { $0.key.hasSameBytes(as: member.key) }) {
                dropped += 1
                continue
            }
            indices[member.key] = indices[member.key] ?? items.count
            items.append(Item(key: member.key, value: member.value))
        }
        if dropped > 0 { changes.append(dropped == 1 ? .changedEmptyText : .changedEmptyTexts(count: dropped)) }
        for (key, text) in texts {
            if let index = indices[key] {
                items[index].value = .text(text)
            } else {
                indices[key] = items.count
                items.append(Item(key: key, value: .text(text)))
            }
        }
        let orphans = describe(&items, indices, notes, metadata, &changes)
        let sorted = sorted(items)
        // A text that was not there has no order to lose.
        let old = items.map(\.key).filter { object?[$0] != nil }
        if old != sorted.map(\.key).filter({ object?[$0] != nil }) { changes.append(.changedOrder) }
        var members = heads
        for item in sorted {
            members.append((item.key, item.value))
            if let metadata = item.metadata { members.append(("@" + item.key, metadata)) }
        }
        members += orphans
        return Result(
            root: .members(members), changes: changes,
            texts: sorted.compactMap { item in
                guard let text = item.value.string, !text.isBlank else { return nil }
                return (item.key, text)
            })
    }

    /// The members of the file itself, with its locale.
    private func heads(_ object: JSONObject?, _ changes: inout [DiagnosticText]) -> [(key: String, value: JSONNode)] {
        let name = "@@locale"
        var isBehind = false
        var heads: [(key: String, value: JSONNode)] = []
        for member in object?.members ?? [] {
            guard member.key.hasPrefix("@@") else {
                isBehind = true
                continue
            }
            if isBehind, !changes.contains(.changedHeads) { changes.append(.changedHeads) }
            heads.append((member.key, member.value))
        }
        let index = heads.firstIndex { $0.key == name }
        let says = index.flatMap { heads[$0].value.string }.flatMap { LocaleIdentifier($0) }
        if says == nil || says != LocaleIdentifier(locale) {
            if object != nil { changes.append(.changedLocale) }
            if let index {
                heads[index].value = .text(locale)
            } else {
                heads.insert((name, .text(locale)), at: 0)
            }
        }
        if object == nil, let syntax { heads.append((ParsedHome.syntaxMember, .text(syntax))) }
        return heads
    }

    /// Puts metadata behind its texts.
    ///
    /// - Returns: Metadata of texts that are not there.
    private func describe(
        _ items: inout [Item], _ indices: [String: Int], _ notes: [(key: String, value: JSONNode)],
        _ metadata: [String: JSONNode], _ changes: inout [DiagnosticText]
    ) -> [(key: String, value: JSONNode)] {
        guard isSource else {
            if !notes.isEmpty { changes.append(.changedMetadata) }
            return []
        }
        var orphans: [(key: String, value: JSONNode)] = []
        for (key, value) in notes {
            if let index = indices[key] {
                items[index].metadata = value
            } else {
                orphans.append(("@" + key, value))
            }
        }
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            guard let index = indices[key] else { continue }
            items[index].metadata = value
            changes.append(.changedDescription(key: key))
        }
        return orphans
    }

    /// The texts in the order of the document; those without an index in it come behind the one that they follow.
    private func sorted(_ items: [Item]) -> [Item] {
        var groups: [(rank: Int, items: [Item])] = [(-1, [])]
        for item in items {
            if let rank = rank(item.key) {
                groups.append((rank, [item]))
            } else {
                groups[groups.count - 1].items.append(item)
            }
        }
        let order = groups.indices.sorted { (groups[$0].rank, $0) < (groups[$1].rank, $1) }
        return order.flatMap { groups[$0].items }
    }
}
