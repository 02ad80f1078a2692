import TextKernel

/// How a locale writes the digits of a number: what comes before, between and behind them.
///
/// Learned from ICU by ``init(digits:maximumFractionDigits:minimumFractionDigits:probe:)`` and held against it there; the tests
/// hold it against ICU for every locale, currency and many amounts.
///
/// It holds no reference, so that threads that share one do not count references to it.
package struct NumberLayout: Sendable, BitwiseCopyable {
    /// The first member: ``LayoutWriter`` reads its digits where the layout begins.
    var digits: NumberDigits
    var positivePrefix: InlineText32
    var positiveSuffix: InlineText32
    var negativePrefix: InlineText32
    var negativeSuffix: InlineText32
    var decimalSeparator: InlineText8
    var groupingSeparator: InlineText8
    /// How many digits are in the group before the decimal separator; 0 where digits are not grouped.
    var primaryGroup: Int
    /// How many digits are in each other group.
    var secondaryGroup: Int
    /// From how many integer digits on they are grouped; more than there can be, where they never are.
    var groupedFrom: Int
    /// The most fraction digits that are shown without rounding.
    var maximumFractionDigits: Int
    /// The most fraction digits that ICU can be asked for.
    static let highestFractionDigits = 999

    /// Whether the digits are the ASCII ones, which are copied as they are.
    var hasASCIIDigits: Bool
    /// Whether a whole number below a thousand is its ASCII digits and nothing else.
    var isPlainBelowThousand: Bool
}

extension UTF8Buffer {
    /// Appends a number below a thousand in ASCII digits.
    @inline(always)
    mutating func append(belowThousand number: UInt64) {
        // All three digits in a word, then those that count: without a branch, since lengths cannot be guessed.
        let tens = number / 10
        let hundreds = tens / 10
        let digits = hundreds | (tens &- 10 &* hundreds) << 8 | (number &- 10 &* tens) << 16 | 0x30_3030
        let zeros: Int = (number < 100 ? 1 : 0) &+ (number < 10 ? 1 : 0)
        unsafe appendRaw(4) { target in
            let word = UInt32(truncatingIfNeeded: digits >> UInt64(8 &* zeros)).littleEndian
            unsafe UnsafeMutableRawPointer(target).storeBytes(of: word, as: UInt32.self)
            return 3 &- zeros
        }
    }

    /// Appends a number that is given as an integer and the digits of it behind the separator.
    ///
    /// - Parameters:
    ///   - coefficient: The number times ten to the power of `fractionDigits`.
    ///   - fractionDigits: How many digits are behind the separator; at most ``NumberLayout/highestFractionDigits``.
    ///   - minimumFractionDigits: To how many fraction digits zeros are added, up to the same.
    ///   - isNegative: Whether the number has a minus.
    ///   - layout: How it is laid out.
    @inline(always)
    mutating func append(
        _ coefficient: UInt64, fractionDigits: Int, minimumFractionDigits: Int, isNegative: Bool,
        by layout: UnsafePointer<NumberLayout>
    ) {
        // Affixes and separators are copied whole, 8 digits at a time; 20 digits have 19 separators at most.
        unsafe appendRaw(320 &+ 4 &* (fractionDigits &+ minimumFractionDigits)) { start in
            unsafe withUnsafeTemporaryAllocation(byteCount: 48, alignment: 8) { memory in
                guard let memory = memory.baseAddress else { return 0 }
                let first = unsafe DecimalDigits.write(coefficient, to: memory)
                let digits = unsafe memory.assumingMemoryBound(to: UInt8.self) + first
                var writer = unsafe LayoutWriter(layout: layout, target: start)
                unsafe writer.write(
                    digits, DecimalDigits.room &- first, fractionDigits: fractionDigits,
                    minimumFractionDigits: minimumFractionDigits, isNegative: isNegative)
                return unsafe writer.target - start
            }
        }
    }
}

/// Turns an integer into ASCII digits, eight at a time within one word.
private enum DecimalDigits {
    /// Where the digits end.
    static let room = 24

    /// Writes the digits so that they end at ``room``, and returns where they begin.
    @inline(always)
    static func write(_ value: UInt64, to memory: UnsafeMutableRawPointer) -> Int {
        let (rest, low) = value.quotientAndRemainder(dividingBy: 100_000_000)
        let last = eightDigits(low)
        unsafe memory.storeBytes(of: last | zeros, toByteOffset: 16, as: UInt64.self)
        if rest == 0 { return 16 &+ last.trailingZeroBitCount / 8 }
        let (top, middle) = rest.quotientAndRemainder(dividingBy: 100_000_000)
        let second = eightDigits(middle)
        unsafe memory.storeBytes(of: second | zeros, toByteOffset: 8, as: UInt64.self)
        if top == 0 { return 8 &+ second.trailingZeroBitCount / 8 }
        let third = eightDigits(top)
        unsafe memory.storeBytes(of: third | zeros, toByteOffset: 0, as: UInt64.self)
        return third.trailingZeroBitCount / 8
    }

