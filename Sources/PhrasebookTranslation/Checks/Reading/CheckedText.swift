import Phrasebook

/// The texts of a catalog, shared by all that look at them.
final class CheckedBook: Sendable {
    let texts: TextBook

    init(_ texts: TextBook) { self.texts = texts }

    var name: String { texts.name }
    var catalog: Catalog? { texts.catalog }
    subscript(key: String) -> TextEntry? { texts[key] }
}

/// One text with all that a check of it may ask for.
final class CheckedText {
    let book: CheckedBook
    let entry: TextEntry
    let locale: CheckedLocale
    let text: String
    /// The source's text; nil where the text is the source's own, or has none.
    let source: String?
    /// Whether it is the source's own.
    let isSource: Bool
    /// The folder of the source's locale.
    let sourceFolder: String
    let traits: TextTraits
    /// How many scalars it has.
    let scalarCount: Int
    /// How it is made up.
    private(set) lazy var layout = MessageLayout(text)
    /// How the source is made up.
    private(set) lazy var sourceLayout = source.map { MessageLayout($0) }
    /// What the source has in it.
    private(set) lazy var sourceTraits = source.map { TextTraits.of($0).traits } ?? []

    init(
        _ text: String, of entry: TextEntry, in book: CheckedBook, _ locale: CheckedLocale, source: String?,
        sourceFolder: String
    ) {
        self.text = text
        self.entry = entry
        self.book = book
        self.locale = locale
        self.source = source
        self.sourceFolder = sourceFolder
        isSource = sourceFolder == locale.folder
        (traits, scalarCount) = TextTraits.of(text)
    }

    /// The type of an argument; nil of one that is not declared.
    func type(of name: String) -> ArgumentType? { entry.arguments.first { $0.name == name }?.type }

    /// The facts of its code.
    var facts: Catalog.Entry? { entry.code.flatMap { book.catalog?[$0] } }
}

/// Something wrong in a text, before it is known where the text stands.
///
/// What is to be said about it is put together only where it is shown: of many faults of one rule the first are.
struct TextFault {
    let rule: Finding.Rule
    let severity: Finding.Severity
    /// Where it is: scalars from the text's beginning; nil is the key.
    let offset: Int?
    /// What mends it, where there is one right answer.
    let edit: TextEdit?
    private let makeMessage: () -> String
    private let makeRemedy: () -> String

    init(
        _ rule: CheckRule, _ offset: Int?, _ message: @autoclosure @escaping () -> String,
        mend remedy: @autoclosure @escaping () -> String, _ edit: TextEdit? = nil
    ) {
        self.rule = rule.name
        severity = rule.severity ?? .warning
        self.offset = offset
        self.edit = edit
        makeMessage = message
        makeRemedy = remedy
    }

    /// What is wrong, behind the key's name.
    var message: String { makeMessage() }
    /// How to mend it.
    var remedy: String { makeRemedy() }
}

/// A change of a text: scalars that others take the place of.
struct TextEdit: Sendable {
    let range: Range<Int>
    let replacement: String

    init(_ range: Range<Int>, _ replacement: String) {
        self.range = range
        self.replacement = replacement
    }
}
