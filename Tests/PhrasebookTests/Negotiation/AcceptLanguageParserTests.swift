import ICU
import Phrasebook
import Testing

@Suite struct AcceptLanguageParserTests {
    /// A header, and its ranges as `tag=weight`.
    @Test(arguments: [
        ("", ""), ("en", "en=1000"), ("en,zh-CN;q=0.8", "en=1000 zh-CN=800"), ("*;q=0", "*=0"),
        ("zh;q=0.5,en;q=0.5", "zh=500 en=500"), ("en;q=0.1,zh", "en=100 zh=1000"), ("en,en;q=0", "en=1000 en=0"),
        ("en;q=1", "en=1000"), ("en;q=1.", "en=1000"), ("en;q=1.000", "en=1000"), ("en;q=0.", "en=0"),
        ("en;q=0.001", "en=1"), ("en;q=0.01", "en=10"), ("en;q=0.999", "en=999"), ("en;Q=0.5", "en=500"),
        (" en ; q=0.5 , fr ", "en=500 fr=1000"), ("\ten\t;\tq=0.5\t,\tfr\t", "en=500 fr=1000"),
        (",,en,, ,fr,", "en=1000 fr=1000"), ("en_US.UTF-8;q=0.5", "en-US=500"),
        // Each bad range is dropped, and it alone.
        ("en;q=1.001,fr", "fr=1000"), ("en;q=1.1,fr", "fr=1000"), ("en;q=2,fr", "fr=1000"),
        ("en;q=0.1234,fr", "fr=1000"),
        ("en;q=0.0000,fr", "fr=1000"), ("en;q=1.0000,fr", "fr=1000"), ("en;q=.5,fr", "fr=1000"),
        ("en;q=-1,fr", "fr=1000"), ("en;q=+1,fr", "fr=1000"), ("en;q=00.5,fr", "fr=1000"),
        ("en;q=0,5;q=1,fr", "en=0 fr=1000"),
        ("en;q=,fr", "fr=1000"), ("en;q,fr", "fr=1000"), ("en;,fr", "fr=1000"), ("en;q =0.5,fr", "fr=1000"),
        ("en;q= 0.5,fr", "fr=1000"), ("en;q=0.5 1,fr", "fr=1000"), ("en;q=\"0.5\",fr", "fr=1000"),
        ("en;level=1,fr", "fr=1000"), ("en;q=0.5;level=1,fr", "fr=1000"), ("en;q=0.5;q=0.6,fr", "fr=1000"),
        (";q=0.5,fr", "fr=1000"), (";;;,fr", "fr=1000"), ("e n,fr", "fr=1000"), ("en-*,fr", "fr=1000"),
        ("**,fr", "fr=1000"), ("*-CN,fr", "fr=1000"), ("english,fr", "english=1000 fr=1000"), ("engl,fr", "fr=1000"),
        ("../../etc/passwd,fr", "fr=1000"), ("en\0,fr", "fr=1000"), ("en\r\n,fr", "fr=1000"),
        ("\u{A0}en,fr", "fr=1000"),
        ("é,fr", "fr=1000"), ("en;q=٠,fr", "fr=1000"),
        ("en-x-12345678-12345678-12345678-1234,fr", "fr=1000"), ("en-x-a-b-c-d-e-f-g,fr", "fr=1000"),
        ("en_x_a_b-c-d-e-f_g,fr", "fr=1000"),
    ])
    func readsRanges(header: String, expected: String) {
        let ranges = AcceptLanguageParser().ranges(in: header).map { range in
            switch range.subject {
            case .any: "*=\(range.weight)"
            case .locale(let locale): "\(locale)=\(range.weight)"
            }
        }
        #expect(ranges.joined(separator: " ") == expected)
    }

    @Test func countsBadRangesAndNoEmptyElements() {
        let parser = AcceptLanguageParser(limits: NegotiationLimits(ranges: 2))
        #expect(parser.ranges(in: "!,fr,de") == [LanguageRange(.locale(LocaleIdentifier(literal: "fr")))])
        #expect(parser.ranges(in: ",, ,fr,,de,it").count == 2)
    }

    /// The header before it is cut at a byte that may lie within a character or a tag.
    @Test(arguments: 0...24)
    func aCutHeaderKeepsWhatIsComplete(limit: Int) {
        let header = "en;q=0.5,zh-CN,é,fr;q=0.1"
        let whole = AcceptLanguageParser().ranges(in: header)
        let cut = AcceptLanguageParser(limits: NegotiationLimits(headerBytes: limit)).ranges(in: header)
        #expect(cut == Array(whole.prefix(limit >= 15 ? 2 : limit >= 9 ? 1 : 0)))
        #expect(whole.count == 3)
    }
}
