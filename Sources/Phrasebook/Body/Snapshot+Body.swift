import ICU
import MessageFormat
import TextKernel

extension Snapshot {
    /// Appends the body of a code in the API's own shape.
    ///
    /// - Parameters:
    ///   - place: Where the code stands.
    ///   - code: The code, as it was asked for.
    ///   - arguments: The arguments of its texts.
    ///   - timeZone: The caller's time zone.
    ///   - reference: The caller's own order or request number.
    ///   - output: Where it is appended.
    ///   - answer: The answer to the code; asked for where a text needs a closer look.
    /// - Returns: The loaded locale of the text that decides its language: a localized one where the shape has one.
    func appendNativeBody(
        _ place: CodePlace, _ code: Code, _ arguments: MessageArguments, _ timeZone: String?, _ reference: String?,
        to output: inout UTF8Buffer, _ answer: () -> Answer
    ) -> Int {
        var locales: (message: Int?, user: Int?, handling: Int?)
        if place.catalogIndex >= 0 {
            bodies[place.catalogIndex].append(to: &output) { part, output in
                let kind: TextKind
                switch part.value {
                case .code: return Self.appendCode(code, asNumber: part.isNumber, to: &output)
                case .type: return output.append(quoted: entry(place)?.type)
                case .identifier: return output.append(quoted: entry(place)?.identifier)
                case .reference: return output.append(quoted: reference)
                case .contractMessage:
                    let contract = contractPlace(place)
                    if appendQuoted(.message, contract, arguments, timeZone, to: &output) == nil {
                        output.append(quoted: answer().contractMessage)
                    }
                    return
                case .message: kind = .message
                case .handling: kind = .handling
                case .user: kind = .user
                }
                var locale = appendQuoted(kind, place, arguments, timeZone, to: &output)
                if locale == nil {
                    let text = answer().text(kind)
                    output.append(quoted: text?.text)
                    locale = index(of: text)
                }
                switch kind {
                case .message: locales.message = locale
                case .handling: locales.handling = locale
                case .user: locales.user = locale
                }
            }
        } else {
            output.append("{}")
        }
        return locales.message ?? locales.user ?? locales.handling ?? index(of: answer().resolvedContractMessage)
    }

    /// The loaded locale of a text; the default one where there is none.
    func index(of text: ResolvedText?) -> Int { text.flatMap { index(of: $0.locale) } ?? defaultIndex }

    /// Where a code stands in its catalog's contract locale; incomplete where that has no message of its own.
    func contractPlace(_ place: CodePlace) -> CodePlace {
        let contract = place.catalog.flatMap { contractIndices[$0] } ?? -1
        let found = CodePlace(catalog: place.catalogIndex, entry: place.entryIndex, locale: contract)
        return hasOwnText(.message, found)
            ? found : CodePlace(catalog: place.catalogIndex, entry: place.entryIndex, locale: -1)
    }

    private func entry(_ place: CodePlace) -> Catalog.Entry? {
        place.entry.map { catalogs[place.catalogIndex].catalog.entries[$0] }
    }

    /// Appends a text as a JSON string.
    ///
    /// - Returns: The loaded locale that it came from; nil, and nothing is appended, where a closer look is needed.
    @inline(__always)
    private func appendQuoted(
        _ kind: TextKind, _ place: CodePlace, _ arguments: MessageArguments, _ timeZone: String?,
        to output: inout UTF8Buffer
    ) -> Int? {
        let start = output.count
        output.append(UInt8(ascii: "\""))
        guard let locale = appendReady(kind, place, arguments, timeZone, .json, to: &output) else {
            output.truncate(to: start)
            return nil
        }
        output.append(UInt8(ascii: "\""))
        return locale
    }

    /// A code is written as a number only where that gives back the same characters.
    private static func appendCode(_ code: Code, asNumber: Bool, to output: inout UTF8Buffer) {
        if asNumber, let number = Int64(code.rawValue), String(number) == code.rawValue {
            output.append(code.rawValue)
        } else {
            output.append(quoted: code.rawValue)
        }
    }
}
