import ICU
package import Phrasebook

/// What differs in words and facts between two homes, or between two states of one.
///
/// It compares what is read, and not how files are written: the order of members, spaces between them, descriptions for
/// translators and texts that are `""` make no difference. Made by ``init(from:to:catalogs:locales:)``.
package struct HomeDiff: Sendable {
    /// How a thing differs.
    package enum Change: String, Sendable {
        /// It is in the new home alone.
        case added
        /// It is in the old home alone.
        case removed
        /// It is in both, and not the same.
        case changed
    }

    /// A fact of a catalog or a code, in the words of its manifest.
    ///
    /// Of a list, such as the arguments of a code, only what is gone and what came is there; all of it where its order
    /// alone differs.
    package struct Fact: Sendable, Equatable {
        /// The member of the manifest, such as `audience`.
        package let name: String
        /// What it was; nil where the manifest did not say.
        package let old: String?
        /// What it is; nil where the manifest does not say.
        package let new: String?
    }

    /// A code with other facts.
    package struct CodeChange: Sendable {
        /// The code.
        package let code: Code
        /// How it differs.
        package let change: Change
        /// The facts that differ; of a code that is added or removed, all that are stated.
        package let facts: [Fact]
    }

    /// A text in one home.
    package struct Side: Sendable {
        /// The text as it is written.
        package let text: String
        /// How far it is.
        package let state: ExchangeUnit.State
    }

    /// What a reader sees in one case.
    package struct Shown: Sendable, Equatable {
        /// The case, such as `attempts one`; nil of a text that has no cases, and of one as it is written.
        package let label: String?
        /// What it was; nil where there was no such case.
        package let old: String?
        /// What it is; nil where there is no such case.
        package let new: String?
    }

    /// A text in one locale.
    package struct TextChange: Sendable {
        /// The folder of the locale.
        package let locale: String
        /// How its words differ; nil where they do not, and only its state does, or its source.
        package let change: Change?
        /// What it was; nil where it is added.
        package let old: Side?
        /// What it is; nil where it is removed.
        package let new: Side?
        /// The cases that a reader sees otherwise, with example values; where none does, the text as it is written.
        ///
        /// Of a text whose words are the same, what is shown now, once; before and after where the labels of fields
        /// differ.
        package let shown: [Shown]
        /// Whether its source changed, and nobody changed or confirmed this text.
        package let lagsBehindSource: Bool
        /// Whether its words are the same and a reader sees others, since the labels of fields differ.
        package let isShownOtherwise: Bool

        /// Whether what a reader sees has a before and an after.
        var hasTwoSides: Bool { change != nil || isShownOtherwise }
    }

    /// A text in all locales in which it differs.
    package struct Message: Sendable {
        /// The name of its file: the catalog's, or `common`.
        package let book: String
        /// What the key means, in the new home where that has it.
        package let entry: TextEntry
        /// The source's text first.
        package let texts: [TextChange]

        /// The name by which commands take it: `CATALOG/KEY`.
        package var name: String { "\(book)/\(entry.key)" }
    }

    /// A catalog, or `common`.
    package struct CatalogChange: Sendable {
        /// Its name.
        package let name: String
        /// Whether it is in one home alone; `changed` where it is in both.
        package let change: Change
        /// The facts of the whole catalog that differ.
        package let facts: [Fact]
        /// The codes whose facts differ, in the order of the document.
        package let codes: [CodeChange]
        /// The texts that differ, in the new home's order; one that is gone is behind what it followed.
        package let messages: [Message]
    }

    /// How many things differ.
    package struct Counts: Sendable, Equatable {
        /// Texts that are new.
        package var added = 0
        /// Texts that are gone.
        package var removed = 0
        /// Texts with other words.
        package var changed = 0
        /// Translations whose source changed, and they did not; and those that became stale otherwise.
        package var stale = 0
        /// Texts with the same words that are in another state, but for the stale ones.
        package var otherState = 0
        /// Texts with the same words of which a reader sees others, since the labels of fields differ.
        package var shownOtherwise = 0
        /// Codes with other facts, those that are new or gone included, and catalogs with other facts.
        package var facts = 0
    }

    /// The catalogs that differ, in the order of the new home.
    package let catalogs: [CatalogChange]

    /// Whether nothing differs.
    package var isEmpty: Bool { catalogs.isEmpty }

    /// How many things differ.
    package var counts: Counts {
        var counts = Counts()
        for catalog in catalogs {
            counts.facts += catalog.codes.count + (catalog.facts.isEmpty ? 0 : 1)
            for text in catalog.messages.flatMap(\.texts) {
                switch text.change {
                case .added: counts.added += 1
                case .removed: counts.removed += 1
                case .changed: counts.changed += 1
                case nil: counts.otherState += text.isInOtherState ? 1 : 0
                }
                if text.isShownOtherwise { counts.shownOtherwise += 1 }
                if text.lagsBehindSource || text.isNewlyStale { counts.stale += 1 }
            }
        }
        return counts
    }
}

extension HomeDiff.TextChange {
    /// Whether it is stale, and was not before.
    var isNewlyStale: Bool { new?.state == .stale && old?.state != .stale }

    /// Whether its state alone differs, and it is not stale.
    var isInOtherState: Bool { change == nil && old?.state != new?.state && !lagsBehindSource && !isNewlyStale }
}
