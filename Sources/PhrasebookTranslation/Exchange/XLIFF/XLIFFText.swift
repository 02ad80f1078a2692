/// A text of an XLIFF file with what its inline elements stand for.
struct XLIFFText {
    /// The text.
    private(set) var text = ""
    /// The first element that stands for something and does not say for what; nil where there is none.
    private(set) var unreadable: String?
    /// What inline elements stand for, by their identifiers.
    private(set) var codes: [String: String]

    /// An empty text; `codes` are known from elsewhere in the file, such as the source.
    init(codes: [String: String] = [:]) { self.codes = codes }

    /// Adds a text as it is.
    mutating func add(_ part: String) { text += part }

    /// Adds a text of the same unit behind this one, with what it knows of codes.
    mutating func append(_ other: XLIFFText) {
        text += other.text
        unreadable = unreadable ?? other.unreadable
        codes.merge(other.codes) { first, _ in first }
    }

    /// Adds an element that stands for a text.
    ///
    /// - Parameters:
    ///   - element: The element, as a problem shows it.
    ///   - id: Its identifier, by which the same element of the source is known.
    ///   - meaning: What it says that it stands for; nil where it does not say it.
    mutating func add(_ element: XMLElement, id: String?, meaning: String?) {
        guard let meaning = meaning ?? id.flatMap({ codes[$0] }) else { return refuse(element) }
        if let id { codes[id] = codes[id] ?? meaning }
        text += meaning
    }

    /// Notes that it is not known what an element stands for.
    mutating func refuse(_ element: XMLElement) {
        let id = element["id"].map { " id=\"\($0)\"" } ?? ""
        unreadable = unreadable ?? "<\(element.name)\(id)>"
    }
}
