import ICU

/// The facts of a snapshot's codes as JSON, made once by whoever answers many codes.
package final class AnswerForms: Sendable {
    private let bytes: [UInt8]
    /// For each catalog and code, where its names begin, where its facts begin, and where they end.
    private let codes: [[(names: Int, facts: Int, end: Int)]]
    /// For each loaded locale, its name as a JSON string.
    private let locales: [Range<Int>]

    /// The facts of a snapshot.
    package init(_ snapshot: Snapshot) {
        var output = UTF8Buffer()
        let locale = snapshot.loadedLocales[snapshot.defaultIndex]
        codes = snapshot.catalogs.map { loaded in
            loaded.catalog.entries.map { entry in
                let answer = snapshot.resolve(loaded.catalog.name, code: entry.code, locale: locale)
                let names = output.count
                answer.appendNames(to: &output)
                let facts = output.count
                answer.appendFacts(to: &output)
                return (names, facts, output.count)
            }
        }
        locales = snapshot.localeNames.map { name in
            let start = output.count
            output.append(quoted: name)
            return start..<output.count
        }
        bytes = output.bytes
    }

    /// Appends the members before the texts.
    ///
    /// - Returns: Whether the place is that of a code.
    func appendNames(_ place: CodePlace, to output: inout UTF8Buffer) -> Bool {
        guard place.entryIndex >= 0 else { return false }
        let code = codes[place.catalogIndex][place.entryIndex]
        append(code.names..<code.facts, to: &output)
        return true
    }

    /// Appends the members behind the texts.
    ///
    /// - Returns: Whether the place is that of a code.
    func appendFacts(_ place: CodePlace, to output: inout UTF8Buffer) -> Bool {
        guard place.entryIndex >= 0 else { return false }
        let code = codes[place.catalogIndex][place.entryIndex]
        append(code.facts..<code.end, to: &output)
        return true
    }

    /// Appends the name of a loaded locale as a JSON string.
    func appendLocale(_ locale: Int, to output: inout UTF8Buffer) {
        append(locales[locale], to: &output)
    }

    private func append(_ range: Range<Int>, to output: inout UTF8Buffer) {
        unsafe bytes.withUnsafeBufferPointer { unsafe output.append(UnsafeBufferPointer(rebasing: $0[range])) }
    }
}
