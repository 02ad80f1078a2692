import Phrasebook

/// JSON as FormatJS reads it, with `CATALOG/KEY` as the message's id.
///
/// The source locale is written in its extracted form, `{"ID": {"defaultMessage": …, "description": …}}`; others as
/// `{"ID": "text"}`, where a text that is missing is `""`. Both forms are read.
enum FlatJSONFormat {
    private static let message = "defaultMessage"

    static func write(_ export: TextExport) -> [UInt8] {
        guard export.locale != export.sourceLocale else {
            return JSONNode.members(
                export.units.map { unit in
                    let description = unit.description.map { [("description", JSONNode.text($0))] } ?? []
                    return (
                        unit.address.description,
                        JSONNode.members([(message, .text(unit.translation ?? unit.source))] + description)
                    )
                }
            ).fileBytes
        }
        let units = export.units.filter { $0.state != .contract }
        return JSONNode.members(units.map { ($0.address.description, .text($0.translation ?? "")) }).fileBytes
    }

    static func read(_ bytes: [UInt8]) -> ImportedFile {
        var file = ImportedFile()
        let source = SourceText(name: "", bytes: bytes)
        let (root, findings) = JSONReader().read(source)
        for finding in findings {
            file.problems.append(
                ExchangeProblem(
                    line: source.position(atByte: finding.byteOffset).line, finding.message, mend: finding.remedy))
        }
        guard findings.isEmpty else { return file }
        guard let object = root?.object else {
            file.problems.append(
                ExchangeProblem(
                    line: 1, "the file holds no object", mend: "write { \"CATALOG/KEY\": \"text\" }"))
            return file
        }
        for member in object.members {
            let line = source.position(atByte: member.keyStart).line
            guard let text = member.value.string ?? member.value.object?[message]?.string else {
                file.problems.append(
                    ExchangeProblem(
                        line: line, unit: member.key, "the value is \(member.value.kindName)",
                        mend: "write the text in quotes, or {\"\(message)\": \"text\"}"))
                continue
            }
            file.units.append(
                ImportedFile.Unit(line: line, name: member.key, address: TextAddress(member.key), translation: text))
        }
        return file
    }
}
