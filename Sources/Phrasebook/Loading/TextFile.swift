import ICU
import MessageFormat

/// One ARB file as read: its texts with their places, before anything is known of its catalog.
struct TextFile {
    struct Text {
        let key: String
        let value: String
        /// Where the key stands.
        let keyStart: Int
        /// Where the text stands: the byte of its opening quote.
        let start: Int

        /// Whether there is nothing to read: no character, or white space alone.
        var isEmpty: Bool {
            // No white space begins with any other byte (PropList.txt of Unicode 15.1, White_Space).
            guard let first = value.utf8.first else { return true }
            switch first {
            case ...0x20, 0xC2, 0xE1...0xE3: break
            default: return false
            }
            return value.unicodeScalars.allSatisfy(\.properties.isWhitespace)
        }
    }

    let source: SourceText
    let texts: [Text]
    /// The keys that have a value and no text.
    let textless: [String]

    /// All keys of the file that are no metadata, those without a text included; made anew each time.
    var keys: Set<ExactKey> {
        var keys: Set<ExactKey> = Set(minimumCapacity: texts.count + textless.count)
        for text in texts { keys.insert(ExactKey(text: text.key)) }
        for key in textless { keys.insert(ExactKey(text: key)) }
        return keys
    }

    /// Reads the texts of the file's JSON object; `isSource` says whether `@key` metadata is read here.
    ///
    /// What stops the home is an error; a platform's normal output never is.
    static func read(
        _ root: JSONNode, source: SourceText, locale: LocaleIdentifier, isSource: Bool, _ log: inout FindingLog
    ) -> TextFile {
        guard let object = root.object else {
            log.add(
                .unreadableFile, .error, in: source, at: root.start, "the file holds \(root.kindName)",
                mend: "write an object: { \"KEY\": \"text\" }")
            return TextFile(source: source, texts: [], textless: [])
        }
        var texts: [Text] = []
        var textless: [String] = []
        texts.reserveCapacity(object.members.count)
        var metadata: JSONMember?
        var isBehind = false
        for member in object.members {
            if member.key.utf8.first != UInt8(ascii: "@") {
                if let value = member.value.string {
                    isBehind = true
                    texts.append(
                        Text(key: member.key, value: value, keyStart: member.keyStart, start: member.value.start))
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
                        mend: "put the members that begin with @@ first")
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
        return TextFile(source: source, texts: texts, textless: textless)
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
                    "“\(texts[index].key)” stands behind “\(texts[last.index].key)”, and belongs before it",
                    mend: "put the texts in the order of the document")
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
