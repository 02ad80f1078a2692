import MessageFormat
package import Phrasebook
package import TextKernel

/// Answers the look-ups of one request.
package struct LookupAnswers {
    private let snapshot: Snapshot
    private let writer: AnswerWriter
    private let headers: LanguagePreferences
    /// What the look-up before said about its language and time zone, and what it came to: most say the same.
    private var last: Decision?

    /// For each catalog, how many of its codes were answered.
    package private(set) var counts: [Int]

    private struct Decision {
        let language: RequestLanguage
        let timeZone: String?
        /// Of the catalog; catalogs of one group choose among the same locales.
        let group: Int
        let locale: Snapshot.Locale
    }

    /// Answers from a snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: Where codes are looked up.
    ///   - writer: What writes the snapshot's answers.
    ///   - headers: What counts for a look-up that says nothing about its language.
    package init(
        _ snapshot: Snapshot, _ writer: AnswerWriter, headers: LanguagePreferences = LanguagePreferences()
    ) {
        self.snapshot = snapshot
        self.writer = writer
        self.headers = headers
        counts = Array(repeating: 0, count: snapshot.catalogNames.count)
    }

    /// Appends the members of the answer to a look-up, or the member `error` where it cannot be answered.
    package mutating func append(_ lookup: Lookup, to output: inout UTF8Buffer) {
        do throws(RequestError) {
            writer.append(try answer(lookup), to: &output)
        } catch {
            var writer = JSONWriter()
            error.writeMember(to: &writer)
            output.append(writer.bytes.span)
        }
    }

    /// The answer to a look-up; its texts are rendered when they are asked for.
    ///
    /// - Throws: ``RequestError`` where the catalog, the locale or the time zone is not there. An unknown code is answered.
    package mutating func answer(_ lookup: Lookup) throws(RequestError) -> Answer {
        let catalog = try snapshot.requireCatalogIndex(of: lookup.catalog)
        let locale = try locale(lookup, catalog)
        counts[catalog] += 1
        var arguments = MessageArguments()
        if !lookup.arguments.members.isEmpty {
            let entry = snapshot.catalog(lookup.catalog)?[lookup.code]
            arguments = MessageArguments(lookup.arguments, type: { entry?.type(ofArgument: $0) })
        }
        return snapshot.answer(
            to: lookup.code, in: lookup.catalog, locale: locale, arguments: arguments, timeZone: lookup.timeZone)
    }

    /// The locale of a look-up whose time zone is known too.
    private mutating func locale(_ lookup: Lookup, _ catalog: Int) throws(RequestError) -> Snapshot.Locale {
        let group = snapshot.negotiationGroup(ofCatalogAt: catalog)
        if let last, last.group == group, last.language == lookup.language, last.timeZone == lookup.timeZone {
            return last.locale
        }
        let locale = try lookup.language.locale(in: snapshot, catalogAt: catalog, otherwise: headers)
        _ = try RequestError.requireKnown(timeZone: lookup.timeZone)
        last = Decision(language: lookup.language, timeZone: lookup.timeZone, group: group, locale: locale)
        return locale
    }
}
