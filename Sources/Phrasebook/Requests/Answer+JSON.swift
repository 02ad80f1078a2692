import ICU
import MessageFormat
package import TextKernel

extension Answer {
    /// Writes the members of an answer as `batch` and the service give it.
    ///
    /// All keys are always there; what is absent is `null`.
    package func writeMembers(to writer: inout JSONWriter) {
        var output = UTF8Buffer(capacity: 1_024)
        appendMembers(to: &output)
        writer.members(output)
    }

    /// Appends the members of an answer, without the braces around them.
    ///
    /// - Parameters:
    ///   - output: Where they are appended.
    ///   - forms: The facts of the snapshot's codes as JSON, where somebody keeps them, and answers without arguments;
    ///     nil writes them anew.
    package func appendMembers(to output: inout UTF8Buffer, forms: AnswerForms? = nil) {
        if let forms, arguments.isEmpty, forms.appendReady(place, to: &output) { return }
        appendNewMembers(to: &output, forms: forms)
    }

    /// Appends the members of an answer, its texts rendered for it.
    func appendNewMembers(to output: inout UTF8Buffer, forms: AnswerForms?) {
        UTF8Buffer.withScratch { texts in
            // The locales of the texts stand before the texts.
            let message = appendText(.message, to: &texts)
            let handling = appendText(.handling, to: &texts)
            let user = appendText(.user, to: &texts)
            if forms?.appendNames(place, to: &output) != true { appendNames(to: &output) }
            appendLocale(message, forms, to: &output)
            output.append(",\"locales\":{\"message\":")
            appendLocale(message, forms, to: &output)
            output.append(",\"handling\":")
            appendLocale(handling, forms, to: &output)
            output.append(",\"user\":")
            appendLocale(user, forms, to: &output)
            output.append("},\"message\":")
            output.append(texts, message.range)
            output.append(",\"contractMessage\":")
            if isKnown { appendContractMessage(to: &output) } else { output.append("null") }
            output.append(",\"handling\":")
            output.append(texts, handling.range)
            output.append(",\"user\":")
            output.append(texts, user.range)
            if forms?.appendFacts(place, to: &output) != true { appendFacts(to: &output) }
        }
    }

    /// Appends the members before the texts, up to the colon of `locale`.
    func appendNames(to output: inout UTF8Buffer) {
        let entry = entry
        output.append("\"catalog\":")
        output.append(quoted: catalogName.rawValue)
        output.append(",\"code\":")
        output.append(quoted: code.rawValue)
        output.append(isKnown ? ",\"known\":true" : ",\"known\":false")
        output.append(",\"identifier\":")
        output.append(quoted: entry?.identifier)
        output.append(",\"type\":")
        output.append(quoted: entry?.type)
        output.append(",\"category\":")
        output.append(quoted: entry?.category)
        output.append(",\"locale\":")
    }

    /// Appends the members behind the texts, with the comma before them.
    func appendFacts(to output: inout UTF8Buffer) {
        let entry = entry
        output.append(",\"retry\":")
        if let retry { output.append(retry) } else { output.append("null") }
        output.append(",\"httpStatus\":")
        output.append(entry?.httpStatus.map(String.init) ?? "null")
        output.append(",\"audience\":")
        output.append(quoted: entry?.audience.rawValue)
        output.append(",\"deprecated\":")
        output.append(entry.map { $0.isDeprecated ? "true" : "false" } ?? "null")
    }

    /// A text as JSON, and the loaded locale that it came from.
    private struct WrittenText {
        let range: Range<Int>
        /// nil where there is no text.
        let locale: Int?
    }

    /// Appends a text as a JSON string, or `null`.
    private func appendText(_ kind: TextKind, to output: inout UTF8Buffer) -> WrittenText {
        let start = output.count
        let locale = snapshot.appendQuoted(TextColumn(kind), place, arguments, timeZone, sink, to: &output)
        return WrittenText(range: start..<output.count, locale: locale < 0 ? nil : locale)
    }

    private func appendContractMessage(to output: inout UTF8Buffer) {
        _ = snapshot.appendQuoted(.contractMessage, place, arguments, timeZone, sink, to: &output)
    }

    /// Appends the locale of a text as its folder spells it, or `null`.
    private func appendLocale(_ text: WrittenText, _ forms: AnswerForms?, to output: inout UTF8Buffer) {
        if let forms, let locale = text.locale { return forms.appendLocale(locale, to: &output) }
        output.append(quoted: text.locale.map { snapshot.locales[$0].folder })
    }
}

extension UTF8Buffer {
    /// Appends a part of another text.
    fileprivate mutating func append(_ other: borrowing UTF8Buffer, _ range: Range<Int>) {
        other.withBytes { append($0.extracting(range)) }
    }

    /// Appends advice as an object.
    fileprivate mutating func append(_ retry: RetryAdvice) {
        var writer = JSONWriter()
        retry.write(to: &writer)
        append(writer.bytes.span)
    }
}
