import ICU
import Testing

@Suite struct LocaleMatcherTests {
    /// One case: supported and wanted locales, and the supported one that fits (`nil`: none does).
    struct Case: Sendable, CustomTestStringConvertible {
        let supported: String
        let desired: String
        let expected: String?

        var testDescription: String { "\(desired) among \(supported)" }

        static func names(_ text: String) -> [LocaleIdentifier] {
            text.split(separator: " ").compactMap { LocaleIdentifier(String($0)) }
        }
    }

    static let cases = [
        Case(supported: "en_US zh_CN", desired: "zh_CN", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "zh-SG", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "zh-Hans-TW", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "wuu", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "bo", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "zh-HK", expected: nil),
        Case(supported: "en_US zh_CN", desired: "zh-TW", expected: nil),
        Case(supported: "en_US zh_CN", desired: "zh-Hant", expected: nil),
        Case(supported: "en_US zh_CN", desired: "yue", expected: nil),
        Case(supported: "en_US zh_CN", desired: "yue-Hans", expected: "zh_CN"),
        Case(supported: "en_US zh_CN", desired: "fr", expected: nil),
        Case(supported: "en_US zh_CN", desired: "xx", expected: nil),
        Case(supported: "en_US zh_CN", desired: "", expected: nil),
        Case(supported: "", desired: "en", expected: nil),
        Case(supported: "de en_US", desired: "gsw", expected: "de"),
        Case(supported: "de en_US", desired: "tlh", expected: "en_US"),
        Case(supported: "de en_US", desired: "gsw en-US", expected: "en_US"),
        Case(supported: "sr_Latn he", desired: "sh", expected: "sr_Latn"),
        Case(supported: "sr_Latn he", desired: "iw-IL", expected: "he"),
        Case(supported: "zh_Hans_CN zh_CN zh", desired: "zh_CN", expected: "zh_CN"),
        Case(supported: "zh_Hans_CN zh_CN zh", desired: "zh", expected: "zh"),
        Case(supported: "zh_Hans_CN zh_CN zh", desired: "zh-CN-u-nu-latn", expected: "zh_CN"),
        Case(supported: "zh_Hans_CN zh_CN zh", desired: "cmn", expected: "zh"),
        Case(supported: "en_US en_GB", desired: "en_AU", expected: "en_GB"),
    ]

    @Test(arguments: cases)
    func matchesAsCLDRSays(_ sample: Case) throws {
        let supported = Case.names(sample.supported)
        let index = try LocaleMatcher(supported: supported).bestMatch(for: Case.names(sample.desired))
        #expect(index.map { supported[$0].folderName } == sample.expected)
    }

    @Test func saysWhichWantedLocaleWasMatched() throws {
        let matcher = try LocaleMatcher(supported: Case.names("de en_US"))
        #expect(matcher.match(Case.names("fr en-US"))?.desired == 1)
        #expect(matcher.match(Case.names("en-US fr"))?.desired == 0)
    }

    @Test func prefersTheLocaleSpelledAsWanted() throws {
        let matcher = try LocaleMatcher(supported: Case.names("ar ar-u-nu-latn"))
        #expect(matcher.bestMatch(for: Case.names("ar-u-nu-latn")) == 1)
        #expect(matcher.bestMatch(for: Case.names("ar-u-nu-arab")) == 0)
    }

    @Test func threadsMayShareOne() async throws {
        let matcher = try LocaleMatcher(supported: Case.names("de en_US zh_CN pt_BR"))
        let wanted = [("gsw en-US", 1), ("zh-SG", 2), ("pt-AO", 3), ("gsw", 0)]
        let wrong = await withTaskGroup(of: Int.self) { group in
            for task in 0..<8 {
                group.addTask {
                    let (names, index) = wanted[task % 4]
                    let desired = Case.names(names)
                    return (0..<2000).count { _ in matcher.bestMatch(for: desired) != index }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(wrong == 0)
    }
}
