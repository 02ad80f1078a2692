import ICU

/// Reads XLIFF 1.2 as translation tools write it.
struct XLIFFReader {
    /// Who wrote the notes that export writes.
    static let ownNotes = "phrasebook"

    private struct Open {
        var line: Int
        var id: String
        var name: String?
        var isApproved: Bool
        var source: String?
        var target: String?
        var state: String?
        var remarks: [String] = []
    }

    /// What holds other sources and targets, or other notes.
    private static let asideElements: Set<String> = [
        "alt-trans", "seg-source", "context-group", "count-group", "prop-group", "bin-unit", "header",
    ]

    private var file = ImportedFile()
    private var catalog: String?
    private var unit: Open?
    /// How deep we are in what is passed over.
    private var aside = 0
    /// What the text goes to that is read now: `source`, `target` or `note`; nil where it goes nowhere.
    private var receiver: String?
    private var text = ""
    private var isOwnNote = false
    /// What cannot be read of the unit.
    private var unfit: String?
    private var hasRoot = false

    /// Reads a file.
    static func read(_ text: String) -> ImportedFile {
        var reader = XLIFFReader()
        var scanner = XMLScanner(text)
        do {
            while let event = try scanner.next() {
                switch event {
                case .start(let element): reader.begin(element)
                case .end(let name): reader.end(name)
                case .text(let part): if reader.receiver != nil { reader.text += part }
                }
            }
        } catch {
            reader.problem(error.line, error.message, fixIt: "export XLIFF 1.2 from the translation tool again")
        }
        return reader.file
    }

    private mutating func begin(_ element: XMLScanner.Element) {
        let attributes = element.attributes
        if !hasRoot {
            hasRoot = true
            let version = attributes["version"]
            if element.name != "xliff" || version != "1.2" {
                let what = element.name == "xliff" ? "XLIFF \(version ?? "without a version")" : "no XLIFF"
                problem(element.line, "this is \(what)", fixIt: "export XLIFF 1.2 from the translation tool")
            }
        }
        if Self.asideElements.contains(element.name) { aside += 1 }
        guard aside == 0 else { return }
        switch element.name {
        case "file":
            catalog = attributes["original"]
            note(
                attributes["target-language"], as: \.locale, element.line, "texts", "in",
                fixIt: "export one language a file")
            note(
                attributes["source-language"], as: \.sourceLocale, element.line, "translations", "from",
                fixIt: "export what was translated from one language")
        case "trans-unit":
            unit = Open(
                line: element.line, id: attributes["id"] ?? "", name: attributes["resname"],
                isApproved: attributes["approved"] == "yes")
            unfit = nil
        case "source", "target", "note":
            receiver = element.name
            text = ""
            isOwnNote = attributes["from"] == Self.ownNotes
            if element.name == "target" { unit?.state = attributes["state"] }
        case "x", "bx", "ex":
            guard receiver == "source" || receiver == "target" else { return }
            if let words = attributes["equiv-text"] { text += words } else { unfit = element.name }
        default: break
        }
    }

    private mutating func end(_ name: String) {
        if Self.asideElements.contains(name) {
            aside -= 1
            return
        }
        guard aside == 0 else { return }
        switch name {
        case "source": unit?.source = text
        case "target": unit?.target = text
        case "note": if !isOwnNote, !text.isBlank { unit?.remarks.append(text) }
        case "trans-unit": return finish()
        default: return
        }
        receiver = nil
    }

    private mutating func finish() {
        guard let unit else { return }
        self.unit = nil
        let named = unit.name.flatMap { TextAddress(withKind: $0) }
        let address = named ?? catalog.map { TextAddress(catalog: $0, key: unit.id) }
        let name = address?.description ?? unit.id
        if let unfit {
            return file.problems.append(
                ExchangeProblem(
                    line: unit.line, unit: name, "its text holds <\(unfit)/> without “equiv-text”",
                    fixIt: "let the tool keep placeholders as text, in braces"))
        }
        file.units.append(
            ImportedFile.Unit(
                line: unit.line, name: name, address: address, nameWithKind: named == nil ? nil : unit.name,
                source: unit.source, translation: unit.target ?? "",
                state: Self.state(unit.state, isApproved: unit.isApproved),
                remark: unit.remarks.isEmpty ? nil : unit.remarks.joined(separator: " ")))
    }

    private static func state(_ state: String?, isApproved: Bool) -> ImportedFile.State {
        switch state {
        case "translated", "final", "signed-off": .done
        case "new": .needsWork
        case let state? where state.hasPrefix("needs-"): .needsWork
        default: isApproved ? .done : .unknown
        }
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard let first = LocaleIdentifier(left), let second = LocaleIdentifier(right) else { return left == right }
        return first.maximized == second.maximized
    }

    /// Notes a language that a part of the file says; another one than before is a problem.
    private mutating func note(
        _ language: String?, as member: WritableKeyPath<ImportedFile, String?>, _ line: Int, _ what: String,
        _ link: String,
        fixIt: String
    ) {
        guard let language else { return }
        if let known = file[keyPath: member], !Self.isSame(known, language) {
            problem(line, "the file holds \(what) \(link) \(known) and \(link) \(language)", fixIt: fixIt)
        }
        file[keyPath: member] = file[keyPath: member] ?? language
    }

    private mutating func problem(_ line: Int, _ message: String, fixIt: String) {
        file.problems.append(ExchangeProblem(line: line, message, fixIt: fixIt))
    }
}
