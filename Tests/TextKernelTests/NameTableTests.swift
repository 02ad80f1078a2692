import TestSupport
import Testing
import TextKernel

@Suite struct NameTableTests {
    @Test func aNameIsFoundAtItsFirstIndex() {
        let names = [
            "", "a", "seven77", "eight888", "nine99999", "fifteen_letters", "sixteen__letters", "sixteen__Letters",
            "a much longer name than that", "a much longer name than this", "é", "e\u{301}", "a", "sixteen__letters",
        ]
        let table = NameTable(names)
        for name in names {
            let first = names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
            #expect(table.index(of: name) == first)
            let bytes = Array(name.utf8)
            let found = table.index(of: bytes.span)
            #expect(found == first)
        }
        for name in ["b", "fifteen_letter", "fifteen_letterz", "sixteen__letterz", "a much longer name than thaT"] {
            #expect(table.index(of: name) == nil)
        }
    }

    @Test(arguments: 0..<10)
    func randomNames(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        func name() -> String {
            String(
                (0..<Int.random(in: 0...20, using: &generator)).map { _ in "ab".randomElement(using: &generator) ?? "a"
                })
        }
        let names = (0..<200).map { _ in name() }
        let table = NameTable(names)
        for name in names + (0..<200).map({ _ in name() }) {
            #expect(table.index(of: name) == names.firstIndex(of: name))
        }
    }
}
