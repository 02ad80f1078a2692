#if Service
    import Hummingbird
    import ICU
    import NIOCore

    extension ByteBuffer {
        /// The bytes of a text.
        init(_ text: borrowing UTF8Buffer) {
            self = text.withBytes { bytes in
                unsafe bytes.withUnsafeBufferPointer { unsafe ByteBuffer(bytes: $0) }
            }
        }
    }
#endif
