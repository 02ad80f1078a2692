package import ICU
import MessageFormat

/// One ARB file as read: its texts with their places, before anything is known of its catalog.
package struct TextFile {
    /// A part of the file's bytes, or where it was written with escapes of what was read from them.
    package struct Piece: BitwiseCopyable {
        private let first: UInt32
        private let length: UInt32

        /// A file has 16 MiB at most, and what is read from it is at most three times as long.
        init(_ range: Range<Int>) {
            first = UInt32(range.lowerBound)
            length = UInt32(range.count)
        }

        var start: Int { Int(first) }
        var count: Int { Int(length) }
    }

    package struct Text: BitwiseCopyable {
        let key: Piece
        let value: Piece
        /// Where the key stands.
        package let keyStart: Int
        /// Where the text stands: the byte of its opening quote.
        package let start: Int
    }

    /// The command that writes text files in canonical form.
    static let mender = "phrasebook tidy"

    package let source: SourceText
    package let texts: [Text]
    /// The keys that have a value, and no text that can be read.
    let textless: [String]
    /// What was written with escapes, or with mistakes; pieces of it begin behind the file's bytes.
    let decoded: [UInt8]

    /// The bytes of a key or a text, which are UTF-8.
    @inline(__always)
    func withBytes<Result>(of piece: Piece, _ body: (Span<UInt8>) -> Result) -> Result {
        let size = source.bytes.count
        if piece.start < size { return body(source.bytes.span.extracting(piece.start..<piece.start + piece.count)) }
        let start = piece.start - size
        return body(decoded.span.extracting(start..<start + piece.count))
    }

    /// Whether the file itself has a key or a text as it is, without escapes.
    @inline(__always)
    func isVerbatim(_ piece: Piece) -> Bool { piece.start < source.bytes.count }

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
    func hasKey(_ text: Text, of other: Text, in file: TextFile) -> Bool {
        guard text.key.count == other.key.count else { return false }
        return withBytes(of: text.key) { first in file.withBytes(of: other.key) { first.hasSameBytes(as: $0) } }
    }

    /// All keys of the file that are no metadata, those without a text included; made anew each time.
    var keys: Set<ExactKey> {
        var keys: Set<ExactKey> = Set(minimumCapacity: texts.count + textless.count)
        for text in texts { keys.insert(ExactKey(text: key(text))) }
        for key in textless { keys.insert(ExactKey(text: key)) }
        return keys
    }

    /// Reads the texts of the file's JSON object; `isSource` says whether `@key` metadata is read here.
    ///
    /// A text with one of the `faults` of the JSON in it is not read: it is reported already, and what is left of it
    /// would be found wrong once more.
    ///
    /// What stops the home is an error; a platform's normal output never is.
    static func read(
        _ root: JSONNode, source: SourceText, faults: [JSONFinding], locale: LocaleIdentifier, isSource: Bool,
        _ log: inout FindingLog
    ) -> TextFile {
        guard let object = root.object else {
            log.add(
                .unreadableFile, .error, in: source, at: root.start, "the file holds \(root.kindName)",
                mend: "write an object: { \"KEY\": \"text\" }")
            return TextFile(source: source, texts: [], textless: [], decoded: [])
        }
        var texts: [Text] = []
        var textless: [String] = []
        var decoded: [UInt8] = []
        func piece(_ text: String) -> Piece {
            let start = source.bytes.count + decoded.count
            decoded += text.utf8
            return Piece(start..<source.bytes.count + decoded.count)
        }
        texts.reserveCapacity(object.members.count)
        var metadata: JSONMember?
        var isBehind = false
        for member in object.members {
            if member.key.utf8.first != UInt8(ascii: "@") {
                if let value = member.value.string {
                    isBehind = true
                    guard faults.isEmpty || !faults.areIn(member.value) else {
                        textless.append(member.key)
                        continue
                    }
                    texts.append(
                        Text(
                            key: piece(member.key), value: piece(value), keyStart: member.keyStart,
                            start: member.value.start))
                } else if !member.value.isNull {
                    textless.append(member.key)
                    log.add(
                        .notAText, .error, in: source, at: member.value.start,
                        "“\(member.key)” is \(member.value.kindName)", mend: "write the text in quotes")
                }
            } else if member.key.hasPrefix("@@") {
                if isBehind {
                    log.add(
                        .form, .warning, in: source, at: member.keyStart, "“\(member.key)” stands behind a text",
                        mend: "put the members that begin with @@ first; `\(Self.mender)` does it")
                }
                if member.key == "@@locale" { check(member, locale, source, &log) }
            } else {
                metadata = metadata ?? member
            }
        }
        if object["@@locale"] == nil {
            log.add(
                .localeMember, .warning, in: source, at: root.start, "the file does not say its locale",
                mend: "add \"@@locale\": \"\(locale.folderName)\" as its first member; the folder decides until then")
        }
        if !isSource, let metadata {
            log.add(
                .translationMetadata, .warning, in: source, at: metadata.keyStart,
                "“\(metadata.key)” describes a text in a translation",
                mend: "remove it here: descriptions are read in the source locale only")
        }
        return TextFile(source: source, texts: texts, textless: textless, decoded: decoded)
    }

    /// Reports the first text that stands out of its canonical order; texts without a rank are passed over.
    ///
    /// `rank` is asked with the places of texts.
    func checkOrder(by rank: (Int) -> Int?, _ log: inout FindingLog) {
        var last: (rank: Int, index: Int)?
        for index in texts.indices {
            guard let rank = rank(index) else { continue }
            if let last, rank < last.rank {
                log.add(
                    .form, .warning, in: source, at: texts[index].keyStart,
                    "“\(key(texts[index]))” stands behind “\(key(texts[last.index]))”, and belongs before it",
                    mend: "put the texts in the order of the document; `\(Self.mender)` does it")
                return
            }
            last = (rank, index)
        }
    }

    private static func check(
        _ member: JSONMember, _ locale: LocaleIdentifier, _ source: SourceText, _ log: inout FindingLog
    ) {
        guard let text = member.value.string, LocaleIdentifier(text) == locale else {
            log.add(
                .localeMember, .warning, in: source, at: member.value.start,
                "the file says another locale than its folder \(locale.folderName)",
                mend: "write \"@@locale\": \"\(locale.folderName)\"; the folder decides")
            return
        }
    }
}
