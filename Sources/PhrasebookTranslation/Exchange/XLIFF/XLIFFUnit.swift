import Phrasebook
import TextKernel

/// A unit of an XLIFF file, as either version has it.
struct XLIFFUnit {
    /// A part of the unit's text.
    struct Segment {
        /// What the file calls it.
        let id: String
        let source: String?
        /// Its translation; nil where there is none.
        let target: String?
        var state: ImportedFile.State = .unknown

        /// Whether there is something to translate in it, and nothing was.
        var isEmpty: Bool { source?.isBlank != true && target?.isBlank != false }

        /// Whether it is the source's words, and nobody calls them a translation.
        var isCopied: Bool {
            guard state == .unknown, let source, let target else { return false }
            return target.hasSameWords(as: source) && source.isSentence
        }
    }

    let line: Int
    /// The name that export gave it, `CATALOG/CODE/KIND`; nil where the tool dropped it.
    let name: String?
    /// The catalog, by the part of the file that it is in.
    let catalog: String?
    /// The key, by its own identifier.
    let id: String
    var source: String?
    /// The translation with all that is between the segments; nil where there is none.
    var target: String?
    var segments: [Segment] = []
    /// What is said of the unit as a whole.
    var state: ImportedFile.State = .unknown
    var remarks: [String] = []
    /// Whether its source has an element of which it is not known what it stands for.
    var hasUnreadableSource = false
    /// The languages that its texts say they are in.
    private(set) var languages: [(name: String, isSource: Bool)] = []
    /// What stands for a text in it and does not say which.
    private var unreadable: ImportedFile.Unreadable?

    init(line: Int, name: String?, catalog: String?, id: String) {
        self.line = line
        self.name = name
        self.catalog = catalog
        self.id = id
    }

    /// Notes an element of its text that does not say what it stands for; nothing where there is none.
    mutating func note(unreadable element: String?) {
        guard let element, unreadable == nil else { return }
        unreadable = ImportedFile.Unreadable(
            .unknownPlaceholder(element: element), fixIt: .keepPlaceholders)
    }

    /// Notes the language that one of its texts says it is in.
    mutating func note(language: String?, isSource: Bool) {
        if let language { languages.append((language, isSource)) }
    }

    /// Notes a text or a segment in no namespace where the file has none of its own: a program forgot it there.
    mutating func note(withoutNamespace element: XMLElement) {
        guard !element.namespace.isEmpty else { return }
        let own = Set(element.elements.filter { $0.namespace == element.namespace }.map(\.name))
        let stray = element.elements.first { child in
            child.namespace.isEmpty && ["source", "target", "segment"].contains(child.name) && !own.contains(child.name)
        }
        guard let stray else { return }
        unreadable = ImportedFile.Unreadable(
            .noNamespace(name: stray.name), fixIt: .removeNamespace)
    }

    /// Notes what it has several of.
    mutating func note(several finding: DiagnosticText) {
        unreadable = ImportedFile.Unreadable(finding, fixIt: .keepRightOne)
    }

    /// The unit as one of a file of any format.
    var imported: ImportedFile.Unit {
        let named = name.flatMap { TextAddress(withKind: $0) }
        let address = named ?? catalog.map { TextAddress(catalog: $0, key: id) }
        var unit = ImportedFile.Unit(
            line: line, name: address?.description ?? id, address: address, nameWithKind: named == nil ? nil : name,
            source: source, translation: target ?? "", state: wholeState,
            remark: remarks.isEmpty ? nil : remarks.joined(separator: " "))
        unit.unreadable = unreadable
        unit.hasUnreadableSource = hasUnreadableSource
        return unit
    }

    /// The state of all segments together: the least finished one's.
    private var wholeState: ImportedFile.State {
        if let empty = segments.first(where: \.isEmpty), segments.contains(where: { !$0.isEmpty }) {
            return .incomplete(.segmentEmpty(name: empty.id))
        }
        if let copied = segments.first(where: \.isCopied), segments.contains(where: { !$0.isCopied && !$0.isEmpty }) {
            return .incomplete(.segmentCopied(name: copied.id))
        }
        let states = segments.map(\.state) + [state]
        return states.first(where: \.isUnfinished) ?? (states.contains(.done) ? .done : .unknown)
    }
}
