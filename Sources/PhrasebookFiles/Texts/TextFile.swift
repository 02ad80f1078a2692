import ICU
package import TextKernel

/// One ARB file as read: its texts with their offsets, before anything is known of its catalog.
@usableFromInline
package struct TextFile: Sendable {
    /// A part of the file's bytes, or where it was written with escapes of what was read from them.
    @usableFromInline
    package struct Piece: BitwiseCopyable, Sendable {
        @usableFromInline let first: UInt32
        @usableFromInline let length: UInt32

        /// A file has 16 MiB at most, and what is read from it is at most three times as long.
        init(_ string: JSONString, in source: SourceText) {
            first = UInt32(string.content.lowerBound + (string.isDecoded ? source.bytes.count : 0))
            length = UInt32(string.content.count)
        }

        /// The offset of the first byte; one behind the file is that of a decoded text.
        @inlinable package var start: Int { Int(first) }
        /// How many bytes there are.
        @inlinable package var count: Int { Int(length) }
    }

    /// A key with its text.
    package struct Text: BitwiseCopyable, Sendable {
        /// The key.
        package let key: Piece
        /// The text.
        package let value: Piece
        private let offsets: SIMD3<UInt32>

        init(key: Piece, value: Piece, keyStart: Int, start: Int, end: Int) {
            self.key = key
            self.value = value
            offsets = SIMD3(UInt32(keyStart), UInt32(start), UInt32(end))
        }

        /// The offset of the key's opening quotation mark.
        package var keyStart: Int { Int(offsets.x) }
        /// The offset of the text's opening quotation mark.
        package var start: Int { Int(offsets.y) }
        /// The offset behind the text's closing quotation mark.
        var end: Int { Int(offsets.z) }
    }

    /// What a file holds.
    package enum Content: Sendable {
        /// No value that can be made out.
        case nothing
        /// Another value than an object, and so no texts.
        case otherValue
        /// An object.
        case object
    }

    /// What the file holds.
    package let content: Content
    /// What is to be said of the file, before anything is known of its catalog.
    ///
    /// What stops the home is an error; a platform's normal output never is.
    package let diagnostics: [Diagnostic]
    /// The file.
    @usableFromInline package let source: SourceText
    /// The texts, in the order of the file.
    package private(set) var texts: [Text]
    /// The texts whose JSON has a mistake in it, so that it is not known how they go on; none of ``texts``.
    package let recovered: [Text]
    /// The members whose value is no text.
    let others: [JSONMember]
    /// The members that begin with one `@`, which describe texts; in translations they are not read.
    package let metadata: [JSONMember]
    /// The members that begin with `@@`, which are about the file.
    let heads: [JSONMember]
    /// What was written with escapes, or with mistakes; pieces of it begin behind the file's bytes.
    @usableFromInline let decoded: [UInt8]
    /// What ``syntaxMember`` says; nil where it is not there, or says no text.
    package let syntaxName: String?

    /// The member that says which syntax the texts are written in; ICU MessageFormat where there is none.
    package static let syntaxMember = "@@x-syntax"

    /// The bytes of a key or a text, which are UTF-8.
    @inlinable
    package func withBytes<Result>(of piece: Piece, _ body: (Span<UInt8>) -> Result) -> Result {
        let size = source.bytes.count
        if piece.start < size { return body(source.bytes.span.extracting(piece.start..<piece.start + piece.count)) }
        let start = piece.start - size
        return body(decoded.span.extracting(start..<start + piece.count))
    }

    /// Whether the file itself has a key or a text as it is, without escapes.
    @inlinable
    package func isVerbatim(_ piece: Piece) -> Bool { piece.start < source.bytes.count }

    /// A text's key.
    package func key(_ text: Text) -> String { string(text.key) }

    /// The text itself.
    package func value(_ text: Text) -> String { string(text.value) }

    private func string(_ piece: Piece) -> String {
        withBytes(of: piece) { $0.text }
    }

    /// Whether a text has nothing to read: no character, or white space alone.
    package func isEmpty(_ text: Text) -> Bool {
        let first = withBytes(of: text.value) { $0.isEmpty ? nil : $0[0] }
        // No white space begins with any other byte (PropList.txt of Unicode 15.1, White_Space).
        switch first {
        case nil: return true
        case let byte? where byte <= 0x20 || byte == 0xC2 || byte >= 0xE1 && byte <= 0xE3: break
        default: return false
        }
        return value(text).unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }

    /// Whether a text has a key, byte for byte.
    package func hasKey(_ text: Text, _ key: String) -> Bool {
        let key = key.utf8
        return text.key.count == key.count && withBytes(of: text.key) { $0.hasSameBytes(as: key.span) }
    }

    /// Whether a text has the same key, byte for byte, as one of another file.
    package func hasKey(_ text: Text, of other: Text, in file: TextFile) -> Bool {
        guard text.key.count == other.key.count else { return false }
        return withBytes(of: text.key) { first in file.withBytes(of: other.key) { first.hasSameBytes(as: $0) } }
    }

    /// All keys of the file that are no metadata, those without a text included; made anew each time.
    package var keys: Set<ExactKey> {
        var keys: Set<ExactKey> = Set(minimumCapacity: texts.count + others.count + recovered.count)
        for text in texts { keys.insert(ExactKey(text: key(text))) }
        for text in recovered { keys.insert(ExactKey(text: key(text))) }
        for member in others where !member.value.isNull { keys.insert(ExactKey(text: member.key)) }
        return keys
    }

    /// All members in the order of the file; made anew each time.
    package var members: JSONObject {
        let texts = (self.texts + recovered).map { text in
            JSONMember(
                key: key(text), keyStart: text.keyStart,
                value: JSONNode(value: .string(value(text)), start: text.start, end: text.end))
        }
        return JSONObject(members: (heads + metadata + texts + others).sorted { $0.keyStart < $1.keyStart })
    }

    /// Why the file cannot be edited without a loss: its first mistake of JSON, or that it is no object.
    package var obstacle: Diagnostic? {
        diagnostics.first { $0.severity == .error && (content != .object || Diagnostic.Rule.ofJSON.contains($0.rule)) }
    }

    /// Reads a file of a locale's folder in one pass over its tokens.
    static func read(_ source: SourceText, locale: LocaleIdentifier) -> TextFile {
        TextFileParser.read(source, locale: locale)
    }

    /// The file with its recovered texts among the others, for those who show what is there.
    package func includingRecovered() -> TextFile {
        guard !recovered.isEmpty else { return self }
        var file = self
        file.texts = (texts + recovered).sorted { $0.keyStart < $1.keyStart }
        return file
    }

    /// Reports the first text that is out of its canonical order; texts without a rank are passed over.
    ///
    /// `rank` is asked with the indexes of texts.
    package func checkOrder(by rank: (Int) -> Int?, _ log: inout DiagnosticLog) {
        var last: (rank: Int, index: Int)?
        for index in texts.indices {
            guard let rank = rank(index) else { continue }
            if let last, rank < last.rank {
                log.add(
                    .form, in: source, at: texts[index].keyStart,
                    .outOfOrder(key: key(texts[index]), other: key(texts[last.index])),
                    fixIt: .documentOrder, by: .formatTexts)
                return
            }
            last = (rank, index)
        }
    }
}
