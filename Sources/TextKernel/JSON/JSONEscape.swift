/// How a byte is written in a JSON string (RFC 8259, section 7): escaped only where it must be.
package enum JSONEscape {
    /// How many bytes an escaped byte is longer than itself.
    @inline(__always)
    package static func addedLength(_ byte: UInt8) -> Int {
        if byte >= 0x20 { return byte == 0x22 || byte == 0x5C ? 1 : 0 }
        switch byte {
        case 0x08, 0x09, 0x0A, 0x0C, 0x0D: return 1
        default: return 5
        }
    }

    /// Writes a byte, escaped where it must be.
    @inline(__always)
    package static func write(_ byte: UInt8, to target: UnsafeMutablePointer<UInt8>) {
        let added = addedLength(byte)
        guard added > 0 else {
            unsafe target[0] = byte
            return
        }
        unsafe target[0] = 0x5C
        guard added == 5 else {
            unsafe target[1] = short(byte)
            return
        }
        unsafe target[1] = UInt8(ascii: "u")
        unsafe target[2] = UInt8(ascii: "0")
        unsafe target[3] = UInt8(ascii: "0")
        unsafe target[4] = UInt8(ascii: "0") + byte >> 4
        let low = byte & 15
        unsafe target[5] = low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10
    }

    private static func short(_ byte: UInt8) -> UInt8 {
        switch byte {
        case 0x08: UInt8(ascii: "b")
        case 0x09: UInt8(ascii: "t")
        case 0x0A: UInt8(ascii: "n")
        case 0x0C: UInt8(ascii: "f")
        case 0x0D: UInt8(ascii: "r")
        default: byte
        }
    }
}
