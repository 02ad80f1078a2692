import ICU
import Phrasebook
import TextKernel

extension HomeDiff {
    /// Compares two homes.
    ///
    /// A text is compared as it is written, and shown as a reader sees it: each home with its own labels of fields, both
    /// with the example values of the new one, so that another example is no other text.
    ///
    /// - Parameters:
    ///   - old: The home before.
    ///   - new: The home after.
    ///   - catalogs: The names of catalogs, or `common`; without any, all.
    ///   - locales: Locales, spelled in any way; without any, all. The source's change is there too where a translation
    ///     in one of them did not follow it.
    /// - Throws: ``TranslationError`` with the code `unknownCatalog` or `unknownLocale` where neither home has one.
    package init(
        from old: TranslatedHome, to new: TranslatedHome, catalogs: [String] = [], locales: [String] = []
    ) throws(TranslationError) {
        let names = Merged.order(old.books.map(\.name), new.books.map(\.name)) { $0 }
        if let unknown = catalogs.first(where: { !names.contains($0) }) {
            throw TranslationError(
                .unknownCatalog, .neitherHasCatalog(name: unknown),
                fixIt: .nameOneOf(names: names.joined(separator: ", ")))
        }
        let comparison = HomeComparison(old, new, try Self.folders(of: locales, old, new))
        self.catalogs = names.filter { catalogs.isEmpty || catalogs.contains($0) }.compactMap {
            comparison.catalog($0)
        }
    }

    /// The folders of locales that one of the homes has, the new one's source first.
    private static func folders(
        of names: [String], _ old: TranslatedHome, _ new: TranslatedHome
    ) throws(TranslationError) -> [String] {
        let all = new.locales + old.locales.filter { !new.locales.contains($0) }
        guard !names.isEmpty else { return all }
        var folders: [String] = []
        for name in names {
            guard let folder = LocaleChoice.folder(of: name, in: all) else {
                throw TranslationError(
                    .unknownLocale, .neitherHasLocale(name: name),
                    fixIt: .nameOneOf(names: all.joined(separator: ", ")))
            }
            folders.append(folder)
        }
        return all.filter(folders.contains)
    }
}

/// Compares two homes, catalog by catalog.
private struct HomeComparison {
    let old: TranslatedHome
    let new: TranslatedHome
    /// The folders of the locales that are compared.
    let locales: [String]
    private let oldRenderers: [String: BranchRenderer]
    private let newRenderers: [String: BranchRenderer]
    /// The locales in which fields have other labels, so that the same text may be shown otherwise.
    private let relabelled: Set<String>

    init(_ old: TranslatedHome, _ new: TranslatedHome, _ locales: [String]) {
        self.old = old
        self.new = new
        self.locales = locales
        oldRenderers = old.renderers(in: old.locales)
        newRenderers = new.renderers(in: new.locales)
        relabelled = Set(
            locales.filter { locale in
                let (before, after) = (old.labels(in: locale), new.labels(in: locale))
                return !before.elementsEqual(after) { $0.name == $1.name && $0.text.hasSameBytes(as: $1.text) }
            })
    }

    /// What differs in a catalog; nil where nothing does.
    func catalog(_ name: String) -> HomeDiff.CatalogChange? {
        let (before, after) = (old[name], new[name])
        // `common` is there in every home, and has texts or none.
        func isThere(_ book: CatalogTexts?) -> Bool { book.map { $0.catalog != nil || !$0.entries.isEmpty } ?? false }
        let change: HomeDiff.Change = !isThere(before) ? .added : !isThere(after) ? .removed : .changed
        let facts = CatalogFacts.changes(from: before?.catalog, to: after?.catalog)
            .adding(examples(before, after), to: after?.catalog)
        let messages = messages(name, before, after)
        guard change != .changed && (isThere(before) || isThere(after)) || !messages.isEmpty || !facts.isEmpty else {
            return nil
        }
        return HomeDiff.CatalogChange(
            name: name, change: change, facts: facts.catalog, codes: facts.codes, messages: messages)
    }

