import Phrasebook
import PhrasebookRequests
import TestSupport
import Testing

@Suite struct LookupListReaderTests {
    private static let limits = LookupLimits(lookups: 3, arguments: 4, name: 8)

    /// What the reader says of a body: the codes of its look-ups, or what is wrong.
    private static func reading(_ body: String) -> String { reading(Array(body.utf8)) }

    private static func reading(_ bytes: [UInt8]) -> String {
        do throws(LookupListError) {
            return try LookupListReader.lookups(in: bytes, limits).map(\.code.rawValue).joined(separator: " ")
        } catch {
            switch error {
            case .malformed(let position): return "malformed \(position.line):\(position.column)"
            case .invalid(let path): return "invalid \(path)"
            case .tooManyLookups: return "too many look-ups"
            case .tooManyArguments: return "too many arguments"
            }
        }
    }

    private static func one(_ members: String) -> String { "{\"lookups\":[{\(members)}]}" }

    @Test(
        arguments: [
            #""catalog":"c","code":"1""#, #" "code" : "1" ,\#n"catalog":"c"\#t"#, #""catalog":"c","code":"\u0031""#,
            #""catalog":"c","code":"1","language":"zh","acceptLanguage":"","locale":"en_US","timeZone":"UTC""#,
            #""catalog":"c","code":"1","language":null,"arguments":null"#, #""catalog":"c","code":"1","arguments":{}"#,
            #""c\u0061talog":"c","code":"1","arguments":{"a":"持\u5361\n","b":-1.50e3,"c":["x","y"],"d":[]}"#,
            #""catalog":"c","code":"1","arguments":{"m":{"amount":"1.5","currency":"CNY"},"n":null,"t":true}"#,
            #""catalog":"c","code":"1","arguments":{"a":{"b":{"c":[[1]]}}}"#,
        ])
    func aLookUpIsRead(members: String) { #expect(Self.reading(Self.one(members)) == "1") }

    @Test(
        arguments: [
            (#""catalog":"c""#, "invalid lookups[0].code"), (#""code":"1""#, "invalid lookups[0].catalog"),
            (#""catalog":"c","code":1"#, "invalid lookups[0].code"),
            (#""catalog":"c","code":null"#, "invalid lookups[0].code"),
            (#""catalog":"c","code":"""#, "invalid lookups[0].code"),
            (#""catalog":"c","code":"123456789""#, "invalid lookups[0].code"),
            (#""catalog":"c","code":"1","x":1"#, "invalid lookups[0].x"),
            (#""catalog":"c","code":"1","language":1"#, "invalid lookups[0].language"),
            (#""catalog":"c","code":"1","arguments":[]"#, "invalid lookups[0].arguments"),
            (#""catalog":"c","code":"1","arguments":{"a":1,"b":2,"c":3,"d":4,"e":5}"#, "too many arguments"),
            (#""x":1,"catalog":"c","code":1"#, "invalid lookups[0].x"),
            (#""catalog":"c","code":1,"arguments":{"a":1,"b":2,"c":3,"d":4,"e":5}"#, "invalid lookups[0].code"),
        ])
    func aLookUpThatIsNotOfTheSchemaSaysWhere(members: String, expected: String) {
        #expect(Self.reading(Self.one(members)) == expected)
    }

    @Test(
        arguments: [
            (#""catalog":"c","code":"1","code":"2""#, "malformed 1:39"),
            (#""catalog":"c","code":"1","x":1,"x":2"#, "malformed 1:45"),
            (#""catalog":"c","code":"1","#, "malformed 1:38"), (#""catalog":"c" "code":"1""#, "malformed 1:27"),
            (#""catalog":"c","code":"1","arguments":{"a":1,"a":2}"#, "malformed 1:58"),
            (#""catalog":"c","code":"1","arguments":{"a":01}"#, "malformed 1:56"),
            (#""catalog":"c","code":"1","arguments":{"a":"\ud800"}"#, "malformed 1:57"),
            (#""catalog":"c","code":"1","arguments":{"a":nul}"#, "malformed 1:56"),
            (#""catalog":"c","code":"1","arguments":{"a":"\#u{1}"}"#, "malformed 1:57"),
            // What is no JSON is said before what is not of the schema.
            (#""catalog":1,"code":1}],"more":1,}"#, "malformed 1:45"),
        ])
    func aBodyThatIsNoJSONSaysWhere(members: String, expected: String) {
        #expect(Self.reading(Self.one(members)) == expected)
    }

    @Test(
        arguments: [
            ("{}", "invalid lookups"), ("[]", "invalid body"), ("1", "invalid body"), ("", "malformed 1:1"),
            ("{\"lookups\":[]}", "invalid lookups"), ("{\"lookups\":{}}", "invalid lookups"),
            ("{\"lookups\":[{}]}", "invalid lookups[0].catalog"), ("{\"lookups\":[1]}", "invalid lookups[0]"),
            ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}],\"more\":1}", "invalid more"),
            ("{\"lookups\":1,\"more\":1}", "invalid more"),
            ("{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}]} x", "malformed 1:42"),
            ("\u{FEFF}{\"lookups\":[{\"catalog\":\"c\",\"code\":\"1\"}]}", "1"),
            (
                " {\"lookups\" : [ {\"catalog\":\"c\",\"code\":\"1\"}\r\n,{\"catalog\":\"c\",\"code\":\"2\"} ] }\n",
                "1 2"
            ),
        ])
    func aBodyIsAListAlone(body: String, expected: String) { #expect(Self.reading(body) == expected) }

    @Test func moreLookUpsThanAllowedAreRefusedBeforeWhatIsWrongInThem() {
        let lookup = "{\"catalog\":\"c\",\"code\":\"1\"}"
        func body(_ count: Int) -> String {
            "{\"lookups\":[" + Array(repeating: lookup, count: count).joined(separator: ",") + ",{}]}"
        }
        #expect(Self.reading(body(2)) == "invalid lookups[2].catalog")
        #expect(Self.reading(body(3)) == "too many look-ups")
    }

    @Test(arguments: [60, 61, 62, 200_000])
    func nestingIsAsDeepAsInFiles(depth: Int) {
        let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let body = Self.one("\"catalog\":\"c\",\"code\":\"1\",\"arguments\":{\"a\":\(value)}")
        let isRead = JSONReader().read(SourceText(name: "body", bytes: Array(body.utf8))).diagnostics.isEmpty
        #expect((Self.reading(body) == "1") == isRead)
        #expect(isRead == (depth <= 60))
    }

    @Test func bytesThatAreNotUTF8AreNoJSON() {
        var bytes = Array(Self.one(#""catalog":"c","code":"1","language":"?""#).utf8)
        #expect(Self.reading(bytes) == "1")
        if let index = bytes.firstIndex(of: UInt8(ascii: "?")) { bytes[index] = 0xE6 }
        #expect(Self.reading(bytes).hasPrefix("malformed"))
    }

    private static let spoilers = Array("\"{}[],:\\ntf0-1.e \n\t/#é持\u{FEFF}\u{1}“”'=;au".unicodeScalars)

    /// The reader of files reports every mistake; a body is JSON to both or to neither.
    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func whatIsJSONIsTheSameAsInFiles(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let sound = Array(
            """
            {"lookups":[{"catalog":"c","code":"1","arguments":{"a":["x",-1.5e3,null],"b":{"c":true,"d":"\\u6301"}}},
             {"code":"2","catalog":"持","language":null,"x":[false,{}]}],"more":[[]]}
            """.unicodeScalars)
        var counts = [0, 0]
        for _ in 0..<2_000 {
            var scalars = sound
            for _ in 0..<Int.random(in: 1...3, using: &random) {
                let index = Int.random(in: 0..<scalars.count, using: &random)
                let spoiler = Self.spoilers[Int.random(in: 0..<Self.spoilers.count, using: &random)]
                switch Int.random(in: 0..<3, using: &random) {
                case 0: scalars.remove(at: index)
                case 1: scalars[index] = spoiler
                default: scalars.insert(spoiler, at: index)
                }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            let body = String(text)
            let source = SourceText(name: "body", bytes: Array(body.utf8))
            let diagnostic = JSONReader().read(source).diagnostics.first
            let reading = Self.reading(body)
            if let diagnostic {
                let position = source.position(atByte: diagnostic.byteOffset)
                #expect(reading == "malformed \(position.line):\(position.column)", "\(body)")
            } else {
                #expect(!reading.hasPrefix("malformed"), "\(body)")
            }
            counts[diagnostic == nil ? 0 : 1] += 1
        }
        #expect(counts[0] > 100 && counts[1] > 100, "\(counts)")
    }
}
