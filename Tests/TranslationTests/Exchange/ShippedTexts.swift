import Phrasebook
import PhrasebookCatalogs
import PhrasebookTranslation

/// The shipped home, read once for all tests of what travels.
enum ShippedTexts {
    static let home = TranslatedHome(.shipped)

    /// A text that is once in the home, its catalog's key, and the same text edited.
    static let address = TextAddress(catalog: "agreement-pay", key: "40000.user")
    static let text = "部分信息未填写或有误，请检查{field}。"
    static let edited = "部分信息未填写或有误，请核对{field}。"

    /// A file as it is exported.
    static func file(
        _ format: ExchangeFormat, _ locale: String = "zh_CN", catalog: String? = nil,
        only selection: TextExport.Selection = .all
    ) throws -> String {
        let export = try TextExport(home, locale: locale, catalog: catalog, only: selection)
        return String(decoding: try export.bytes(as: format), as: UTF8.self)
    }

    /// What the import of a file would do.
    static func imported(
        _ file: String, _ format: ExchangeFormat, _ locale: String = "zh_CN", name: String = "file"
    ) throws -> TextImport {
        try TextImport(Array(file.utf8), as: format, locale: locale, name: name, into: home)
    }

    /// The lines of a file of the home that are not in a new one, and those that are new.
    static func difference(_ file: HomeChanges.File) -> (old: [Substring], new: [Substring]) {
        let old = String(decoding: home.home.bytes(of: file.path) ?? [], as: UTF8.self).split(separator: "\n")
        let new = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        let difference = new.difference(from: old)
        return (
            difference.removals.compactMap { if case .remove(_, let line, _) = $0 { line } else { nil } },
            difference.insertions.compactMap { if case .insert(_, let line, _) = $0 { line } else { nil } }
        )
    }
}

extension SmallHome {
    /// What the import of a file would do to a home with these files.
    static func imported(
        _ file: String, _ format: ExchangeFormat, _ locale: String, into files: [String: String]
    ) throws -> TextImport {
        try TextImport(
            Array(file.utf8), as: format, locale: locale, name: "file", into: TranslatedHome(home(files)))
    }
}

extension HomeChanges {
    /// What will be in a file; nil where it does not change.
    func text(_ path: String) -> String? {
        files.first { $0.path == path }.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
}
