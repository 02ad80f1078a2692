/// How far two keys are from each other.
enum EditDistance {
    /// The distance of keys in their parts: that of parts at the same index, and two for each that one key lacks.
    static func between(_ left: [[Character]], _ right: [[Character]]) -> Int {
        zip(left, right).reduce(2 * abs(left.count - right.count)) { $0 + between($1.0, $1.1) }
    }

    /// How many characters must be put in, left out or replaced to make one word of the other (Levenshtein).
    static func between(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (number, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = number + 1
            for index in right.indices {
                let replaced = diagonal + (character == right[index] ? 0 : 1)
                diagonal = row[index + 1]
                row[index + 1] = min(replaced, diagonal + 1, row[index] + 1)
            }
        }
        return row[right.count]
    }
}
