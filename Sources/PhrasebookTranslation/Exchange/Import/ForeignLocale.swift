import ICU
import Phrasebook
import TextKernel

/// Whether the texts of a file are in another locale than they are imported into, or were translated from another source.
struct ForeignLocale {
    let home: TranslatedHome
    let units: [TextAddress: ExchangeUnit]
    /// The folder of the locale that is imported into.
    let locale: String
    let format: ExchangeFormat

    /// Why a file is refused by its locale; nothing where it is the right one.
    ///
    /// A file of a platform need not say its locale, but often has it in its name; else its texts tell.
    func refusals(of file: ImportedFile, named name: String) -> [ExchangeProblem] {
        var refusals: [ExchangeProblem] = []
        if let said = file.sourceLocale, !isMeant(LocaleIdentifier(said), home.sourceLocale) {
            refusals.append(
                ExchangeProblem(
                    line: nil, .otherSource(said: said, locale: home.sourceLocale),
                    fixIt: .translateExportIf(way: format.sayingSource(home.sourceLocale))))
        }
        if let said = file.locale {
            let other = LocaleIdentifier(said.replacing("@", with: "_"))
            guard !isMeant(other, locale) else { return refusals }
            let way = format.saying(locale)
            refusals.append(
                ExchangeProblem(
                    line: nil,
                    other == nil ? .saidNoLocale(said: said) : .textsInOther(said: said, locale: locale),
                    fixIt: other.map { .importElsewhereOr(other: folder(of: $0), locale: locale, way: way) }
                        ?? .importIfIn(locale: locale, way: way)))
            return refusals
        }
        let words = name.split(separator: "/").last?.split(separator: ".").map(String.init) ?? []
        let named = words.compactMap { word in home.locales.first { $0.lowercased() == Self.folder(word) } }
        if let foreign = named.first, !named.contains(locale) {
            refusals.append(
                ExchangeProblem(
                    line: nil, .nameSaysOther(other: foreign, locale: locale),
                    fixIt: .importOrRename(other: foreign)))
        } else if let (foreign, count, all) = foreignTexts(of: file) {
            refusals.append(
                ExchangeProblem(
                    line: nil, .textsOfOther(count: count, total: all, locale: locale, other: foreign),
                    fixIt: .importIfMeant(other: foreign, locale: locale, way: format.saying(locale))))
        }
        return refusals
    }

    /// Whether a file that says a locale means that of a folder: `zh` and `zh-Hans-CN` are `zh_CN`, unless they have
    /// folders of their own.
    private func isMeant(_ said: LocaleIdentifier?, _ folder: String) -> Bool {
        guard let said, let own = LocaleIdentifier(folder) else { return false }
        if said == own { return true }
        return said.maximized == own.maximized && !home.locales.contains { LocaleIdentifier($0) == said }
    }

    /// The folder that the home has for a locale, in whatever spelling; else its own.
    private func folder(of said: LocaleIdentifier) -> String {
        home.locales.first { LocaleIdentifier($0) == said } ?? home.locales.first { isMeant(said, $0) }
            ?? said.folderName
    }

    /// The locale that at least half of the file's texts were taken from, byte for byte; nil where there is none.
    ///
    /// Only texts that this locale has and that would become others count: a text that it lacks may well be filled
    /// with the source's, and what is alike in both locales tells nothing.
    private func foreignTexts(of file: ImportedFile) -> (locale: String, count: Int, all: Int)? {
        var counts: [String: Int] = [:]
        var all = 0
        for unit in file.units where !unit.translation.isBlank {
            guard let address = unit.address, let known = units[address], known.state != .contract,
                let old = known.translation, let entry = home[address.catalog]?[address.key]
            else { continue }
            all += 1
            let text = unit.translation.withLineEnds(like: old)
            guard !old.hasSameBytes(as: text) else { continue }
            for (other, its) in entry.texts where other != locale && its.text.hasSameBytes(as: text) {
                counts[other, default: 0] += 1
            }
        }
        // The source decides between locales that have as many.
        guard
            let (foreign, count) = home.locales.compactMap({ other in counts[other].map { (other, $0) } })
                .reduce(nil as (String, Int)?, { best, next in best.map { next.1 > $0.1 ? next : $0 } ?? next }),
            count * 2 >= all
        else { return nil }
        return (foreign, count, all)
    }

    private static func folder(_ word: String) -> String { word.replacing("-", with: "_").lowercased() }
}
