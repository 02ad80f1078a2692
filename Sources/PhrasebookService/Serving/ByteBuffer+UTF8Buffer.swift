#if Service
    import Hummingbird
    import ICU
    import NIOCore
    import TextKernel

    extension ByteBuffer {
        /// The bytes of a text.
        init(_ text: borrowing UTF8Buffer) {
            self = text.withBytes { bytes in
                unsafe bytes.withUnsafeBufferPointer { unsafe ByteBuffer(bytes: $0) }
            }
        }

        /// The bytes that `write` appends to a text; not copied where `capacity` is enough for them.
        init(capacity: Int, _ write: (inout UTF8Buffer) -> Void) {
            self = ByteBufferAllocator().buffer(capacity: capacity)
            var longer: ByteBuffer?
            unsafe writeWithUnsafeMutableBytes(minimumWritableBytes: max(1, capacity)) { memory in
                guard let start = memory.baseAddress else { return 0 }
                var output = unsafe UTF8Buffer(
                    borrowing: start.assumingMemoryBound(to: UInt8.self), capacity: memory.count)
                write(&output)
                if output.isBorrowed { return output.count }
                longer = ByteBuffer(output)
                return 0
            }
            if let longer { self = longer }
        }
    }
#endif
