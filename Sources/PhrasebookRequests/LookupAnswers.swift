import ICU
import MessageFormat
package import Phrasebook
package import TextKernel

/// Answers the look-ups of one request.
package struct LookupAnswers {
    private let snapshot: Snapshot
    private let writer: AnswerWriter
    private let headers: LanguagePreferences
    /// What look-ups said about their language and time zone, and what it came to, the newest last: most say the same as
    /// one before.
    private var decisions: [Decision] = []
    private static let maximumDecisions = 8

    /// For each catalog, how many of its codes were answered.
    package private(set) var counts: [Int]

    /// The members of the last look-up that could not be used, and are no error: a time zone that ICU does not know.
    package private(set) var ignored: [String] = []

    private struct Decision {
        let language: RequestLanguage
        /// As the look-up says it.
        let timeZone: String?
        /// Whether it can be used.
        let knowsTimeZone: Bool
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
            guard !ignored.isEmpty else { return }
            var members = JSONWriter()
            writeIgnored(to: &members)
            output.append(UInt8(ascii: ","))
            output.append(members.bytes.span)
        } catch {
            var writer = JSONWriter()
            error.writeMember(to: &writer)
            output.append(writer.bytes.span)
        }
    }

    /// Writes the member `ignored`, with the names of what could not be used; nothing where that is nothing.
    package func writeIgnored(to writer: inout JSONWriter) { writer.ignored(ignored) }

    /// The answer to a look-up; its texts are rendered when they are asked for.
    ///
    /// - Throws: ``RequestError`` where the catalog or the locale is not there. An unknown code is answered, and a time zone
    ///   that ICU does not know is ignored (see ``ignored``).
    package mutating func answer(_ lookup: Lookup) throws(RequestError) -> Answer {
        let catalog = try snapshot.requireCatalogIndex(of: lookup.catalog)
        let decision = try decision(lookup, catalog)
        ignored = decision.knowsTimeZone ? [] : ["timeZone"]
        counts[catalog] += 1
        var arguments = MessageArguments()
        if !lookup.arguments.members.isEmpty {
            let entry = snapshot.catalog(lookup.catalog)?[lookup.code]
            arguments = MessageArguments(lookup.arguments, type: { entry?.type(ofArgument: $0) })
        }
        return snapshot.answer(
            to: lookup.code, in: lookup.catalog, locale: decision.locale, arguments: arguments,
            timeZone: decision.knowsTimeZone ? lookup.timeZone : nil)
    }

    /// What the look-up's language and time zone come to.
    private mutating func decision(_ lookup: Lookup, _ catalog: Int) throws(RequestError) -> Decision {
        let group = snapshot.negotiationGroup(ofCatalogAt: catalog)
        for known in decisions
        where known.group == group && known.language == lookup.language && known.timeZone == lookup.timeZone {
            return known
        }
        let locale = try lookup.language.locale(in: snapshot, catalogAt: catalog, otherwise: headers)
        let decision = Decision(
            language: lookup.language, timeZone: lookup.timeZone,
            knowsTimeZone: lookup.timeZone.map(TimeZoneName.isKnown) ?? true, group: group, locale: locale)
        if decisions.count == Self.maximumDecisions { decisions.removeFirst() }
        decisions.append(decision)
        return decision
    }
}

extension JSONWriter {
    /// The member `ignored`, with the names of what could not be used; nothing where that is nothing.
    package mutating func ignored(_ names: [String]) {
        guard !names.isEmpty else { return }
        key("ignored")
        array { writer in names.forEach { writer.string($0) } }
    }
}
