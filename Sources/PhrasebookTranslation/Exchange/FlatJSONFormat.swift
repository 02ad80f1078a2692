import Phrasebook

/// JSON as FormatJS reads it, with `CATALOG/KEY` as the message's id.
///
/// The source locale is written in its extracted form, `{"ID": {"defaultMessage": …, "description": …}}`; others as
/// `{"ID": "text"}`, where a text that is missing is `""`. Both forms are read.
///
/// The first member says the locale, and in a translation the second one says from which sources its texts were made, as
/// a hash for each. They have the form of the others: to FormatJS they are messages that are never asked for. No text has such a
/// name, since every other id has a slash.
enum FlatJSONFormat {
    /// The member that says the locale.
    static let locale = "@@locale"
    private static let sources = "@@sources"
    private static let message = "defaultMessage"
    private static let description = "description"

    static func write(_ export: TextExport) -> [UInt8] {
        guard export.locale != export.sourceLocale else {
            let head = extracted(
                export.locale, "The locale of these texts. In a translation, the locale that it is in, such as zh_CN.")
            return JSONNode.members(
                [(locale, head)]
                    + export.units.map { unit in
                        (unit.address.description, extracted(unit.translation ?? unit.source, unit.description))
                    }
            ).fileBytes
        }
        let units = export.units.filter { $0.state != .contract }
        return JSONNode.members(
            [(locale, .text(export.locale)), (sources, .text(units.map(TextExport.hash).joined(separator: " ")))]
                + units.map { ($0.address.description, .text($0.translation ?? "")) }
        ).fileBytes
    }

    private static func extracted(_ text: String, _ words: String?) -> JSONNode {
        .members([(message, .text(text))] + (words.map { [(description, .text($0))] } ?? []))
    }

    static func read(_ bytes: [UInt8]) -> ImportedFile {
        var file = ImportedFile()
        let source = SourceText(name: "", bytes: bytes)
        let (root, diagnostics) = JSONReader().read(source)
        for diagnostic in diagnostics.map({ Diagnostic($0, in: source) }) {
            file.problems.append(
                ExchangeProblem(line: diagnostic.position.line, diagnostic.text, fixIt: diagnostic.fixItText))
        }
        guard diagnostics.isEmpty else { return file }
        guard let object = root?.object else {
            file.problems.append(
                ExchangeProblem(
                    line: 1, .fileHoldsNoObject, fixIt: .writeFlatObject))
            return file
        }
        for member in object.members {
            let line = source.position(atByte: member.keyStart).line
            guard let text = member.value.string ?? member.value.object?[message]?.string else {
                file.problems.append(
                    ExchangeProblem(
                        line: line, unit: member.key, .valueIs(kind: member.value.kindName),
                        fixIt: .writeFlatText(member: message)))
                continue
            }
            guard member.key != locale else {
                // A platform may have added the member without a text.
                if !text.isBlank { file.locale = text }
                continue
            }
            guard member.key != sources else {
                if !text.isBlank { file.sources = .hashes(Set(text.split(separator: " ").map(String.init))) }
                continue
            }
            file.units.append(
                ImportedFile.Unit(line: line, name: member.key, address: TextAddress(member.key), translation: text))
        }
        return file
    }
}
