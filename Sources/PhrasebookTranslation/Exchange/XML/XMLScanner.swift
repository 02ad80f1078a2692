import Phrasebook
import TextKernel

/// Reads XML 1.0 in UTF-8, an element or a text at a time.
///
/// Ours and not Foundation's: that one lets some mistakes pass, stops in large files, and needs libxml2 wherever the
/// command runs. This one reads nothing but the file itself: a document type, with which entities are declared, is a
/// mistake here. It checks what a reader of texts depends on: that elements nest, that attributes are given once and that
/// characters are allowed; not which characters a name may hold.
///
/// - SeeAlso: Extensible Markup Language (XML) 1.0, Fifth Edition.
struct XMLScanner {
    /// What is next in the file.
    enum Event {
        /// An element begins.
        case start(Element)
        /// An element ends; one without content begins and ends.
        case end(name: String)
        /// A text, or a part of one; its references are read.
        case text(String)
    }

    /// The beginning of an element.
    struct Element {
        /// Its name, a prefix included.
        let name: String
        /// Its attributes by their names, prefixes included.
        let attributes: [String: String]
        /// The line that it begins on, counted from 1.
        let line: Int
    }

    /// The first position where the file is no XML that is read here.
    struct Mistake: Error {
        let line: Int
        let message: DiagnosticText
    }

    private let bytes: [UInt8]
    private var offset = 0
    private var line = 1
    /// The names of the elements that are open, as they are written.
    private var open: [String] = []
    private var hasRoot = false
    /// An element without content, which ends next.
    private var ending: String?

    /// Begins to read a file, without its byte order mark.
    init(_ text: String) { bytes = Array(text.utf8) }

    /// Reads on.
    ///
    /// - Returns: What comes next; nil at the end of the file.
    /// - Throws: ``Mistake`` where the file is no XML; there is nothing to be read then.
    mutating func next() throws(Mistake) -> Event? {
        if let name = ending {
            ending = nil
            return .end(name: name)
        }
        while offset < bytes.count {
            guard bytes[offset] == UInt8(ascii: "<") else {
                if let text = try readText() { return .text(text) }
                continue
            }
            if starts(with: "<!--") {
                try skip(4, to: "-->", .xmlCommentOpen)
            } else if starts(with: "<![CDATA[") {
                guard !open.isEmpty else { throw mistake(.xmlTextOutside) }
                let start = offset + 9
                try skip(9, to: "]]>", .xmlSectionOpen)
                return .text(try text(of: start..<offset - 3, references: false))
            } else if starts(with: "<?") {
                try readInstruction()
            } else if starts(with: "<!") {
                throw mistake(.xmlDocumentType)
            } else if starts(with: "</") {
                return try readEnd()
            } else {
                return try readStart()
            }
        }
        if let name = open.last { throw mistake(.xmlNeverClosed(name: name)) }
        guard hasRoot else { throw mistake(.xmlNoElement) }
        return nil
    }

    // MARK: Elements

    private mutating func readStart() throws(Mistake) -> Event {
        guard !open.isEmpty || !hasRoot else { throw mistake(.xmlSecondElement) }
        let start = line
        offset += 1
        let name = try readName()
        var attributes: [String: String] = [:]
        while true {
            let hasSpace = skipSpace()
            if starts(with: "/>") {
                offset += 2
                ending = name
                break
            }
            if starts(with: ">") {
                offset += 1
                open.append(name)
                break
            }
            guard hasSpace else { throw mistake(.xmlCutElement(name: name)) }
            let attribute = try readName()
            _ = skipSpace()
            guard starts(with: "=") else { throw mistake(.xmlNoValue(name: attribute)) }
            offset += 1
            _ = skipSpace()
            guard attributes.updateValue(try readValue(of: attribute), forKey: attribute) == nil else {
                throw mistake(.xmlAttributeTwice(name: attribute))
            }
        }
        hasRoot = true
        return .start(Element(name: name, attributes: attributes, line: start))
    }

    private mutating func readEnd() throws(Mistake) -> Event {
        offset += 2
        let name = try readName()
        _ = skipSpace()
        guard let last = open.popLast() else { throw mistake(.xmlNeverOpened(name: name)) }
        guard last == name else { throw mistake(.xmlClosedAs(first: last, second: name)) }
        guard starts(with: ">") else { throw mistake(.xmlCutEnd(name: name)) }
        offset += 1
        return .end(name: name)
    }

