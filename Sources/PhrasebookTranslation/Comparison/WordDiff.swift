/// The words that one text has and another has not.
struct WordDiff: Equatable {
    /// Words of one text one after the other.
    struct Run: Equatable {
        /// The words with what is between them.
        var text: String
        /// Whether the other text does not have them there.
        let isOwn: Bool
    }

    /// The first text; its runs together are the whole of it.
    let old: [Run]
    /// The second text.
    let new: [Run]

    /// How many pairs of words are compared at most: of two texts with more that differ, all between what they have in
    /// common at their beginnings and ends is called different.
    private static let maximumPairs = 1 << 20

    /// Compares two texts word by word; what is written without spaces, such as Chinese, character by character.
    ///
    /// Where less than a third of the longer one's characters is in both, the texts are called different as a whole:
    /// single words that they share would be in the reader's way.
    init(_ old: String, _ new: String) {
        let (olds, news) = (Self.words(of: old), Self.words(of: new))
        let (oldKept, newKept) = Self.common(olds, news)
        let kept = zip(olds, oldKept).reduce(0) { $0 + ($1.1 && !$1.0.isSpace ? $1.0.count : 0) }
        let longest = max(old.count { !$0.isWhitespace }, new.count { !$0.isWhitespace })
        guard kept * 3 >= longest else {
            self.old = old.isEmpty ? [] : [Run(text: old, isOwn: true)]
            self.new = new.isEmpty ? [] : [Run(text: new, isOwn: true)]
            return
        }
        self.old = Self.runs(olds, oldKept)
        self.new = Self.runs(news, newKept)
    }

    // MARK: Words

    /// A word, a space or a single other character.
    private typealias Word = Substring

    private static func words(of text: String) -> [Word] {
        var words: [Word] = []
        var start = text.startIndex
        var kind: Kind?
        for index in text.indices {
            let next = Kind(text[index])
            if let kind, kind != next || kind == .single {
                words.append(text[start..<index])
                start = index
            }
            kind = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        return words
    }

    /// What a character joins.
    private enum Kind {
        case word
        case space
        /// It is a word of its own: a mark, or a letter of a script without spaces between words.
        case single

        init(_ character: Character) {
            if character.isWhitespace {
                self = .space
            } else if character.isLetter || character.isNumber || character == "_" {
                self = character.unicodeScalars.contains(where: Self.isUnspaced) ? .single : .word
            } else {
                self = .single
            }
        }

        /// Whether a scalar is of a script that is written without spaces between words: Chinese, Japanese, Thai, Lao,
        /// Khmer, Burmese.
        private static func isUnspaced(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3005...0x3007, 0x3040...0x30FF, 0x3400...0x9FFF,
                0xF900...0xFAFF, 0x20000...0x3FFFD:
                true
            default: false
            }
        }
    }

    // MARK: The longest common subsequence

    /// For each word of both texts, whether it is in the longest sequence of words that both have in one order.
    private static func common(_ old: [Word], _ new: [Word]) -> (old: [Bool], new: [Bool]) {
        var oldKept = [Bool](repeating: false, count: old.count)
        var newKept = [Bool](repeating: false, count: new.count)
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
        for index in 0..<start { (oldKept[index], newKept[index]) = (true, true) }
        for index in 0..<end { (oldKept[old.count - 1 - index], newKept[new.count - 1 - index]) = (true, true) }
        let (rows, columns) = (old.count - start - end, new.count - start - end)
        guard rows > 0, columns > 0, rows * columns <= maximumPairs else {
            return (oldKept, newKept)
        }
        // lengths[row * width + column]: how long the sequence is that begins at these words.
        let width = columns + 1
        var lengths = [Int32](repeating: 0, count: (rows + 1) * width)
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                lengths[row * width + column] =
                    old[start + row] == new[start + column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var (row, column) = (0, 0)
        while row < rows, column < columns {
            if old[start + row] == new[start + column] {
                (oldKept[start + row], newKept[start + column]) = (true, true)
                row += 1
                column += 1
            } else if lengths[(row + 1) * width + column] >= lengths[row * width + column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        return (oldKept, newKept)
    }

    // MARK: Runs

    private static func runs(_ words: [Word], _ kept: [Bool]) -> [Run] {
        var runs: [Run] = []
        for (index, word) in words.enumerated() {
            // A space between two words that differ belongs to them.
            let isBetween =
                word.isSpace && index > 0 && !kept[index - 1] && index + 1 < words.count && !kept[index + 1]
            let isOwn = !kept[index] || isBetween
            if runs.last?.isOwn == isOwn {
                runs[runs.count - 1].text += word
            } else {
                runs.append(Run(text: String(word), isOwn: isOwn))
            }
        }
        // Of two spaces around words that differ, the one behind them belongs to them: “the [new ]card”.
        for index in runs.indices.dropFirst().dropLast()
        where runs[index].isOwn && runs[index].text.hasPrefix(" ") && runs[index + 1].text.hasPrefix(" ") {
            runs[index - 1].text += " "
            runs[index].text = runs[index].text.dropFirst() + " "
            runs[index + 1].text.removeFirst()
        }
        return runs
    }
}

extension Substring {
    /// Whether it is white space alone.
    fileprivate var isSpace: Bool { first?.isWhitespace == true }
}
