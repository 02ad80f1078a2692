import MessageFormat
import TestSupport
import Testing

/// Reading MessageFormat 2: what is wrong, where, and what is right instead.
@Suite struct MF2MessageParserTests {
    private func problems(_ source: String) -> [MessageProblem] { MF2MessageParser().parse(source).errors }

    // MARK: Mistakes

    @Test(arguments: [
        ("{", [1]), ("a {b c} d", [5]), ("x } y", [2]), ("{$a:f}", [3]), ("{:f @a@b}", [6]), ("{:f o}", [5]),
        (".local x = {1} {{}}", [7]), (".local $x {1} {{}}", [10]), (".match $x", [0]),
        (".input {$x :x} .match $x * foo", [30]), ("{{a}} b", [6]), ("{|a", [1]), ("a\\b", [1]),
        // Every mistake, not the first alone.
        ("{a b} } {$x:f}", [3, 6, 11]), (".local x = {1} .input {1} {{ {a b} }}", [7, 15, 32]),
        ("😀{a b}", [4]),
    ])
    func everyMistakeHasItsPlace(_ source: String, _ offsets: [Int]) {
        let errors = problems(source)
        #expect(errors.map(\.offset) == offsets, "\(errors)")
        #expect(errors.allSatisfy { $0.kind == .syntaxError })
        #expect(MF2MessageParser().parse(source).message == nil)
    }

    @Test(arguments: [
        ("x } y", "x \\} y"), ("{$a:f}", "{$a :f}"), (".local x = {1} {{}}", ".local $x = {1} {{}}"),
        (".local $x {1} {{}}", ".local $x = {1} {{}}"), ("a\\b", "a\\\\b"), ("{{a", "{{a}}"), ("{$a", "{$a}"),
        (".input {$x :number} .match $x 1|2| {{a}} * {{b}}", ".input {$x :number} .match $x 1 |2| {{a}} * {{b}}"),
    ])
    func aFixItMakesItRight(_ source: String, _ expected: String) throws {
        let fixIt = try #require(problems(source).first?.fixIt)
        var scalars = Array(source.unicodeScalars)
        scalars.replaceSubrange(fixIt.range, with: fixIt.replacement.unicodeScalars)
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        #expect(String(view) == expected)
        #expect(problems(expected).allSatisfy { $0.kind != .syntaxError })
    }

    // MARK: Data model errors

    @Test(arguments: [
        (".input {$x :s} .match $x * * {{}}", ["variant-key-mismatch"], [25]),
        (".input {$x :s} .match $x a {{}}", ["missing-fallback-variant"], [22]),
        (".input {$x} .match $x * {{}}", ["missing-selector-annotation"], [19]),
        (".local $a = {$b} .local $b = {1} {{}}", ["duplicate-declaration"], [17]),
        ("{:f a=1 a=2}", ["duplicate-option-name"], [10]),
        (".input {$x :s} .match $x a {{}} |a| {{}} * {{}}", ["duplicate-variant"], [32]),
        (
            ".input {$x} .input {$x} .match $x a {{}} a b {{}}",
            [
                "duplicate-declaration", "missing-selector-annotation", "missing-fallback-variant",
                "variant-key-mismatch",
            ], [12, 31, 31, 41]
        ),
    ])
    func dataModelErrorsHaveTheirNames(_ source: String, _ kinds: [String], _ offsets: [Int]) {
        let errors = problems(source)
        #expect(Set(errors.map(\.kind.name)) == Set(kinds), "\(errors)")
        #expect(errors.map(\.offset) == offsets)
    }

    // MARK: Limits

    /// Each ends at once with the limit's name, as does an endless one.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            (".input {$a :s} .match $a " + String(repeating: "b {{}}", count: 100_000), "characters"),
            (".match" + String(repeating: " $a", count: 1_000) + " * {{}}", "selectors"),
            (String(repeating: ".local $a = {1} ", count: 65_536), "characters"),
            (String(repeating: ".local $a = {1} ", count: 4_000), "declarations"),
            (".input {$a :s} .match $a " + String(repeating: "b {{}}", count: 10_000), "variants"),
        ])
    func aLimitIsNamed(_ source: String, _ limit: String) {
        let last = problems(source).last
        #expect(last?.kind == .limitExceeded)
        #expect(last?.message.contains(limit) == true, "\(String(describing: last))")
    }

    @Test(arguments: [
        "{", "}", "|", "{|", "{$", "{:f ", "{:f o=", "{#b", ".local $a = {", ".match $a ", "{{", "}}", "\\", "{a :f |",
        "* {{", ".input {$a :s} ", "\u{2068}", "{\u{0}}", "@", "{a @b=|",
    ])
    func survivesFloods(of pattern: String) {
        let source = String(repeating: pattern, count: 65_536 / pattern.unicodeScalars.count)
        for text in [source, ".input {$a :s} .match $a " + source] {
            let result = MF2MessageParser().parse(text)
            #expect((result.message == nil) == !result.errors.isEmpty)
            #expect(result.errors.allSatisfy { (0...text.unicodeScalars.count).contains($0.offset) })
            #expect(result.errors.map(\.offset) == result.errors.map(\.offset).sorted())
        }
    }

    // MARK: Writing

    /// What is written reads as the same message.
    @Test func whatIsWrittenReadsAsTheSame() throws {
        var random = SeededGenerator(seed: 2)
        let parts = [
            "{", "}", "{$n}", "{$n :number}", " :f", " a=1", " a=$b", " @c", " @c=|d e|", "|x y|", ".input {$n :s}",
            "\n",
            ".local $m = {$n :f a=b}", ".match $n", " a", " * ", "{{", "}}", "{#b}", "{/b}", "{#b /}", "text", "\\{",
            "\\\\",
            " ", ".", "é", "😀", "{{x}}", "a {{y}}", " * {{z}}",
        ]
        var sound = 0
        for _ in 0..<20_000 {
            let source = (0..<Int.random(in: 1...8, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }.joined()
            guard let message = MF2MessageParser().parse(source).message else { continue }
            sound += 1
            let written = try #require(MF2MessageWriter.text(of: message), "\(source)")
            let read = try #require(MF2MessageParser().parse(written).message, "\(source) → \(written)")
            #expect(read.withoutRanges == message.withoutRanges, "\(source) → \(written)")
        }
        #expect(sound > 500)
    }

    /// The limit that is exceeded is named, whatever the text's length may be.
    @Test(arguments: [
        (".input {$n :number} .match $n " + (0..<100_000).map { "\($0) {{a}} " }.joined() + "* {{b}}", "1024 variants"),
        (".input {$n :number} .match " + String(repeating: "$n ", count: 1_000) + "* {{a}}", "16 selectors"),
        (String(repeating: ".local $a = {1} ", count: 65_536), "256 declarations"),
    ])
    func aTextThatIsTooLargeIsRefusedByALimit(_ source: String, _ limit: String) {
        let long = MF2MessageParser(limits: MessageLimits(maximumLength: 1 << 22)).parse(source)
        #expect(long.errors.contains { $0.kind == .limitExceeded && $0.message.contains(limit) }, "\(long.errors)")
        guard source.utf8.count > 65_536 else { return }
        let usual = MF2MessageParser().parse(source)
        #expect(usual.errors.map(\.kind) == [.limitExceeded])
        #expect(usual.errors.first?.message.contains("65536 characters") == true)
    }
}
