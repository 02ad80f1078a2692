import ICU
import MessageFormat
package import TextKernel

/// The lookups of a body of the usual form.
package struct LookupList: Sendable {
    fileprivate let bytes: [UInt8]
    fileprivate let lookups: [ScannedLookup]
    fileprivate let arguments: [JSONMember]

    /// The lookups of a body.
    ///
    /// - Returns: nil for a body of another form, right or wrong; ``JSONReader`` reads those.
    package init?(_ bytes: [UInt8], _ limits: LookupLimits) {
        var scanner = LookupScanner(bytes, limits)
        guard scanner.scan() else { return nil }
        self.bytes = bytes
        lookups = scanner.lookups
        arguments = scanner.arguments
    }

    /// How many there are.
    package var count: Int { lookups.count }

    /// A lookup as a tree, for what is asked for seldom.
    fileprivate func object(_ lookup: ScannedLookup) -> RequestObject {
        let part = Array(bytes[Int(lookup.object.lowerBound)..<Int(lookup.object.upperBound)])
        return RequestObject(JSONReader().read(SourceText(name: "lookup", bytes: part)).root?.object ?? JSONObject())
    }

    fileprivate func text(_ part: ScannedLookup.Part) -> String? {
        guard part != ScannedLookup.absent else { return nil }
        return String(decoding: bytes[Int(part.lowerBound)..<Int(part.upperBound)], as: UTF8.self)
    }

    /// Whether two members are both absent or have the same text.
    fileprivate func areSame(_ one: ScannedLookup.Part, _ other: ScannedLookup.Part) -> Bool {
        if one == other { return true }
        guard one.count == other.count else { return false }
        guard one.lowerBound > 0, other.lowerBound > 0 else { return one.lowerBound == other.lowerBound }
        let (first, second) = (Int(one.lowerBound), Int(other.lowerBound))
        for index in 0..<one.count where bytes[first + index] != bytes[second + index] { return false }
        return true
    }
}

