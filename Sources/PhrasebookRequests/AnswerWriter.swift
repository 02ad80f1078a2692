package import Phrasebook
package import TextKernel

/// Writes answers as `batch` and the service give them: all keys are always there; what is absent is `null`.
///
/// What does not depend on a request, the facts of the codes and the names of the locales, is made once, as JSON.
package final class AnswerWriter: Sendable {
    private let bytes: [UInt8]
    /// For each catalog and code, the ranges in ``bytes`` of the members before and behind the texts.
    private let codes: [[(names: Range<Int>, facts: Range<Int>)]]
    /// For each loaded locale, the range in ``bytes`` of its name as a JSON string.
    private let locales: [Range<Int>]

    /// A writer of a snapshot's answers.
    package init(_ snapshot: Snapshot) {
        var bytes: [UInt8] = []
        func range(_ write: (inout JSONWriter) -> Void) -> Range<Int> {
            var writer = JSONWriter()
            write(&writer)
            let start = bytes.count
            bytes += writer.bytes
            return start..<bytes.count
        }
        let locale = snapshot.locale(snapshot.negotiate(LanguagePreferences()))
        codes = snapshot.catalogNames.map { name in
            (snapshot.catalog(name)?.entries ?? []).map { entry in
                let answer = snapshot.answer(to: entry.code, in: name, locale: locale)
                return (range { Self.writeNames(answer, to: &$0) }, range { Self.writeFacts(answer, to: &$0) })
            }
        }
        locales = snapshot.localeNames.map { name in range { $0.string(name) } }
        self.bytes = bytes
    }

    /// Appends the members of an answer of the snapshot, without the braces around them.
    ///
    /// - Returns: The loaded locales of its texts.
    @discardableResult
    package func append(_ answer: Answer, to output: inout UTF8Buffer) -> TextLocales {
        var locales = TextLocales()
        let code = answer.indices.map { codes[$0.catalog][$0.entry] }
        append(code?.names, of: answer, to: &output, otherwise: Self.writeNames)
        UTF8Buffer.withScratch { texts in
            // The locales of the texts come before the texts.
            let message = text(in: &texts) { answer.appendQuoted(.message, to: &$0) }
            let contract = text(in: &texts) { answer.isKnown ? answer.appendQuotedContractMessage(to: &$0) : nil }
            let handling = text(in: &texts) { answer.appendQuoted(.handling, to: &$0) }
            let user = text(in: &texts) { answer.appendQuoted(.user, to: &$0) }
            for text in [message, handling, user] { locales.add(text.locale ?? -1) }
            append(",\"locale\":", message.locale, to: &output)
            append(",\"locales\":{\"message\":", message.locale, to: &output)
            append(",\"handling\":", handling.locale, to: &output)
            append(",\"user\":", user.locale, to: &output)
            append("},\"message\":", message, texts, to: &output)
            append(",\"contractMessage\":", contract, texts, to: &output)
            append(",\"handling\":", handling, texts, to: &output)
            append(",\"user\":", user, texts, to: &output)
        }
        output.append(UInt8(ascii: ","))
        append(code?.facts, of: answer, to: &output, otherwise: Self.writeFacts)
        return locales
    }

    /// Writes the members of an answer of the snapshot.
    package func write(_ answer: Answer, to writer: inout JSONWriter) {
        var output = UTF8Buffer(capacity: 1_024)
        append(answer, to: &output)
        writer.members(output)
    }

    /// The answer as a JSON object.
    package func object(_ answer: Answer) -> [UInt8] {
        var output = UTF8Buffer(capacity: 1_024)
        output.append(UInt8(ascii: "{"))
        append(answer, to: &output)
        output.append(UInt8(ascii: "}"))
        return output.bytes
    }

    // MARK: Facts

    private static func writeNames(_ answer: Answer, to writer: inout JSONWriter) {
        let entry = answer.entry
        writer.member("catalog", answer.catalogName.rawValue)
        writer.member("code", answer.code.rawValue)
        writer.key("known")
        writer.bool(answer.isKnown)
        writer.member("identifier", entry?.identifier)
        writer.member("type", entry?.type)
        writer.member("category", entry?.category)
    }

    private static func writeFacts(_ answer: Answer, to writer: inout JSONWriter) {
        let entry = answer.entry
        writer.key("retry")
        if let retry = answer.retry { retry.write(to: &writer) } else { writer.raw("null") }
        writer.key("httpStatus")
        writer.integer(entry?.httpStatus)
        writer.member("audience", entry?.audience.rawValue)
        writer.key("deprecated")
        writer.bool(entry?.isDeprecated)
    }

    /// Appends members that were made before; those of an unknown code are written now.
    private func append(
        _ made: Range<Int>?, of answer: Answer, to output: inout UTF8Buffer,
        otherwise write: (Answer, inout JSONWriter) -> Void
    ) {
        if let made { return output.append(bytes, made) }
        var writer = JSONWriter()
        write(answer, &writer)
        output.append(writer.bytes.span)
    }

    // MARK: Texts

    /// A text as JSON, and the loaded locale that it came from.
    private struct Text {
        /// The range in the scratch buffer; empty where none was asked for.
        let range: Range<Int>
        let locale: Int?
    }

    private func text(in texts: inout UTF8Buffer, _ append: (inout UTF8Buffer) -> Int?) -> Text {
        let start = texts.count
        let locale = append(&texts)
        return Text(range: start..<texts.count, locale: locale)
    }

    private func append(_ key: String, _ locale: Int?, to output: inout UTF8Buffer) {
        output.append(key)
        if let locale { output.append(bytes, locales[locale]) } else { output.append("null") }
    }

    private func append(
        _ key: String, _ text: Text, _ texts: borrowing UTF8Buffer, to output: inout UTF8Buffer
    ) {
        output.append(key)
        guard !text.range.isEmpty else { return output.append("null") }
        texts.withBytes { output.append($0.extracting(text.range)) }
    }
}
