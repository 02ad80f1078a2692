/// Finds the name that somebody meant who wrote another.
package enum NearestName {
    /// The name with the fewest changes of a letter: one that is missing, too many, other, or swapped with its neighbour.
    ///
    /// - Parameters:
    ///   - name: What was written; capitals and what stands between words do not count.
    ///   - names: What could be meant.
    /// - Returns: Nil where none is so near that it was likely meant.
    package static func of(_ name: String, in names: some Sequence<String>) -> String? {
        let written = letters(name)
        let nearest = names.map { (name: $0, changes: changes(from: written, to: letters($0))) }.min {
            $0.changes < $1.changes
        }
        guard let nearest, nearest.changes <= max(2, written.count / 4) else { return nil }
        return nearest.name
    }

    private static func letters(_ name: String) -> [UInt8] {
        name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
    }

    /// The distance of Damerau and Levenshtein in which no letter is changed twice.
    private static func changes(from first: [UInt8], to second: [UInt8]) -> Int {
        var rows = [Array(0...second.count)]
        for (index, letter) in first.enumerated() {
            var row = [index + 1]
            for (column, other) in second.enumerated() {
                var least = min(
                    rows[index][column + 1] + 1, row[column] + 1, rows[index][column] + (letter == other ? 0 : 1))
                if index > 0, column > 0, letter == second[column - 1], first[index - 1] == other {
                    least = min(least, rows[index - 1][column - 1] + 1)
                }
                row.append(least)
            }
            rows.append(row)
        }
        return rows[first.count][second.count]
    }
}
