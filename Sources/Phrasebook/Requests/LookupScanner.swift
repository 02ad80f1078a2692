import ICU
import MessageFormat
import TextKernel

/// How much a list of lookups may bring.
package struct LookupLimits: Sendable {
    /// The most lookups.
    package let lookups: Int
    /// The most arguments of one lookup.
    package let arguments: Int
    /// The most characters of a code or a catalog's name.
    package let name: Int

    /// Limits.
    package init(lookups: Int, arguments: Int, name: Int) {
        self.lookups = lookups
        self.arguments = arguments
        self.name = name
    }
}

/// One lookup of a list, as the places of its members in the body.
struct ScannedLookup: Sendable {
    /// A part of the body; nothing begins at its first byte, so such a part is a member that is absent.
    typealias Part = Range<Int32>

    static let absent: Part = 0..<0

    /// The object, with its braces.
    var object = absent
    var catalog = absent
    var code = absent
    var language = absent
    var acceptLanguage = absent
    var locale = absent
    var timeZone = absent
    /// The arguments, among those of all lookups.
    var arguments = 0..<0
}

/// Reads `{"lookups":[{"catalog":…,"code":…}, …]}` in one pass, without a tree.
///
/// It knows the usual form alone: members of the schema, each once, names without escapes, values no deeper than an
/// amount of money. Of everything else, and of everything that is wrong, it says nothing: ``JSONReader`` reads it then,
/// and says what is wrong.
struct LookupScanner {
    private let bytes: [UInt8]
    private let limits: LookupLimits
    private var position = 0
    private(set) var lookups: [ScannedLookup] = []
    /// The arguments of all lookups, in their order.
    private(set) var arguments: [JSONMember] = []

    /// The members of a lookup, in the order of ``Member``.
    private static let members = NameTable([
        "catalog", "code", "language", "acceptLanguage", "locale", "timeZone", "arguments",
    ])
    private enum Member: Int {
        case catalog, code, language, acceptLanguage, locale, timeZone, arguments
    }
    /// The most arguments, and the most members of one, that are compared one by one.
    private static let maximumMembers = 8

    /// A scanner at the beginning of a body.
    init(_ bytes: [UInt8], _ limits: LookupLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    /// Reads the body.
    ///
    /// - Returns: Whether it has the usual form; else ``lookups`` means nothing.
    mutating func scan() -> Bool {
        guard bytes.count <= JSONLimits().maximumBytes, bytes.count < Int32.max,
            (try? UTF8Span(validating: bytes.span)) != nil
        else { return false }
        lookups.reserveCapacity(min(limits.lookups, bytes.count / 24))
        guard takes(.openBrace), let key = string(), isKey(key, "lookups"), takes(.colon), takes(.openBracket) else {
            return false
        }
        repeat {
            guard lookups.count < limits.lookups, let lookup = lookup() else { return false }
            lookups.append(lookup)
        } while takes(.comma)
        guard takes(.closeBracket), takes(.closeBrace) else { return false }
        skipBlanks()
        return position == bytes.count
    }

    // MARK: Lookups

    private mutating func lookup() -> ScannedLookup? {
        var lookup = ScannedLookup()
        var seen = 0
        guard takes(.openBrace) else { return nil }
        let start = position - 1
        repeat {
            guard let key = string(), let place = member(key), let member = Member(rawValue: place),
                seen & 1 << place == 0, takes(.colon)
            else { return nil }
            seen |= 1 << place
            if takesNull() {
                guard place >= Member.language.rawValue else { return nil }
                continue
            }
            if member == .arguments {
                let first = arguments.count
                guard readArguments(from: first) else { return nil }
                lookup.arguments = first..<arguments.count
                continue
            }
            guard let value = string() else { return nil }
            let part = Int32(truncatingIfNeeded: value.lowerBound)..<Int32(truncatingIfNeeded: value.upperBound)
            switch member {
            case .catalog, .code:
                guard !value.isEmpty, value.count <= limits.name else { return nil }
                if member == .code { lookup.code = part } else { lookup.catalog = part }
            case .language: lookup.language = part
            case .acceptLanguage: lookup.acceptLanguage = part
            case .locale: lookup.locale = part
            case .timeZone: lookup.timeZone = part
            case .arguments: return nil
            }
        } while takes(.comma)
        guard takes(.closeBrace), seen & 3 == 3 else { return nil }
        lookup.object = Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: position)
        return lookup
    }

    private func member(_ key: Range<Int>) -> Int? {
        Self.members.index(of: bytes.span.extracting(key))
    }

    private func isKey(_ key: Range<Int>, _ name: String) -> Bool { bytes[key].elementsEqual(name.utf8) }

    // MARK: Arguments

