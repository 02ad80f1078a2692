import CommandSupport
import Testing

/// One file of texts, and the record of what was in it when somebody last agreed to it.
struct RecordedFile: Sendable, CustomTestStringConvertible {
    let locale: TextLocale
    let catalog: String

    var testDescription: String { "\(locale.rawValue) \(catalog)" }

    /// The files of texts and of records of both locales, whichever of the two exists.
    static func all() throws -> [RecordedFile] {
        try TextLocale.allCases.flatMap { locale in
            let texts = try Checkout.names(in: "Locales/\(locale.rawValue)", extension: "arb")
            let records = try Checkout.names(in: "Resources/translations/\(locale.rawValue)", extension: "json")
            return texts.union(records).sorted().map { RecordedFile(locale: locale, catalog: $0) }
        }
    }

    /// The hash of each text by its key; `locale` may be another one than the file's.
    func hashes(in locale: TextLocale) throws -> [String: String] {
        try Checkout.texts(of: catalog, in: locale).mapValues(Self.hash)
    }

    /// What is recorded for each key: `source`, and in a translation `translation`.
    func record() throws -> [String: [String: String]] {
        let file = try Checkout.object(at: "Resources/translations/\(locale.rawValue)/\(catalog).json")
        return try #require(file["texts"] as? [String: [String: String]])
    }

    /// FNV-1a with 64 bits over the UTF-8 bytes, as 16 lower-case hexadecimal digits.
    ///
    /// Written here once more, so that a mistake in the package's own does not agree with itself.
    static func hash(of text: String) -> String {
        let hash = text.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}

/// Changing one character of any text, or adding or removing a text, without recording it fails here.
@Suite("Every text is the one recorded")
struct RecordedTextTests {
    @Test func hashesAreThoseOfTheReference() {
        #expect(RecordedFile.hash(of: "") == "cbf29ce484222325")
        #expect(RecordedFile.hash(of: "a") == "af63dc4c8601ec8c")
        #expect(RecordedFile.hash(of: "foobar") == "85944171f73967e8")
    }

    @Test(arguments: TextLocale.allCases)
    func everyFileOfTextsHasARecord(_ locale: TextLocale) throws {
        let texts = try Checkout.names(in: "Locales/\(locale.rawValue)", extension: "arb")
        let records = try Checkout.names(in: "Resources/translations/\(locale.rawValue)", extension: "json")
        #expect(texts == records)
        #expect(texts.isSuperset(of: ReferenceDocument.allCases.map(\.rawValue) + ["common"]))
    }

    @Test(arguments: try RecordedFile.all())
    func everyKeyIsRecorded(_ file: RecordedFile) throws {
        let texts = Set(try file.hashes(in: file.locale).keys)
        let recorded = Set(try file.record().keys)
        #expect(texts.subtracting(recorded).sorted() == [], "not recorded")
        #expect(recorded.subtracting(texts).sorted() == [], "recorded, but there is no such text")
    }

    @Test(arguments: try RecordedFile.all())
    func everyTextIsUnchanged(_ file: RecordedFile) throws {
        let sources = try file.hashes(in: .english)
        let translations = try file.locale == .english ? [:] : file.hashes(in: file.locale)
        let changed = try file.record().filter { key, hashes in
            var expected = ["source": sources[key]]
            if file.locale != .english { expected["translation"] = translations[key] }
            // The words themselves are recorded too, for whoever translates anew.
            return expected.contains { hashes[$0.key] != $0.value }
        }
        #expect(changed.keys.sorted() == [], "changed since they were recorded")
    }
}
