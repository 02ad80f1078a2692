import ICU
import TestSupport
import Testing

/// What is found 16 bytes at a time is what is found byte for byte.
@Suite struct TextFormTests {
    private static func check(_ text: [UInt8]) {
        unsafe text.withUnsafeBufferPointer { bytes in
            let form = unsafe TextForm(bytes)
            let controls = text.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
            let right = text.contains { 0xD6...0xE0 ~= $0 || $0 == 0xEF || $0 == 0xF0 }
            let escapable = text.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
            #expect(form.mayHaveControls == controls, "\(text)")
            #expect(form.mayRunLeft == right, "\(text)")
            #expect(form.isEscapable == escapable, "\(text)")
        }
    }

    /// Every byte at every place of texts of every length up to 50.
    @Test(arguments: 0...50)
    func everyByteIsSeenAtEveryPlace(length: Int) {
        Self.check([UInt8](repeating: 0x61, count: length))
        for place in 0..<length {
            for byte in [
                0x00, 0x1F, 0x20, 0x22, 0x5C, 0x7F, 0x80, 0xC2, 0xC3, 0xD5, 0xD6, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF1,
            ] {
                var text = [UInt8](repeating: 0x61, count: length)
                text[place] = UInt8(byte)
                Self.check(text)
            }
        }
    }

    @Test(arguments: 0..<20)
    func randomTexts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            Self.check(
                (0..<Int.random(in: 0...80, using: &generator)).map { _ in .random(in: 0...255, using: &generator) })
        }
    }
}

@Suite struct NameTableTests {
    @Test func findsEveryNameWhereItFirstStands() {
        let names = [
            "", "a", "seven77", "eight888", "nine99999", "fifteen_letters", "sixteen__letters", "sixteen__Letters",
            "a much longer name than that", "a much longer name than this", "é", "e\u{301}", "a", "sixteen__letters",
        ]
        let table = NameTable(names)
        for name in names {
            let first = names.firstIndex { $0.utf8.elementsEqual(name.utf8) }
            #expect(table.index(of: name) == first)
            let bytes = Array(name.utf8)
            unsafe bytes.withUnsafeBufferPointer { bytes in unsafe #expect(table.index(of: bytes) == first) }
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
