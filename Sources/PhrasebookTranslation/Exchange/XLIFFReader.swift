import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads XLIFF 1.2 as translation tools write it.
///
/// Nothing but the file itself is read: a document type, with which entities are declared, is refused.
final class XLIFFReader: NSObject, XMLParserDelegate {
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

    private var file = ImportedFile()
    private var catalog: String?
    private var unit: Open?
    /// How deep we are in what holds other sources and targets, such as `alt-trans`.
    private var aside = 0
    /// What the text goes to that is read now: `source`, `target` or `note`; nil where it goes nowhere.
    private var receiver: String?
    private var text = ""
    private var isOwnNote = false
    /// What cannot be read of the unit.
    private var unfit: String?
    private var hasRoot = false
    /// The first place where the file is no XML.
    private var mistake: (line: Int, message: String)?

    static func read(_ text: String) -> ImportedFile {
        let refused = text.range(of: "<!DOCTYPE") ?? text.range(of: "<!ENTITY")
        if let refused {
            return ImportedFile(problems: [
                ExchangeProblem(
                    line: text[..<refused.lowerBound].count(where: \.isNewline) + 1,
                    "the file declares a document type, which is not read", mend: "remove the declaration <!DOCTYPE …>")
            ])
        }
        if let encoding = text.firstMatch(of: /^\s*<\?xml[^>]*encoding=["']([^"']*)["']/)?.1,
            encoding.lowercased() != "utf-8"
        {
            return ImportedFile(problems: [
                ExchangeProblem(
                    line: 1, "the file says that it is \(encoding)", mend: "save it as UTF-8 and import it again")
            ])
        }
        let reader = XLIFFReader()
        let parser = XMLParser(data: Data(text.utf8))
        parser.shouldResolveExternalEntities = false
        parser.delegate = reader
        // What it returns says nothing of some mistakes, such as an element that is closed under another name.
        let isParsed = parser.parse()
        if !isParsed, reader.mistake == nil { reader.mistake = (parser.lineNumber, "the file is no XML") }
        if let (line, message) = reader.mistake {
            reader.file.problems.append(
                ExchangeProblem(line: line, message, mend: "export the file from the translation tool again"))
        } else if !reader.hasRoot {
            reader.problem(1, "this is no XLIFF", mend: "export XLIFF 1.2 from the translation tool")
        }
        return reader.file
    }

    func parser(
        _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String]
    ) {
        let line = parser.lineNumber
        switch Self.local(element) {
        case "xliff":
            hasRoot = true
            if attributes["version"] != "1.2" {
                problem(
                    line, "this is XLIFF \(attributes["version"] ?? "without a version")",
                    mend: "export XLIFF 1.2 from the translation tool")
            }
        case "file":
            catalog = attributes["original"]
            if let language = attributes["target-language"] {
                if let known = file.locale, known != language {
                    problem(
                        line, "the file holds texts in \(known) and in \(language)", mend: "export one language a file")
                }
                file.locale = language
            }
        case "trans-unit":
            unit = Open(
                line: line, id: attributes["id"] ?? "", name: attributes["resname"],
                isApproved: attributes["approved"] == "yes")
            unfit = nil
        case "alt-trans", "seg-source", "context-group", "count-group", "prop-group": aside += 1
        case "source" where aside == 0, "target" where aside == 0:
            receiver = Self.local(element)
            text = ""
            if receiver == "target" { unit?.state = attributes["state"] }
        case "note" where aside == 0:
            receiver = "note"
            text = ""
            isOwnNote = attributes["from"] == Self.ownNotes
        case "x", "bx", "ex":
            guard receiver == "source" || receiver == "target" else { return }
            if let words = attributes["equiv-text"] { text += words } else { unfit = Self.local(element) }
        default: break
        }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
        guard mistake == nil else { return }
        let message =
            switch (error as NSError).code {
            case 26: "an entity is used here that nobody declared"
            case 76: "an element is closed under another name than it was opened"
            default: "the file is no XML from here on"
            }
        mistake = (parser.lineNumber, message)
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
        if receiver != nil { text += string }
    }

    func parser(_ parser: XMLParser, foundCDATA data: Data) {
        if receiver != nil { text += String(decoding: data, as: UTF8.self) }
    }

    func parser(
        _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
    ) {
        switch Self.local(element) {
        case "alt-trans", "seg-source", "context-group", "count-group", "prop-group": aside -= 1
        case "source" where aside == 0:
            unit?.source = text
            receiver = nil
        case "target" where aside == 0:
            unit?.target = text
            receiver = nil
        case "note" where aside == 0:
            if !isOwnNote, !text.isBlank { unit?.remarks.append(text) }
            receiver = nil
        case "trans-unit": finish()
        default: break
        }
    }

    private func finish() {
        guard let unit else { return }
        self.unit = nil
        let address =
            unit.name.flatMap { TextAddress(withKind: $0) } ?? catalog.map { TextAddress(catalog: $0, key: unit.id) }
        let name = address?.description ?? unit.id
        if let unfit {
            return file.problems.append(
                ExchangeProblem(
                    line: unit.line, unit: name, "its text holds <\(unfit)/> without “equiv-text”",
                    mend: "let the tool keep placeholders as text, in braces"))
        }
        file.units.append(
            ImportedFile.Unit(
                line: unit.line, name: name, address: address, source: unit.source, translation: unit.target ?? "",
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

    private func problem(_ line: Int, _ message: String, mend remedy: String) {
        file.problems.append(ExchangeProblem(line: line, message, mend: remedy))
    }

    /// The name without its namespace's prefix.
    private static func local(_ name: String) -> String { String(name.split(separator: ":").last ?? "") }
}
