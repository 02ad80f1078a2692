import Phrasebook
import TextKernel

/// Reads XLIFF 1.2.
///
/// - SeeAlso: XLIFF Version 1.2, OASIS Standard, 1 February 2008.
struct XLIFF1Reader {
    /// The namespace of XLIFF's own elements: that of version 1.2, or none.
    let namespace: String
    /// The names that a placeholder without a text may have.
    let arguments: [String: String]

    private static let trados = "http://sdl.com/FileTypes/SdlXliff/1.0"
    private static let memoQ = "MQXliff"
    private static let memsource = "http://www.memsource.com/mxlf/2.0"

    /// A part of the file: what is the same for its units.
    private struct Part {
        let catalog: String?
        /// What Trados Studio's tags stand for, by their identifiers: before and behind what is in them.
        var tags: [String: (open: String, close: String)] = [:]
    }

    func read(_ root: XMLElement, into reader: inout XLIFFReader) {
        for file in elements("file", in: root) {
            reader.note(source: file["source-language"], target: file["target-language"], file.line)
            var part = Part(catalog: file["original"])
            for header in elements("header", in: file) { addTags(of: header, to: &part) }
            for body in elements("body", in: file) { read(body, part, into: &reader) }
        }
    }

    private func read(_ parent: XMLElement, _ part: Part, into reader: inout XLIFFReader) {
        for element in parent.elements where element.namespace == namespace {
            switch element.name {
            case "group": read(element, part, into: &reader)
            case "trans-unit": reader.add(unit(element, part))
            default: break
            }
        }
    }

    private func elements(_ name: String, in parent: XMLElement) -> [XMLElement] {
        parent.elements.filter { $0.isElement(name, of: namespace) }
    }

    // MARK: Units

    private func unit(_ element: XMLElement, _ part: Part) -> XLIFFUnit {
        var unit = XLIFFUnit(
            line: element.line, name: element["resname"], catalog: part.catalog, id: element["id"] ?? "")
        unit.remarks = elements("note", in: element).filter { $0["from"] != XLIFFReader.ownNotes }.map(\.text)
            .filter { !$0.isBlank }
        let sources = elements("source", in: element)
        let targets = elements("target", in: element)
        if sources.count > 1 { unit.note(several: .severalSourceElements) }
        if targets.count > 1 { unit.note(several: .severalTargetElements) }
        unit.note(withoutNamespace: element)
        for text in sources + targets {
            unit.note(language: text["lang", XLIFFReader.xmlNamespace], isSource: text.name == "source")
        }
        let source = text(of: sources.first, part, codes: [:])
        let target = text(of: targets.first, part, codes: source.codes)
        unit.source = sources.isEmpty || source.unreadable != nil ? nil : source.text
        unit.hasUnreadableSource = source.unreadable != nil
        unit.target = target.text
        unit.note(unreadable: target.unreadable)
        let segmented = elements("seg-source", in: element).first ?? sources.first
        unit.segments = segments(segmented, targets.first, part, source.codes, confirmations(of: element))
        unit.state = state(of: element, targets.first)
        return unit
    }

    private func segments(
        _ source: XMLElement?, _ target: XMLElement?, _ part: Part, _ codes: [String: String],
        _ confirmations: [String: ImportedFile.State]
    ) -> [XLIFFUnit.Segment] {
        let translated = target.map(marks) ?? []
        let marks = source.map(marks) ?? []
        let ids = marks.map(\.id) + translated.map(\.id).filter { id in !marks.contains { $0.id == id } }
        // A text that is in one piece, whatever the source is in, says nothing of pieces.
        guard !translated.isEmpty else {
            return confirmations.values.map { .init(id: "", source: "", target: "", state: $0) }
        }
        return ids.map { id in
            func text(_ marks: [(id: String, element: XMLElement)]) -> String? {
                marks.first { $0.id == id }.map { self.text(of: $0.element, part, codes: codes).text }
            }
            return XLIFFUnit.Segment(
                id: id, source: text(marks), target: text(translated), state: confirmations[id] ?? .unknown)
        }
    }

    /// The segments that a source or a target is marked with, at any depth.
    private func marks(_ element: XMLElement) -> [(id: String, element: XMLElement)] {
        element.elements.flatMap { child -> [(id: String, element: XMLElement)] in
            guard child.namespace == namespace else { return [] }
            guard child.name == "mrk", child["mtype"] == "seg" else { return marks(child) }
            return [(child["mid"] ?? "", child)]
        }
    }

    // MARK: Texts

    private func text(of element: XMLElement?, _ part: Part, codes: [String: String]) -> XLIFFText {
        var text = XLIFFText(codes: codes)
        if let element { add(element, part, to: &text) }
        return text
    }

    private func add(_ element: XMLElement, _ part: Part, to text: inout XLIFFText) {
        for child in element.children {
            switch child {
            case .text(let words): text.add(words)
            case .element(let inner): addInline(inner, part, to: &text)
            }
        }
    }

