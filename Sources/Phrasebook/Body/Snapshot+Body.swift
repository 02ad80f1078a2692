import ICU
import MessageFormat
import TextKernel

extension Snapshot {
    /// Appends the body of a code in the API's own shape.
    ///
    /// - Parameters:
    ///   - position: Where the code is.
    ///   - code: The code, as it was asked for.
    ///   - arguments: The arguments of its texts.
    ///   - timeZone: The caller's time zone.
    ///   - reference: The caller's own order or request number.
    ///   - sink: Who is told what goes wrong; nil is the snapshot's monitor.
    ///   - output: Where it is appended.
    /// - Returns: The loaded locales of its texts.
    func appendNativeBody(
        _ position: CodePosition, _ code: Code, _ arguments: MessageArguments, _ timeZone: String?,
        _ reference: String?,
        _ sink: (any EventSink)?, to output: inout UTF8Buffer
    ) -> TextLocales {
        var locales = TextLocales()
        var contract = -1
        let members = position.catalogIndex < 0 ? 0..<0 : bodies.members(of: position.catalogIndex)
        if members.isEmpty { output.append(UInt8(ascii: "{")) }
        for index in members {
            let part = bodies[index]
            bodies.append(part, to: &output)
            let column: TextColumn
            switch part.value {
            case .code:
                Self.appendCode(code, asNumber: part.isNumber, to: &output)
                continue
            case .type:
                output.append(quoted: entry(position)?.type)
                continue
            case .identifier:
                output.append(quoted: entry(position)?.identifier)
                continue
            case .reference:
                output.append(quoted: reference)
                continue
            case .contractMessage: column = .contractMessage
            case .message: column = .message
            case .handling: column = .handling
            case .user: column = .user
            }
            let locale = appendQuoted(column, position, arguments, timeZone, sink, to: &output)
            if column == .contractMessage { contract = locale } else { locales.add(locale) }
        }
        output.append(UInt8(ascii: "}"))
        if locales.first < 0 { locales.add(contract) }
        if locales.first < 0 {
            let row = plans.first(.contractMessage, position)
            if case .absent = row.content { locales.add(defaultIndex) } else { locales.add(Int(row.locale)) }
        }
        return locales
    }

    private func entry(_ position: CodePosition) -> Catalog.Entry? {
        position.entry.map { catalogs[position.catalogIndex].entries[$0] }
    }

    /// Appends a text as a JSON string, or `null`.
    ///
    /// - Returns: The loaded locale that it came from; -1 where there is no text.
    @inline(always)
    func appendQuoted(
        _ column: TextColumn, _ position: CodePosition, _ arguments: MessageArguments, _ timeZone: String?,
        _ sink: (any EventSink)?, to output: inout UTF8Buffer
    ) -> Int {
        let start = output.count
        output.append(UInt8(ascii: "\""))
        let locale = write(column, position, arguments, timeZone, .json, sink, into: &output)
        if locale >= 0 {
            output.append(UInt8(ascii: "\""))
        } else {
            output.truncate(to: start)
            output.append("null")
        }
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