    /// The example values that differ, of texts that are in both homes: previews and lengths are made with them.
    private func examples(
        _ before: CatalogTexts?, _ after: CatalogTexts?
    ) -> [(code: Code?, fact: HomeDiff.Fact)] {
        (after?.entries ?? []).flatMap { entry -> [(code: Code?, fact: HomeDiff.Fact)] in
            guard let old = before?[entry.key]?.examples, old != entry.examples else { return [] }
            let names = Set(old.keys).union(entry.examples.keys).sorted()
            return names.filter { old[$0] != entry.examples[$0] }.map { name in
                let fact = HomeDiff.Fact(
                    name: "example of {\(name)} in \(entry.key)", old: old[name], new: entry.examples[name])
                return (entry.code, fact)
            }
        }
    }

    // MARK: Texts

    private func messages(_ name: String, _ before: CatalogTexts?, _ after: CatalogTexts?) -> [HomeDiff.Message] {
        let keys = Merged.order(before?.entries.map(\.key) ?? [], after?.entries.map(\.key) ?? []) {
            ExactKey(text: $0)
        }
        // What nobody recorded is read once for each locale.
        let records = Dictionary(
            locales.map { ($0, new.files.states($0, name)) }, uniquingKeysWith: { first, _ in first })
        return keys.compactMap { key in
            let (oldEntry, newEntry) = (before?[key], after?[key])
            guard let entry = newEntry ?? oldEntry else { return nil }
            let pair = EntryPair(
                old: oldEntry, new: newEntry, oldCatalog: before?.catalog, newCatalog: after?.catalog,
                oldSource: oldEntry?.texts[old.sourceLocale]?.text, newSource: newEntry?.texts[new.sourceLocale]?.text)
            var texts = locales.compactMap { text(of: pair, in: $0, records[$0]) }
            // Without the source's change it could not be seen what a translation did not follow.
            if !locales.contains(new.sourceLocale), texts.contains(where: \.lagsBehindSource),
                let source = text(of: pair, in: new.sourceLocale, nil)
            {
                texts.insert(source, at: 0)
            }
            return texts.isEmpty ? nil : HomeDiff.Message(book: name, entry: entry, texts: texts)
        }
    }

    /// A key in both homes.
    private struct EntryPair {
        let old: TextEntry?
        let new: TextEntry?
        let oldCatalog: Catalog?
        let newCatalog: Catalog?
        let oldSource: String?
        let newSource: String?

        /// Example values for both sides: those of the new home, and of the old one for arguments that are gone.
        var examples: [String: String] { (old?.examples ?? [:]).merging(new?.examples ?? [:]) { $1 } }

        /// Whether the source's words differ, and were there before.
        var hasOtherSource: Bool {
            guard let oldSource, let newSource else { return false }
            return !oldSource.hasSameBytes(as: newSource)
        }
    }

    private func text(of pair: EntryPair, in locale: String, _ states: TranslationStates?) -> HomeDiff.TextChange? {
        let (before, after) = (pair.old?.texts[locale], pair.new?.texts[locale])
        let oldSide = before.map { HomeDiff.Side(text: $0.text, state: $0.exchangeState) }
        let newSide = after.map { HomeDiff.Side(text: $0.text, state: $0.exchangeState) }
        let change: HomeDiff.Change?
        switch (before, after) {
        case (nil, nil): return nil
        case (nil, _): change = .added
        case (_, nil): change = .removed
        case (let before?, let after?): change = before.text.hasSameBytes(as: after.text) ? nil : .changed
        }
        let lags =
            change == nil && pair.hasOtherSource
            && after.map { self.lags($0, pair, in: locale, states) } == true
        let otherwise = change == nil ? shownOtherwise(pair, in: locale, after) : []
        guard change != nil || lags || oldSide?.state != newSide?.state || !otherwise.isEmpty else { return nil }
        return HomeDiff.TextChange(
            locale: locale, change: change, old: oldSide, new: newSide,
            shown: otherwise.isEmpty ? shown(pair, in: locale, change, before, after) : otherwise,
            lagsBehindSource: lags, isShownOtherwise: !otherwise.isEmpty)
    }

