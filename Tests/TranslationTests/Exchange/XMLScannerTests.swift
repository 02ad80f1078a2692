import Phrasebook
import Testing

@testable import PhrasebookTranslation

@Suite struct XMLScannerTests {
    /// What a file says, an event a word.
    private func read(_ file: String) throws -> [String] {
        var scanner = XMLScanner(file)
        var events: [String] = []
        while let event = try scanner.next() {
            switch event {
            case .start(let element):
                let attributes = element.attributes.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
                events.append("\(element.line)<\(element.name)\(attributes.joined())")
            case .end(let name): events.append("/\(name)")
            case .text(let text): events.append(text.debugDescription)
            }
        }
        return events
    }

    @Test(arguments: [
        ("<a/>", ["1<a", "/a"]),
        (
            "\n<?xml-model x?><!-- <b> -->\n<a\n b = '1>\"' x:c=\"&lt;&#10;é\n\">t</a >\n",
            ["3<a b=1>\" x:c=<\né ", "\"t\"", "/a"]
        ),
        (
            "<?xml version='1.0' encoding='utf-8'?><x:a>&amp;&#x27;&apos;&gt;&quot;</x:a>",
            ["1<x:a", "\"&\\'\\'>\\\"\"", "/x:a"]
        ),
        (
            "<a>1<![CDATA[<&]] >]]>2<b/>\r\n\r&#13;</a>",
            ["1<a", "\"1\"", "\"<&]] >\"", "\"2\"", "1<b", "/b", "\"\\n\\n\\r\"", "/a"]
        ),
        ("<a><b>\n</b>\n<c></c></a>", ["1<a", "1<b", "\"\\n\"", "/b", "\"\\n\"", "3<c", "/c", "/a"]),
    ])
    func whatIsWrittenIsRead(_ file: String, _ events: [String]) throws { #expect(try read(file) == events) }

    @Test(arguments: [
        ("", 1), ("text", 1), ("<a>", 1), ("<a>\n<b></a>", 2), ("<a></b>", 1), ("<a/>\n<b/>", 2), ("<a/>text", 1),
        ("</a>", 1),
        ("<a b=1/>", 1), ("<a b/>", 1), ("<a b='1' b='2'/>", 1), ("<a b='1'c='2'/>", 1), ("<a b='<'/>", 1),
        ("<a b='1", 1),
        ("<a>\n&</a>", 2), ("<a>&x;</a>", 1), ("<a>\n\n&#0;</a>", 3), ("<a>&#xD800;</a>", 1), ("<a>&#x110000;</a>", 1),
        ("<a>&#xFFFE;</a>", 1),
        ("<a>\u{1}</a>", 1), ("<!DOCTYPE a><a/>", 1), ("\n<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>", 2),
        ("<a><!-- </a>", 1),
        ("<a><![CDATA[ </a>", 1), ("<?xml version='1.0' encoding='UTF-16'?><a/>", 1), (" <?xml version='1.0'?><a/>", 1),
        ("< a/>", 1), ("<1/>", 1), ("<a", 1), ("<", 1), ("<a/", 1), ("<![CDATA[x]]><a/>", 1), ("<?x", 1),
    ])
    func whatIsNoXMLIsAMistake(_ file: String, _ line: Int) {
        let mistake = #expect(throws: XMLScanner.Mistake.self) { try read(file) }
        #expect(mistake?.line == line && mistake?.message.description.isEmpty == false)
    }

    @Test func aFileThatBreaksOffIsAMistakeAnywhere() throws {
        let file = try ShippedTexts.file(.xliff, catalog: "card-issuing")
        let whole = Array(file.utf8)
        #expect(throws: Never.self) { try read(file) }
        // The last bytes are a newline and the end of the root.
        for end in stride(from: 0, to: whole.count - 9, by: 997) {
            let part = String(decoding: whole[..<end], as: UTF8.self)
            #expect(throws: XMLScanner.Mistake.self) { try read(part) }
        }
    }
}
