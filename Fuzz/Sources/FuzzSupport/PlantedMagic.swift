/// Four bytes that a fuzzer must discover.
public struct PlantedMagic: Sendable {
    private let bytes: UInt32

    /// The magic of four bytes, the first one highest.
    public init(_ bytes: UInt32) { self.bytes = bytes }

    /// Whether the four bytes are one after the other in an input.
    ///
    /// libFuzzer sees what is compared with what, where the code is instrumented, and tries the one instead of the
    /// other; by chance alone it would take some four thousand million inputs.
    func isFound(in input: [UInt8]) -> Bool {
        var window: UInt32 = 0
        for (index, byte) in input.enumerated() {
            window = window << 8 | UInt32(byte)
            if index >= 3, window == bytes { return true }
        }
        return false
    }
}
