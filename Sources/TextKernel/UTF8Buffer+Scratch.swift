extension UTF8Buffer {
    /// Gives an empty text to `body` that allocates nothing for the first 1,024 bytes.
    @inlinable
    @inline(always)
    package static func withScratch<Result>(_ body: (inout UTF8Buffer) -> Result) -> Result {
        unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { memory in
            guard let start = memory.baseAddress else {
                var buffer = UTF8Buffer()
                return body(&buffer)
            }
            var buffer = unsafe UTF8Buffer(borrowing: start, capacity: memory.count)
            return body(&buffer)
        }
    }
}
