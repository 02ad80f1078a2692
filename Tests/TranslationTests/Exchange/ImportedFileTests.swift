import Phrasebook
import Testing

@testable import PhrasebookTranslation

/// Files that were damaged on their way.
@Suite struct ImportedFileTests {
    /// Numbers that look random and are the same in every run (SplitMix64).
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var value = state
            value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
            value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
            return value ^ (value >> 31)
        }
    }

    private static let marks = Array("\"'<>&;=,\\\n\r\t#{}[]/!? mx0".utf8)

    @Test(arguments: ExchangeFormat.allCases)
    func aDamagedFileIsReadOrRefused(_ format: ExchangeFormat) throws {
        let whole = try TextExport(ShippedTexts.home, locale: "zh_CN", catalog: "typed-checkout").bytes(as: format)
        // A part of it, so that many can be tried.
        let file = Array(String(decoding: whole.prefix(3_000), as: UTF8.self).utf8)
        var numbers = Numbers(state: 1)
        var refused = 0
        for _ in 0..<500 {
            var damaged = file
            for _ in 0..<Int.random(in: 1...3, using: &numbers) {
                let index = Int.random(in: damaged.indices, using: &numbers)
                switch Int.random(in: 0..<3, using: &numbers) {
                case 0: damaged[index] = Self.marks.randomElement(using: &numbers) ?? 0
                case 1: damaged.insert(Self.marks.randomElement(using: &numbers) ?? 0, at: index)
                default: damaged.remove(at: index)
                }
            }
            let read = ImportedFile.read(damaged, as: format)
            if !read.problems.isEmpty { refused += 1 }
            let lines = damaged.count { $0 == 0x0A || $0 == 0x0D } + 1
            for line in read.units.map(\.line) + read.problems.compactMap(\.line) {
                #expect((1...lines).contains(line))
            }
        }
        #expect(refused > 0)
    }
}
