// What the numeric functions of MessageFormat 2 do with a number. It is done on its digits, so it is exact.

extension ExactDecimal {
    /// The sum with a small whole number, with the fraction digits that this number has; nil of one with too many digits.
    func adding(_ change: Int) -> ExactDecimal? {
        let isNegative = description.hasPrefix("-")
        let digits = description.utf8.filter { $0 &- 0x30 < 10 }.map { $0 &- 0x30 }
        let zeros = [UInt8](repeating: 0, count: fractionDigits)
        let other = String(change.magnitude).utf8.map { $0 &- 0x30 } + zeros
        let sum: [UInt8]
        let isSumNegative: Bool
        if isNegative == (change < 0) {
            (sum, isSumNegative) = (Self.sum(digits, other), isNegative)
        } else if Self.isLess(digits, other) {
            (sum, isSumNegative) = (Self.difference(other, digits), change < 0)
        } else {
            (sum, isSumNegative) = (Self.difference(digits, other), isNegative)
        }
        var text = sum.map { $0 + 0x30 }
        let missing = fractionDigits + 1 - text.count
        if missing > 0 { text.insert(contentsOf: [UInt8](repeating: 0x30, count: missing), at: 0) }
        if fractionDigits > 0 { text.insert(UInt8(ascii: "."), at: text.count - fractionDigits) }
        let isZero = sum.allSatisfy { $0 == 0 }
        return ExactDecimal((isSumNegative && !isZero ? "-" : "") + String(decoding: text, as: UTF8.self))
    }

    /// The number in the form that a key of a number is compared with: without zeros that say nothing.
    package var serialized: String {
        guard fractionDigits > 0 else { return withoutSignOfZero.description }
        var text = Substring(description)
        while text.last == "0" { text.removeLast() }
        if text.last == "." { text.removeLast() }
        return text == "-0" ? "0" : String(text)
    }

    private static func isLess(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        let (left, right) = (left.drop { $0 == 0 }, right.drop { $0 == 0 })
        return left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
    }

    private static func sum(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var carry: UInt8 = 0
        for place in 0..<max(left.count, right.count) {
            let digit = carry + digit(left, place) + digit(right, place)
            result.append(digit % 10)
            carry = digit / 10
        }
        if carry > 0 { result.append(carry) }
        return result.reversed()
    }

    /// The difference, where the first is not less.
    private static func difference(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var borrow: UInt8 = 0
        for place in 0..<max(left.count, right.count) {
            let minuend = digit(left, place) + 10
            let digit = minuend - borrow - digit(right, place)
            result.append(digit % 10)
            borrow = digit < 10 ? 1 : 0
        }
        return result.reversed()
    }

    private static func digit(_ digits: [UInt8], _ place: Int) -> UInt8 {
        place < digits.count ? digits[digits.count - 1 - place] : 0
    }
}
