import FuzzSupport
import Phrasebook

/// Checks a home in memory of which one file is the input.
///
/// The first byte chooses: the input is a manifest and nothing else is there, which is fast and reaches the JSON
/// reader; or it replaces one file of a home in which nothing is wrong.
@main enum FuzzJSON {
    static func main() {
        FuzzDriver.run(magic: PlantedMagic(0x5BE2_075D)) { input in
            guard let first = input.first else { return }
            let choice = Int(first) % 10 - 5
            var files = choice < 0 ? [:] : SmallHome.files
            let file = choice < 0 ? SmallHome.manifest : SmallHome.replaceable[choice]
            let bytes = Array(input.dropFirst())
            files[file] = bytes
            let diagnostics = MessageStore.check(Home(bytes: files))
            // A line ends with LF, CR or both, so there are no more lines than this.
            let lines = 1 + bytes.count { $0 == 0x0A || $0 == 0x0D }
            for diagnostic in diagnostics {
                require(!diagnostic.description.isEmpty, "a diagnostic has words")
                for position in [diagnostic.position, diagnostic.relatedPosition].compactMap({ $0 })
                where position.file == file {
                    require((1...lines).contains(position.line), "a diagnostic is on a line of its file")
                    require((1...bytes.count + 1).contains(position.column), "a diagnostic is on its line")
                }
            }
            require(diagnostics == diagnostics.sorted(by: isBefore), "diagnostics are in order")
        }
    }

    @Sendable private static func isBefore(_ left: Diagnostic, _ right: Diagnostic) -> Bool {
        let (a, b) = (left.position, right.position)
        return (a.file, a.line, a.column) < (b.file, b.line, b.column)
    }
}
