import Phrasebook
import PhrasebookTranslation
import Testing

/// What import does with files of every format.
@Suite struct TextImportTests {
    private typealias Shipped = ShippedTexts

    @Test(arguments: ExchangeFormat.allCases, ["zh_CN", "en_US"])
    func anUnchangedFileChangesNothing(_ format: ExchangeFormat, _ locale: String) throws {
        let imported = try Shipped.imported(try Shipped.file(format, locale), format, locale)
        #expect(imported.files.isEmpty && imported.changes.isEmpty && imported.confirmations.isEmpty)
        #expect(imported.refusals.isEmpty && imported.warnings.isEmpty && imported.remarks.isEmpty)
        #expect(imported.missing.isEmpty)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func eachCatalogTravelsAlone(_ format: ExchangeFormat) throws {
        for book in Shipped.home.books {
            let file = try Shipped.file(format, catalog: book.name)
            #expect(book.name == "common" || file.contains("\(book.name)"))
            let imported = try Shipped.imported(file, format)
            #expect(imported.files.isEmpty && imported.refusals.isEmpty && imported.missing.isEmpty)
        }
    }

    @Test(arguments: ExchangeFormat.allCases)
    func oneEditIsOneLine(_ format: ExchangeFormat) throws {
        let file = try Shipped.file(format)
        try #require(file.split(separator: Shipped.text, omittingEmptySubsequences: false).count == 2)
        let imported = try Shipped.imported(file.replacing(Shipped.text, with: Shipped.edited), format)
        #expect(imported.refusals.isEmpty && imported.warnings.isEmpty)
        let change = try #require(imported.changes.first)
        #expect(imported.changes.count == 1 && change.address == Shipped.address)
        #expect(change.old == Shipped.text && change.new == Shipped.edited)
        #expect(
            imported.files.files.map(\.path) == [
                "Locales/zh_CN/agreement-pay.arb", "Resources/translations/zh_CN/agreement-pay.json",
            ])
        let texts = Shipped.difference(imported.files.files[0])
        #expect(texts.old == ["  \"40000.user\": \"\(Shipped.text)\","])
        #expect(texts.new == ["  \"40000.user\": \"\(Shipped.edited)\","])
        let states = Shipped.difference(imported.files.files[1])
        // The two hashes, and what was there before.
        #expect(states.old.map { $0.drop { $0 == " " } } == Self.hashes(Shipped.text, more: false))
        #expect(states.new.prefix(2).map { $0.drop { $0 == " " } } == Self.hashes(Shipped.edited, more: true))
        #expect(states.new.dropFirst(2).first == "      \"earlier\": [" && states.new.count == 10)
    }

    /// The lines of a record with the hashes of a translation; `more` says whether others follow.
    private static func hashes(_ text: String, more: Bool) -> [Substring] {
        [
            "\"translation\": \"\(TextHash.of(text))\",",
            "\"words\": \"\(TextHash(ofWordsOf: text))\"\(more ? "," : "")",
        ]
    }

    @Test(
        arguments: ExchangeFormat.allCases,
        [("{feld}", "unknown-argument"), ("{field", "message-syntax"), ("{field, number}", "argument-type")])
    func aBrokenPlaceholderIsRefused(_ format: ExchangeFormat, _ broken: (text: String, rule: String)) throws {
        let fixed = "部分信息未填写或有误，请检查\(broken.text)。"
        let text = format == .csv ? "\"\(fixed)\"" : fixed
        let file = try Shipped.file(format).replacing(Shipped.text, with: text)
        let imported = try Shipped.imported(file, format)
        #expect(imported.files.isEmpty)
        let refusal = try #require(imported.refusals.first { $0.message.hasSuffix("[\(broken.rule)]") })
        #expect(imported.refusals.allSatisfy { $0.unit == "agreement-pay/40000.user" && $0.line == refusal.line })
        #expect(!refusal.fixIt.isEmpty)
        // The line is one of the unit's own: it is where the unit begins.
        let lines = file.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let line = try #require(refusal.line)
        #expect(lines[line - 1].contains("40000"), "\(lines[line - 1])")
    }

    @Test func nothingIsWrittenWhereOneTextIsRefused() throws {
        let file = try Shipped.file(.csv).replacing(Shipped.text, with: Shipped.edited)
            .replacing("请检查{field}。", with: "请检查{field。")
        let imported = try Shipped.imported(file, .csv)
        #expect(!imported.refusals.isEmpty && imported.files.isEmpty)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aMissingUnitStaysAsItIs(_ format: ExchangeFormat) throws {
        let only = try Shipped.file(format, catalog: "card-issuing")
        let whole = try TextExport(Shipped.home, locale: "zh_CN", catalog: "card-issuing")
        let removed: String
        switch format.kind {
        case .csv:
            let lines = only.split(separator: "\r\n").filter { !$0.hasPrefix("card-issuing/1004/user,") }
            removed = lines.joined(separator: "\r\n")
        case .json:
            removed = only.split(separator: "\n").filter { !$0.contains("\"card-issuing/1004.user\"") }
                .joined(separator: "\n")
        case .po:
            removed = only.split(separator: "\n\n").filter { !$0.contains("\"card-issuing/1004.user\"") }
                .joined(separator: "\n\n")
        case .xliff:
            let unit = /\n *<trans-unit id="1004.user"(?s:.)*?<\/trans-unit>/
            removed = only.replacing(unit, with: "", maxReplacements: 1)
        case .xliff2:
            let unit = /\n *<unit id="1004.user"(?s:.)*?<\/unit>/
            removed = only.replacing(unit, with: "", maxReplacements: 1)
        }
        let imported = try Shipped.imported(removed, format)
        #expect(imported.missing == [TextAddress(catalog: "card-issuing", key: "1004.user")])
        #expect(imported.files.isEmpty && imported.refusals.isEmpty)
        #expect(whole.units.count > 100)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func anEmptyTextStaysAsItIs(_ format: ExchangeFormat) throws {
        let imported = try Shipped.imported(try Shipped.file(format).replacing(Shipped.text, with: ""), format)
        #expect(imported.files.isEmpty && imported.refusals.isEmpty && imported.missing.isEmpty)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aFileOfAForeignLocaleIsRefused(_ format: ExchangeFormat) throws {
        for (written, asked) in [("fr_FR", "zh_CN"), ("zh_CN", "fr_FR"), ("zh_CN", "zh_TW"), ("zh_CN", "zh")] {
            let imported = try Shipped.imported(try Shipped.file(format, written), format, asked)
            let refusal = try #require(imported.refusals.first, "\(written) as \(asked)")
            #expect(refusal.fixIt.contains("--locale") && imported.files.isEmpty)
        }
        // Another spelling is no other locale.
        let same = try Shipped.imported(try Shipped.file(format), format, "zh-cn")
        #expect(same.refusals.isEmpty)
    }

    @Test func aNameTellsTheLocaleOfAFileThatDoesNotSayIt() throws {
        let file = try Shipped.file(.json).replacing(Shipped.text, with: Shipped.edited)
            .replacing("  \"@@locale\": \"zh_CN\",\n", with: "")
        for name in ["en_US.json", "out/app.en-US.json"] {
            let imported = try Shipped.imported(file, .json, name: name)
            #expect(imported.refusals.count == 1 && imported.files.isEmpty)
        }
        for name in ["zh-CN.json", "texts.json", "en_US/zh_CN.json", "-"] {
            let imported = try Shipped.imported(file, .json, name: name)
            #expect(imported.refusals.isEmpty && !imported.files.isEmpty)
        }
    }

    @Test(arguments: [ExchangeFormat.csv, .xliff, .xliff2, .json])
    func aContractTextIsNeverChanged(_ format: ExchangeFormat) throws {
        let file = try Shipped.file(format, "en_US")
        let text = "Invalid request parameter"
        let imported = try Shipped.imported(
            file.replacing(text, with: "Bad request parameter"), format, "en_US")
        #expect(imported.refusals.contains { $0.unit == "card-issuing/1004" && $0.message.contains("document") })
        #expect(imported.files.isEmpty)
    }

    @Test func formatsThatCannotSayReadOnlyLeaveContractTextsOut() throws {
        let contract = try TextExport(Shipped.home, locale: "zh_CN").units.filter { $0.state == .contract }
        let unit = try #require(contract.first { $0.address.key == "100101" })
        #expect(try Shipped.file(.csv).contains("return-code-gateway/100101/message,"))
        #expect(try Shipped.file(.xliff).contains("resname=\"\(unit.name)\" translate=\"no\""))
        #expect(try Shipped.file(.xliff2).contains("name=\"\(unit.name)\" canResegment=\"no\" translate=\"no\""))
        for format in [ExchangeFormat.po, .json] {
            #expect(try !Shipped.file(format).contains("\"\(unit.address)\""))
        }
        // An import that brings one back all the same is refused unless it says the same.
        let same = "{\"\(unit.address)\": \"\(unit.translation ?? "")\"}"
        #expect(try Shipped.imported(same, .json).refusals.isEmpty)
        #expect(try Shipped.imported("{\"\(unit.address)\": \"x\"}", .json).refusals.count == 1)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aNewLocaleBeginsWithAllTextsMissing(_ format: ExchangeFormat) throws {
        let files = [
            "Locales/en_US/shop.arb": #"{"catalog.title": "Shop", "A": "Sold out", "A.user": "Sold out: {limit}"}"#
        ]
        let home = TranslatedHome(SmallHome.home(files))
        let export = try TextExport(home, locale: "fr-FR")
        #expect(export.units.count == 3 && export.units.allSatisfy { $0.state == .missing && $0.translation == nil })
        var file = String(decoding: try export.bytes(as: format), as: UTF8.self)
        let french = "Épuisé : {limit}"
        switch format.kind {
        case .csv: file = file.replacing("Sold out: {limit},,", with: "Sold out: {limit},\(french),")
        case .json: file = file.replacing("\"shop/A.user\": \"\"", with: "\"shop/A.user\": \"\(french)\"")
        case .po: file = file.replacing("{limit}\"\nmsgstr \"\"", with: "{limit}\"\nmsgstr \"\(french)\"")
        case .xliff:
            file = file.replacing(
                "{limit}</source>\n        <target state=\"new\"></target>",
                with: "{limit}</source>\n        <target state=\"translated\">\(french)</target>")
        case .xliff2:
            file = file.replacing("{limit}</source>", with: "{limit}</source>\n<target>\(french)</target>")
                .replacing("initial", with: "translated")
        }
        let imported = try SmallHome.imported(file, format, "fr_FR", into: files)
        #expect(imported.refusals.isEmpty)
        #expect(
            imported.files.text("Locales/fr_FR/shop.arb")
                == "{\n  \"@@locale\": \"fr_FR\",\n  \"A.user\": \"\(french)\"\n}\n")
        let states = try #require(imported.files.text("Resources/translations/fr_FR/shop.json"))
        #expect(states.contains(SmallHome.hash("Sold out: {limit}")) && states.contains(SmallHome.hash(french)))
    }

    // MARK: States

    private static let stale = [
        "Locales/en_US/shop.arb": #"{"A": "New words", "A.user": "Buy."}"#,
        "Locales/zh_CN/shop.arb": #"{"@@locale": "zh_CN", "A": "旧", "A.user": "购买。"}"#,
        "Resources/translations/zh_CN/shop.json":
            #"{"texts": {"A": {"source": "0000000000000000", "translation": "\#(SmallHome.hash("旧"))"}}}"#,
    ]

    @Test(arguments: ExchangeFormat.allCases)
    func aStaleTextStaysStaleUntilSomebodyCallsItRight(_ format: ExchangeFormat) throws {
        let export = try TextExport(TranslatedHome(SmallHome.home(Self.stale)), locale: "zh_CN", only: .stale)
        #expect(export.units.map(\.address.key) == ["A"])
        let file = String(decoding: try export.bytes(as: format), as: UTF8.self)
        let same = try SmallHome.imported(file, format, "zh_CN", into: Self.stale)
        #expect(same.files.isEmpty && same.confirmations.isEmpty && same.refusals.isEmpty)
        let right: String
        switch format.kind {
        case .csv: right = file.replacing(",旧,stale,", with: ",旧,translated,")
        case .xliff: right = file.replacing("needs-adaptation", with: "translated")
        case .xliff2: right = file.replacing("initial", with: "reviewed")
        case .po: right = file.replacing("#, fuzzy, ", with: "#, ").replacing("#, fuzzy\n", with: "")
        case .json: return
        }
        let imported = try SmallHome.imported(right, format, "zh_CN", into: Self.stale)
        #expect(imported.confirmations == [TextAddress(catalog: "shop", key: "A")] && imported.changes.isEmpty)
        #expect(imported.files.files.map(\.path) == ["Resources/translations/zh_CN/shop.json"])
        let states = try #require(imported.files.text("Resources/translations/zh_CN/shop.json"))
        #expect(states.contains(SmallHome.hash("New words")))
    }

    @Test func aTextMadeFromAnotherSourceIsCalledStale() throws {
        let file = "key,source en_US,translation zh_CN\r\nshop/A/message,Older words,新\r\n"
        let imported = try SmallHome.imported(file, .csv, "zh_CN", into: Self.stale)
        #expect(imported.warnings.count == 1 && imported.warnings.first?.line == 2)
        let states = try #require(imported.files.text("Resources/translations/zh_CN/shop.json"))
        #expect(states.contains(SmallHome.hash("Older words")) && states.contains(SmallHome.hash("新")))
        var files = Self.stale
        for file in imported.files.files { files[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        let home = TranslatedHome(SmallHome.home(files))
        #expect(home["shop"]?["A"]?.texts["zh_CN"]?.state == .stale)
    }

    @Test func anUnfinishedTextIsTakenAndCalledUnfinished() throws {
        let file = """
            msgid ""
            msgstr "Language: zh_CN\\n"

            # ask the lawyers
            #, fuzzy
            msgctxt "shop/A"
            msgid "New words"
            msgstr "新"

            """
        let imported = try SmallHome.imported(file, .po, "zh_CN", into: Self.stale)
        #expect(imported.changes.map(\.new) == ["新"] && imported.warnings.count == 1)
        #expect(imported.remarks.map(\.message) == ["“ask the lawyers”"])
        let states = try #require(imported.files.text("Resources/translations/zh_CN/shop.json"))
        #expect(states.contains("\"unfinished\": true") && states.contains(SmallHome.hash("新")))
    }

    // MARK: Units

    @Test func aUnitThatTheHomeDoesNotHaveIsPassedOver() throws {
        let file = #"{"shop/B": "x", "A": "y", "nowhere/A": "z", "shop/A": "新"}"#
        let imported = try SmallHome.imported(file, .json, "zh_CN", into: Self.stale)
        #expect(imported.warnings.map(\.unit).prefix(3) == ["shop/B", "A", "nowhere/A"])
        #expect(imported.changes.map(\.new) == ["新"])
    }

    @Test(arguments: [
        ("shop/A/users", "“users” is no kind", "message, message.plain, fields, handling,"),
        ("shop/A/label", "“label” is no kind", "user.plain, page"),
        ("common/user.x/plain", "“plain”", "user, message, "),
        ("shop/A/page", "“shop/A/page”", "“shop/A/message”"),
    ])
    func aRowOfAnUnknownKindIsRefused(_ name: String, _ message: String, _ fixIt: String) throws {
        let file = "key,translation zh_CN\r\nshop/A.user/user,\r\n\(name),新\r\n"
        let imported = try SmallHome.imported(file, .csv, "zh_CN", into: Self.stale)
        #expect(imported.refusals.map(\.line) == [3] && imported.files.isEmpty)
        let refusal = try #require(imported.refusals.first)
        #expect(refusal.message.contains(message) && refusal.fixIt.contains(fixIt), "\(refusal)")
    }

    @Test(arguments: ["shop/A/users", "shop/A/usr"])
    func aUnitWithAnUnknownKindIsTheOneOfItsKey(_ name: String) throws {
        let file = """
            <xliff version="1.2"><file original="shop" source-language="en-US" target-language="zh-CN"><body>
            <trans-unit id="A.user" resname="\(name)"><source>Buy.</source><target>新</target></trans-unit>
            </body></file></xliff>
            """
        let imported = try SmallHome.imported(file, .xliff, "zh_CN", into: Self.stale)
        #expect(imported.changes.map(\.address.key) == ["A.user"] && imported.refusals.isEmpty)
        // A kind that the catalog has, and the text not.
        let other = try SmallHome.imported(file.replacing(name, with: "shop/A/page"), .xliff, "zh_CN", into: Self.stale)
        #expect(other.refusals.count == 1 && other.files.isEmpty)
    }

    @Test func aTextThatIsThereTwiceAndDiffersIsRefused() throws {
        let rows = ["key,translation zh_CN", "shop/A/message,一", "shop/A/message,二"].joined(separator: "\n")
        let imported = try SmallHome.imported(rows, .csv, "zh_CN", into: Self.stale)
        #expect(imported.refusals.map(\.line) == [3] && imported.files.isEmpty)
        let same = rows.replacing("二", with: "一")
        #expect(try SmallHome.imported(same, .csv, "zh_CN", into: Self.stale).refusals.isEmpty)
    }

    @Test func anArgumentThatIsLostIsRefused() throws {
        let files = [
            "Locales/en_US/shop.arb": #"{"A.user": "Up to {limit}", "A": "a"}"#,
            "Locales/zh_CN/shop.arb": #"{"A.user": "最多 {limit}", "A": "一"}"#,
        ]
        let imported = try SmallHome.imported(
            #"{"shop/A": "二", "shop/A.user": "最多"}"#, .json, "zh_CN", into: files)
        #expect(imported.refusals.map(\.unit) == ["shop/A.user"] && imported.files.isEmpty)
        #expect(imported.refusals.first?.message.contains("{limit}") == true)
    }

    @Test func whatIsUnfortunateInAChangedTextIsSaid() throws {
        let files = [
            "Locales/en_US/shop.arb": #"{"A": "a", "A.user": "b"}"#,
            "Locales/zh_CN/shop.arb": #"{"A": "一", "A.user": "二  二"}"#,
        ]
        let imported = try SmallHome.imported(#"{"shop/A": "一  一"}"#, .json, "zh_CN", into: files)
        #expect(imported.refusals.isEmpty && !imported.files.isEmpty)
        #expect(imported.warnings.contains { $0.unit == "shop/A" && $0.line == 1 })
        #expect(!imported.warnings.contains { $0.unit != "shop/A" })
    }

    @Test func lineEndsOfAToolAreNoEdit() throws {
        let files = [
            "Locales/en_US/shop.arb": #"{"A": "One\ntwo"}"#, "Locales/zh_CN/shop.arb": #"{"A": "一\n二"}"#,
        ]
        let file = "key,translation zh_CN\r\nshop/A/message,\"一\r\n二\"\r\n"
        #expect(try SmallHome.imported(file, .csv, "zh_CN", into: files).changes.isEmpty)
    }

    @Test func otherTextsAndTheirFormStayWhereTheyAre() throws {
        var files = Self.stale
        files["Locales/zh_CN/shop.arb"] = """
            {"A.user": "购买。", "B": "gone", "@@x": 1, "A": "旧", "@A": {"description": "d"}}
            """
        let imported = try SmallHome.imported(#"{"shop/A": "新"}"#, .json, "zh_CN", into: files)
        #expect(
            imported.files.text("Locales/zh_CN/shop.arb") == """
                {
                  "@@locale": "zh_CN",
                  "@@x": 1,
                  "A": "新",
                  "A.user": "购买。",
                  "B": "gone"
                }

                """)
    }

    @Test(arguments: ExchangeFormat.allCases)
    func aFileThatIsNotReadableIsRefused(_ format: ExchangeFormat) throws {
        for bytes in [[0xFF, 0xFE, 0x41, 0x00], [0xC3, 0x28], [0x7B, 0x00, 0x7D]] as [[UInt8]] {
            let imported = try TextImport(
                bytes, as: format, locale: "zh_CN", name: "file", into: TranslatedHome(SmallHome.home(Self.stale)))
            #expect(imported.refusals.count == 1 && imported.files.isEmpty)
            #expect(imported.refusals.first?.fixIt.contains("UTF-8") == true)
            #expect(imported.refusals.first?.fixIt.contains("spreadsheet") == (format == .csv))
        }
    }

    @Test func aTableFromAnotherSourceIsRefused() throws {
        let file = "key,source fr_FR,translation zh_CN\r\nshop/A/message,Anciens,新\r\n"
        let imported = try SmallHome.imported(file, .csv, "zh_CN", into: Self.stale)
        #expect(imported.refusals.count == 1 && imported.files.isEmpty)
        #expect(imported.refusals.first?.fixIt.contains("“source en_US”") == true)
    }

    @Test(arguments: [
        "Locales/zh_CN/shop.arb", "Locales/en_US/shop.arb", "Resources/translations/zh_CN/shop.json",
        "Resources/catalogs/shop.json",
    ])
    func aFileThatIsNotWholeIsNotExported(_ path: String) throws {
        let home = SmallHome.home(Self.stale)
        let whole = try #require(home.bytes(of: path))
        #expect(TranslatedHome(home).fileFaults == [])
        var files = Self.stale
        for cut in [String(decoding: whole.prefix(whole.count * 2 / 3), as: UTF8.self), "", "[]"] {
            files[path] = cut
            let texts = TranslatedHome(SmallHome.home(files))
            #expect(!texts.fileFaults.isEmpty && texts.fileFaults.allSatisfy { $0.position.file == path }, "\(cut)")
            for catalog in [nil, "shop"] {
                let error = #expect(throws: TranslationError.self) {
                    try TextExport(texts, locale: "zh_CN", catalog: catalog)
                }
                #expect(error?.code == .unreadableFile && error?.message.hasPrefix(path + ":") == true)
            }
            // Other texts are whole.
            #expect(throws: Never.self) { try TextExport(texts, locale: "zh_CN", catalog: "common") }
        }
    }

    @Test(arguments: ["5", "{}", "[]", "true"])
    func aFileWithAValueThatIsNoTextIsNotExported(_ value: String) throws {
        let files = Self.stale.merging(["Locales/en_US/shop.arb": #"{"A": \#(value), "A.user": "Buy."}"#]) { $1 }
        let texts = TranslatedHome(SmallHome.home(files))
        #expect(texts.fileFaults.map(\.rule) == [.notAText])
        #expect(throws: TranslationError.self) { try TextExport(texts, locale: "zh_CN") }
    }

    @Test func aTextThatIsNoMessageIsExportedAllTheSame() throws {
        let files = Self.stale.merging(["Locales/zh_CN/shop.arb": #"{"A": "{n", "A.user": "购买。"}"#]) { $1 }
        let texts = TranslatedHome(SmallHome.home(files))
        #expect(texts.fileFaults == [])
        #expect(try TextExport(texts, locale: "zh_CN").units.first?.translation == "{n")
    }

    @Test func whatIsNoLocaleIsSaid() {
        let error = #expect(throws: TranslationError.self) { try Shipped.file(.csv, "no locale") }
        #expect(error?.code == .unknownLocale)
        let catalog = #expect(throws: TranslationError.self) { try Shipped.file(.csv, catalog: "nowhere") }
        #expect(catalog?.code == .unknownCatalog && catalog?.fixIt.contains("card-issuing") == true)
    }
}
