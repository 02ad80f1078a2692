import Phrasebook

/// A home in memory with the catalog `shop`, whose only code is `A` with an integer `n` and a money `limit`.
enum SmallHome {
    private static let manifest = """
        {
          "catalog": "shop",
          "contractLocale": "en_US",
          "body": {"members": [{"name": "code", "value": "code"}]},
          "codes": [
            {"code": "A", "symbol": "a", "audience": "user", "arguments": {"n": "integer", "limit": "money"}}
          ]
        }
        """

    /// The home with these files besides.
    static func home(_ files: [String: String]) -> Home {
        Home(files: ["Resources/catalogs/shop.json": manifest].merging(files) { _, given in given })
    }

    /// The hash that states record of a text.
    static func hash(_ text: String) -> String { TextHash.of(text) }
}