/// Writes the answers to many lookups of one request.
package struct LookupAnswers {
    private let snapshot: Snapshot
    private let forms: AnswerForms
    private let headers: LanguagePreferences
    /// What the lookups before said about their language and time zone, and what it came to.
    private var settled: [Settled] = []
    /// For each catalog, how many of its codes were answered.
    private var counts: [Int]

    private struct Settled {
        let asked: ScannedLookup
        /// Of the catalog that it names.
        let group: Int
        /// The place of the loaded locale.
        let locale: Int
        let timeZone: String?
    }

    /// The most different wishes that are remembered.
    private static let maximumSettled = 8

    /// Answers from a snapshot.
    ///
    /// - Parameters:
    ///   - snapshot: Where codes are looked up.
    ///   - forms: The facts of the snapshot's codes.
    ///   - headers: What counts for a lookup that says nothing about its language.
    package init(_ snapshot: Snapshot, _ forms: AnswerForms, headers: LanguagePreferences) {
        self.snapshot = snapshot
        self.forms = forms
        self.headers = headers
        counts = Array(repeating: 0, count: snapshot.catalogs.count)
    }

    /// For the index of each catalog of which codes were answered, how many.
    package var resolved: [(catalog: Int, count: Int)] {
        counts.indices.compactMap { counts[$0] > 0 ? ($0, counts[$0]) : nil }
    }

    /// Appends the members of an answer.
    ///
    /// - Throws: ``RequestError`` where the lookup cannot be answered; nothing is appended then.
    package mutating func append(
        _ lookup: RequestObject, to output: inout UTF8Buffer
    ) throws(RequestError) {
        let answer = try lookup.resolve(in: snapshot, otherwise: headers)
        if let catalog = answer.place.catalog { counts[catalog] += 1 }
        answer.appendMembers(to: &output, forms: forms)
    }

    /// Appends the members of the answer to a lookup of a list: the same as for the lookup as a tree.
    ///
    /// - Throws: ``RequestError`` where the lookup cannot be answered; nothing is appended then.
    package mutating func append(
        _ index: Int, of list: LookupList, to output: inout UTF8Buffer
    ) throws(RequestError) {
        let lookup = list.lookups[index]
        // What is unknown is left to the tree, which knows what to say.
        guard let settled = settle(lookup, of: list) else { return try append(list.object(lookup), to: &output) }
        let bytes = list.bytes.span
        let place = snapshot.place(
            bytes.extracting(Int(lookup.catalog.lowerBound)..<Int(lookup.catalog.upperBound)),
            bytes.extracting(Int(lookup.code.lowerBound)..<Int(lookup.code.upperBound)),
            locale: self.settled[settled].locale)
        guard place.isComplete else { return try append(list.object(lookup), to: &output) }
        counts[place.catalogIndex] += 1
        if lookup.arguments.isEmpty, forms.appendReady(place, to: &output) { return }
        appendWithArguments(list.arguments[lookup.arguments], place, self.settled[settled].timeZone, to: &output)
    }

    private func appendWithArguments(
        _ members: ArraySlice<JSONMember>, _ place: CodePlace, _ timeZone: String?, to output: inout UTF8Buffer
    ) {
        var arguments = MessageArguments()
        for member in members {
            let type = snapshot.catalogs[place.catalogIndex].catalog.entries[place.entryIndex].type(
                ofArgument: member.key)
            arguments[member.key] = ArgumentForm.argument(member.value, as: type)
        }
        let catalog = snapshot.catalogs[place.catalogIndex].catalog.name
        let code = snapshot.catalogs[place.catalogIndex].catalog.entries[place.entryIndex].code
        Answer(
            snapshot: snapshot, place: place, catalogName: catalog, code: code, locale: nil, arguments: arguments,
            timeZone: timeZone
        ).appendMembers(to: &output, forms: forms)
    }

    /// The place in ``settled`` of what a lookup says about its language and time zone; nil where that needs a closer
    /// look.
    private mutating func settle(_ lookup: ScannedLookup, of list: LookupList) -> Int? {
        let bytes = list.bytes.span
        let catalog = snapshot.catalogTable.index(
            of: bytes.extracting(Int(lookup.catalog.lowerBound)..<Int(lookup.catalog.upperBound)))
        let group = catalog.map { snapshot.negotiationGroup(ofCatalogAt: $0) } ?? 0
        for index in settled.indices
        where settled[index].group == group && list.areSame(lookup.language, settled[index].asked.language)
            && list.areSame(lookup.locale, settled[index].asked.locale)
            && list.areSame(lookup.acceptLanguage, settled[index].asked.acceptLanguage)
            && list.areSame(lookup.timeZone, settled[index].asked.timeZone)
        { return index }
        guard let new = newlySettled(lookup, catalog, group, of: list) else { return nil }
        guard settled.count < Self.maximumSettled else {
            settled[Self.maximumSettled - 1] = new
            return Self.maximumSettled - 1
        }
        settled.append(new)
        return settled.count - 1
    }

    private func newlySettled(
        _ lookup: ScannedLookup, _ catalog: Int?, _ group: Int, of list: LookupList
    ) -> Settled? {
        let timeZone = list.text(lookup.timeZone)
        if let timeZone, !TimeZoneName.isKnown(timeZone) { return nil }
        let (language, acceptLanguage) = (list.text(lookup.language), list.text(lookup.acceptLanguage))
        let locale: Snapshot.Locale
        if let asked = list.text(lookup.locale) {
            guard let loaded = snapshot.locale(spelled: asked) else { return nil }
            locale = loaded
        } else {
            let saysNothing = language == nil && acceptLanguage == nil
            locale = snapshot.locale(
                snapshot.negotiate(
                    saysNothing ? headers : LanguagePreferences(language: language, acceptLanguage: acceptLanguage),
                    inCatalogAt: catalog))
        }
        return Settled(asked: lookup, group: group, locale: locale.index, timeZone: timeZone)
    }
}
