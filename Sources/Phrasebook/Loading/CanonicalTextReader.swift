import ICU
import TextKernel

/// Reads a text file about which nothing is to be said, in one pass and without a tree.
///
/// Such a file is sound JSON in canonical form, without a key that stands twice; it says its locale, has `@@` members
/// first, texts alone beside them, and metadata in the source locale only. Any other is left to ``JSONReader``,
/// ``CanonicalForm`` and ``TextFile/read(_:source:locale:isSource:_:)``, which say what is wrong and where.
struct CanonicalTextReader {
    private let source: SourceText
    private let locale: LocaleIdentifier
    private let isSource: Bool
    private var place = 0
    private var texts: [TextFile.Text] = []
    private var decoded: [UInt8] = []
    private var keys: [TextFile.Piece] = []
    private var table: KeyTable
    private var saysLocale = false
    /// The members that describe texts; nil where nobody asks for them.
    private var metadata: [JSONMember]?

    private init(_ source: SourceText, locale: LocaleIdentifier, isSource: Bool) {
        self.source = source
        self.locale = locale
        self.isSource = isSource
        table = KeyTable(capacity: source.bytes.count / 64)
    }

    /// The file's texts; nil where it is another kind of file.
    static func read(_ source: SourceText, locale: LocaleIdentifier, isSource: Bool) -> TextFile? {
        var reader = CanonicalTextReader(source, locale: locale, isSource: isSource)
        return reader.readFile()
    }

    /// The file's texts, and the members that describe them; nil where it is another kind of file.
    static func readWithMetadata(
        _ source: SourceText, locale: LocaleIdentifier, isSource: Bool
    ) -> (file: TextFile, metadata: [JSONMember])? {
        var reader = CanonicalTextReader(source, locale: locale, isSource: isSource)
        reader.metadata = []
        return reader.readFile().map { ($0, reader.metadata ?? []) }
    }

    private mutating func readFile() -> TextFile? {
        guard source.bytes.count <= JSONLimits().maximumBytes, source.contentStart == 0, source.bytes.span.isUTF8,
            readObject(), saysLocale
        else { return nil }
        return TextFile(source: source, texts: texts, textless: [], decoded: decoded)
    }

    // MARK: Members

    private mutating func readObject() -> Bool {
        guard take("{") else { return false }
        repeat {
            guard take("\n  \""), readMember() else { return false }
        } while take(",")
        return take("\n}\n") && place == source.bytes.count
    }

    /// Reads a member from behind the quotation mark of its key.
    private mutating func readMember() -> Bool {
        let keyStart = place - 1
        let end = source.bytes.span.firstInString(from: place)
        let key = place..<end
        place = end
        guard take("\": "), isNew(TextFile.Piece(key)) else { return false }
        guard !key.isEmpty, source.bytes[key.lowerBound] == UInt8(ascii: "@") else {
            let start = place
            guard let value = readString() else { return false }
            texts.append(
                TextFile.Text(key: TextFile.Piece(key), value: value, keyStart: keyStart, start: start))
            return true
        }
        guard key.count > 1, source.bytes[key.lowerBound + 1] == UInt8(ascii: "@") else {
            guard isSource else { return false }
            guard metadata != nil else { return skipValue() }
            guard let value = readValue() else { return false }
            metadata?.append(
                JSONMember(
                    key: String(decoding: source.bytes[key], as: UTF8.self), keyStart: keyStart, value: value))
            return true
        }
        guard texts.isEmpty else { return false }
        return isKey(key, "@@locale") ? readLocale() : skipValue()
    }

    private mutating func readLocale() -> Bool {
        let start = place
        guard skipValue(), place - start > 2, source.bytes[start] == .quote else { return false }
        let name = String(decoding: source.bytes[start + 1..<place - 1], as: UTF8.self)
        saysLocale = name == locale.folderName || LocaleIdentifier(name) == locale
        return saysLocale
    }

    /// Notes a key; false where it stands twice.
    private mutating func isNew(_ key: TextFile.Piece) -> Bool {
        let file = source.bytes
        let bytes = file.span
        let isNew =
            table.insert(bytes.extracting(key.range), at: keys.count) { index in
                bytes.extracting(keys[index].range).hasSameBytes(as: bytes.extracting(key.range))
            } == nil
        keys.append(key)
        return isNew
    }

    // MARK: Values

    /// Reads a text; nil where it is none, or written in a way that takes a closer look.
    private mutating func readString() -> TextFile.Piece? {
        guard take("\"") else { return nil }
        let start = place
        let end = source.bytes.span.firstInString(from: start)
        guard end < source.bytes.count else { return nil }
        if source.bytes[end] == .quote {
            place = end + 1
            return TextFile.Piece(start..<end)
        }
        return readEscapes(from: start, to: end)
    }

    /// Reads a text with escapes, of which the first stands at `first`.
    private mutating func readEscapes(from start: Int, to first: Int) -> TextFile.Piece? {
        let (bytes, begin) = (source.bytes, decoded.count)
        var (start, end) = (start, first)
        while end + 1 < bytes.count {
            decoded += bytes[start..<end]
            if bytes[end] == .quote {
                place = end + 1
                return TextFile.Piece(bytes.count + begin..<bytes.count + decoded.count)
            }
            guard bytes[end] == .backslash, let byte = Self.escaped(bytes[end + 1]) else { return nil }
            decoded.append(byte)
            start = end + 2
            end = bytes.span.firstInString(from: start)
        }
        return nil
    }

    /// What stands for itself, or for a control character, behind a backslash in canonical form.
    private static func escaped(_ byte: UInt8) -> UInt8? {
        switch byte {
        case .quote, .backslash: byte
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"): .tab
        case UInt8(ascii: "n"): .lineFeed
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): .carriageReturn
        default: nil
        }
    }

    /// Goes behind a value of which only the form counts.
    private mutating func skipValue() -> Bool { readValue() != nil }

    /// Reads a value; nil where its form is not canonical.
    private mutating func readValue() -> JSONNode? {
        var parser = JSONParser(
            validSource: source, maximumDepth: JSONLimits().effectiveDepth - 1, position: place)
        guard let node = parser.readValue(), parser.log.isEmpty,
            let end = CanonicalForm.end(of: node, indent: 2, in: source)
        else { return nil }
        place = end
        return node
    }

    // MARK: Bytes

    /// Goes behind these bytes, where they are next.
    @inline(__always)
    private mutating func take(_ expected: StaticString) -> Bool {
        let count = expected.utf8CodeUnitCount
        guard count <= source.bytes.count - place else { return false }
        for index in 0..<count where unsafe source.bytes[place + index] != expected.utf8Start[index] { return false }
        place += count
        return true
    }

    private func isKey(_ range: Range<Int>, _ name: StaticString) -> Bool {
        guard range.count == name.utf8CodeUnitCount else { return false }
        for index in 0..<range.count where unsafe source.bytes[range.lowerBound + index] != name.utf8Start[index] {
            return false
        }
        return true
    }
}

extension TextFile.Piece {
    /// The offsets of a piece in its file.
    fileprivate var range: Range<Int> { start..<start + count }
}