    private mutating func readArguments(from first: Int) -> Bool {
        guard takes(.openBrace) else { return false }
        if takes(.closeBrace) { return true }
        let most = min(limits.arguments, Self.maximumMembers)
        repeat {
            guard arguments.count - first < most, let key = text() else { return false }
            for index in first..<arguments.count where arguments[index].key.hasSameBytes(as: key.text) { return false }
            guard takes(.colon), let value = value() else { return false }
            arguments.append(JSONMember(key: key.text, keyStart: key.start, value: value))
        } while takes(.comma)
        return takes(.closeBrace)
    }

    private mutating func value() -> JSONNode? {
        skipBlanks()
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case .openBracket: return texts()
        case .openBrace: return object()
        default: return scalar()
        }
    }

    private mutating func scalar() -> JSONNode? {
        skipBlanks()
        guard position < bytes.count else { return nil }
        if bytes[position] == .quote { return text()?.node }
        let start = position
        while position < bytes.count, bytes[position].isWord { position += 1 }
        let word = start..<position
        let value: JSONValue
        switch bytes[start] {
        case UInt8(ascii: "t"): value = .bool(true)
        case UInt8(ascii: "f"): value = .bool(false)
        case UInt8(ascii: "n"): value = .null
        default:
            guard isPlainNumber(word) else { return nil }
            return node(.number(string(of: word)), word)
        }
        let name =
            switch value {
            case .null: "null"
            case .bool(let flag): flag ? "true" : "false"
            default: ""
            }
        return isKey(word, name) ? node(value, word) : nil
    }

    private mutating func texts() -> JSONNode? {
        let start = position
        guard takes(.openBracket) else { return nil }
        var elements: [JSONNode] = []
        if takes(.closeBracket) { return node(.array(elements), start..<position) }
        repeat {
            guard let text = text() else { return nil }
            elements.append(text.node)
        } while takes(.comma)
        return takes(.closeBracket) ? node(.array(elements), start..<position) : nil
    }

    private mutating func object() -> JSONNode? {
        let start = position
        guard takes(.openBrace) else { return nil }
        var object = JSONObject()
        if takes(.closeBrace) { return node(.object(object), start..<position) }
        repeat {
            guard object.members.count < Self.maximumMembers, let key = text(), takes(.colon), let value = scalar(),
                object.append(JSONMember(key: key.text, keyStart: key.start, value: value)) == nil
            else { return nil }
        } while takes(.comma)
        return takes(.closeBrace) ? node(.object(object), start..<position) : nil
    }

    private func node(_ value: JSONValue, _ range: Range<Int>) -> JSONNode {
        JSONNode(value: value, start: range.lowerBound, end: range.upperBound)
    }

    /// Whether a word is a number with neither an exponent nor more than the usual digits.
    private func isPlainNumber(_ word: Range<Int>) -> Bool {
        var rest = bytes[word]
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let integer = rest.prefix { $0.isDigit }
        guard let first = integer.first, first != UInt8(ascii: "0") || integer.count == 1 else { return false }
        rest = rest[integer.endIndex...]
        guard !rest.isEmpty else { return true }
        guard rest.removeFirst() == UInt8(ascii: "."), !rest.isEmpty else { return false }
        return rest.allSatisfy(\.isDigit)
    }

    // MARK: Strings

    /// The string that follows, where it has no escapes: the place of its content.
    private mutating func string() -> Range<Int>? {
        skipBlanks()
        guard position < bytes.count, bytes[position] == .quote else { return nil }
        let start = position + 1
        let end = bytes.span.firstInString(from: start)
        guard end < bytes.count, bytes[end] == .quote else { return nil }
        position = end + 1
        return start..<end
    }

    /// The string that follows.
    private mutating func text() -> JSONStringToken? {
        skipBlanks()
        let start = position
        if let range = string() { return JSONStringToken(text: string(of: range), start: start, end: position) }
        guard start < bytes.count, bytes[start] == .quote else { return nil }
        var content: [UInt8] = []
        var index = start + 1
        while index < bytes.count {
            let byte = bytes[index]
            if byte == .quote {
                position = index + 1
                return JSONStringToken(text: String(decoding: content, as: UTF8.self), start: start, end: position)
            }
            let element = JSONStringElement(bytes.span, at: index)
            guard element.problem == nil else { return nil }
            element.append(to: &content)
            index += element.length
        }
        return nil
    }

    /// Some bytes as they are: the body is UTF-8.
    private func string(of range: Range<Int>) -> String {
        unsafe String(copying: UTF8Span(unchecked: bytes.span.extracting(range)))
    }

    // MARK: Bytes

    @inline(__always)
    private mutating func skipBlanks() {
        while position < bytes.count, bytes[position].isBlank || bytes[position].isLineEnd { position += 1 }
    }

    /// Moves behind a byte where it follows.
    @inline(__always)
    private mutating func takes(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == byte else { return false }
        position += 1
        return true
    }

    private mutating func takesNull() -> Bool {
        skipBlanks()
        guard position < bytes.count, bytes[position] == UInt8(ascii: "n") else { return false }
        let end = position + 4
        guard end <= bytes.count, isKey(position..<end, "null") else { return false }
        position = end
        return true
    }
}
