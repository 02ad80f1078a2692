import ICU
import TestSupport
import Testing
import TextKernel

@Suite(.recordedWithICU72) struct RegionNameTests {
    private func name(_ code: String, _ locale: String = "en_US") throws -> String {
        var output = UTF8Buffer()
        try RegionName.append(code, locale: try #require(LocaleIdentifier(locale)), to: &output)
        return output.text
    }

    @Test(arguments: [
        ("CN", "en_US", "China"), ("cn", "en_US", "China"), ("US", "zh_CN", "美国"), ("DE", "de", "Deutschland"),
        ("419", "en_US", "Latin America"), ("001", "zh_CN", "世界"), ("US", "xx", "US"),
    ])
    func namesRegionsInTheLocale(code: String, locale: String, expected: String) throws {
        #expect(try name(code, locale) == expected)
    }

    @Test(arguments: ["QQ", "999", "QX"])
    func showsTheCodeWhereThereIsNoName(code: String) throws {
        #expect(try name(code) == code)
    }

    @Test(arguments: ["", "C", "CHN", "C1", "中国", "12", "1234", "US\0", "{x}", "../../etc/passwd", "a@b=c"])
    func appendsWhatIsNoCodeAsItIs(code: String) throws {
        #expect(!RegionName.isWellFormed(code))
        #expect(try name(code) == code)
    }

    @Test(arguments: ["CN", "us", "419", "001", "ZZ"])
    func knowsHowCodesAreWritten(code: String) {
        #expect(RegionName.isWellFormed(code))
    }
}
