import Testing

@testable import MessageFormat

/// Searches that look at several bytes at once, held against going byte by byte.
@Suite struct ByteRunTests {
    /// Texts of every length around the sizes of words, of one, two, three and four bytes a scalar, with each byte that
    /// means something at every place.
    private static let texts: [String] = (0...40).flatMap { length in
        ["a", "é", "失", "😀", "~\u{7F}"].flatMap { letter in
            ["", "{", "|", "}", "'", "#", "\"", "\\", "\n", "\u{1F}"].map { mark in
                let letters = String(repeating: letter, count: length)
                return String(letters.prefix(length / 2)) + mark + letters.dropFirst(length / 2)
            }
        }
    }

    @Test func traitsAreThoseOfTheBytes() {
        for text in Self.texts {
            let traits = text.withByteRun { $0.traits }
            #expect(traits.isASCII == text.utf8.allSatisfy { $0 < 0x80 }, "\(text)")
            let needsEscape = text.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
            #expect(traits.needsJSONEscape == needsEscape, "\(text)")
        }
    }

    @Test func scalarsAreCountedInEveryRange() {
        for text in Self.texts {
            let bytes = Array(text.utf8)
            for start in stride(from: 0, through: bytes.count, by: 3) {
                let counted = text.withByteRun { $0.scalarCount(in: start..<bytes.count) }
                #expect(counted == bytes[start...].count { $0 & 0xC0 != 0x80 }, "\(text) from \(start)")
            }
        }
    }

    @Test func theNextMarkIsFoundFromEveryByte() {
        for text in Self.texts {
            let bytes = Array(text.utf8)
            for start in 0...bytes.count {
                let found = text.withByteRun { $0.nextMark(from: start) }
                #expect(found == bytes[start...].firstIndex { "'#{|}".utf8.contains($0) } ?? bytes.count, "\(text)")
            }
        }
    }

    @Test func aPartKnowsItsOffset() {
        "{name}".withByteRun { run in
            #expect(run[1..<5].offset == 1)
            #expect(run[1..<5][2..<4].offset == 3)
            #expect(ByteRun.empty.offset < 0)
        }
    }
}
