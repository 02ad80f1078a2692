import Testing
import TextKernel

/// Whether bytes are UTF-8, held against the standard library.
@Suite struct SpanUTF8Tests {
    private static let pieces: [[UInt8]] = [
        [], [0x7F], [0xC3, 0xA9], [0xE5, 0xA4, 0xB1], [0xE0, 0xA0, 0x80], [0xED, 0x9F, 0xBF], [0xF0, 0x9F, 0x98, 0x80],
        // Alone, overlong, cut, a surrogate, and beyond the last scalar.
        [0x80], [0xC0, 0x80], [0xE0, 0x9F, 0xBF], [0xE5, 0xA4], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ]

    @Test(arguments: pieces)
    func bytesAreUTF8WhereTheStandardLibrarySaysSo(_ piece: [UInt8]) {
        for length in 0...36 {
            let letters = [UInt8](repeating: 0x61, count: length)
            for before in [letters, Array("失败".utf8) + letters] {
                for after in ["", "a", "败 and more than one word"] {
                    let bytes = before + piece + Array(after.utf8)
                    #expect(bytes.span.isUTF8 == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
                }
            }
        }
    }
}
