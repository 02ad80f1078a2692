extension String {
    /// The text with the line ends of another: tools change those on their way.
    func withLineEnds(like other: String) -> String {
        guard utf8.contains(0x0D) else { return self }
        if other.utf8.contains(0x0D) { return self }
        var result = String.UnicodeScalarView()
        var last: Unicode.Scalar?
        for scalar in unicodeScalars {
            if scalar == "\n", last == "\r" {
                last = scalar
                continue
            }
            result.append(scalar == "\r" ? "\n" : scalar)
            last = scalar
        }
        return String(result)
    }
}
