public import FuzzSupport
import Phrasebook
public import PhrasebookTranslation

/// Imports an input into a small home in memory, as a file of one format.
public enum ImportFuzzer {
    private static let home = TranslatedHome(Home(files: files))

    /// Hands the process over to libFuzzer.
    ///
    /// The first byte says whether unfinished texts are taken. Checked is what a translator depends on: that a problem
    /// is on a line of the file, that a refused file writes nothing, that a home is not worse for what was written, and
    /// that the same file again changes nothing more.
    public static func run(_ format: ExchangeFormat, magic: PlantedMagic) -> Never {
        FuzzDriver.run(magic: magic) { input in
            guard let first = input.first else { return }
            let file = Array(input.dropFirst())
            let once = imported(file, format, into: home, first % 2 == 1)
            let lines = 1 + file.count { $0 == 0x0A || $0 == 0x0D }
            for problem in once.refusals + once.warnings + once.remarks {
                require(!problem.message.isEmpty && !problem.fixIt.isEmpty, "a problem has words")
                require(problem.line.map { (1...lines).contains($0) } ?? true, "a problem is on a line of the file")
            }
            for change in once.changes { require((1...lines).contains(change.line), "a change is on a line") }
            guard once.refusals.isEmpty else { return require(once.files.isEmpty, "a refused file writes nothing") }
            guard !once.files.isEmpty else { return }
            var written = files.mapValues { Array($0.utf8) }
            for file in once.files.files { written[file.path] = file.bytes }
            let after = TranslatedHome(Home(bytes: written))
            require(after.fileFaults.isEmpty, "what is written is sound")
            let twice = imported(file, format, into: after, first % 2 == 1)
            require(twice.changes.isEmpty, "the same file again changes no text")
        }
    }

    private static func imported(
        _ file: [UInt8], _ format: ExchangeFormat, into home: TranslatedHome, _ takesUnfinished: Bool
    ) -> TextImport {
        do {
            return try TextImport(
                file, as: format, locale: "zh_CN", name: "-", into: home, takesUnfinished: takesUnfinished)
        } catch {
            fatalError("\(error)")
        }
    }

    private static let files = [
        "Resources/catalogs/shop.json": #"""
        {"catalog": "shop", "contractLocale": "en_US", "body": {"members": [{"name": "code", "value": "code"}]},
         "codes": [
          {"code": "A", "symbol": "a", "audience": "user", "arguments": {"n": "integer", "limit": "money"}},
          {"code": "B", "symbol": "b", "audience": "user"}]}
        """#,
        "Locales/en_US/shop.arb": #"""
        {"@@locale": "en_US", "A": "Item is out of stock", "A.user": "Up to {limit}", "A.handling": "Look.\nThen buy.",
         "B": "New words", "B.user": "{n, plural, one {# try} other {# tries}}"}
        """#,
        "Locales/zh_CN/shop.arb": #"{"@@locale": "zh_CN", "A": "该商品已缺货", "B": "旧文"}"#,
        "Resources/translations/zh_CN/shop.json": #"""
        {"texts": {"B": {"source": "58edfc4f6165db11", "sourceText": "Old words", "translation": "808a6670381cdc30"}}}
        """#,
    ]
}
