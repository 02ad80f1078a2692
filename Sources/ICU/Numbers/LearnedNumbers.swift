import TextKernel

/// What was learned of a number format: it writes numbers without ICU.
///
/// It holds no reference, so that threads that share a formatter count none; the formatter that it is of keeps it valid.
@safe
public struct LearnedNumbers: BitwiseCopyable, @unchecked Sendable {
    private let layout: UnsafePointer<NumberLayout>
    private let minimumFractionDigits: Int
    /// Whether digits after the separator are all shown, however many, and not only those that are not zero.
    private let keepsZeros: Bool

    init(_ layout: UnsafePointer<NumberLayout>, minimumFractionDigits: Int, keepsZeros: Bool) {
        unsafe self.layout = layout
        self.minimumFractionDigits = minimumFractionDigits
        self.keepsZeros = keepsZeros
    }

    /// Appends a number that is given as an integer and the digits of it behind the separator.
    ///
    /// - Parameters:
    ///   - coefficient: The number times ten to the power of `fractionDigits`.
    ///   - fractionDigits: How many digits follow the separator.
    ///   - minimumFractionDigits: To how many fraction digits zeros are added, in a formatter of money.
    ///   - isNegative: Whether the number has a minus.
    ///   - output: Where it is appended, as UTF-8.
    /// - Returns: Whether it was appended; where not, only ICU can write it.
    package func append(
        _ coefficient: UInt64, fractionDigits: Int, minimumFractionDigits: Int, isNegative: Bool,
        to output: inout UTF8Buffer
    ) -> Bool {
        if coefficient < 1_000, fractionDigits | minimumFractionDigits == 0, !isNegative,
            unsafe layout.pointee.isPlainBelowThousand
        {
            output.append(belowThousand: coefficient)
            return true
        }
        var coefficient = coefficient
        var fractionDigits = fractionDigits
        let minimum = max(minimumFractionDigits, self.minimumFractionDigits)
        if !keepsZeros {
            while fractionDigits > 0 {
                let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: 10)
                guard remainder == 0 else { break }
                coefficient = quotient
                fractionDigits -= 1
            }
        }
        let maximum = unsafe layout.pointee.maximumFractionDigits
        guard fractionDigits <= maximum, minimum <= maximum else { return false }
        unsafe output.append(
            coefficient, fractionDigits: fractionDigits, minimumFractionDigits: minimum, isNegative: isNegative,
            by: layout)
        return true
    }

    func deallocate() { unsafe layout.deallocate() }
}
