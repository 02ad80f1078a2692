import MessageFormat
import Phrasebook
import PhrasebookTranslation
import Testing

/// The faults of the planted home are found in its twin in MessageFormat 2.
@Suite struct PlantedTwinTests {
    /// Rules that find nothing in MessageFormat 2, each with the reason.
    private static let withoutMeaning = [
        "apostrophe-trap": "an apostrophe quotes nothing; braces that are shown have a backslash",
        "stray-brace": "a brace that closes nothing breaks the syntax; one with a backslash is meant",
        "pattern-letter": "fields of dates are named by words, and there are no patterns",
    ]

    /// Faults that are marked within the syntax, as they are in the twin; `¦` is before their places.
    private static let inSyntax: [String: (old: String, new: String)] = [
        "missing-plural-category": (
            #".match $n\none {{Лишнее: {$n} заказ}}\nfew {{Лишнее: {$n} заказа}}\n"#,
            #".match ¦$n\none {{Лишнее: {$n} заказ}}\n"#
        ),
        "useless-plural-category": (#"order}}\n*"#, #"order}}\n¦few {{Too many: {$n} orders}}\n*"#),
        "lost-number": (
            "订单过多：超出 {$n} 个", ".input {$n :number} .match $n ¦* {{订单过多：超出许多订单}}"
        ),
    ]

    private static let plants = TextChecksTests.plants.filter { withoutMeaning[$0.rule] == nil }

    /// The twin of the home with a fault, and where the fault is.
    private static func twin(_ plant: Plant) throws -> (files: [String: String], positions: [String]) {
        if let (old, new) = inSyntax[plant.rule] {
            var files = try MF2Twin.files(PlantedHome.files)
            let text = try #require(files[plant.file])
            try #require(text.contains(old), "\(text)")
            files[plant.file] = text.replacing(old, with: new, maxReplacements: 1)
            return Plant.unmarked(files, plant.file)
        }
        // A mark before a key, or in a file without texts, is put there afterwards.
        guard plant.file.hasPrefix("Locales/") else {
            let (files, positions) = plant.planted()
            return (try MF2Twin.files(files), positions)
        }
        let marked = plant.marked()
        let keys = marked[plant.file, default: ""].matches(of: /¦("[^"]+": ?)/).map { String($0.output.1) }
        var files = marked
        files[plant.file] = files[plant.file]?.replacing("¦\"", with: "\"")
        files = try MF2Twin.files(files)
        for key in keys { files[plant.file] = files[plant.file]?.replacing(key, with: "¦" + key) }
        return Plant.unmarked(files, plant.file)
    }

    @Test func theTwinIsClean() throws {
        let files = try MF2Twin.files(PlantedHome.files)
        #expect(files[PlantedHome.english]?.contains("{$limit}") == true)
        #expect(TextChecks.diagnostics(of: Home(files: files)).map(\.description) == [])
    }

    @Test(arguments: plants)
    func aPlantedFaultIsFoundAtItsPositionAndNothingElse(_ plant: Plant) throws {
        let (files, positions) = try Self.twin(plant)
        let diagnostics = TextChecks.diagnostics(of: Home(files: files))
        #expect(diagnostics.map(\.position.description) == positions, "\(diagnostics.map(\.description))")
        #expect(diagnostics.allSatisfy { $0.rule.name == plant.rule }, "\(diagnostics.map(\.description))")
        #expect(!positions.isEmpty)
    }

    /// What a writer of ICU MessageFormat leaves in a text of MessageFormat 2.
    @Test(arguments: [
        Plant("foreign-placeholder", PlantedHome.chinese, "限额 {$limit}，", "限额 ¦{limit}，"),
        Plant("foreign-placeholder", PlantedHome.chinese, "限额 {$limit}，", "限额 ¦{|limit|}，"),
        Plant("foreign-placeholder", PlantedHome.chinese, "限额 {$limit}，", #"限额 ¦\\{limit\\}，"#),
        Plant("foreign-placeholder", PlantedHome.chinese, "限额 {$limit}，", #"限额 ¦\\{$limit\\}，"#),
        Plant("foreign-placeholder", PlantedHome.english, "{{Too many: {$n} orders}}", "{{Too many: ¦# orders}}"),
        Plant(
            "foreign-placeholder", PlantedHome.chinese, "订单过多：超出 {$n} 个",
            ".input {$n :number} .match $n * {{订单过多：超出 ¦# 个}}"),
        Plant("full-width-syntax", PlantedHome.chinese, "限额 {$limit}，", "限额 ¦｛$limit｝，"),
        Plant("full-width-syntax", PlantedHome.chinese, "限额 {$limit}，", "限额 {$limit¦｝，"),
    ])
    func argumentsOfOtherSyntaxesAreFound(_ plant: Plant) throws {
        var files = try MF2Twin.files(PlantedHome.files)
        files[plant.file] = files[plant.file]?.replacing(plant.old, with: plant.new)
        let (planted, positions) = Plant.unmarked(files, plant.file)
        let diagnostics = TextChecks.diagnostics(of: Home(files: planted)).filter { $0.rule != .messageSyntax }
        #expect(diagnostics.map(\.position.description) == positions, "\(diagnostics.map(\.description))")
        #expect(diagnostics.map(\.rule.name) == [plant.rule])
        #expect(diagnostics.first?.fixIt.hasPrefix("write {$") == true)
        var fixed = planted
        let fixer = AutoFixer(TranslatedHome(Home(files: planted)))
        for file in fixer.changes.files { fixed[file.path] = String(decoding: file.bytes, as: UTF8.self) }
        #expect(TextChecks.diagnostics(of: Home(files: fixed)).map(\.description) == [])
    }

    /// A brace that closes nothing, where ICU MessageFormat shows it.
    @Test func aStrayBraceBreaksTheSyntaxAtItsPlace() throws {
        var files = try MF2Twin.files(PlantedHome.files)
        files[PlantedHome.chinese] = files[PlantedHome.chinese]?.replacing("限额 {$limit}，", with: "限额 {$limit}¦}，")
        let (planted, positions) = Plant.unmarked(files, PlantedHome.chinese)
        let diagnostics = TextChecks.diagnostics(of: Home(files: planted))
        #expect(diagnostics.map { "\($0.position) \($0.rule)" } == positions.map { "\($0) message-syntax" })
    }

    // MARK: Fixes

    /// A fix of the home, converted, is the fix of the twin.
    @Test(
        arguments: plants.filter { inSyntax[$0.rule] == nil && Diagnostic.Rule.named($0.rule)?.isFixable == true })
    func aFixIsTheSameInBoth(_ plant: Plant) throws {
        func fixed(_ files: [String: String]) -> (files: [String: String], count: Int) {
            let fixer = AutoFixer(TranslatedHome(Home(files: files)))
            let changes = fixer.changes.files
            return (
                changes.reduce(into: files) { $0[$1.path] = String(decoding: $1.bytes, as: UTF8.self) },
                fixer.fixes.count
            )
        }
        let (expected, count) = fixed(plant.planted().files)
        let (twin, twinCount) = fixed(try Self.twin(plant).files)
        #expect(twinCount == count)
        #expect(twin == (try MF2Twin.files(expected)))
    }

    @Test func everyRuleOfTextsIsPlantedInTheTwin() {
        #expect(Set(Self.plants.map(\.rule)).union(Self.withoutMeaning.keys) == Set(TextChecksTests.plants.map(\.rule)))
        #expect(Self.withoutMeaning.values.allSatisfy { !$0.isEmpty })
    }

    // MARK: Several selectors

    /// A plural beside a select: what each row lacks, and what it shows.
    @Test(
        arguments: [
            (".match $k $n a one {{{$n} x}} a * {{{$n} y}} * * {{none}}", []),
            (".match $n $k one a {{{$n} x}} * a {{{$n} y}} one * {{{$n} z}} * * {{{$n} w}}", []),
            (
                ".match $k $n a one {{{$n} x}} a * {{{$n} y}} b 0 {{x}} b * {{{$n} y}} * * {{none}}",
                ["missing-plural-category"]
            ),
            (".match $k $n a few {{{$n} x}} a one {{x}} * * {{none}}", ["useless-plural-category"]),
            (".match $n $m 1 * {{you}} * one {{you and {$m}}} * * {{you and {$m}}}", []),
            (".match $n $m 1 * {{you}} * * {{you and {$m}}}", ["missing-plural-category"]),
            (".match $e 1 {{you}} * {{{$e} of you}}", []),
            (".match $r one {{{$n}st}} two {{{$n}nd}} * {{{$n}th}}", ["missing-plural-category"]),
        ] as [(String, [String])])
    func pluralsAreCheckedBesideOthers(_ text: String, _ rules: [String]) throws {
        let declarations = """
            .input {$n :number} .input {$k :string} .local $m = {$n :offset subtract=1} \
            .local $e = {$n :number select=exact} .local $r = {$n :number select=ordinal}
            """
        let files = [
            "Resources/catalogs/shop.json": try #require(PlantedHome.files["Resources/catalogs/shop.json"])
                .replacing(#""until": "instant""#, with: #""k": "text""#),
            PlantedHome.english: #"{"@@locale": "en_US", "@@x-syntax": "mf2", "B": "\#(declarations) \#(text)"}"#,
        ]
        let names = TextChecks.diagnostics(of: Home(files: files)).map(\.rule.name).filter {
            $0.hasSuffix("plural-category") || $0 == "lost-number" || $0 == "message-syntax"
        }
        #expect(names == rules)
    }
}
