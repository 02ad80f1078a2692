import ICU
import Phrasebook
import Testing

@Suite struct HomeLoaderTests {
    @Test func aHomeInOrderHasNoDiagnostics() async throws {
        #expect(HomeFiles.shop.diagnostics().map(\.description) == [])
        #expect(try await HomeFiles.shop.store().warnings == [])
    }

    @Test(arguments: PlantedFault.inManifests + PlantedFault.inTexts)
    func reportsAFaultAtItsPositionAndStopsOnErrorsOnly(fault: PlantedFault) async throws {
        let (files, expected) = try fault.plant()
        let diagnostics = files.diagnostics()
        let ofRule = diagnostics.filter { $0.rule.name == fault.rule }
        #expect(ofRule.map { "\($0.position) \($0.severity) \($0.rule)" } == [expected])
        #expect(diagnostics.filter { $0.severity == .error && $0.rule.name != fault.rule }.map(\.description) == [])
        #expect(diagnostics.allSatisfy { !$0.message.isEmpty && !$0.fixIt.isEmpty })
        if fault.severity == .error {
            let error = await #expect(throws: CatalogError.self) { try await files.store() }
            #expect(error?.code == .homeNotLoaded)
            #expect(error?.diagnostics == diagnostics)
        } else {
            let warnings = try await files.store().warnings
            #expect(warnings == diagnostics)
        }
    }

    /// Rules are data for tools: a rule that no test plants is not known to work.
    ///
    /// Those of names in generated source are planted by tests of their own.
    @Test func everyRuleIsPlanted() {
        let rules: Set<Diagnostic.Rule> = [
            .unreadableFile, .missingFile, .badValue, .missingMember, .unknownMember, .duplicateCode, .ambiguousKey,
            .messageSyntax, .unknownArgument, .argumentType, .deprecatedSyntax, .missingText, .emptyText, .staleText,
            .unfinishedText, .changedContract, .unknownKey, .notAText, .translationMetadata, .localeMember, .form,
        ]
        let planted = (PlantedFault.inManifests + PlantedFault.inTexts).map(\.rule)
        let inOwnTests: Set<Diagnostic.Rule> = [.unreadableFile, .missingFile]
        #expect(Set(rules.subtracting(inOwnTests).map(\.name)).subtracting(planted) == [])
    }

    /// A locale need not have every catalog; that translations of one were recorded shows that it had this one.
    @Test func aFileThatIsGoneIsFoundOnlyWhereItsTranslationsAreRecorded() {
        let gone = HomeFiles.shop.with(nil, at: "Locales/zh_CN/shop.arb")
        #expect(gone.diagnostics().map { "\($0.position) \($0.rule)" } == ["Locales/zh_CN/shop.arb:1:1 missing-text"])
        let never = gone.with(nil, at: "Resources/translations/zh_CN/shop.json")
        #expect(never.diagnostics().map(\.description) == [])
    }

    // MARK: Members that say nothing

