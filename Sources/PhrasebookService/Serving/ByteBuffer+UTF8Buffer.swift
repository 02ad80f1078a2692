#if Service
    import NIOCore
    import TextKernel

    extension ByteBuffer {
        /// The bytes that `write` appends to a text; not copied where `capacity` is enough for them.
        init(capacity: Int, _ write: (inout UTF8Buffer) -> Void) {
            self = ByteBufferAllocator().buffer(capacity: capacity)
            var longer: [UInt8]?
            writeWithOutputRawSpan(minimumWritableBytes: max(1, capacity)) { memory in
                longer = UTF8Buffer.write(into: &memory, write)
            }
            if let longer { writeBytes(longer) }
        }
    }
#endif
