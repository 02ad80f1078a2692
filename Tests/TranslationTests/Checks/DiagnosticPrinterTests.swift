import Foundation
import Phrasebook
import PhrasebookTranslation
import Testing

@Suite struct DiagnosticPrinterTests {
    private func printed(_ text: String, usesColour: Bool = false) -> String {
        let home = Plant("", PlantedHome.chinese, "订单过多，请检查订单。", text).planted().files
        let diagnostics = TextChecks.diagnostics(of: Home(files: home))
        let printer = DiagnosticPrinter(Home(files: home), usesColour: usesColour)
        return diagnostics.map(printer.text).joined()
    }

    @Test func theCaretIsUnderThePositionThoughChineseIsTwiceAsWide() {
        let expected = """
            Locales/zh_CN/shop.arb:10:18: warning: “B.user” has “,” beside Chinese characters; write “，” [half-width-mark]
                "B.user": "订单过多,请检查订单。",
                                   ^

            """
        #expect(printed("订单过多,请检查订单。") == expected)
    }

    @Test func aLongLineIsCutAroundThePosition() throws {
        let long = String(repeating: "请检查订单，", count: 30)
        let lines = printed(long + "订单过多,请检查订单。" + long + "好。").split(separator: "\n")
        let diagnostic = try #require(lines.firstIndex { $0.contains("[half-width-mark]") })
        let (line, caret) = (lines[diagnostic + 1], lines[diagnostic + 2])
        #expect(line.hasPrefix("    …") && line.hasSuffix("…") && line.count < 70)
        let comma = try #require(line.firstIndex(of: ","))
        let width = line[line.index(line.startIndex, offsetBy: 5)..<comma].count * 2 + 5
        #expect(caret == String(repeating: " ", count: width) + "^")
    }

    @Test func whatIsNotSeenIsShownAsAPoint() {
        #expect(printed("订单过多\u{200B}，请检查订单。").contains("\"订单过多·，请检查订单。\"") == true)
    }

    @Test func coloursAreAroundPositionAndSeverity() {
        let text = printed("订单过多,请检查订单。", usesColour: true)
        #expect(
            text.hasPrefix("\u{1B}[1mLocales/zh_CN/shop.arb:10:18:\u{1B}[0m \u{1B}[1;33mwarning:\u{1B}[0m “B.user”"))
        #expect(text.hasSuffix("\u{1B}[1;33m^\u{1B}[0m\n"))
    }

    @Test func anAnnotationIsOneLineWithItsPropertiesEscaped() {
        let diagnostic = Diagnostic(
            rule: .form, severity: .error, position: SourcePosition(file: "a,b:c", line: 3, column: 4),
            message: "100 %\nwrong", fixIt: "fix: it")
        let printer = DiagnosticPrinter(Home(files: [:]))
        #expect(
            printer.annotation(diagnostic)
                == "::error file=a%2Cb%3Ac,line=3,col=4,title=form::100 %25%0Awrong; fix: it\n")
        #expect(printer.text(diagnostic) == "a,b:c:3:4: error: 100 %\\nwrong; fix: it [form]\n")
    }

    @Test func aTextCannotSteerATerminal() {
        let diagnostic = Diagnostic(
            rule: .form, severity: .error, position: SourcePosition(file: "a", line: 3, column: 4),
            message: "\u{1B}[31m\u{202E}", fixIt: "r")
        let printer = DiagnosticPrinter(Home(files: [:]))
        for shown in [printer.annotation(diagnostic), printer.text(diagnostic)] {
            #expect(shown.contains("\\u001B[31m\\u202E") && !shown.contains("\u{1B}"), "\(shown)")
        }
    }

    @Test func jsonHasAllThatADiagnosticSays() throws {
        let diagnostic = Diagnostic(
            rule: .form, severity: .error, position: SourcePosition(file: "a", line: 3, column: 4),
            relatedPosition: SourcePosition(file: "a", line: 1, column: 2),
            message: .ofText(key: "k", finding: DiagnosticText.says(word: "w")), fixIt: "r")
        let expected =
            #"{"findings":[{"rule":"form","severity":"error","file":"a","line":3,"column":4,"message":"“k” says “w”","#
            + #""remedy":"r","related":{"line":1,"column":2},"messageId":"ofText","arguments":{"key":"k","#
            + #""finding":{"text":"says “w”","id":"says","arguments":{"word":"w"}}},"remedyId":null,"#
            + #""remedyArguments":{}}],"errors":1,"warnings":0}"#
        #expect(String(decoding: DiagnosticPrinter.json([diagnostic]), as: UTF8.self) == expected + "\n")
    }
}