    static let zeros: UInt64 = 0x3030_3030_3030_3030

    /// The digits of a number below 10^8, one in each byte and the highest in the lowest.
    ///
    /// Halves, quarters and single digits are split off in all parts of the word at once.
    @inline(always)
    private static func eightDigits(_ value: UInt64) -> UInt64 {
        let high = value / 10_000
        let halves = high | (value &- high &* 10_000) << 32
        let hundreds = (halves &* 10_486) >> 20 & 0x7F_0000_007F
        let quarters = hundreds | (halves &- hundreds &* 100) << 16
        let tens = (quarters &* 103) >> 10 & 0xF_000F_000F_000F
        return tens | (quarters &- tens &* 10) << 8
    }
}

/// Writes digits behind one another.
@safe
private struct LayoutWriter {
    private let layout: UnsafePointer<NumberLayout>
    private(set) var target: UnsafeMutablePointer<UInt8>

    @inline(always)
    init(layout: UnsafePointer<NumberLayout>, target: UnsafeMutablePointer<UInt8>) {
        unsafe self.layout = layout
        unsafe self.target = target
    }

    /// Writes a number.
    ///
    /// - Parameters:
    ///   - digits: Its digits in ASCII without leading zeros, with 24 bytes behind them that may be read.
    ///   - count: How many they are; none for zero.
    ///   - fractionDigits: How many of them, and of zeros before them, are behind the separator.
    ///   - minimumFractionDigits: To how many fraction digits zeros are added.
    ///   - isNegative: Whether the number has a minus.
    @inline(always)
    mutating func write(
        _ digits: UnsafePointer<UInt8>, _ count: Int, fractionDigits: Int, minimumFractionDigits: Int, isNegative: Bool
    ) {
        if isNegative {
            unsafe layout.pointee.negativePrefix.write(to: &target)
        } else {
            unsafe layout.pointee.positivePrefix.write(to: &target)
        }
        let integerDigits = count &- fractionDigits
        if integerDigits <= 0 {
            zeros(1)
        } else if unsafe integerDigits < layout.pointee.groupedFrom {
            unsafe copy(digits, integerDigits)
        } else {
            unsafe groups(digits, integerDigits)
        }
        if fractionDigits | minimumFractionDigits > 0 {
            unsafe layout.pointee.decimalSeparator.write(to: &target)
            zeros(0 &- integerDigits)
            let written = max(0, integerDigits)
            unsafe copy(digits + written, count &- written)
            zeros(minimumFractionDigits &- fractionDigits)
        }
        if isNegative {
            unsafe layout.pointee.negativeSuffix.write(to: &target)
        } else {
            unsafe layout.pointee.positiveSuffix.write(to: &target)
        }
    }

    /// Writes integer digits with the separators between their groups.
    @inline(always)
    private mutating func groups(_ digits: UnsafePointer<UInt8>, _ count: Int) {
        let primary = unsafe layout.pointee.primaryGroup
        let secondary = unsafe layout.pointee.secondaryGroup
        let separator = unsafe layout.pointee.groupingSeparator
        var index = count &- primary
        while index > secondary { index = index &- secondary }
        unsafe copy(digits, index)
        while index < count {
            unsafe separator.write(to: &target)
            let group = count &- index == primary ? primary : secondary
            unsafe copy(digits + index, group)
            index = index &+ group
        }
    }

    @inline(always)
    private mutating func copy(_ digits: UnsafePointer<UInt8>, _ count: Int) {
        guard unsafe layout.pointee.hasASCIIDigits else {
            var index = 0
            while index < count {
                unsafe digit(digits[index] & 15)
                index = index &+ 1
            }
            return
        }
        let source = unsafe UnsafeRawPointer(digits)
        let memory = unsafe UnsafeMutableRawPointer(target)
        unsafe memory.storeBytes(of: source.loadUnaligned(as: UInt64.self), as: UInt64.self)
        if count > 8 {
            unsafe memory.storeBytes(
                of: source.loadUnaligned(fromByteOffset: 8, as: SIMD16<UInt8>.self), toByteOffset: 8,
                as: SIMD16<UInt8>.self)
        }
        unsafe target += count
    }

    @inline(always)
    private mutating func zeros(_ count: Int) {
        var left = count
        while left > 0 {
            digit(0)
            left = left &- 1
        }
    }

    @inline(always)
    private mutating func digit(_ value: UInt8) {
        let units = unsafe UnsafeRawPointer(layout).assumingMemoryBound(to: UInt32.self)
        unsafe UnsafeMutableRawPointer(target).storeBytes(of: units[Int(value)], as: UInt32.self)
        unsafe target += layout.pointee.digits.width
    }
}
