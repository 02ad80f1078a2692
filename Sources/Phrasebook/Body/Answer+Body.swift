import ICU
import MessageFormat
import TextKernel

extension Answer {
    /// The error body of this answer.
    ///
    /// - Parameters:
    ///   - style: The API's own shape, or problem details.
    ///   - audience: Who reads the body. For ``ErrorBody/Reader/user`` it carries the user text, the status and the reference
    ///     only; nil and all others get the whole body.
    ///   - reference: The caller's own order or request number; a member of its own where the shape has one.
    ///   - status: The HTTP status where it is not the code's own, such as that of a framework's error.
    ///   - others: Further answers of the same response; problem details list them under `errors`.
    /// - Returns: The body with its status and header fields; `retry-after` is the longest time that the answers advise,
    ///   and is missing where one of them allows no retry. An unknown code gives a body too.
    public func body(
        _ style: ErrorBody.Style = .native, audience: ErrorBody.Reader? = nil, reference: String? = nil,
        status: Int? = nil, with others: [Answer] = []
    ) -> ErrorBody {
        let status = status ?? entry?.httpStatus ?? catalog?.httpStatus ?? 500
        guard style == .problem || audience == .user else {
            return UTF8Buffer.withScratch { output in
                let locales = snapshot.appendNativeBody(
                    position, code, arguments, timeZone, reference, sink, to: &output)
                return ErrorBody(status: status, headers: headers(style, locales, others), bytes: output.bytes)
            }
        }
        var writer = JSONWriter()
        var locales = TextLocales()
        if audience == .user {
            userBody(style, status: status, reference: reference, &writer, &locales)
        } else {
            problemBody(status: status, reference: reference, others, &writer, &locales)
        }
        return ErrorBody(status: status, headers: headers(style, locales, others), bytes: writer.bytes)
    }

    private func headers(
        _ style: ErrorBody.Style, _ locales: TextLocales, _ others: [Answer]
    ) -> [ErrorBody.Header] {
        let headers = snapshot.headers(style, locales)
        let advice = ([self] + others).compactMap(\.retry)
        guard advice.allSatisfy(\.allowsRetry), let seconds = advice.compactMap(\.retryAfter).max() else {
            return headers
        }
        return headers + [ErrorBody.Header(name: "retry-after", value: String(seconds))]
    }

    /// The text of a column and the locale that it came from, which is added to others.
    private func text(
        _ column: TextColumn, _ arguments: MessageArguments, _ sink: (any EventSink)?, _ locales: inout TextLocales
    ) -> String? {
        let found = snapshot.text(column, position, arguments, timeZone, sink)
        locales.add(found?.locale ?? -1)
        return found?.text
    }

    private func userBody(
        _ style: ErrorBody.Style, status: Int, reference: String?, _ writer: inout JSONWriter,
        _ locales: inout TextLocales
    ) {
        let members = catalog?.body.members ?? []
        let native = members.first { $0.value == .user } ?? members.first { $0.value == .message }
        writer.object { writer in
            writer.key("status")
            writer.integer(status)
            let user = text(.user, arguments, sink, &locales)
            writer.member(style == .problem ? "detail" : native?.name ?? "message", user)
            if let reference { writer.member("reference", reference) }
        }
    }

    // MARK: Problem details

    private func problemBody(
        status: Int, reference: String?, _ others: [Answer], _ writer: inout JSONWriter, _ locales: inout TextLocales
    ) {
        writer.object { writer in
            writer.member("type", problemType)
            // Of the type, whatever this occurrence's arguments are (RFC 9457, section 3.1.3).
            writer.member("title", text(.message, [:], SilentSink.shared, &locales))
            writer.key("status")
            writer.integer(status)
            writer.member("detail", text(.user, arguments, sink, &locales))
            writer.member("catalog", catalogName.rawValue)
            writer.member("code", code.rawValue)
            if let identifier = entry?.identifier { writer.member("identifier", identifier) }
            writer.member("message", contractMessage)
            if !arguments.isEmpty {
                writer.key("arguments")
                arguments.write(to: &writer)
            }
            if let retry {
                writer.key("retry")
                retry.write(to: &writer)
            }
            if let reference { writer.member("reference", reference) }
            writeErrors(others, &writer, &locales)
        }
    }

    /// The code's anchor in the reference pages; `about:blank` (RFC 9457, section 4.2.1) for an unknown catalog.
    private var problemType: String {
        guard let catalog else { return "about:blank" }
        var fragment = ""
        for byte in code.rawValue.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                fragment.unicodeScalars.append(Unicode.Scalar(byte))
            default: fragment += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return catalog.reference + fragment
    }

    /// `errors`: one for each answer where there are several, and for each field where there are several.
    private func writeErrors(_ others: [Answer], _ writer: inout JSONWriter, _ locales: inout TextLocales) {
        let answers = [self] + others
        guard answers.count > 1 || fieldNames.count > 1 else { return }
        writer.key("errors")
        writer.array { writer in
            for answer in answers {
                let fields = answer.fieldNames
                for field in fields.isEmpty ? [nil] : fields.map(Optional.some) {
                    writer.object { writer in
                        writer.member("code", answer.code.rawValue)
                        if let field {
                            writer.member(
                                "field", FieldPath(field).contractForm(answer.catalog?.fieldNames ?? .asGiven))
                        }
                        let arguments = field.map { answer.arguments(field: $0) } ?? answer.arguments
                        writer.member("detail", answer.text(.user, arguments, answer.sink, &locales))
                    }
                }
            }
        }
    }

    /// The names of the fields that were given, as they were given.
    var fieldNames: [String] { entry?.fieldNames(in: arguments) ?? [] }
}

extension Catalog {
    /// The names of the fields that arguments of a code give, as the API spells them, each once.
    func contractNames(_ entry: Int, in given: MessageArguments) -> [String] {
        var names: [String] = []
        for name in entries[entry].fieldNames(in: given) {
            let name = FieldPath(name).contractForm(fieldNames)
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension Catalog.Entry {
    /// The names of the fields that arguments give, as they were given.
    func fieldNames(in given: MessageArguments) -> [String] {
        guard let name = arguments.first(where: { $0.type == .field })?.name, let value = given[name],
            case .list(let names) = ArgumentType.field.accept(value.sanitized)
        else { return [] }
        return names
    }
}
