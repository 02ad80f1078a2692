import TextKernel

extension NumberLayout {
    /// Learns a layout from what ICU writes, and holds it against ICU.
    ///
    /// - Parameters:
    ///   - digits: The locale's digits.
    ///   - maximumFractionDigits: The most digits after the separator that ICU shows in this format.
    ///   - minimumFractionDigits: The fewest.
    ///   - probe: What ICU writes for a decimal; nil where it fails.
    ///
    /// nil where ICU writes something that this type cannot say, such as a symbol with digits in it: then numbers of
    /// this format are left to ICU.
    init?(
        digits: NumberDigits, maximumFractionDigits: Int, minimumFractionDigits: Int, probe: (String) -> [UInt8]?
    ) {
        let fraction = maximumFractionDigits == 0 ? "" : maximumFractionDigits == 1 ? ".8" : ".89"
        guard let usual = probe("1234567" + fraction).flatMap({ ShownNumber($0, digits) }),
            let negative = probe("-1234567" + fraction).flatMap({ ShownNumber($0, digits) }),
            let long = probe("123456789123456").flatMap({ ShownNumber($0, digits) })
        else { return nil }
        let hasFraction = maximumFractionDigits > 0
        let groups = long.runs.dropLast(minimumFractionDigits > 0 ? 1 : 0)
        let grouping = groups.count > 1 ? long.separators[0] : []
        guard !hasFraction || usual.separators.count > 0,
            let positivePrefix = InlineText32(usual.prefix), let positiveSuffix = InlineText32(usual.suffix),
            let negativePrefix = InlineText32(negative.prefix), let negativeSuffix = InlineText32(negative.suffix),
            let decimalSeparator = InlineText8(hasFraction ? usual.separators[usual.separators.count - 1] : []),
            let groupingSeparator = InlineText8(grouping)
        else { return nil }
        self.digits = digits
        hasASCIIDigits = digits.isASCII
        self.positivePrefix = positivePrefix
        self.positiveSuffix = positiveSuffix
        self.negativePrefix = negativePrefix
        self.negativeSuffix = negativeSuffix
        self.decimalSeparator = decimalSeparator
        self.groupingSeparator = groupingSeparator
        self.maximumFractionDigits = maximumFractionDigits
        let isGrouped = groups.count > 1
        primaryGroup = isGrouped ? groups[groups.count - 1] : 0
        secondaryGroup = isGrouped ? groups[groups.count - 2] : 1
        groupedFrom = Int.max
        if isGrouped {
            let first = (primaryGroup + 1...primaryGroup + 3).first { count in
                let written = probe(String("123456789".prefix(count))).flatMap { ShownNumber($0, digits) }
                return written.map { $0.runs.count > (minimumFractionDigits > 0 ? 2 : 1) } ?? false
            }
            guard let first else { return nil }
            groupedFrom = first
        }
        isPlainBelowThousand =
            hasASCIIDigits && usual.prefix.isEmpty && usual.suffix.isEmpty && minimumFractionDigits == 0
            && groupedFrom > 3
        for value in Self.probes where !agrees(on: value, minimumFractionDigits, probe) { return nil }
    }

    /// Integers and fractions at the edges of grouping, with both signs and both zeros.
    private static let probes: [(isNegative: Bool, digits: String, fractionDigits: Int)] = [
        (false, "", 0), (true, "", 0), (false, "1", 0), (true, "7", 0), (false, "42", 0), (false, "999", 0),
        (false, "1000", 0), (true, "1234", 0), (false, "99999", 0), (false, "100000", 0), (false, "1234567", 0),
        (true, "98765432109876543", 0), (false, "5", 1), (true, "12345", 1), (false, "5", 2), (false, "1005", 2),
        (true, "123456789", 2), (false, "1234567891", 3), (false, "7", 6), (false, "1234567891234567891", 8),
    ]

    private func agrees(
        on value: (isNegative: Bool, digits: String, fractionDigits: Int), _ minimum: Int, _ probe: (String) -> [UInt8]?
    ) -> Bool {
        guard value.fractionDigits <= maximumFractionDigits else { return true }
        let padded =
            String(repeating: "0", count: max(0, value.fractionDigits + 1 - value.digits.utf8.count)) + value.digits
        var text = (value.isNegative ? "-" : "") + padded.dropLast(value.fractionDigits)
        if value.fractionDigits > 0 { text += "." + padded.suffix(value.fractionDigits) }
        var output = UTF8Buffer()
        let coefficient = UInt64(value.digits.isEmpty ? "0" : value.digits) ?? 0
        unsafe withUnsafePointer(to: self) { layout in
            unsafe output.append(
                coefficient, fractionDigits: value.fractionDigits, minimumFractionDigits: minimum,
                isNegative: value.isNegative, by: layout)
        }
        return probe(text) == output.bytes
    }
}

/// A number as ICU wrote it, taken apart.
private struct ShownNumber {
    let prefix: ArraySlice<UInt8>
    let suffix: ArraySlice<UInt8>
    /// How many digits are together, from the left.
    let runs: [Int]
    /// What is between them.
    let separators: [ArraySlice<UInt8>]

    init?(_ bytes: [UInt8], _ digits: NumberDigits) {
        var index = 0
        var run = 0
        var runs: [Int] = []
        var pieces: [ArraySlice<UInt8>] = []
        var piece = 0
        while index < bytes.count {
            if digits.digit(in: bytes, at: index) != nil {
                if run == 0 { pieces.append(bytes[piece..<index]) }
                run += 1
                index += digits.width
                piece = index
            } else {
                if run > 0 { runs.append(run) }
                run = 0
                index += 1
            }
        }
        if run > 0 { runs.append(run) }
        guard !runs.isEmpty else { return nil }
        prefix = pieces[0]
        suffix = bytes[piece...]
        separators = Array(pieces.dropFirst())
        self.runs = runs
    }
}
