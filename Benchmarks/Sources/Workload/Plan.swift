import Phrasebook

/// The calls of every work, in one order that is the same in every run and on both sides.
///
/// The values are in arrays of their own, so that reading one costs next to nothing.
public struct Plan: Sendable {
    /// How many calls a round makes.
    public static let callCount = 4_096

    let kind: TextKind
    let catalog: Catalog.Name
    /// The index of the code in its catalog.
    var codes: [Code] = []
    var locales: [BenchmarkLocale] = []
    var names: [String] = []
    /// Amounts in minor units, such as 123450 for 1,234.50.
    var first: [Int64] = []
    var second: [Int64] = []
    var counts: [Int] = []
    var fields: [[String]] = []

    /// The calls for the texts of a kind.
    ///
    /// - Parameters:
    ///   - kind: The kind.
    ///   - isHot: Whether all calls ask for one text; their arguments vary all the same.
    init(_ kind: TextKind, isHot: Bool = false) {
        self.kind = kind
        catalog = Catalog.Name(kind.catalog)
        var generator = SeededGenerator(seed: 4_096 + UInt64(kind.rawValue))
        let all = GeneratedHome.codes(200, kind)
        for _ in 0..<Self.callCount {
            let locale = generator.pick(BenchmarkLocale.allCases)
            let code = generator.pick(all)
            codes.append(Code(isHot ? all[17] : code))
            locales.append(isHot ? .english : locale)
            names.append(Self.name(locale, &generator))
            // From 0.01 to a million.
            let highest: Int64 = generator.pick([9_999, 999_999, 99_999_999])
            first.append(Int64.random(in: 1...highest, using: &generator))
            second.append(Int64.random(in: 1...highest, using: &generator))
            // Mostly small, as counts are.
            let most = generator.pick([2, 12, 12, 99, 2_500])
            counts.append(Int.random(in: 0...most, using: &generator))
            fields.append(Array(GeneratedHome.fields.map(\.name).shuffled(using: &generator).prefix(3)))
        }
    }

    private static func name(_ locale: BenchmarkLocale, _ generator: inout SeededGenerator) -> String {
        let number = Int.random(in: 1...9_999, using: &generator)
        switch locale {
        case .english:
            let place = generator.pick(["Northwind", "Harbor", "Lakeside", "Old Town", "Garden", "Union Square"])
            let trade = generator.pick(["Coffee", "Books", "Bakery", "Hardware", "Flowers & Gifts", "Electronics"])
            return "\(place) \(trade) \(number)"
        case .chinese:
            let place = generator.pick(["晨光", "海港", "湖畔", "老城", "花园", "中央广场"])
            let trade = generator.pick(["咖啡馆", "书店", "面包房", "五金行", "鲜花礼品店", "电子商城"])
            return "\(place)\(trade)\(number)号店"
        }
    }
}
