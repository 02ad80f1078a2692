extension RawSpan {
    /// Loads the value whose bytes begin at an offset, aligned or not.
    ///
    /// - Parameters:
    ///   - offset: The offset; all bytes of the value lie within these.
    ///   - type: An integer, or a vector of integers: any bytes are one.
    /// - Returns: The value, in the processor's order of bytes.
    @inlinable
    @inline(always)
    func value<Value: BitwiseCopyable & AnyBytes>(at offset: Int, as type: Value.Type) -> Value {
        unsafe unsafeLoadUnaligned(fromByteOffset: offset, as: type)
    }
}

/// What any bytes are a value of.
@usableFromInline
protocol AnyBytes {}

extension UInt8: AnyBytes {}
extension UInt16: AnyBytes {}
extension UInt32: AnyBytes {}
extension UInt64: AnyBytes {}
extension SIMD16<UInt8>: AnyBytes {}
extension SIMD2<UInt64>: AnyBytes {}
