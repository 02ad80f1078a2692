import TextKernel

/// The body in an API's own shape, as far as it is the same for all codes: JSON made ready at load.
@safe
final class BodyPlan: @unchecked Sendable {
    /// A member of the body.
    struct Part: BitwiseCopyable {
        /// Everything from the value before up to this one, such as `,"retMsg":`.
        fileprivate let start: Int32
        fileprivate let count: Int32
        let value: BodyShape.Value
        let isNumber: Bool
    }

    private let parts: UnsafeMutableBufferPointer<Part>
    private let bytes: UnsafeMutablePointer<UInt8>

    init(_ shape: BodyShape) {
        var output = UTF8Buffer()
        var parts: [Part] = []
        for member in shape.members {
            let start = output.count
            output.append(UInt8(ascii: parts.isEmpty ? "{" : ","))
            output.append(quoted: member.name)
            output.append(UInt8(ascii: ":"))
            parts.append(
                Part(
                    start: Int32(start), count: Int32(output.count - start), value: member.value,
                    isNumber: member.isNumber))
        }
        if parts.isEmpty { output.append(UInt8(ascii: "{")) }
        unsafe self.parts = .allocate(capacity: parts.count)
        unsafe _ = self.parts.initialize(from: parts)
        let written = output.bytes
        unsafe bytes = .allocate(capacity: written.count)
        unsafe bytes.initialize(from: written, count: written.count)
    }

    deinit {
        unsafe parts.deallocate()
        unsafe bytes.deallocate()
    }

    /// The plan as threads share it; valid as long as this lives.
    var view: View { unsafe View(parts: UnsafeBufferPointer(parts), bytes: bytes) }

    /// A plan without references, so that threads that share a snapshot count none.
    @safe
    struct View: BitwiseCopyable, @unchecked Sendable {
        private let parts: UnsafeBufferPointer<Part>
        private let bytes: UnsafePointer<UInt8>

        fileprivate init(parts: UnsafeBufferPointer<Part>, bytes: UnsafePointer<UInt8>) {
            unsafe self.parts = parts
            unsafe self.bytes = bytes
        }

        /// Appends the body; `value` appends the value of each member.
        @inline(__always)
        func append(to output: inout UTF8Buffer, value: (Part, inout UTF8Buffer) -> Void) {
            if unsafe parts.isEmpty { output.append(UInt8(ascii: "{")) }
            for index in unsafe parts.indices {
                let part = unsafe parts[index]
                unsafe output.append(UnsafeBufferPointer(start: bytes + Int(part.start), count: Int(part.count)))
                value(part, &output)
            }
            output.append(UInt8(ascii: "}"))
        }
    }
}

extension UTF8Buffer {
    /// Appends a text as a JSON string, or `null`.
    mutating func append(quoted text: String?) {
        guard let text else { return append("null") }
        append(UInt8(ascii: "\""))
        let start = count
        append(text)
        if traits(from: start).needsJSONEscape { escapeForJSON(from: start) }
        append(UInt8(ascii: "\""))
    }
}
