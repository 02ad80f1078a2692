import Phrasebook

/// Messages below one heading of a preview page.
struct PreviewGroup {
    /// What belongs together: all texts of a code, or one text that belongs to none.
    struct Item {
        let code: Code?
        /// What addresses name it by: the code, or the key.
        let anchor: String
        let entries: [TextEntry]
    }

    let title: String
    let items: [Item]

    /// The messages of a book in its order: the words of its pages, then its codes by category or type.
    static func groups(
        of book: CatalogTexts, _ words: PageWords.Language, word: (String) -> String?
    ) -> [PreviewGroup] {
        var groups: [PreviewGroup] = []
        let others = book.entries.filter { $0.code == nil }
        if let catalog = book.catalog {
            groups.append(PreviewGroup(title: words["pageWords"], items: others.map(item)))
            let entries = Dictionary(grouping: book.entries.filter { $0.code != nil }, by: \.code)
            let items = catalog.entries.map { entry in
                let name = entry.category.map { word("category.\($0)") ?? $0 } ?? entry.type ?? words["otherCodes"]
                let texts = entries[entry.code] ?? []
                return (name, Item(code: entry.code, anchor: entry.code.rawValue, entries: texts))
            }
            groups += grouped(items)
        } else {
            groups = grouped(others.map { (words["kind\($0.kindName.capitalizedFirst)"], item($0)) })
        }
        return groups.filter { !$0.items.isEmpty }
    }

    private static func item(_ entry: TextEntry) -> Item { Item(code: nil, anchor: entry.key, entries: [entry]) }

    /// Items with the same heading together, in the order in which headings come first.
    private static func grouped(_ items: [(String, Item)]) -> [PreviewGroup] {
        var titles: [String] = []
        for (title, _) in items where !titles.contains(title) { titles.append(title) }
        let byTitle = Dictionary(grouping: items, by: \.0)
        return titles.map { PreviewGroup(title: $0, items: (byTitle[$0] ?? []).map(\.1)) }
    }
}