    /// `null` is not a value: a required member that is null is as missing as one that is not there.
    @Test(arguments: [
        (#""catalog": "shop""#, #""catalog": null"#), (#""contractLocale": "en_US""#, #""contractLocale": null"#),
        (#""code": "tries""#, #""code": null"#), (#""symbol": "tries""#, #""symbol": null"#),
        (#""audience": "withheld""#, #""audience": null"#), (#""advice": "later","#, #""advice": null,"#),
    ])
    func aRequiredMemberThatIsNullIsAnError(old: String, new: String) throws {
        let file = "Resources/catalogs/shop.json"
        var files = HomeFiles.shop
        let text = try #require(files.files[file])
        let range = try #require(text.firstRange(of: old))
        files.files[file] = text.replacingCharacters(of: range, with: new)
        let errors = files.diagnostics().filter { $0.severity == .error }
        #expect(errors.map(\.rule).contains { [.missingMember, .badValue].contains($0) }, "\(new) is passed over")
    }

    @Test(arguments: [
        #""contract": 7"#, #""contract": "x""#, #""contract": ["en_US"]"#, #""contract": {"no locale!": {}}"#,
        #""contract": {"en_US": "x"}"#, #""contract": {"en_US": {"title": "x"}}"#,
        #""contract": {"en_US": {"message": 7}}"#,
    ])
    func aContractOfAnotherShapeIsABadValue(member: String) throws {
        let files = try HomeFiles.shop.replacing(
            #""symbol": "tries""#, with: #""symbol": "tries", \#(member)"#, in: "Resources/catalogs/shop.json")
        #expect(files.diagnostics().filter { $0.severity == .error }.map(\.rule) == [.badValue])
    }

    /// A text that is not there would silently become another one; for a withheld code, that is a signal to the thief.
    @Test func aSharedTextThatDoesNotExistIsFound() throws {
        let files = try HomeFiles.shop.replacing(
            "user.declined", with: "user.declned", in: "Resources/catalogs/shop.json")
        #expect(files.diagnostics().contains { $0.position.file == "Resources/catalogs/shop.json" })
    }

    @Test(arguments: ["catalog.title", "catalog.unknown", "category.money", "note.retry", "type.soft.scope"])
    func aCodeSpelledLikeAnotherKeyIsAmbiguous(code: String) throws {
        let files = try HomeFiles.shop.replacing(
            #""code": "tries""#, with: #""code": "\#(code)""#, in: "Resources/catalogs/shop.json")
        #expect(files.diagnostics().contains { $0.rule == .ambiguousKey && $0.severity == .error })
    }

    /// Only a kind's suffix makes a key ambiguous: prefixes and other cases are other codes.
    @Test(arguments: ["limi", "limit2", "LIMIT", "limit.other", "limit.userx", "user"])
    func aCodeThatLooksLikeAnotherOneIsNotAmbiguous(code: String) async throws {
        let files = try HomeFiles.shop.replacing(
            #""code": "tries""#, with: #""code": "\#(code)""#, in: "Resources/catalogs/shop.json")
        let snapshot = try await files.store().snapshot
        #expect(snapshot.catalog("shop")?[Code(code)]?.symbol == "tries")
    }

    // MARK: Several faults

    @Test func reportsAllFaultsAtOnceInOrderOfFileAndPosition() async throws {
        let files = try HomeFiles.shop
            .replacing("{amount} is above", with: "{amonut, is above", in: "Locales/en_US/shop.arb")
            .replacing("\"Due\"", with: "{at} {by} {for}", in: "Locales/en_US/shop.arb")
            .replacing("\"Wrong PIN\"", with: "\"Wrong {a} {b} {c\"", in: "Locales/en_US/shop.arb")
            .replacing("剩余 {left} 次", with: "剩余 {left, date} {lfet} 次", in: "Locales/zh_CN/shop.arb")
            .replacing("Unknown error code", with: "{", in: "Locales/en_US/common.arb")
            .replacing("\"请联系客服。\"", with: "7", in: "Locales/zh_CN/common.arb")
        let diagnostics = files.diagnostics()
        let errors = diagnostics.filter { $0.severity == .error }
        let found = errors.map { "\($0.position.file.dropFirst("Locales/".count)) \($0.rule)" }
        #expect(
            Set(found).isSuperset(of: [
                "en_US/common.arb message-syntax", "en_US/shop.arb message-syntax", "zh_CN/common.arb not-a-text",
                "zh_CN/shop.arb argument-type", "zh_CN/shop.arb unknown-argument",
            ]))
        let order = diagnostics.map { ($0.position.file, $0.position.line, $0.position.column) }
        #expect(zip(order, order.dropFirst()).allSatisfy { $0 <= $1 })
        let error = await #expect(throws: CatalogError.self) { try await files.store() }
        #expect(error?.diagnostics == diagnostics)
        let lines = (error?.description ?? "").split(separator: "\n")
        #expect(lines.count == errors.count + 1)
        #expect(lines.dropFirst().map(String.init) == errors.map(\.description))
    }

    /// A mistake of the API's owner must not hide those of the translators.
    @Test func aFaultyManifestDoesNotHideTheFaultsOfItsTexts() throws {
        let files = try HomeFiles.shop
            .replacing("Asia/Shanghai", with: "Mars/Olympus", in: "Resources/catalogs/shop.json")
            .replacing("{amount} is above", with: "{amount is above", in: "Locales/en_US/shop.arb")
        let errors = files.diagnostics().filter { $0.severity == .error }
        #expect(errors.map(\.rule) == [.messageSyntax, .badValue])
    }

    /// A manifest with a mistake is there all the same: its texts are not without one.
    @Test func aFaultyManifestIsStillTheManifestOfItsTexts() throws {
        let other = HomeFiles.small(codes: [#""code": "a""#], texts: ["en_US": ["a": "A", "a.user": "U"]])
        var files = try HomeFiles.shop.replacing(
            "Asia/Shanghai", with: "Mars/Olympus", in: "Resources/catalogs/shop.json")
        files.files.merge(other.files) { $1 }
        let ofShop = files.diagnostics().filter { $0.position.file.contains("shop") }
        #expect(ofShop.map(\.rule) == [.badValue])
    }

    @Test func aDuplicateTellsWhereTheFirstOneIs() throws {
        let key = try HomeFiles.shop.replacing(
            "\"due\": \"Due\",", with: "\"due\": \"Due\",\n  \"due\": \"Due again\",", in: "Locales/en_US/shop.arb")
        let diagnostic = try #require(key.diagnostics().first { $0.severity == .error })
        #expect(diagnostic.rule.name == "duplicate-key")
        #expect(diagnostic.relatedPosition?.line == diagnostic.position.line - 1)
        #expect(diagnostic.relatedPosition?.column == 3)
        let code = try HomeFiles.shop.replacing(
            #""code": "limit""#, with: #""code": "0""#, in: "Resources/catalogs/shop.json")
        let duplicate = try #require(code.diagnostics().first { $0.rule == .duplicateCode })
        let lines = try #require(code.files["Resources/catalogs/shop.json"]).split(separator: "\n")
        let first = try #require(lines.firstIndex { $0.contains(#""code": "0""#) })
        #expect(duplicate.relatedPosition?.line == first + 1)
        #expect(duplicate.relatedPosition?.column == 15)
    }

    @Test func aDiagnosticReadsAsOneLineForAnEditor() throws {
        let files = try HomeFiles.shop.replacing("\"Wrong PIN\"", with: "7", in: "Locales/en_US/shop.arb")
        let diagnostic = try #require(files.diagnostics().first { $0.severity == .error })
        #expect(diagnostic.description.hasPrefix("Locales/en_US/shop.arb:\(diagnostic.position.line):12: error: "))
        #expect(diagnostic.description.hasSuffix(" [not-a-text]"))
        #expect(!diagnostic.description.contains("\n"))
    }

    /// One text must not drown the others, nor take more time than it has characters.
    @Test(arguments: [(20, nil), (21, "more findings: 1"), (25, "more findings: 5"), (3_000, "more findings: 2980")])
    func theDiagnosticsOfOneTextAreCapped(count: Int, more: String?) throws {
        let text = String(repeating: "{x} é ", count: count)
        let files = try HomeFiles.shop.replacing("\"Due\"", with: "\"\(text)\"", in: "Locales/en_US/shop.arb")
        let diagnostics = files.diagnostics()
        let shown = diagnostics.filter { $0.rule == .unknownArgument }
        let column = try #require(shown.first).position.column
        #expect(shown.map(\.position.column) == (0..<20).map { column + 6 * $0 })
        let rest = diagnostics.filter { $0.rule != .unknownArgument }
        #expect(rest.map(\.rule) == (more == nil ? [] : [.tooManyFindings]))
        #expect(rest.allSatisfy { $0.severity == .error && $0.position == shown.last?.position })
        #expect(rest.map(\.message) == (more.map { ["“due” has \($0)"] } ?? []))
    }

    /// What stops the home is shown, however many warnings come before it.
    @Test func errorsAreShownRatherThanWarnings() throws {
        let text = String(repeating: "{left, choice, 0#a}", count: 30) + "{oops}"
        let files = try HomeFiles.shop.replacing("\"Wrong PIN\"", with: "\"\(text)\"", in: "Locales/en_US/shop.arb")
        let diagnostics = files.diagnostics()
        #expect(diagnostics.count { $0.rule == .unknownArgument } == 1)
        #expect(diagnostics.count { $0.rule == .deprecatedSyntax } == 19)
        #expect(diagnostics.filter { $0.rule == .tooManyFindings }.map(\.message) == ["“tries” has more findings: 11"])
    }

    // MARK: Files

    @Test(arguments: [("[]", 1), ("\n \"text\"", 2), ("7", 1)])
    func aFileThatHoldsNoObjectCannotBeRead(content: String, line: Int) throws {
        let texts = HomeFiles.shop.with(content, at: "Locales/zh_CN/shop.arb").diagnostics()
        let diagnostic = try #require(texts.first { $0.severity == .error })
        #expect(diagnostic.rule == .unreadableFile)
        #expect(diagnostic.position.description == "Locales/zh_CN/shop.arb:\(line):\(line)")
        let manifest = HomeFiles.shop.with(content, at: "Resources/catalogs/shop.json").diagnostics()
        #expect(manifest.filter { $0.severity == .error }.map(\.position.file) == ["Resources/catalogs/shop.json"])
    }

    @Test(arguments: [
        ("Resources/catalogs/shop.json", "Resources/catalogs:1:1"), ("Locales/", "Locales:1:1"),
        ("Locales/en_US/", "Resources/catalogs/shop.json:3:21"),
    ])
    func aHomeThatLacksSomethingDoesNotLoad(removed: String, position: String) async throws {
        let files = HomeFiles(files: HomeFiles.shop.files.filter { !$0.key.hasPrefix(removed) })
        let missing = files.diagnostics().filter { $0.rule == .missingFile }
        #expect(missing.map(\.position.description) == [position])
        #expect(missing.allSatisfy { $0.severity == .error })
        await #expect(throws: CatalogError.self) { try await files.store() }
    }

    @Test func anEmptyHomeTellsOfBothFolders() {
        #expect(HomeFiles(files: [:]).diagnostics().map(\.position.file) == ["Locales", "Resources/catalogs"])
    }

    @Test func aFolderThatIsNoLocaleIsNotRead() throws {
        let files = HomeFiles.shop.with("{}", at: "Locales/not a locale/shop.arb")
        let diagnostic = try #require(files.diagnostics().first)
        #expect(diagnostic.rule == .unknownLocale)
        #expect(diagnostic.severity == .warning)
        #expect(diagnostic.position.file == "Locales/not a locale")
    }

    @Test func aLocaleHasOneFolder() throws {
        let files = HomeFiles.shop.with("{}", at: "Locales/zh-CN/shop.arb")
        let diagnostic = try #require(files.diagnostics().first { $0.severity == .error })
        #expect(["Locales/zh-CN", "Locales/zh_CN"].contains(diagnostic.position.file))
    }

    @Test func textsWithoutAManifestAreAWarning() async throws {
        let files = HomeFiles.shop.with("{\n  \"a\": \"{\"\n}\n", at: "Locales/zh_CN/other.arb")
        #expect(files.diagnostics().map { "\($0.position) \($0.rule)" } == ["Locales/zh_CN/other.arb:1:1 unknown-key"])
        #expect(try await files.store().snapshot.catalogNames == ["shop"])
    }

    @Test func aTranslationWithoutAFileIsAWarningAndFallsBack() async throws {
        let files = HomeFiles.shop.with(nil, at: "Locales/zh_CN/shop.arb")
        let store = try await files.store()
        #expect(store.warnings.map { "\($0.position) \($0.rule)" } == ["Locales/zh_CN/shop.arb:1:1 missing-text"])
        let answer = store.snapshot.answer(to: "due", in: "shop", locale: .chinese)
        #expect(answer.text(.message)?.localeName == "en_US")
    }

    @Test(arguments: ["Locales/README.md", "Locales/en_US/notes.txt", "Resources/catalogs/README.md", "README.md"])
    func otherFilesAreLeftAlone(path: String) async throws {
        #expect(HomeFiles.shop.with("not JSON", at: path).diagnostics() == [])
    }

    @Test func brokenEncodingIsAnErrorAtItsByte() throws {
        var bytes = HomeFiles.shop.files.mapValues { Array($0.utf8) }
        bytes["Locales/zh_CN/shop.arb"] = Array("{\n  \"0\": \"中".utf8) + [0xFF] + Array("\"\n}\n".utf8)
        let errors = MessageStore.check(Home(bytes: bytes)).filter { $0.severity == .error }
        #expect(errors.map { "\($0.position) \($0.rule)" } == ["Locales/zh_CN/shop.arb:2:10 invalid-utf8"])
    }

    @Test(arguments: [
        #"{"texts": 7}"#, #"{}"#, "[]", #"{"texts": {"limit.user": 7}}"#, #"{"texts": {"limit.user": {"source": 7}}}"#,
        #"{"texts": {"gone": {"source": "0", "translation": "0"}}}"#,
    ])
    func statesOfAnotherShapeKnowNothing(states: String) async throws {
        let store = try await HomeFiles.shop.with(states, at: "Resources/translations/zh_CN/shop.json").store()
        #expect(store.warnings.allSatisfy { $0.rule == .form })
    }
}

extension String {
    fileprivate func replacingCharacters(of range: Range<Index>, with text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
