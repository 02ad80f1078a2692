import Phrasebook
import Testing

@Suite struct LookupListTests {
    private static let limits = LookupLimits(lookups: 3, arguments: 4, name: 8)

    private static func count(_ body: String) -> Int? { LookupList(Array(body.utf8), limits)?.count }

    private static func one(_ members: String) -> String { "{\"lookups\":[{\(members)}]}" }

    /// The usual form, which is read without a tree.
    @Test(
        arguments: [
            #""catalog":"c","code":"1""#, #" "code" : "1" ,\#n"catalog":"c"\#t"#, #""catalog":"c","code":"持卡""#,
            #""catalog":"c","code":"1","language":"zh","acceptLanguage":"","locale":"en_US","timeZone":"UTC""#,
            #""catalog":"c","code":"1","language":null,"arguments":null"#, #""catalog":"c","code":"1","arguments":{}"#,
            #""catalog":"c","code":"1","arguments":{"a":"持\u5361\n","b":-1.50,"c":["x","y"],"d":[]}"#,
            #""catalog":"c","code":"1","arguments":{"m":{"amount":"1.5","currency":"CNY"},"n":null,"t":true}"#,
        ])
    func theUsualFormIsRead(members: String) { #expect(Self.count(Self.one(members)) == 1) }

    /// Everything else, right or wrong, is left to the reader that can say what it is.
    @Test(
        arguments: [
            #""catalog":"c""#, #""catalog":"c","code":1"#, #""catalog":"c","code":null"#, #""catalog":"c","code":"""#,
            #""catalog":"c","code":"123456789""#, #""catalog":"c","code":"\u0031""#, #""catalog":"c","code":"1","x":1"#,
            #""catalog":"c","code":"1","code":"2""#, #""catalog":"c","code":"1","#, #""catalog":"c" "code":"1""#,
            #""catalog":"c","code":"1","language":1"#, #""catalog":"c","code":"1","arguments":[]"#,
            #""catalog":"c","code":"1","arguments":{"a":1,"a":2}"#, #""catalog":"c","code":"1","arguments":{"a":01}"#,
            #""catalog":"c","code":"1","arguments":{"a":1,"b":2,"c":3,"d":4,"e":5}"#,
            #""catalog":"c","code":"1","arguments":{"a":{"b":{"c":1}}}"#,
            #""catalog":"c","code":"1","arguments":{"a":[1]}"#,
            #""catalog":"c","code":"1","arguments":{"a":{"b":1,"b":2}}"#,
            #""catalog":"c","code":"1","arguments":{"a":"\ud800"}"#, #""catalog":"c","code":"1","arguments":{"a":nul}"#,
            #""catalog":"c","code":"1","arguments":{"a":"\#u{1}"}"#,
            #""catalog":"c","code":"1","arguments":{"a":truer}"#,
        ])
    func anyOtherFormIsLeft(members: String) { #expect(Self.count(Self.one(members)) == nil) }

    @Test(
        arguments: [
            ("{\"lookups\":[]}", nil), ("{\"lookups\":[{}]}", nil), ("", nil), ("[]", nil), ("\u{FEFF}{}", nil),
            ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}]} x", nil),
            ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}],\"more\":1}", nil),
            ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"},]}", nil),
            (" {\"lookups\" : [ {\"catalog\":\"c\",\"code\":\"1\"}\r\n,{\"catalog\":\"c\",\"code\":\"1\"} ] }\n", 2),
        ] as [(String, Int?)])
    func aBodyIsAListAlone(body: String, count: Int?) { #expect(Self.count(body) == count) }

    @Test func moreLookupsThanAllowedAreLeft() {
        let lookup = "{\"catalog\":\"c\",\"code\":\"1\"}"
        func body(_ count: Int) -> String {
            "{\"lookups\":[" + Array(repeating: lookup, count: count).joined(separator: ",") + "]}"
        }
        #expect(Self.count(body(3)) == 3)
        #expect(Self.count(body(4)) == nil)
    }

    @Test func bytesThatAreNotUTF8AreLeft() {
        var bytes = Array(Self.one(#""catalog":"c","code":"1","language":"?""#).utf8)
        #expect(LookupList(bytes, Self.limits) != nil)
        if let place = bytes.firstIndex(of: UInt8(ascii: "?")) { bytes[place] = 0xE6 }
        #expect(LookupList(bytes, Self.limits) == nil)
    }
}
