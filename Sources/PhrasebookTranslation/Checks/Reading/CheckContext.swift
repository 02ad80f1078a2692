import MessageFormat
import Phrasebook

/// One text with everything that its checks need.
struct CheckContext {
    let book: CatalogTexts
    let entry: TextEntry
    let locale: CheckedLocale
    /// Whether it is the source's own.
    let isSource: Bool
    /// The folder of the source's locale.
    let sourceFolder: String
    private let own: AnalyzedText
    /// The source; nil where the text is the source's own, or has none.
    private let original: AnalyzedText?

    /// `source` may be the text itself.
    init(
        _ text: AnalyzedText, of entry: TextEntry, in book: CatalogTexts, _ locale: CheckedLocale,
        source: AnalyzedText?,
        sourceFolder: String
    ) {
        own = text
        self.entry = entry
        self.book = book
        self.locale = locale
        self.sourceFolder = sourceFolder
        isSource = sourceFolder == locale.folder
        original = isSource ? nil : source
    }

    var text: String { own.text }
    /// What it is written in.
    var syntax: MessageSyntax { own.syntax }
    /// An argument as it is written in it.
    func written(_ name: String) -> String { own.syntax.written(name) }
    var traits: TextTraits { own.traits }
    /// How many scalars it has.
    var scalarCount: Int { own.scalarCount }
    /// How it is made up.
    var layout: MessageLayout { own.layout }
    /// What it says in words, without code and addresses.
    var words: String { own.words }
    /// What its source says in words; empty where there is none.
    var sourceWords: String { original?.words ?? "" }
    /// Whether an element is between backticks, as code is: no rule for words and marks is for it.
    func isCode(_ element: MessageLayout.Element) -> Bool { own.isCode(element.start) }
    /// Whether what is at an offset in scalars is code.
    func isCode(at offset: Int) -> Bool { own.isCode(offset) }
    /// Whether it is a text without syntax: what is written is what is read.
    var isLiteral: Bool { own.isLiteral }
    /// The source's text; nil where the text is the source's own, or has none.
    var source: String? { original?.text }
    /// How the source is made up.
    var sourceLayout: MessageLayout? { original?.layout }
    /// What the source has in it.
    var sourceTraits: TextTraits { original?.traits ?? [] }

    /// The type of an argument; nil of one that is not declared.
    func type(of name: String) -> ArgumentType? { entry.arguments.first { $0.name == name }?.type }

    /// The facts of its code.
    var facts: Catalog.Entry? { entry.code.flatMap { book.catalog?[$0] } }
}
