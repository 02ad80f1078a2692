import TextKernel

extension String {
    /// Whether it says something that has to be translated: two words at least, where a single one may be a name.
    var isSentence: Bool {
        var words = 0
        var isInWord = false
        for scalar in unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic
            // Text that is written without spaces has words of a character or two.
            if isLetter, !isInWord || scalar.isHan { words += 1 }
            isInWord = isLetter || (isInWord && !scalar.properties.isWhitespace)
        }
        return words > 1
    }

    /// Whether it has the same words as another text, whatever white space is between them and however they are
    /// capitalized.
    func hasSameWords(as other: String) -> Bool {
        func words(_ text: String) -> [String] {
            text.split(whereSeparator: \.isWhitespace).map { $0.lowercased() }
        }
        return hasSameBytes(as: other) || words(self) == words(other)
    }
}