    private mutating func readName() throws(Mistake) -> String {
        let start = offset
        while offset < bytes.count, !Self.endsName(bytes[offset]) { offset += 1 }
        guard offset > start, !(UInt8(ascii: "-")...UInt8(ascii: "9")).contains(bytes[start]) else {
            throw mistake(.xmlNameExpected)
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || "=/><\"'&;!?#".utf8.contains(byte)
    }

    private mutating func readValue(of attribute: String) throws(Mistake) -> String {
        guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") else {
            throw mistake(.xmlNoQuotes(name: attribute))
        }
        let quote = bytes[offset]
        let start = offset + 1
        guard let end = bytes[start...].firstIndex(where: { $0 == quote || $0 == UInt8(ascii: "<") }),
            bytes[end] == quote
        else { throw mistake(.xmlValueOpen(name: attribute)) }
        let value = try text(of: start..<end, references: true, isAttribute: true)
        advance(to: end + 1)
        return value
    }

    private mutating func readInstruction() throws(Mistake) {
        let isDeclaration = starts(with: "<?xml") && offset + 5 < bytes.count && bytes[offset + 5] <= 0x20
        guard !isDeclaration || offset == 0 else {
            throw mistake(.xmlDeclarationFirst)
        }
        let start = offset
        try skip(2, to: "?>", .xmlInstructionOpen)
        guard isDeclaration else { return }
        let words = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let encoding = words.firstMatch(of: /encoding\s*=\s*["']([^"']*)["']/)?.1 else { return }
        guard encoding.lowercased() == "utf-8" || encoding.lowercased() == "us-ascii" else {
            throw Mistake(line: 1, message: .xmlOtherEncoding(name: encoding))
        }
    }

    // MARK: Texts

    /// Reads up to the next mark; nil where only white space is outside of all elements.
    private mutating func readText() throws(Mistake) -> String? {
        let end = bytes[offset...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let range = offset..<end
        guard !open.isEmpty else {
            guard bytes[range].allSatisfy({ $0 == 0x20 || (0x09...0x0D).contains($0) }) else {
                throw mistake(.xmlTextOutside)
            }
            advance(to: end)
            return nil
        }
        let text = try text(of: range, references: true)
        advance(to: end)
        return text
    }

    /// A text with its line ends as XML has them, and its references read.
    private func text(
        of range: Range<Int>, references: Bool, isAttribute: Bool = false
    ) throws(Mistake) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = bytes[offset]
            switch byte {
            case UInt8(ascii: "&") where references:
                guard let end = bytes[offset..<range.upperBound].firstIndex(of: UInt8(ascii: ";")) else {
                    throw mistake(.xmlLoneSign, at: offset)
                }
                result += String(try scalar(of: offset + 1..<end)).utf8
                offset = end
            case 0x0D:
                if offset + 1 == range.upperBound || bytes[offset + 1] != 0x0A {
                    result.append(isAttribute ? 0x20 : 0x0A)
                }
            case 0x09, 0x0A: result.append(isAttribute ? 0x20 : byte)
            case 0..<0x20: throw mistake(.xmlControlCharacter, at: offset)
            default: result.append(byte)
            }
            offset += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// The character that a reference means.
    private func scalar(of range: Range<Int>) throws(Mistake) -> Unicode.Scalar {
        let name = String(decoding: bytes[range], as: UTF8.self)
        if let known = Self.entities[name] { return known }
        guard name.hasPrefix("#") else {
            throw mistake(.xmlEntity(name: name), at: range.lowerBound)
        }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits, radix: 10)
        guard let scalar = value.flatMap({ Unicode.Scalar($0) }), scalar.isXML else {
            throw mistake(.xmlNoCharacter(name: name), at: range.lowerBound)
        }
        return scalar
    }

    private static let entities: [String: Unicode.Scalar] = [
        "lt": "<", "gt": ">", "amp": "&", "quot": "\"", "apos": "'",
    ]

    // MARK: Offsets

    private func starts(with word: StaticString) -> Bool { bytes.span.hasPrefix(word, at: offset) }

    /// Goes behind the end of something that begins with `count` bytes.
    private mutating func skip(_ count: Int, to end: StaticString, _ isOpen: DiagnosticText) throws(Mistake) {
        let start = line
        advance(to: min(offset + count, bytes.count))
        while offset < bytes.count {
            if starts(with: end) { return offset += end.utf8CodeUnitCount }
            advance(to: offset + 1)
        }
        throw Mistake(line: start, message: isOpen)
    }

    private mutating func skipSpace() -> Bool {
        let start = offset
        while offset < bytes.count, bytes[offset] == 0x20 || (0x09...0x0D).contains(bytes[offset]) {
            advance(to: offset + 1)
        }
        return offset > start
    }

    private mutating func advance(to end: Int) {
        line += Self.lineEnds(bytes[offset..<end])
        offset = end
    }

    private static func lineEnds(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x0A } }

    private func mistake(_ message: DiagnosticText, at byte: Int? = nil) -> Mistake {
        Mistake(line: line + Self.lineEnds(bytes[offset..<max(byte ?? offset, offset)]), message: message)
    }
}

extension Unicode.Scalar {
    /// Whether XML 1.0 has a form for it (production 2, `Char`).
    var isXML: Bool {
        switch value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
