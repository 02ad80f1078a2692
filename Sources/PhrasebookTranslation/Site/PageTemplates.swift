import Foundation
import Mustache
package import Phrasebook
import TextKernel

/// The templates of the pages, and the files that all pages share.
package struct PageTemplates: Sendable {
    private let library: MustacheLibrary
    /// The style sheet and the script, by their names.
    package let assets: [PageSite.File]

    private static let contentTypes = [
        "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    ]

    /// Reads the templates of the installation.
    ///
    /// - Throws: ``CatalogError`` where they are missing or broken, which those of a complete installation never are.
    package init() throws(CatalogError) { try self.init(folder: Self.resources + "/Pages") }

    /// The folder of this module's resources.
    static var resources: String {
        ProcessArguments.folderBesideProgram("phrasebook_PhrasebookTranslation.resources") ?? Bundle.module.bundlePath
    }

    init(folder: String) throws(CatalogError) {
        MustacheContentTypes.register(PageText(), named: PageText.name)
        var library = MustacheLibrary()
        var assets: [PageSite.File] = []
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() {
            guard let data = FileManager.default.contents(atPath: folder + "/" + name) else { continue }
            let parts = name.split(separator: ".")
            if let type = parts.last.flatMap({ Self.contentTypes[String($0)] }) {
                assets.append(PageSite.File(path: name, bytes: [UInt8](data), contentType: type))
            } else if parts.last == "mustache" {
                // Mustache's own escaping overlooks a quotation mark that a combining character follows.
                let text = "{{% CONTENT_TYPE: \(PageText.name) }}\n" + String(decoding: data, as: UTF8.self)
                do {
                    try library.register(MustacheTemplate(string: text), named: String(parts[0]))
                } catch {
                    throw Self.broken("\(folder)/\(name) is no template (\(error))")
                }
            }
        }
        guard library.getTemplate(named: "page") != nil, !assets.isEmpty else {
            throw Self.broken("\(folder) has no pages")
        }
        self.library = library
        self.assets = assets
    }

    private static func broken(_ what: String) -> CatalogError {
        CatalogError(
            code: .homeNotLoaded, diagnostics: [],
            message: "\(what); install the folder phrasebook_PhrasebookTranslation.resources beside the command")
    }

    /// A page: the frame with a template of this name in it.
    func render(_ template: String, _ values: [String: Any]) -> [UInt8] {
        var values = values
        values["template"] = template
        return Array((library.render(values, withTemplate: "page") ?? "").utf8)
    }
}

/// Text in HTML: what means something there is escaped, scalar by scalar, in content and in attributes.
struct PageText: MustacheContentType {
    static let name = "PHRASEBOOK"

    func escapeText(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;".unicodeScalars
            case "<": result += "&lt;".unicodeScalars
            case ">": result += "&gt;".unicodeScalars
            case "\"": result += "&quot;".unicodeScalars
            case "'": result += "&#39;".unicodeScalars
            // HTML has none of it, and a parser would put something else instead.
            case "\u{0}": result.append("\u{FFFD}")
            case "\r": result += "&#13;".unicodeScalars
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
