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

    @Test func joinedTablesKeepTheirSetsApart() {
        let sets = [
            ["1004", "a name that does not fit", "S01"], [], ["S01", "1004", "1004"],
            ["a name that does not fit", "x"],
        ]
        let table = NameTable(joining: sets.map { NameTable($0) })
        for (index, set) in sets.enumerated() {
            for name in ["1004", "S01", "x", "a name that does not fit", "a name that does not fiT", ""] {
                let packed = PackedName(name)
                let first = set.firstIndex(of: name) ?? -1
                #expect(table.find(packed, name, in: index) == first)
                if !packed.isLong {
                    #expect(table.has(packed, at: first, in: index) == (first >= 0))
                    #expect(!table.has(packed, at: set.count, in: index))
                }
            }
        }
        #expect(NameTable(joining: []).index(of: "1004") == nil)
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
