import ICU
import MessageFormat
import TestSupport
import Testing

/// Input made to crash the parser or to keep it busy.
///
/// The time limit is far above what linear work takes in a debug build and far below what quadratic work would.
@Suite(.timeLimit(.minutes(10))) struct ICUMessageParserHostileInputTests {
    @Test(arguments: [
        "{", "}", "'", "{n", "{n,", "{n,plural,", "{n,plural,other{", "{n,plural,other", "{n,select,a{", "{n,choice,0#",
        "{n,choice,0#a|", "{n,number,", "{n,number,{", "{n,number,'", "{a b}", "{a b", "{a b{", "{}", "{{", "''", "'{",
        "{n,x{", "{n,plural,=", "{n,plural,offset:", "#", "|", "\u{200E}", "{\u{200E}", "\u{0}", "{\u{0}}", "é",
        "e\u{301}",
        "{n,number,::", "{n,plural,one{a b}", "{n,plural,=1{{a b}",
    ])
    func survivesFloods(of pattern: String) {
        let count = 65_536 / pattern.unicodeScalars.count
        let source = String(repeating: pattern, count: count)
        let result = ICUMessageParser().parse(source)
        #expect((result.message == nil) == !result.errors.isEmpty)
        #expect(result.errors.count <= count)
        #expect(result.errors.allSatisfy { (0...source.unicodeScalars.count).contains($0.offset) })
        #expect(result.errors.map(\.offset) == result.errors.map(\.offset).sorted())
    }

    @Test func deepNestingIsAnErrorAndNoCrash() {
        let depth = 3000
        let source = String(repeating: "{n,plural,other{", count: depth) + String(repeating: "}}", count: depth)
        let kinds = ICUMessageParser().parse(source).errors.map(\.kind)
        #expect(kinds == [.limitExceeded])
        let open = String(repeating: "{n,plural,other{", count: depth)
        #expect(ICUMessageParser().parse(open).errors.contains { $0.kind == .limitExceeded })
    }

    @Test func everyPrefixOfAMessageIsReadWithoutACrash() {
        let scalars = Array(
            "it''s '{'q'}' {n, plural, offset:1 =0{'#'} one{{d, date, ''yy}} other{# {g, select, other{{c, choice, 0#a|1<b}}}}} é"
                .unicodeScalars)
        for length in 0...scalars.count {
            var view = String.UnicodeScalarView()
            view.append(contentsOf: scalars[..<length])
            let result = ICUMessageParser().parse(String(view))
            #expect((result.message == nil) == !result.errors.isEmpty, "\(length) scalars")
            #expect(result.errors.allSatisfy { (0...length).contains($0.offset) }, "\(length) scalars")
        }
    }

    @Test func randomTextsAreReadWithoutACrash() throws {
        var random = SeededGenerator(seed: 1)
        let parts = [
            "{", "}", "{n", "{n,", "plural,", "select,", "choice,", "number,", "date,", "one", "other", "{a}", "=1",
            "=",
            "offset:", "1", "0#", "1<", "|", "#", "'", "''", " ", ",", "::.00", "é", "\u{301}", "😀", "\u{200E}", ".",
        ]
        let formatters = LocaleFormatters(locale: LocaleIdentifier(literal: "en_US"))
        var sound = 0
        for _ in 0..<4000 {
            let source = (0..<Int.random(in: 0...16, using: &random))
                .map { _ in parts.randomElement(using: &random) ?? "" }
                .joined()
            let result = ICUMessageParser().parse(source)
            #expect((result.message == nil) == !result.errors.isEmpty, "\(source)")
            #expect(result.errors.allSatisfy { (0...source.unicodeScalars.count).contains($0.offset) }, "\(source)")
            guard let message = result.message,
                let compiled = MessageCompiler(formatters: formatters).compile(message).message
            else { continue }
            sound += 1
            let formatted = compiled.format(["n": 1])
            #expect(formatted.warnings.allSatisfy { $0.kind == .unresolvedVariable }, "\(source)")
        }
        #expect(sound > 200)
    }
}
