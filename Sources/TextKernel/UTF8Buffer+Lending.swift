extension UTF8Buffer {
    /// Lets `write` append to memory that is lent.
    ///
    /// - Parameters:
    ///   - memory: Where it is appended.
    ///   - write: Appends to the buffer.
    /// - Returns: nil where the memory was enough; else all that was written, and the memory is as it was.
    package static func write(into memory: inout OutputRawSpan, _ write: (inout UTF8Buffer) -> Void) -> [UInt8]? {
        unsafe memory.withUnsafeMutableBytes { room, count in
            let free = unsafe UnsafeMutableRawBufferPointer(rebasing: room[count...])
            guard let start = free.baseAddress else { return [] }
            var output = unsafe UTF8Buffer(
                borrowing: start.assumingMemoryBound(to: UInt8.self), capacity: free.count)
            write(&output)
            guard output.isBorrowed else { return output.bytes }
            count += output.count
            return nil
        }
    }
}
