import Foundation

extension TextHash {
    /// The hash of a text's words: of its letters, digits and symbols, whatever spaces and punctuation are between them.
    ///
    /// Full width, composition and case of letters make no difference; the signs of messages (`{`, `}`, `#`, `%`) do. A
    /// text without words has the hash of the text itself.
    package init(ofWordsOf text: String) {
        let folded = text.precomposedStringWithCompatibilityMapping.lowercased()
        let words = folded.unicodeScalars.filter(Self.isOfWords)
        self.init(of: words.isEmpty ? text : String(words))
    }

    private static func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "{", "}", "#", "%": true
        default:
            switch scalar.properties.generalCategory {
            case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .connectorPunctuation,
                .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation,
                .otherPunctuation:
                false
            default: true
            }
        }
    }
}
