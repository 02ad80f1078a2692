/// How a locale writes the digits of a number: what stands before, between and behind them.
///
/// Learned from ICU by ``init(digits:maximumFractionDigits:minimumFractionDigits:probe:)`` and held against it there; the tests
/// hold it against ICU for every locale, currency and many amounts.
///
/// It holds no reference, so that threads that share one do not count references to it.
package struct NumberLayout: Sendable, BitwiseCopyable {
    /// The first member: ``LayoutWriter`` reads its digits where the layout begins.
    var digits: NumberDigits
    var positivePrefix: ShortText
    var positiveSuffix: ShortText
    var negativePrefix: ShortText
    var negativeSuffix: ShortText
    var decimalSeparator: ShortestText
    var groupingSeparator: ShortestText
    /// How many digits stand in the group before the decimal separator; 0 where digits are not grouped.
    var primaryGroup: Int
    /// How many digits stand in each other group.
    var secondaryGroup: Int
    /// From how many integer digits on they are grouped.
    var groupedFrom: Int
    /// The most fraction digits that are shown without rounding.
    var maximumFractionDigits: Int

    /// Whether the digits are the ASCII ones, which are copied as they are.
    var hasASCIIDigits: Bool
}

extension UTF8Buffer {
    /// Appends a number that is given as an integer and the digits of it behind the separator.
    @inline(__always)
    mutating func append(
        _ coefficient: UInt64, fractionDigits: Int, minimumFractionDigits: Int, isNegative: Bool,
        by layout: UnsafePointer<NumberLayout>
    ) {
        unsafe withUnsafeTemporaryAllocation(byteCount: 48, alignment: 8) { memory in
            guard let memory = memory.baseAddress else { return }
            let digits = unsafe memory.assumingMemoryBound(to: UInt8.self)
            // Two digits at a time, from the last; 16 bytes more may be read behind them.
            var start = 20
            var rest = coefficient
            while rest >= 10 {
                let (quotient, pair) = rest.quotientAndRemainder(dividingBy: 100)
                let high = UInt16(truncatingIfNeeded: pair) / 10
                let low = UInt16(truncatingIfNeeded: pair) - high * 10
                start -= 2
                unsafe memory.storeBytes(of: (0x3030 | high | low << 8), toByteOffset: start, as: UInt16.self)
                rest = quotient
            }
            if rest > 0 {
                start -= 1
                unsafe digits[start] = 0x30 | UInt8(truncatingIfNeeded: rest)
            }
            unsafe append(
                digits + start, count: 20 - start, fractionDigits: fractionDigits,
                minimumFractionDigits: minimumFractionDigits, isNegative: isNegative, by: layout)
        }
    }

    /// Appends a number that is given by its digits.
    ///
    /// - Parameters:
    ///   - digits: ASCII digits without leading zeros, with 16 bytes behind them that may be read.
    ///   - count: How many they are; none for zero.
    ///   - fractionDigits: How many of them, and of zeros before them, stand behind the separator.
    ///   - minimumFractionDigits: To how many fraction digits zeros are added.
    ///   - isNegative: Whether the number has a minus.
    ///   - layout: How it is laid out.
    @inline(__always)
    mutating func append(
        _ digits: UnsafePointer<UInt8>, count: Int, fractionDigits: Int, minimumFractionDigits: Int, isNegative: Bool,
        by layout: UnsafePointer<NumberLayout>
    ) {
        let room = 112 + (count + fractionDigits + minimumFractionDigits) * 4 + count * 8
        unsafe appendRaw(room) { start in
            var writer = unsafe LayoutWriter(layout: layout, target: start)
            if isNegative {
                unsafe layout.pointee.negativePrefix.write(to: &writer.target)
            } else {
                unsafe layout.pointee.positivePrefix.write(to: &writer.target)
            }
            let integerDigits = count - fractionDigits
            if integerDigits <= 0 {
                writer.zeros(1)
            } else {
                unsafe writer.grouped(digits, integerDigits)
            }
            if max(fractionDigits, minimumFractionDigits) > 0 {
                unsafe layout.pointee.decimalSeparator.write(to: &writer.target)
                writer.zeros(-integerDigits)
                let written = max(0, integerDigits)
                unsafe writer.digits(digits + written, count - written)
                writer.zeros(minimumFractionDigits - fractionDigits)
            }
            if isNegative {
                unsafe layout.pointee.negativeSuffix.write(to: &writer.target)
            } else {
                unsafe layout.pointee.positiveSuffix.write(to: &writer.target)
            }
            return unsafe writer.target - start
        }
    }
}

/// Writes digits behind one another.
@safe
private struct LayoutWriter {
    let layout: UnsafePointer<NumberLayout>
    var target: UnsafeMutablePointer<UInt8>

    init(layout: UnsafePointer<NumberLayout>, target: UnsafeMutablePointer<UInt8>) {
        unsafe self.layout = layout
        unsafe self.target = target
    }

    /// Writes integer digits with the separators between their groups.
    @inline(__always)
    mutating func grouped(_ number: UnsafePointer<UInt8>, _ count: Int) {
        let primary = unsafe layout.pointee.primaryGroup
        guard primary > 0, unsafe count >= layout.pointee.groupedFrom, count > primary else {
            return unsafe digits(number, count)
        }
        let secondary = unsafe layout.pointee.secondaryGroup
        var index = count - primary
        while index > secondary { index -= secondary }
        unsafe digits(number, index)
        while index < count {
            unsafe layout.pointee.groupingSeparator.write(to: &target)
            let group = count - index == primary ? primary : secondary
            unsafe digits(number + index, group)
            index += group
        }
    }

    @inline(__always)
    mutating func digits(_ number: UnsafePointer<UInt8>, _ count: Int) {
        guard unsafe layout.pointee.hasASCIIDigits else {
            for index in 0..<max(0, count) { unsafe digit(Int(number[index] & 15)) }
            return
        }
        var index = 0
        while index < count {
            let eight = unsafe UnsafeRawPointer(number + index).loadUnaligned(as: UInt64.self)
            unsafe UnsafeMutableRawPointer(target + index).storeBytes(of: eight, as: UInt64.self)
            index += 8
        }
        unsafe target += max(0, count)
    }

    @inline(__always)
    mutating func zeros(_ count: Int) {
        var left = count
        while left > 0 {
            digit(0)
            left -= 1
        }
    }

    @inline(__always)
    private mutating func digit(_ value: Int) {
        let units = unsafe UnsafeRawPointer(layout).assumingMemoryBound(to: UInt32.self)
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: units[value], as: UInt32.self)
        unsafe target += layout.pointee.digits.width
    }
}
