import Testing

/// What ours and ICU's texts were compared, and where they differ.
struct Comparison {
    private(set) var compared = 0
    private(set) var differences: [String] = []
    private(set) var differing = 0

    /// Compares the texts of some values.
    ///
    /// - Parameters:
    ///   - ours: Our texts.
    ///   - icu: ICU's.
    ///   - label: What was formatted at an index, with its locale; asked for only where the texts differ.
    mutating func compare(_ ours: TextColumn, with icu: borrowing OracleTexts, label: (Int) -> String) {
        compared += ours.count
        if icu.equals(ours) { return }
        guard ours.count == icu.count else { return add("\(ours.count) texts of ours, \(icu.count) of ICU's") }
        for index in 0..<ours.count where !ours[index].utf8.elementsEqual(icu[index].utf8) {
            add("\(label(index))\n  ours: \(Self.visible(ours[index]))\n  ICU:  \(Self.visible(icu[index]))")
        }
    }

    /// Fails where anything differs, and where nothing was compared.
    func expectNone(at location: SourceLocation = #_sourceLocation) {
        #expect(compared > 0, sourceLocation: location)
        #expect(
            differing == 0, "\(differing) of \(compared) differ\n\(differences.joined(separator: "\n"))",
            sourceLocation: location)
    }

    private mutating func add(_ difference: String) {
        differing += 1
        if differences.count < 8 { differences.append(difference) }
    }

    /// A text with what cannot be seen escaped; a long one cut.
    static func visible(_ text: String) -> String {
        let scalars = text.unicodeScalars.map { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: scalar.escaped(asASCII: true)
            case .spaceSeparator where scalar != " ": scalar.escaped(asASCII: true)
            default: String(scalar)
            }
        }
        return "“\(scalars.prefix(400).joined())\(scalars.count > 400 ? "…" : "")”"
    }
}