    private func addInline(_ element: XMLElement, _ part: Part, to text: inout XLIFFText) {
        guard element.namespace == namespace else { return text.refuse(element) }
        let id = element["id"]
        let tag = id.flatMap { part.tags[$0] }
        let equivalent = element["equiv-text"].flatMap { $0.isEmpty ? nil : $0 }
        switch element.name {
        // Trados Studio's tracked changes: what somebody took out.
        case "mrk" where element["mtype"] == "x-sdl-deleted": break
        case "mrk", "sub": add(element, part, to: &text)
        case "g":
            guard !element.children.isEmpty else { return text.add(element, id: nil, meaning: equivalent) }
            if tag == nil, equivalent != nil { return text.refuse(element) }
            text.add(tag?.open ?? "")
            add(element, part, to: &text)
            text.add(tag?.close ?? "")
        case "x", "bx", "ex":
            // It has no content; where a tool wrote some, it is what the element says that it stands for.
            let inner = self.text(of: element, part, codes: text.codes)
            let content = inner.text
            guard inner.unreadable == nil, content.isEmpty || content.hasSameBytes(as: equivalent ?? content) else {
                return text.refuse(element)
            }
            let said = content.isEmpty ? equivalent : content
            text.add(element, id: id, meaning: said ?? tag.map { $0.open + $0.close } ?? placeholder(element))
        case "ph", "it", "bpt", "ept":
            // Its content is the code as the text has it.
            let inner = self.text(of: element, part, codes: text.codes)
            guard inner.unreadable == nil else { return text.refuse(element) }
            let content = inner.text
            let key = id.map { "\(element.name == "ept" ? "/" : "")\($0)" }
            text.add(element, id: key, meaning: content.isEmpty ? equivalent ?? placeholder(element) : content)
        default: text.refuse(element)
        }
    }

    /// What an element without a text stands for by its type: a line break, or an argument of the home.
    private func placeholder(_ element: XMLElement) -> String? {
        guard let type = element["ctype"] else { return nil }
        if type == "lb" { return "\n" }
        guard type.hasPrefix("x-") else { return nil }
        let name = type.dropFirst(2).filter { !"{$}".contains($0) }
        return arguments[name]
    }

    // MARK: States

    private func state(of unit: XMLElement, _ target: XMLElement?) -> ImportedFile.State {
        if let status = unit["status", Self.memoQ] {
            // MachineTranslated, Pretranslated, PartiallyEdited and the like are not the last word.
            let isDone = ["confirmed", "proofread"].contains { status.lowercased().contains($0) }
            return isDone ? .done : .unfinished(.memoQSays(state: status))
        }
        if let confirmed = unit["confirmed", Self.memsource], confirmed != "1" {
            return .unfinished(.phraseUnconfirmed)
        }
        let state = target?["state"]?.lowercased()
        let qualifier = target?["state-qualifier"]?.lowercased()
        if let qualifier, qualifier.hasPrefix("rejected") {
            return .unfinished(.qualifierIs(state: qualifier))
        }
        switch state {
        case "translated", "final", "signed-off": return .done
        case let state? where Self.ownWords.contains { state == "x-" + $0 }: return .done
        case let state? where !state.isEmpty: return .unfinished(.stateIs(state: state))
        default: break
        }
        if unit["approved"] == "yes" { return .done }
        if unit["approved"] == "no" { return .unfinished(.notApproved) }
        if let qualifier, Self.guesses.contains(where: qualifier.hasPrefix) {
            return .unfinished(.qualifierAlone(state: qualifier))
        }
        return .unknown
    }

    /// The words behind `x-` by which a tool's own state says that a text is done.
    private static let ownWords = ["approved", "complete", "completed", "done", "final", "reviewed", "translated"]

    /// How qualifiers begin of texts that a translation memory or a machine proposed.
    private static let guesses = ["leveraged-", "mt-", "tm-", "fuzzy-", "x-mt", "x-tm", "x-fuzzy"]

    /// What Trados Studio says of the unit's segments, by their identifiers.
    private func confirmations(of unit: XMLElement) -> [String: ImportedFile.State] {
        let segments = unit.elements.filter { $0.isElement("seg-defs", of: Self.trados) }.flatMap(\.elements)
            .filter { $0.isElement("seg", of: Self.trados) }
        return segments.reduce(into: [:]) { states, segment in
            let level = segment["conf"] ?? "Unspecified"
            let isDone = ["Translated", "ApprovedTranslation", "ApprovedSignOff"].contains(level)
            states[segment["id"] ?? ""] = isDone ? .done : .unfinished(.tradosSays(state: level))
        }
    }

    /// Adds what Trados Studio says that its tags stand for.
    private func addTags(of header: XMLElement, to part: inout Part) {
        for element in header.elements where element.namespace == Self.trados {
            if element.name == "tag", let id = element["id"] {
                func code(_ name: String) -> String {
                    element.elements.first { $0.isElement(name, of: Self.trados) }?.text ?? ""
                }
                part.tags[id] = (code("bpt") + code("ph") + code("st"), code("ept"))
            } else {
                addTags(of: element, to: &part)
            }
        }
    }
}
