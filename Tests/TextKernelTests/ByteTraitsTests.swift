import TestSupport
import Testing
import TextKernel

/// What is found 16 bytes at a time is what is found byte for byte.
@Suite struct ByteTraitsTests {
    private static func check(_ text: [UInt8]) {
        let traits = ByteTraits(text.span)
        let controls = text.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
        let right = text.contains { 0xD6...0xE0 ~= $0 || $0 == 0xEF || $0 == 0xF0 }
        let escapable = text.contains { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C }
        #expect(traits.mayContainControls == controls, "\(text)")
        #expect(traits.mayContainRightToLeft == right, "\(text)")
        #expect(traits.needsJSONEscape == escapable, "\(text)")
    }

    /// Every byte at every index of texts of every length up to 50.
    @Test(arguments: 0...50)
    func everyByteIsSeenAtEveryIndex(length: Int) {
        Self.check([UInt8](repeating: 0x61, count: length))
        for index in 0..<length {
            for byte in [
                0x00, 0x1F, 0x20, 0x22, 0x5C, 0x7F, 0x80, 0xC2, 0xC3, 0xD5, 0xD6, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF1,
            ] {
                var text = [UInt8](repeating: 0x61, count: length)
                text[index] = UInt8(byte)
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
