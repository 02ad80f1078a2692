import Testing

import TextKernel

@Suite struct UTF8SequenceTests {
    @Test func readsEveryScalar() {
        let mistakes = (0...0x10FFFF).compactMap { Unicode.Scalar(UInt32($0)) }.filter { scalar in
            let bytes = Array(String(scalar).utf8)
            let sequence = UTF8Sequence(bytes.span, at: 0)
            return sequence.scalar != scalar || sequence.length != bytes.count
        }
        #expect(mistakes == [])
    }

    /// The standard library's decoder is the judge, over every pair of bytes before two kinds of tail.
    @Test(arguments: [[], [0x41], [0x80], [0x80, 0x80]] as [[UInt8]])
    func agreesWithTheStandardLibraryOnIllFormedBytes(tail: [UInt8]) {
        var mistakes: [[UInt8]] = []
        for first in UInt8.min...UInt8.max {
            for second in UInt8.min...UInt8.max {
                let bytes = [first, second] + tail
                var scalars: [Unicode.Scalar] = []
                var index = 0
                while index < bytes.count {
                    let sequence = UTF8Sequence(bytes.span, at: index)
                    scalars.append(sequence.scalar ?? "\u{FFFD}")
                    index += sequence.length
                }
                if !String(decoding: bytes, as: UTF8.self).unicodeScalars.elementsEqual(scalars) {
                    mistakes.append(bytes)
                }
            }
        }
        #expect(mistakes == [])
    }
}
