import Foundation

/// Which page of a site: of a catalog, or the first one, in one language.
struct PageAddress: Hashable, Sendable {
    /// The catalog's name, or `common`; nil of the first page.
    var catalog: String?
    /// The language, as its folder spells it; nil of the site's first language.
    var language: String?
}

/// Another site that pages lead to.
package struct PageSibling: Sendable {
    /// The name of its title among the words.
    let title: String
    /// The address of its first page.
    let address: String
    /// The languages that its parameter `locale` takes, as folders spell them.
    let languages: [String]

    /// The preview at an address.
    package static func preview(at address: String, languages: [String]) -> Self {
        Self(title: "sitePreview", address: address, languages: languages)
    }

    /// The reference at an address.
    package static func reference(at address: String, languages: [String]) -> Self {
        Self(title: "siteReference", address: address, languages: languages)
    }

    /// What leads there from a page in a language: to the same language where it has it.
    func link(_ language: String) -> String {
        languages.contains(language) ? address + "?locale=" + PageLinks.encoded(language) : address
    }
}

/// How the pages of a site lead to each other.
package enum PageLinks: Sendable, Hashable {
    /// As files in a folder, which may lie anywhere.
    case files
    /// Below a path of a server, such as `/reference`; the language is the parameter `locale`.
    case served(root: String, assets: String)

    /// The path of a page from the site's folder.
    static func path(of page: PageAddress) -> String {
        [page.language, page.catalog].compactMap { $0.map(Self.fileName) }.map { $0 + "/" }.joined() + "index.html"
    }

    /// What leads from a page to another one.
    func link(from: PageAddress, to: PageAddress, fragment: String? = nil) -> String {
        let fragment = fragment.map { "#" + Self.encoded($0) } ?? ""
        switch self {
        case .files:
            return up(from) + Self.encodedPath(Self.path(of: to)) + fragment
        case .served(let root, _):
            let catalog = to.catalog.map { "/" + Self.encoded($0) } ?? ""
            let language = to.language.map { "?locale=" + Self.encoded($0) } ?? ""
            return root + catalog + language + fragment
        }
    }

    /// What leads from a page to a file that all share.
    func asset(_ name: String, from page: PageAddress) -> String {
        switch self {
        case .files: up(page) + "assets/" + name
        case .served(_, let assets): assets + "/" + name
        }
    }

    private func up(_ page: PageAddress) -> String {
        String(repeating: "../", count: [page.language, page.catalog].compactMap(\.self).count)
    }

    /// A name as a folder may have it: one that would lead elsewhere is encoded twice.
    private static func fileName(_ name: String) -> String {
        name.allSatisfy { $0 == "." } || name.contains("/") ? encoded(name).replacing(".", with: "%2E") : name
    }

    private static func encodedPath(_ path: String) -> String {
        path.split(separator: "/").map { encoded(String($0)) }.joined(separator: "/")
    }

    /// A text as a segment of a path or a fragment, as the `type` of problem details has it.
    static func encoded(_ text: String) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        var result = String.UnicodeScalarView()
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if byte < 0x80, scalar.properties.isAlphabetic || (0x30...0x39).contains(byte) || "-._~".utf8.contains(byte)
            {
                result.append(scalar)
            } else {
                result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(result)
    }
}
