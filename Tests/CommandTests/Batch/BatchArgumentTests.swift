import CommandSupport
import Testing

extension TheCommand {
    /// The JSON forms of arguments by the types of the manifest, on a home of the tests' own.
    @Suite struct BatchArgumentTests {
        struct Value: Sendable, CustomTestStringConvertible {
            let type: String
            let form: String
            /// The user text without its brackets; nil where the twin without arguments is expected.
            let shown: String?

            init(_ type: String, _ form: String, shown: String?) {
                (self.type, self.form, self.shown) = (type, form, shown)
            }

            var request: String {
                #"{"op":"resolve","catalog":"sample","code":"\#(type)","arguments":{"x":\#(form)}}"#
            }
            var testDescription: String { "\(type) \(form)" }
        }

        private static let fit: [Value] = [
            Value("text", #""TRON""#, shown: "TRON"),
            Value("text", #""{x} '{' # {0}""#, shown: "{x} '{' # {0}"),
            Value("text", #""a\u0007b\nc""#, shown: "abc"),
            Value("text", #""a\u202Eb""#, shown: "ab"),
            Value("field", #""cardHolderName""#, shown: "name on card"),
            Value("field", #""card_holder_name""#, shown: "name on card"),
            Value("field", #""billing.postalCode""#, shown: "postal code"),
            Value("field", #""/billing/postalCode""#, shown: "postal code"),
            Value("field", #"["cardHolderName","postal_code"]"#, shown: "name on card and postal code"),
            Value("field", #"["cardHolderName"]"#, shown: "name on card"),
            Value("integer", "7", shown: "7"),
            Value("integer", "-7", shown: "-7"),
            Value("integer", "12345678901234567890123", shown: "12,345,678,901,234,567,890,123"),
            Value("integer", "1e3", shown: "1,000"),
            Value("decimal", "0.25", shown: "0.25"),
            Value("decimal", #""0.25""#, shown: "0.25"),
            Value("decimal", #""-1234.5""#, shown: "-1,234.5"),
            Value("money", #"{"amount":"1234.50","currency":"CNY"}"#, shown: "CN¥1,234.50"),
            Value("money", #"{"currency":"USD","amount":"1234.5"}"#, shown: "$1,234.50"),
            Value("money", #"{"amount":"1.2345","currency":"USD"}"#, shown: "$1.2345"),
            Value("money", #"{"amount":"1234567.89","currency":"USDT"}"#, shown: "USDT\u{A0}1,234,567.89"),
            Value("money", #"{"amount":"0.5","currency":"ETH"}"#, shown: "ETH\u{A0}0.5"),
            Value("instant", #"{"datetime":"2026-01-02T03:04:05Z"}"#, shown: "1/2/2026, 3:04\u{202F}AM UTC"),
            Value("instant", #"{"datetime":"2026-01-02T05:04:05+02:00"}"#, shown: "1/2/2026, 3:04\u{202F}AM UTC"),
            Value("region", #""JP""#, shown: "Japan"),
        ]

        private static let illTyped: [Value] = [
            Value("text", "5", shown: nil), Value("text", "true", shown: nil), Value("text", "null", shown: nil),
            Value("text", #"["a"]"#, shown: nil), Value("text", "{}", shown: nil),
            Value("field", "5", shown: nil), Value("field", "[5]", shown: nil), Value("field", #"["a",5]"#, shown: nil),
            Value("field", "[]", shown: nil), Value("field", "{}", shown: nil), Value("field", "true", shown: nil),
            Value("integer", "1.5", shown: nil), Value("integer", #""7""#, shown: nil),
            Value("integer", "true", shown: nil), Value("integer", "[7]", shown: nil),
            Value("integer", "1e-3", shown: nil), Value("integer", #"{"amount":"7","currency":"CNY"}"#, shown: nil),
            Value("decimal", #""1,5""#, shown: nil), Value("decimal", #""""#, shown: nil),
            Value("decimal", #""NaN""#, shown: nil), Value("decimal", "true", shown: nil),
            Value("decimal", "1e1000", shown: nil), Value("decimal", "[0.25]", shown: nil),
            Value("money", "1234.5", shown: nil), Value("money", #""1234.50 CNY""#, shown: nil),
            Value("money", #""1234.50""#, shown: nil),
            Value("money", #"{"amount":1234.5,"currency":"CNY"}"#, shown: nil),
            Value("money", #"{"amount":"1234.50"}"#, shown: nil), Value("money", #"{"currency":"CNY"}"#, shown: nil),
            Value("money", #"{"amount":"1,234.50","currency":"CNY"}"#, shown: nil),
            Value("money", #"{"amount":"","currency":"CNY"}"#, shown: nil),
            Value("money", #"{"amount":"1","currency":""}"#, shown: nil),
            Value("money", #"{"amount":"1","currency":5}"#, shown: nil),
            Value("money", #"["1234.50","CNY"]"#, shown: nil), Value("money", "null", shown: nil),
            Value("instant", #""2026-01-02T03:04:05Z""#, shown: nil), Value("instant", "1767323045", shown: nil),
            Value("instant", #"{"datetime":"yesterday"}"#, shown: nil),
            Value("instant", #"{"datetime":"2026-01-02T03:04:05"}"#, shown: nil),
            Value("instant", #"{"datetime":"2026-02-30T03:04:05Z"}"#, shown: nil),
            Value("instant", #"{"datetime":1767323045}"#, shown: nil), Value("instant", "{}", shown: nil),
            Value("region", "81", shown: nil), Value("region", #"["JP"]"#, shown: nil),
            Value("region", "null", shown: nil),
        ]
        private static let answers = BatchTranscript((fit + illTyped).map(\.request), home: SampleHome.write)

        @Test(arguments: fit)
        func aFitArgumentIsShown(_ value: Value) throws {
            let answer = try Self.answers.answer(to: value.request)
            #expect(answer["user"] == value.shown.map { .string("[\($0)]") })
        }

        /// An ill-typed argument is no error: the text's twin without arguments is given.
        @Test(arguments: illTyped)
        func anIllTypedArgumentGivesTheTwinWithoutArguments(_ value: Value) throws {
            let answer = try Self.answers.answer(to: value.request)
            #expect(answer.members == BatchResolveTests.members)
            #expect(answer["user"] == .string(SampleHome.plain))
            #expect(answer["message"] == .string("Message"))
        }

        /// A field without a label is not shown to people under its raw name.
        @Test func anUnlabelledFieldGivesTheTwinWithoutArguments() throws {
            let value = Value("field", #""someInternalField""#, shown: nil)
            let answer = try BatchTranscript([value.request], home: SampleHome.write).answer(to: value.request)
            #expect(answer["user"] == .string(SampleHome.plain))
        }

        /// What no text uses does no harm.
        @Test func anUndeclaredArgumentIsPassedOver() throws {
            let request = #"{"op":"resolve","catalog":"sample","code":"text","arguments":{"x":"a","y":[1,{}]}}"#
            let answer = try BatchTranscript([request], home: SampleHome.write).answer(to: request)
            #expect(answer["user"] == .string("[a]"))
        }

        // MARK: Shipped texts

        private static let instant = """
            {"op":"resolve","catalog":"typed-checkout","code":"count_exceeded","arguments":\
            {"limit":3,"resetAt":{"datetime":"2026-01-02T03:04:05Z"}}}
            """

        /// A text for people names the zone; UTC unless somebody says otherwise.
        @Test func aShippedInstantNamesItsZone() throws {
            let answer = try BatchTranscript([Self.instant], environment: ["TZ": "Asia/Tokyo"]).answer(to: Self.instant)
            #expect(answer["user"]?.string?.contains("Jan 2, 2026, 3:04\u{202F}AM UTC") == true, "\(answer)")
        }
    }
}
