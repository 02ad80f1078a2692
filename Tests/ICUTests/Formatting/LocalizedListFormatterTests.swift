import ICU
import TestSupport
import Testing
import TextKernel

@Suite(.recordedWithICU72) struct LocalizedListFormatterTests {
    private func text(
        _ items: [String], _ locale: String = "en_US", _ kind: LocalizedListFormatter.Kind = .and
    ) throws -> String {
        var output = UTF8Buffer()
        let locale = try #require(LocaleIdentifier(locale))
        try LocalizedListFormatter(kind, locale: locale).append(items, to: &output)
        return output.text
    }

    @Test(arguments: [
        ("en_US", ["a"], "a"), ("en_US", ["a", "b"], "a and b"), ("en_US", ["a", "b", "c"], "a, b, and c"),
        ("zh_CN", ["a", "b"], "a和b"), ("zh_CN", ["a", "b", "c"], "a、b和c"), ("de", ["a", "b", "c"], "a, b und c"),
        ("en_US", [], ""), ("zh_CN", [], ""),
    ])
    func joinsAsTheLocaleDoes(locale: String, items: [String], expected: String) throws {
        #expect(try text(items, locale) == expected)
    }

    @Test(arguments: [
        (LocalizedListFormatter.Kind.and, "a, b, and c"), (.or, "a, b, or c"), (.units, "a, b, c"),
    ])
    func joinsByKind(kind: LocalizedListFormatter.Kind, expected: String) throws {
        #expect(try text(["a", "b", "c"], "en_US", kind) == expected)
    }

    @Test(arguments: [
        (["", ""], " and "), (["{0}", "{1}", "'"], "{0}, {1}, and '"), (["é", "中文", "😀"], "é, 中文, and 😀"),
        (["a\0b", "c"], "a\0b and c"), (["e\u{301}", "\u{E9}"], "e\u{301} and \u{E9}"),
    ])
    func itemsStayAsTheyAre(items: [String], expected: String) throws {
        #expect(Array(try text(items).utf8) == Array(expected.utf8))
    }

    @Test func longListsAreWhole() throws {
        let items = (0..<2000).map { "item\($0)" }
        let expected = items.dropLast().joined(separator: ", ") + ", and item1999"
        #expect(try text(items) == expected)
    }
}
