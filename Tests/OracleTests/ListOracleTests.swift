import COracle
import ICU
import MessageFormat
import TestSupport
import Testing
import TextKernel

/// Lists beside `icu::ListFormatter`, in every locale of ICU.
///
/// The default run tries every item at the end of a list in one locale of each language, and one item of six in the
/// others. With `PHRASEBOOK_EXHAUSTIVE=1` every locale has them all.
@Suite struct ListOracleTests {
    /// Items in which a join could go wrong: Spanish and Italian look at the first letters of the next item, Hebrew at
    /// its script, and a pattern's own characters must stay as they are.
    static let items: [String] = [
        "a", "", " ", "  b ", "i", "y", "Isabel", "hijo", "hielo", "hoy", "hierro", "hi", "Hi", "ho", "o", "u", "O",
        "oro", "hora", "once", "8", "80", "800", "18", "11", "11 mil", "1100", "11.000", "111", "\u{ED}ndice",
        "\u{F3}leo",
        "i\u{301}ndice", "yo", "Ypres", "ya", "e", "ed", "Ada", "中文", "和", "、", "\u{5E9}\u{5DC}\u{5D5}\u{5DD}",
        "\u{5D0}", "\u{645}\u{631}\u{62D}\u{628}\u{627}", "\u{648}", "{0}", "{1}", "{0} {1}", "{", "}", "'", "''",
        "'{'", "\"", "\\", "a,b", ", ", "and", "y hijo", "a\nb", "a\tb", "a\u{0}b", "\u{1}", "\u{7F}", "\u{200F}",
        "\u{2068}x\u{2069}", "e\u{301}", "\u{301}", "\u{1F600}", "\u{FFFD}", "\u{FEFF}", "123", "-5",
        String(repeating: "long ", count: 200), String(repeating: "漢", count: 700),
    ]

    /// Short lists with an item at the end and at the start, and longer ones chosen by chance.
    static func lists(in locale: OracleLocale) -> [[String]] {
        var random = SeededGenerator(seed: 1860 + UInt64(locale.index))
        let isWhole = OracleLocales.isExhaustive || locale.isFirstOfLanguage
        let last = items.enumerated().filter { index, _ in isWhole || (index + locale.index) % 6 == 0 }.flatMap {
            [[$1], ["x", $1], [$1, "y"], ["x", "z", $1]]
        }
        let any = (0...6).flatMap { count in
            (0..<(count == 0 ? 1 : 6)).map { _ in
                (0..<count).map { _ in items[Int.random(in: 0..<items.count, using: &random)] }
            }
        }
        return last + any
    }

    private static func judge(
        _ locale: OracleLocale, _ kind: LocalizedListFormatter.Kind, _ lists: [[String]]
    ) -> OracleTexts {
        let parts = lists.flatMap { $0 }.map { Array($0.utf8) }
        return unsafe OracleTexts(
            taking: coracle_lists(
                locale.name, kind.rawValue, Array(parts.joined()), parts.map { Int32($0.count) },
                lists.map { Int32($0.count) }, Int32(lists.count)))
    }

    @Test(arguments: OracleLocales.slices, [LocalizedListFormatter.Kind.and, .or, .units])
    func lists(_ slice: LocaleSlice, _ kind: LocalizedListFormatter.Kind) throws {
        var comparison = Comparison()
        for locale in slice.locales {
            let formatter = try LocalizedListFormatter(kind, locale: locale.identifier)
            let lists = Self.lists(in: locale)
            let ours = TextColumn(lists) { list in
                var output = UTF8Buffer()
                try formatter.append(list, to: &output)
                return output.text
            }
            comparison.compare(ours, with: Self.judge(locale, kind, lists)) { "\(locale.name) \(kind) \(lists[$0])" }
        }
        comparison.expectNone()
    }

    /// `{list}` joins with “and”.
    @Test(arguments: OracleLocales.slices)
    func listsInMessages(_ slice: LocaleSlice) throws {
        var comparison = Comparison()
        for locale in slice.locales {
            let message = try MessageFormatter("{list}", locale: locale.identifier)
            let lists = Self.lists(in: locale).suffix(37).map { $0 }
            let ours = TextColumn(lists) { message.format(["list": .list($0)]).text }
            comparison.compare(ours, with: Self.judge(locale, .and, lists)) { "\(locale.name) {list} \(lists[$0])" }
        }
        comparison.expectNone()
    }

    /// What was there before stays, also where the first buffer is too small.
    @Test(arguments: OracleLocales.slices)
    func appending(_ slice: LocaleSlice) throws {
        let items = (0..<500).map { "item\($0)" }
        var comparison = Comparison()
        for locale in slice.locales {
            var output = UTF8Buffer("before")
            try LocalizedListFormatter(locale: locale.identifier).append(items, to: &output)
            #expect(output.bytes.starts(with: "before".utf8))
            let ours = TextColumn([output.bytes.dropFirst(6)]) { String(decoding: $0, as: UTF8.self) }
            comparison.compare(ours, with: Self.judge(locale, .and, [items])) { _ in "\(locale.name) 500 items" }
        }
        comparison.expectNone()
    }
}
