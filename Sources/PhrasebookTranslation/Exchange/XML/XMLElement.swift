import Phrasebook

/// An element of an XML file with all that is in it.
///
/// - SeeAlso: Namespaces in XML 1.0, Third Edition.
struct XMLElement {
    /// What is in an element.
    enum Node {
        case element(XMLElement)
        /// A text; its references are read.
        case text(String)
    }

    /// Its name without a prefix.
    let name: String
    /// Its namespace; empty where it has none.
    let namespace: String
    /// Its attributes; those without a prefix by their names.
    private let attributes: [String: String]
    /// The line that it begins on, counted from 1.
    let line: Int
    /// What is in it, in order.
    private(set) var children: [Node] = []

    /// The elements in it.
    var elements: [XMLElement] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// The text in it and in all of its elements.
    var text: String {
        children.reduce(into: "") { text, child in
            switch child {
            case .element(let element): text += element.text
            case .text(let part): text += part
            }
        }
    }

    /// An attribute without a prefix; nil where it is not there.
    subscript(attribute: String) -> String? { attributes[attribute] }

    /// An attribute of a namespace; nil where it is not there.
    subscript(attribute: String, namespace: String) -> String? { attributes["\(namespace) \(attribute)"] }

    /// Whether it is an element of a namespace.
    func isElement(_ name: String, of namespace: String) -> Bool { self.name == name && self.namespace == namespace }

    // MARK: Reading

    /// How deep elements may nest.
    private static let deepest = 100
    /// The prefixes that every file has.
    private static let ownPrefixes = ["": "", "xml": "http://www.w3.org/XML/1998/namespace"]

    /// The root of a file.
    ///
    /// - Throws: ``XMLScanner/Mistake`` where the file is no XML, nests deeper than 100 elements, or uses a prefix that it
    ///   does not declare.
    static func read(_ text: String) throws(XMLScanner.Mistake) -> XMLElement {
        var scanner = XMLScanner(text)
        var open: [(element: XMLElement, prefixes: [String: String])] = []
        var root: XMLElement?
        while let event = try scanner.next() {
            switch event {
            case .start(let start):
                guard open.count < deepest else {
                    throw XMLScanner.Mistake(
                        line: start.line, message: .xmlTooDeep(allowed: deepest))
                }
                open.append(try XMLElement.begin(start, in: open.last?.prefixes ?? ownPrefixes))
            case .text(let text): open[open.count - 1].element.children.append(.text(text))
            case .end:
                let element = open.removeLast().element
                if open.isEmpty {
                    root = element
                } else {
                    open[open.count - 1].element.children.append(.element(element))
                }
            }
        }
        // The scanner gives one element or throws.
        guard let root else { throw XMLScanner.Mistake(line: 1, message: .xmlNoElement) }
        return root
    }

    private static func begin(
        _ start: XMLScanner.Element, in outer: [String: String]
    ) throws(XMLScanner.Mistake) -> (element: XMLElement, prefixes: [String: String]) {
        var prefixes = outer
        for (name, value) in start.attributes {
            if name == "xmlns" { prefixes[""] = value }
            if name.hasPrefix("xmlns:") { prefixes[String(name.dropFirst("xmlns:".count))] = value }
        }
        func namespace(_ prefix: Substring) throws(XMLScanner.Mistake) -> String {
            guard let namespace = prefixes[String(prefix)] else {
                throw XMLScanner.Mistake(line: start.line, message: .xmlNoPrefix(name: prefix))
            }
            return namespace
        }
        var attributes: [String: String] = [:]
        for (name, value) in start.attributes where name != "xmlns" && !name.hasPrefix("xmlns:") {
            let (prefix, local) = parts(name)
            attributes[prefix.isEmpty ? name : "\(try namespace(prefix)) \(local)"] = value
        }
        let (prefix, local) = parts(start.name)
        let element = XMLElement(
            name: String(local), namespace: try namespace(prefix), attributes: attributes, line: start.line)
        return (element, prefixes)
    }

    private init(name: String, namespace: String, attributes: [String: String], line: Int) {
        self.name = name
        self.namespace = namespace
        self.attributes = attributes
        self.line = line
    }

    /// The prefix of a name, empty where it has none, and what is behind it.
    private static func parts(_ name: String) -> (prefix: Substring, local: Substring) {
        guard let colon = name.firstIndex(of: ":") else { return ("", name[...]) }
        return (name[..<colon], name[name.index(after: colon)...])
    }
}
