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
        var isEmpty: Bool { value.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    }

    let source: SourceText
    let texts: [Text]
    /// All keys of the file that are no metadata, those without a text included.
    let keys: Set<String>

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
            return TextFile(source: source, texts: [], keys: [])
        }
        var texts: [Text] = []
        var metadata: JSONMember?
        var isBehind = false
        for member in object.members {
            if member.key.hasPrefix("@@") {
                if isBehind {
                    log.add(
                        .form, .warning, in: source, at: member.keyStart, "“\(member.key)” stands behind a text",
                        mend: "put the members that begin with @@ first")
                }
                if member.key == "@@locale" { check(member, locale, source, &log) }
            } else if member.key.hasPrefix("@") {
                metadata = metadata ?? member
            } else if let value = member.value.string {
                isBehind = true
                texts.append(Text(key: member.key, value: value, keyStart: member.keyStart, start: member.value.start))
            } else if !member.value.isNull {
                log.add(
                    .notAText, .error, in: source, at: member.value.start,
                    "“\(member.key)” is \(member.value.kindName)", mend: "write the text in quotes")
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
        let given = object.members.filter { !$0.key.hasPrefix("@") && !$0.value.isNull }
        return TextFile(source: source, texts: texts, keys: Set(given.map(\.key)))
    }

    /// Reports the first text that stands out of its canonical order; keys without a rank are passed over.
    func checkOrder(by rank: (String) -> Int?, _ log: inout FindingLog) {
        var last: (rank: Int, key: String)?
        for text in texts {
            guard let rank = rank(text.key) else { continue }
            if let last, rank < last.rank {
                log.add(
                    .form, .warning, in: source, at: text.keyStart,
                    "“\(text.key)” stands behind “\(last.key)”, and belongs before it",
                    mend: "put the texts in the order of the document")
                return
            }
            last = (rank, text.key)
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
