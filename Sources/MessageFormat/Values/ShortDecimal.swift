import ICU
import TextKernel

/// A decimal whose digits fit 64 bits: `coefficient` divided by ten to the power of `scale`.
struct ShortDecimal: Sendable, Hashable, BitwiseCopyable {
    var coefficient: UInt64 = 0
    var scale: UInt16 = 0
    var isNegative = false

    /// The magnitude, where it is a whole number; a fraction of zeros alone is none.
    @inline(always)
    var wholeMagnitude: UInt64? {
        if scale == 0 || coefficient == 0 { return coefficient }
        guard scale < 20 else { return nil }
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: Self.powers[Int(scale)])
        return remainder == 0 ? quotient : nil
    }

    /// The number; zero without a sign.
    @inline(always)
    var withoutSignOfZero: ShortDecimal {
        ShortDecimal(coefficient: coefficient, scale: scale, isNegative: isNegative && coefficient != 0)
    }

    /// The nearest double, where it is found by one division; both numbers are then exact, and only the quotient is
    /// rounded (Clinger, 1990).
    @inline(always)
    var double: Double? {
        guard coefficient < 1 << 53, scale < 20 else { return nil }
        let magnitude = scale == 0 ? Double(coefficient) : Double(coefficient) / Double(Self.powers[Int(scale)])
        return isNegative ? -magnitude : magnitude
    }

    /// Writes the number; false where only ICU can.
    @inline(always)
    func append(by learned: LearnedNumbers?, minimumFractionDigits: Int = 0, to output: inout UTF8Buffer) -> Bool {
        guard let learned else { return false }
        return learned.append(
            coefficient, fractionDigits: Int(scale), minimumFractionDigits: minimumFractionDigits,
            isNegative: isNegative, to: &output)
    }

    /// The powers of ten that fit.
    private static let powers: InlineArray<20, UInt64> = {
        var powers = InlineArray<20, UInt64>(repeating: 1)
        for index in 1..<20 { powers[index] = powers[index - 1] * 10 }
        return powers
    }()
}
