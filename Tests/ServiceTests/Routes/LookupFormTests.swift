#if Service
    import Foundation
    import HTTPTypes
    import Hummingbird
    import HummingbirdTesting
    import Phrasebook
    import PhrasebookCatalogs
    import PhrasebookService
    import TestSupport
    import Testing

    /// A body in the usual form, which is read in one pass, is answered as the same body is in another form, which is
    /// read as a tree.
    @Suite struct LookupFormTests {
        private static let headers: HTTPFields = [
            .contentType: "application/json", .acceptLanguage: "zh-CN, en;q=0.5",
        ]

        // The first line alone differs, so that places on the others are the same.
        private static let usual = "{\"lookups\"\n:"
        private static let other = "{\"\\u006cookups\"\n:"

        @Test(arguments: [1, 2, 3, 4] as [UInt64])
        func bothWaysAnswerTheSame(seed: UInt64) async throws {
            var random = SeededGenerator(seed: seed)
            let stores = (try await MessageStore(home: .shipped), try await MessageStore(home: .shipped))
            let services = (try await TestService.make(store: stores.0), try await TestService.make(store: stores.1))
            let codes = try Codes(stores.0.snapshot)
            // Half of them are broken in one place or several.
            let bodies = (0..<400).map { index in
                let body = codes.body(&random)
                return index % 2 == 0 ? body : Self.broken(body, &random)
            }
            let counts = try await services.0.application.test(.router) { first in
                try await services.1.application.test(.router) { second in
                    var (answered, refused) = (0, 0)
                    for body in bodies {
                        let one = try await first.execute(
                            uri: "/v1/resolve", method: .post, headers: Self.headers,
                            body: ByteBuffer(string: Self.usual + body))
                        let two = try await second.execute(
                            uri: "/v1/resolve", method: .post, headers: Self.headers,
                            body: ByteBuffer(string: Self.other + body))
                        #expect(one.status == two.status, "\(body)")
                        #expect(one.headers == two.headers, "\(body)")
                        #expect(String(buffer: one.body) == String(buffer: two.body), "\(body)")
                        if one.status == .ok { answered += 1 } else { refused += 1 }
                    }
                    let metrics = (try await first.counts(), try await second.counts())
                    #expect(metrics.0 == metrics.1)
                    #expect(metrics.0.contains("phrasebook_resolved_total"))
                    return (answered, refused)
                }
            }
            #expect(counts.0 > 100 && counts.1 > 100, "\(counts)")
            #expect(stores.0.monitor.events == stores.1.monitor.events)
            #expect(!stores.0.monitor.events.isEmpty)
            // The test compares something only where the usual form is read as such.
            let limits = LookupLimits(lookups: 100, arguments: 32, name: 128)
            let read = bodies.count { LookupList(Array((Self.usual + $0).utf8), limits) != nil }
            #expect(read > 150)
            #expect(!bodies.contains { LookupList(Array((Self.other + $0).utf8), limits) != nil })
        }

        private static let spoilers = Array("\"{}[],:\\ntf0-1.e \n\t/#é持\u{FEFF}\u{1}“”'=;au".unicodeScalars)

        private static func broken(_ body: String, _ random: inout SeededGenerator) -> String {
            var scalars = Array(body.unicodeScalars)
            for _ in 0..<Int.random(in: 1...3, using: &random) where !scalars.isEmpty {
                let place = Int.random(in: 0..<scalars.count, using: &random)
                let spoiler = spoilers[Int.random(in: 0..<spoilers.count, using: &random)]
                switch Int.random(in: 0..<4, using: &random) {
                case 0: scalars.remove(at: place)
                case 1: scalars[place] = spoiler
                case 2: scalars.insert(spoiler, at: place)
                default: scalars.insert(scalars[Int.random(in: 0..<scalars.count, using: &random)], at: place)
                }
            }
            var text = String.UnicodeScalarView()
            text.append(contentsOf: scalars)
            return String(text)
        }

        /// Makes lookups of the shipped codes.
        private struct Codes {
            var known: [(catalog: String, entry: Catalog.Entry)] = []

            init(_ snapshot: Snapshot) throws {
                for name in snapshot.catalogNames {
                    let entries = try #require(snapshot.catalog(name)).entries
                    known += entries.map { (name.rawValue, $0) }
                    // Those with arguments are few, and what matters.
                    for entry in entries where !entry.arguments.isEmpty {
                        known += Array(repeating: (name.rawValue, entry), count: 6)
                    }
                }
            }

            /// A list of lookups, and the brace that closes the body.
            func body(_ random: inout SeededGenerator) -> String {
                let lookups = (0..<Int.random(in: 1...6, using: &random)).map { _ in lookup(&random) }
                let separator = [",", ", ", "\n, "].randomElement(using: &random) ?? ","
                return "[" + lookups.joined(separator: separator) + "]}"
            }

            private func lookup(_ random: inout SeededGenerator) -> String {
                let (catalog, entry) = known[Int.random(in: 0..<known.count, using: &random)]
                var members = [
                    ("catalog", quoted(one([catalog, catalog, catalog, catalog, "none"], &random))),
                    (
                        "code",
                        quoted(one([entry.code.rawValue, entry.code.rawValue, entry.code.rawValue, "x"], &random))
                    ),
                ]
                func add(_ name: String, _ values: [String], _ random: inout SeededGenerator) {
                    if Int.random(in: 0..<3, using: &random) == 0 { members.append((name, one(values, &random))) }
                }
                add("language", ["\"zh_CN\"", "\"en\"", "\"\"", "null", "\"xx\"", "\"zh-Hant,en\"", "1"], &random)
                add("acceptLanguage", ["\"zh, en;q=0.1\"", "\"*\"", "\"\"", "null", "\"de\""], &random)
                add("locale", ["\"zh_CN\"", "\"zh-CN\"", "\"en_US\"", "null", "\"de\"", "\"\""], &random)
                add("timeZone", ["\"Asia/Shanghai\"", "\"UTC\"", "null", "\"Moon/Base\"", "\"\""], &random)
                if Int.random(in: 0..<4, using: &random) > 0 {
                    members.append(("arguments", arguments(entry, &random)))
                }
                members.shuffle(using: &random)
                let space = one(["", " ", "\n  ", "\t"], &random)
                return "{" + members.map { "\(space)\"\($0.0)\":\(space)\($0.1)" }.joined(separator: ",") + "}"
            }

            private func arguments(_ entry: Catalog.Entry, _ random: inout SeededGenerator) -> String {
                var members: [String] = []
                for argument in entry.arguments where Int.random(in: 0..<5, using: &random) > 0 {
                    members.append("\(quoted(argument.name)):\(value(argument.type, &random))")
                }
                if Int.random(in: 0..<6, using: &random) == 0 { members.append("\"more\":\(value(.text, &random))") }
                return members.isEmpty ? one(["{}", "null", "{ }"], &random) : "{\(members.joined(separator: ", "))}"
            }

            private func value(_ type: ArgumentType, _ random: inout SeededGenerator) -> String {
                let any = [
                    "null", "true", "false", "0", "-1.50", "1e3", "[]", "[1]", "{}", "\"\"", "\" \"",
                    "{\"a\":1,\"a\":2}", "[[\"a\"]]", "\"\\u6301\\n\"", "\"\\ud83d\\ude00\"", "\"\\ud83d\"",
                ]
                if Int.random(in: 0..<5, using: &random) == 0 { return one(any, &random) }
                let fit =
                    switch type {
                    case .text: ["\"USDT\"", "\"a \\\"text\\\"\"", "\"持卡人\"", "\"\u{202E}x\""]
                    case .field:
                        [
                            "\"cardNo\"", "[\"cardNo\",\"postalCode\"]",
                            "[\"billing.postalCode\", \"IDNumber\", \"x-y\"]",
                            "\"持卡\"", "[\"cardHolderName\",\"unknownThing\"]", "[\"a\\\"b\"]",
                        ]
                    case .integer: ["3", "-2", "1.5", "12345678901234567890123"]
                    case .decimal: ["0.25", "\"0.25\"", "7"]
                    case .money:
                        [
                            "{\"amount\":\"1234.50\",\"currency\":\"CNY\"}",
                            "{\"currency\": \"USDT\", \"amount\": \"0.5\"}",
                            "{\"amount\":1,\"currency\":\"CNY\"}", "{\"amount\":\"1.234\",\"currency\":\"JPY\"}",
                        ]
                    case .instant: ["{\"datetime\":\"2026-01-02T03:04:05Z\"}", "{\"datetime\":\"now\"}"]
                    case .region: ["\"JP\"", "\"ZZ\"", "\"156\""]
                    }
                return one(fit, &random)
            }

            private func one(_ values: [String], _ random: inout SeededGenerator) -> String {
                values[Int.random(in: 0..<values.count, using: &random)]
            }

            private func quoted(_ text: String) -> String { "\"\(text)\"" }
        }
    }

    extension TestClientProtocol {
        /// What is counted of answers, of all that `/metrics` shows.
        fileprivate func counts() async throws -> String {
            let metrics = try await execute(uri: "/metrics", method: .get)
            return metrics.text.split(separator: "\n").filter { $0.hasPrefix("phrasebook_") }.joined(separator: "\n")
        }
    }
#endif
