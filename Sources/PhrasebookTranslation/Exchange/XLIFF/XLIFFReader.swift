import ICU
import Phrasebook

/// Reads XLIFF of the versions 1.2, 2.0 and 2.1 as translation tools write it.
///
/// Elements and attributes of other namespaces say nothing, but for the states that memoQ and Trados Studio write.
struct XLIFFReader {
    /// Who wrote the notes that export writes.
    static let ownNotes = "phrasebook"
    /// The namespaces of the versions.
    static let namespace1 = "urn:oasis:names:tc:xliff:document:1.2"
    static let namespace2 = "urn:oasis:names:tc:xliff:document:2.0"

    /// The namespace of XML's own attributes, such as a text's language.
    static let xmlNamespace = "http://www.w3.org/XML/1998/namespace"

    private(set) var file = ImportedFile()

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - text: The file.
    ///   - arguments: The names that a placeholder without a text may have, and how texts write them.
    /// - Returns: What the file says; what is wrong with it is among its problems.
    static func read(_ text: String, arguments: [String: String]) -> ImportedFile {
        var reader = XLIFFReader()
        do {
            let root = try XMLElement.read(text)
            let version = root["version"]
            switch (root.name, version, root.namespace) {
            case ("xliff", "1.2", namespace1), ("xliff", "1.2", ""):
                XLIFF1Reader(namespace: root.namespace, arguments: arguments).read(root, into: &reader)
            case ("xliff", "2.0", namespace2), ("xliff", "2.1", namespace2):
                XLIFF2Reader(arguments: arguments).read(root, into: &reader)
            case ("xliff", "1.2"?, let other), ("xliff", "2.0"?, let other), ("xliff", "2.1"?, let other):
                reader.problem(
                    root.line, .otherNamespace(version: version ?? "", name: other),
                    fixIt: .exportXLIFF)
            default:
                let what: DiagnosticText =
                    root.name == "xliff" ? version.map { .otherVersion(version: $0) } ?? .noVersion : .noXLIFF
                reader.problem(
                    root.line, what, fixIt: .exportXLIFF)
            }
        } catch {
            reader.problem(error.line, error.message, fixIt: .exportXLIFFAgain)
        }
        return reader.file
    }

    // MARK: Adding

    /// Adds a unit that was read.
    mutating func add(_ unit: XLIFFUnit) {
        for language in unit.languages {
            note(
                source: language.isSource ? language.name : nil, target: language.isSource ? nil : language.name,
                unit.line)
        }
        file.units.append(unit.imported)
    }

    /// Notes the languages that a part of the file says; others than before are a problem.
    mutating func note(source: String?, target: String?, _ line: Int) {
        note(target, as: \.locale, line, { .severalTargets(first: $0, second: $1) }, fixIt: .exportOneLanguage)
        note(source, as: \.sourceLocale, line, { .severalSources(first: $0, second: $1) }, fixIt: .exportOneSource)
    }

    private mutating func note(
        _ language: String?, as member: WritableKeyPath<ImportedFile, String?>, _ line: Int,
        _ what: (String, String) -> DiagnosticText, fixIt: DiagnosticText
    ) {
        guard let language, !language.isBlank else { return }
        if let known = file[keyPath: member], !Self.isSame(known, language) {
            problem(line, what(known, language), fixIt: fixIt)
        }
        file[keyPath: member] = file[keyPath: member] ?? language
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        guard let first = LocaleIdentifier(left), let second = LocaleIdentifier(right) else { return left == right }
        return first.maximized == second.maximized
    }

    private mutating func problem(_ line: Int, _ message: DiagnosticText, fixIt: DiagnosticText) {
        file.problems.append(ExchangeProblem(line: line, message, fixIt: fixIt))
    }
}
