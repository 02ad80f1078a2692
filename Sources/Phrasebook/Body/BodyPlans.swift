import PhrasebookFiles
import TextKernel

/// The bodies in the APIs' own shapes, as far as they are the same for all codes: JSON made ready at load.
struct BodyPlans: Sendable {
    /// A member of a body.
    struct Part: BitwiseCopyable {
        /// The offset of everything from the value before up to this one, such as `,"retMsg":`.
        let start: Int32
        let count: Int32
        let value: BodyShape.Value
        let isNumber: Bool
    }

    /// For each catalog, the index of its first member in ``parts``; behind them, the end.
    private let firsts: [Int32]
    private let parts: [Part]
    private let bytes: [UInt8]

    /// The bodies of catalogs.
    init(_ shapes: [BodyShape]) {
        var output = UTF8Buffer()
        var parts: [Part] = []
        var firsts: [Int32] = []
        for shape in shapes {
            firsts.append(Int32(parts.count))
            for (index, member) in shape.members.enumerated() {
                let start = output.count
                output.append(UInt8(ascii: index == 0 ? "{" : ","))
                output.append(quoted: member.name)
                output.append(UInt8(ascii: ":"))
                parts.append(
                    Part(
                        start: Int32(start), count: Int32(output.count - start), value: member.value,
                        isNumber: member.isNumber))
            }
        }
        firsts.append(Int32(parts.count))
        self.firsts = firsts
        self.parts = parts
        bytes = output.bytes + Array(repeating: 0, count: UTF8Buffer.padding)
    }

    /// The indices of a catalog's members.
    @inline(always)
    func members(of catalog: Int) -> Range<Int> { Int(firsts[catalog])..<Int(firsts[catalog + 1]) }

    /// The member at an index.
    @inline(always)
    subscript(index: Int) -> Part { parts[index] }

    /// Appends what is before the value of a member.
    @inline(always)
    func append(_ part: Part, to output: inout UTF8Buffer) {
        output.append(padded: bytes, at: Int(part.start), count: Int(part.count))
    }
}
