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
}