    /// The cases of a text with the same words that a reader sees otherwise, since the labels of fields differ.
    private func shownOtherwise(_ pair: EntryPair, in locale: String, _ text: TranslatedText?) -> [HomeDiff.Shown] {
        guard relabelled.contains(locale), pair.new?.arguments.contains(where: { $0.type == .field }) == true else {
            return []
        }
        return cases(pair, in: locale, isSame: false, text, text)
    }

    /// Whether a translation that did not change should have, or been confirmed, since its source did.
    ///
    /// Where nothing is recorded of it, it cannot have been confirmed.
    private func lags(
        _ text: TranslatedText, _ pair: EntryPair, in locale: String, _ states: TranslationStates?
    ) -> Bool {
        guard locale != new.sourceLocale, !text.isContract, LocaleIdentifier(locale)?.isPseudo != true,
            let key = pair.new?.key
        else { return false }
        return text.state == .stale || text.state == .translated && states?[key]?.record(of: text.text) == nil
    }

    // MARK: As it is shown

    private func shown(
        _ pair: EntryPair, in locale: String, _ change: HomeDiff.Change?, _ before: TranslatedText?,
        _ after: TranslatedText?
    ) -> [HomeDiff.Shown] {
        let shown = cases(pair, in: locale, isSame: change == nil, before, after)
        // What is written otherwise may be shown alike, with these values.
        return shown.isEmpty ? [HomeDiff.Shown(label: nil, old: before?.text, new: after?.text)] : shown
    }

    /// The cases that a reader sees otherwise; all where the words are the same, as they are shown now.
    private func cases(
        _ pair: EntryPair, in locale: String, isSame: Bool, _ before: TranslatedText?, _ after: TranslatedText?
    ) -> [HomeDiff.Shown] {
        let olds = isSame ? [] : branches(of: before, pair.old, pair.oldCatalog, oldRenderers[locale], pair.examples)
        let news = branches(of: after, pair.new, pair.newCatalog, newRenderers[locale], pair.examples)
        let cases = Merged.order(olds.map(\.choices), news.map(\.choices)) { $0 }
        return cases.compactMap { choices -> HomeDiff.Shown? in
            let old = olds.first { $0.choices == choices }?.text
            let new = news.first { $0.choices == choices }?.text
            guard isSame || old.map({ old in new.map { !old.hasSameBytes(as: $0) } ?? true }) ?? true else {
                return nil
            }
            return HomeDiff.Shown(
                label: choices.isEmpty ? nil : choices.map(\.name).joined(separator: ", "), old: isSame ? new : old,
                new: new)
        }
    }

    private func branches(
        of text: TranslatedText?, _ entry: TextEntry?, _ catalog: Catalog?, _ renderer: BranchRenderer?,
        _ examples: [String: String]
    ) -> [MessageBranch] {
        guard let text, let entry else { return [] }
        let branches =
            renderer?.branches(
                of: text.text, in: text.syntax, arguments: entry.arguments, catalog: catalog, examples: examples) ?? []
        return branches.isEmpty ? [MessageBranch(choices: [], values: [], text: text.text)] : branches
    }
}

/// The elements of two lists in one order.
enum Merged {
    /// All elements once: in the order of the new list, with those of the old one alone behind what they followed.
    static func order<Element, ID: Hashable>(_ old: [Element], _ new: [Element], by id: (Element) -> ID) -> [Element] {
        let known = Set(new.map(id))
        var first: [Element] = []
        var followers: [ID: [Element]] = [:]
        var last: ID?
        for element in old {
            if known.contains(id(element)) {
                last = id(element)
            } else if let last {
                followers[last, default: []].append(element)
            } else {
                first.append(element)
            }
        }
        return first + new.flatMap { [$0] + (followers[id($0)] ?? []) }
    }
}
