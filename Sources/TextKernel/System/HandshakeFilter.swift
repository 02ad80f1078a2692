/// What a listening TCP socket takes for `SO_ATTACH_FILTER` (`socket(7)`) so that no connection is begun any more.
///
/// A socket that is closed resets the connections that wait to be accepted. With this filter it takes no first packet
/// (SYN) of a new one; those that are under way end their handshake, and can be accepted before it is closed. A client
/// that came too late sends its first packet again, and is then refused, or meets another process on the same port.
@safe
package struct HandshakeFilter: @unchecked Sendable {
    /// An instruction of the kernel's packet filter (`struct sock_filter`).
    private struct Instruction {
        var code: UInt16
        var ifTrue: UInt8 = 0
        var ifFalse: UInt8 = 0
        var value: UInt32
    }

    // As `struct sock_fprog` has them.
    private let count: UInt16
    private let program: UnsafePointer<Instruction>

    /// The filter; it stays as long as the process runs, since its bytes are the option's value.
    package static let refusing = Self([
        // The packet begins with the TCP header; its byte 13 has the flags.
        Instruction(code: 0x30, value: 13),
        Instruction(code: 0x54, value: 0x12),
        Instruction(code: 0x15, ifFalse: 1, value: 0x02),
        Instruction(code: 0x06, value: 0),
        Instruction(code: 0x06, value: .max),
    ])

    private init(_ instructions: [Instruction]) {
        let memory = UnsafeMutablePointer<Instruction>.allocate(capacity: instructions.count)
        unsafe memory.initialize(from: instructions, count: instructions.count)
        count = UInt16(instructions.count)
        unsafe program = UnsafePointer(memory)
    }
}
