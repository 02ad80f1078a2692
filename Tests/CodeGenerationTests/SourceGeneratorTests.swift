import Phrasebook
import PhrasebookCodeGeneration
import Testing

@Suite struct SourceGeneratorTests {
    @Test func aCodeWithoutArgumentsIsAProperty() throws {
        let source = try SmallHome([SmallHome.code("1004", "outOfStock")]).source
        #expect(source.contains("public struct Shop: Phrasebook.CodedError,"))
        #expect(source.contains("    public static var outOfStock: Shop { Shop(Self.Codes.outOfStock) }\n"))
        #expect(
            source.contains(
                #"        public static let outOfStock = Phrasebook.CodeReference("shop", "1004")"# + "\n"))
        #expect(source.contains(#"public static let shop = Phrasebook.Catalog.Name(rawValue: "shop")"#))
    }

    @Test(arguments: [
        ("text", "Swift.String", #"$0.set("x", x)"#), ("integer", "Swift.Int", #"$0.set("x", x)"#),
        ("decimal", "MessageFormat.ExactDecimal", #"$0.set("x", x)"#),
        ("money", "MessageFormat.Money", #"$0.set("x", x)"#),
        ("instant", "MessageFormat.Instant", #"$0.set("x", x)"#),
        ("region", "Swift.String", #"$0["x"] = MessageFormat.MessageArgument.region(x)"#),
        ("field", "Swift.String", #"$0.set("x", x)"#),
    ])
    func anArgumentIsATypedParameter(type: String, swift: String, statement: String) throws {
        let source = try SmallHome([SmallHome.code("1", "fault", [("x", type)])]).source
        #expect(
            source.contains(
                """
                    public static func fault(x: \(swift)) -> Shop {
                        Shop(Self.Codes.fault) {
                            \(statement)
                        }
                    }

                """))
        #expect(!source.contains("static var fault: Shop"))
        #expect(source.contains("    public static var fault: Phrasebook.CodeReference { Self.Codes.fault }\n"))
        #expect(source.contains("fault(xs: [Swift.String])") == (type == "field"))
    }

    /// The types above are all there are.
    @Test func everyTypeIsTested() { #expect(ArgumentType.allCases.count == 7) }

    @Test func parametersKeepTheManifestsOrder() throws {
        let arguments = [("limit", "money"), ("amount", "money"), ("tries", "integer")]
        let source = try SmallHome([SmallHome.code("1", "fault", arguments)]).source
        #expect(
            source.contains(
                "fault(limit: MessageFormat.Money, amount: MessageFormat.Money, tries: Swift.Int) -> Shop"))
    }

    @Test func severalFieldsHaveALabelThatIsFree() throws {
        let source = try SmallHome([
            SmallHome.code("1", "first", [("field", "field"), ("fields", "text")]),
            SmallHome.code("2", "second", [("names", "field"), ("country", "region")]),
        ]).source
        #expect(source.contains("first(field: [Swift.String], fields: Swift.String)"))
        #expect(source.contains("second(names: [Swift.String], country: Swift.String)"))
    }

    @Test func wordsOfTheLanguageAreInBackticks() throws {
        let source = try SmallHome(
            [
                SmallHome.code("1", "default"), SmallHome.code("2", "switch", [("in", "text"), ("0", "integer")]),
            ], in: "is"
        ).source
        #expect(source.contains("static let `is` = "))
        #expect(source.contains("static var `default`: Is { Is(Self.Codes.`default`) }"))
        #expect(source.contains("static func `switch`(`in`: Swift.String, argument0: Swift.Int) -> Is"))
        #expect(source.contains(#"$0.set("in", `in`)"#))
        #expect(source.contains(#"$0.set("0", argument0)"#))
    }

    // MARK: Comments

    @Test func commentsSayTheCodeTheMessageAndTheHandling() throws {
        let source = try SmallHome(
            [SmallHome.code("1", "fault", [("limit", "money")], #", "identifier": "FAULT""#)],
            texts: ["1": "Above {limit}", "1.handling": "Lower the amount", "catalog.overview": "What went wrong."]
        ).source
        #expect(
            source.contains(
                """
                    /// 1 FAULT: Above {limit}
                    ///
                    /// Handling: Lower the amount
                    public static func fault(

                """.dropLast()))
        #expect(source.contains("/// `shop`: The shop\n    ///\n    /// What went wrong.\n"))
    }

    /// A text must not end its comment, nor show source in another order than it has.
    @Test func aHostileTextStaysInItsComment() throws {
        let text = "a\nimport Evil\r\n*/ b\u{2028}c \u{85}d\u{202E}e\u{0}f /* g"
        let source = try SmallHome([SmallHome.code("1", "fault")], texts: ["1": text, "catalog.title": text]).source
        #expect(source.contains(#"/// 1: a import Evil */ b c d\u{202E}e\u{0}f /* g"# + "\n"))
        let lines = source.split(separator: "\n").filter { $0.contains("Evil") }
        #expect(!lines.isEmpty)
        #expect(lines.allSatisfy { $0.drop { $0 == " " }.hasPrefix("///") })
        #expect(!source.unicodeScalars.contains { $0.properties.isBidiControl || $0.value == 0x2028 })
    }

    @Test func aHostileCodeStaysInItsLiteral() throws {
        // In JSON: a"); evil(\u{41}\(x
        let source = try SmallHome([SmallHome.code(#"a\"); evil(\\u{41}\\(x"#, "fault")]).source
        #expect(source.contains(#"Phrasebook.CodeReference("shop", "a\"); evil(\\u{41}\\(x")"#))
    }

    @Test func aDeprecatedCodeWarns() throws {
        let source = try SmallHome([
            SmallHome.code("1", "old", [], #", "deprecated": true"#), SmallHome.code("2", "new"),
        ]).source
        let message = #"@available(*, deprecated, message: "the document of shop calls the code 1 deprecated")"#
        #expect(source.contains("\(message)\n    public static var old: Shop"))
        #expect(source.split(separator: "deprecated,").count == 2)
    }

    // MARK: The whole

    @Test func theSameHomeGivesTheSameBytes() throws {
        let home = try SmallHome([SmallHome.code("1", "fault")]).adding("depot", [SmallHome.code("1", "fault")])
        #expect(home.source == home.source)
        #expect(home.source.contains("struct Shop:") && home.source.contains("struct Depot:"))
    }
}
