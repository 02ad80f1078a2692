extension ExactDecimal {
    /// The nearest number with at most `toFractionDigits` digits after the point.
    ///
    /// It works on the decimal's digits, so it is exact for every number that ``init(_:)-(String)`` reads. The sign stays, also
    /// that of a zero: -0.4 to no digits is `-0`, as ICU has it.
    ///
    /// - Parameters:
    ///   - toFractionDigits: The most digits after the point; below 0 counts as 0. A number that has no more of them
    ///     is returned as it is, without zeros added.
    ///   - direction: Which neighbour is taken where digits are dropped.
    /// - Returns: A number with exactly `toFractionDigits` digits after the point where digits were dropped.
    public func rounded(toFractionDigits: Int, _ direction: RoundingDirection) -> ExactDecimal {
        let scale = max(0, toFractionDigits)
        guard scale < fractionDigits else { return self }
        let isNegative = description.utf8.first == UInt8(ascii: "-")
        let digits = description.utf8.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let dropped = digits.suffix(fractionDigits - scale)
        // Never empty: a decimal has a digit before the point, if only a zero.
        var kept = Array(digits.dropLast(dropped.count))
        let isOdd = (kept.last ?? 0) & 1 == 1
        if direction.leavesZero(isNegative: isNegative, isOdd: isOdd, Remainder(of: dropped)) { kept.addOne() }
        return ExactDecimal(isNegative: isNegative, digits: kept, dividedByTenToThe: scale) ?? self
    }

    /// A number from its digits, in a notation that ``init(_:)`` reads: its exponent has a bound.
    private init?(isNegative: Bool, digits: [UInt8], dividedByTenToThe scale: Int) {
        var digits = Array(digits.drop { $0 == UInt8(ascii: "0") })
        let exponent = min(scale, Self.maximumExponent)
        let fraction = scale - exponent
        digits.insert(
            contentsOf: [UInt8](repeating: UInt8(ascii: "0"), count: max(0, fraction + 1 - digits.count)), at: 0)
        if fraction > 0 { digits.insert(UInt8(ascii: "."), at: digits.count - fraction) }
        self.init((isNegative ? "-" : "") + String(decoding: digits, as: UTF8.self) + "E-\(exponent)")
    }
}

/// The part of a number that rounding drops, compared with half a unit of the last digit kept.
private enum Remainder {
    case nothing, lessThanHalf, half, moreThanHalf

    init(of dropped: ArraySlice<UInt8>) {
        let hasMore = dropped.dropFirst().contains { $0 != UInt8(ascii: "0") }
        switch dropped.first ?? UInt8(ascii: "0") {
        case UInt8(ascii: "0"): self = hasMore ? .lessThanHalf : .nothing
        case ..<UInt8(ascii: "5"): self = .lessThanHalf
        case UInt8(ascii: "5"): self = hasMore ? .moreThanHalf : .half
        default: self = .moreThanHalf
        }
    }
}

extension RoundingDirection {
    /// Whether a number goes to its neighbour away from zero, rather than to the one towards it.
    fileprivate func leavesZero(isNegative: Bool, isOdd: Bool, _ remainder: Remainder) -> Bool {
        switch (value, remainder) {
        case (_, .nothing), (.down, _): false
        case (.up, _): true
        case (.ceiling, _): !isNegative
        case (.floor, _): isNegative
        case (.halfEven, .half): isOdd
        case (.halfUp, .half): true
        case (.halfDown, .half): false
        case (.halfEven, _), (.halfUp, _), (.halfDown, _): remainder == .moreThanHalf
        }
    }
}

extension [UInt8] {
    /// Adds one to a number in ASCII digits.
    fileprivate mutating func addOne() {
        for index in indices.reversed() {
            guard self[index] == UInt8(ascii: "9") else {
                self[index] += 1
                return
            }
            self[index] = UInt8(ascii: "0")
        }
        insert(UInt8(ascii: "1"), at: 0)
    }
}
