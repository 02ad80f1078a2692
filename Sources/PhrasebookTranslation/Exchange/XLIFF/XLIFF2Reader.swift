import Phrasebook

/// Reads XLIFF 2.0 and 2.1.
///
/// - SeeAlso: XLIFF Version 2.1, OASIS Standard, 13 February 2018.
struct XLIFF2Reader {
    /// The names that a placeholder without a text may have.
    let arguments: [String: String]

    func read(_ root: XMLElement, into reader: inout XLIFFReader) {
        reader.note(source: root["srcLang"], target: root["trgLang"], root.line)
        for file in elements("file", in: root) { read(file, file["original"], into: &reader) }
    }

    private func read(_ parent: XMLElement, _ catalog: String?, into reader: inout XLIFFReader) {
        for element in parent.elements where element.namespace == XLIFFReader.namespace2 {
            switch element.name {
            case "group": read(element, catalog, into: &reader)
            case "unit": reader.add(unit(element, catalog))
            default: break
            }
        }
    }

    private func elements(_ name: String, in parent: XMLElement) -> [XMLElement] {
        parent.elements.filter { $0.isElement(name, of: XLIFFReader.namespace2) }
    }

    // MARK: Units

    private func unit(_ element: XMLElement, _ catalog: String?) -> XLIFFUnit {
        var unit = XLIFFUnit(line: element.line, name: element["name"], catalog: catalog, id: element["id"] ?? "")
        unit.remarks = elements("notes", in: element).flatMap { elements("note", in: $0) }
            .filter { $0["category"]?.hasPrefix(XLIFFReader.ownNotes) != true }.map(\.text).filter { !$0.isBlank }
        let data = elements("originalData", in: element).flatMap { elements("data", in: $0) }
            .reduce(into: [String: String]()) { data, entry in
                let text = text(of: entry, data: [:], codes: [:])
                data[entry["id"] ?? ""] = text.unreadable == nil ? text.text : nil
            }
        unit.note(withoutNamespace: element)
        var source = XLIFFText()
        var parts: [(order: Int, target: XLIFFText?)] = []
        for part in element.elements where part.namespace == XLIFFReader.namespace2 {
            guard part.name == "segment" || part.name == "ignorable" else { continue }
            let sources = elements("source", in: part)
            let targets = elements("target", in: part)
            unit.note(withoutNamespace: part)
            for text in sources + targets {
                unit.note(language: text["lang", XLIFFReader.xmlNamespace], isSource: text.name == "source")
            }
            if sources.count > 1 || targets.count > 1 { unit.note(several: .severalSegmentTexts) }
            let its = sources.first.map { text(of: $0, data: data, codes: source.codes) } ?? XLIFFText()
            source.append(its)
            let target = targets.first.map { text(of: $0, data: data, codes: source.codes) }
            // What is between segments is taken from the source where it has no translation.
            let isBetween = part.name == "ignorable"
            parts.append(
                (targets.first?["order"].flatMap(Int.init) ?? parts.count + 1, target ?? (isBetween ? its : nil)))
            guard !isBetween else { continue }
            unit.segments.append(
                XLIFFUnit.Segment(
                    id: part["id"] ?? String(unit.segments.count + 1), source: its.text, target: target?.text,
                    state: state(of: part)))
        }
        unit.source = source.unreadable == nil ? source.text : nil
        unit.hasUnreadableSource = source.unreadable != nil
        unit.target = unit.segments.contains { $0.target != nil } ? joined(parts) : nil
        unit.note(unreadable: parts.compactMap { $0.target?.unreadable }.first)
        return unit
    }

    /// The texts of the parts in the order that they say.
    private func joined(_ parts: [(order: Int, target: XLIFFText?)]) -> String {
        parts.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
            .map { $0.element.target?.text ?? "" }.joined()
    }

    private func state(of segment: XMLElement) -> ImportedFile.State {
        switch segment["state"] {
        case "translated", "reviewed", "final": .done
        case let state?: .unfinished(.stateIs(state: state))
        // The specification calls it initial then; but most tools write no state.
        case nil: segment["subState"].map { .unfinished(.subStateAlone(state: $0)) } ?? .unknown
        }
    }

    // MARK: Texts

    private func text(of element: XMLElement, data: [String: String], codes: [String: String]) -> XLIFFText {
        var text = XLIFFText(codes: codes)
        add(element, data, to: &text)
        return text
    }

    private func add(_ element: XMLElement, _ data: [String: String], to text: inout XLIFFText) {
        for child in element.children {
            switch child {
            case .text(let words): text.add(words)
            case .element(let inner): addInline(inner, data, to: &text)
            }
        }
    }

    private func addInline(_ element: XMLElement, _ data: [String: String], to text: inout XLIFFText) {
        guard element.namespace == XLIFFReader.namespace2 else { return text.refuse(element) }
        let id = element["id"]
        func code(_ reference: String, _ equivalent: String) -> String? {
            // The specification's default of an equivalent is the empty text: it says nothing.
            [element[reference].flatMap { data[$0] }, element[equivalent]].compactMap { $0 }.first { !$0.isEmpty }
        }
        switch element.name {
        case "mrk": add(element, data, to: &text)
        case "sm", "em": break
        case "cp":
            guard let scalar = element["hex"].flatMap({ UInt32($0, radix: 16) }).flatMap({ Unicode.Scalar($0) }) else {
                return text.refuse(element)
            }
            text.add(String(scalar))
        case "ph", "sc": text.add(element, id: id, meaning: code("dataRef", "equiv") ?? placeholder(element))
        case "ec":
            let start = element["startRef"] ?? id
            text.add(element, id: start.map { "/" + $0 }, meaning: code("dataRef", "equiv"))
        case "pc":
            let (start, end) = (code("dataRefStart", "equivStart"), code("dataRefEnd", "equivEnd"))
            guard !element.children.isEmpty || start != nil || end != nil else { return text.refuse(element) }
            text.add(start ?? "")
            add(element, data, to: &text)
            text.add(end ?? "")
        default: text.refuse(element)
        }
    }

    /// What a placeholder without a text stands for by its types: a line break, or an argument of the home.
    private func placeholder(_ element: XMLElement) -> String? {
        if element["subType"] == "xlf:lb" { return "\n" }
        let name = element["disp"].map { $0.filter { !"{$}".contains($0) } }
        return name.flatMap { arguments[$0] }
    }
}
