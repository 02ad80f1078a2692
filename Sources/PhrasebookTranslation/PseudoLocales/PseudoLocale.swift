import ICU
package import MessageFormat

/// A locale of no language, made from the source to test what shows its texts.
package enum PseudoLocale: String, Sendable, Hashable, CaseIterable {
    /// Accented letters, texts 35 % longer, brackets around: what has no accents is not translated, and what has no
    /// bracket is cut off.
    case accented = "en_XA"
    /// Written from right to left.
    case mirrored = "ar_XB"

    /// The name of its folder, such as `en_XA`.
    package var folder: String { rawValue }

    /// How much longer than the source a text of ``accented`` is, of a hundred, brackets not counted.
    static let growthPercent = 35

    /// The pseudo text of a source: its placeholders, branches and quotes mean the same.
    ///
    /// - Parameters:
    ///   - source: The source.
    ///   - syntax: What it is written in, and the pseudo text with it.
    /// - Returns: The text; the source itself where it is no message.
    package func text(of source: String, in syntax: MessageSyntax = .icu) -> String {
        guard let message = syntax.read(source).message else { return source }
        let changed =
            switch self {
            case .accented: message.changingTexts(Self.accented, ending: Self.padding).enclosed("[", "]")
            case .mirrored: message.changingTexts(Self.mirrored, ending: { _ in "" })
            }
        return MessageConversion.text(of: changed) ?? source
    }

    // MARK: Accents

    private static func accented(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(letters[scalar] ?? scalar) }
        return String(result)
    }

    private static let letters: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        uniqueKeysWithValues: zip(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".unicodeScalars,
            "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž".unicodeScalars))

    /// What a text is made longer with: number words, as many characters of them as are needed.
    private static func padding(for text: String) -> String {
        let count = (text.count * growthPercent + 99) / 100
        guard count > 0 else { return "" }
        var padding = ""
        var index = 0
        while padding.count < count {
            padding += " " + words[index % words.count]
            index += 1
        }
        let cut = padding.prefix(count)
        // A space at the end would be lost where texts are trimmed.
        return accented(cut.last == " " ? cut.dropLast() + "~" : String(cut))
    }

    private static let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

    // MARK: Right to left

    /// Each word from right to left, between marks that give its neighbours that direction too.
    ///
    /// - SeeAlso: UAX #9, "Unicode Bidirectional Algorithm": U+200F, U+202E and U+202C.
    private static func mirrored(_ text: String) -> String {
        var result = ""
        var word = ""
        func finish() {
            if !word.isEmpty { result += "\u{200F}\u{202E}\(word)\u{202C}\u{200F}" }
            word = ""
        }
        for character in text {
            if character.isWhitespace {
                finish()
                result.append(character)
            } else {
                word.append(character)
            }
        }
        finish()
        return result
    }
}

extension LocaleIdentifier {
    /// Whether it is no language: its texts are made from the source, and are no translations.
    ///
    /// By the regions that CLDR uses for its own, `XA` and `XB`, and the variants that mean the same.
    var isPseudo: Bool {
        ["XA", "XB"].contains(region)
            || variants.contains { ["psaccent", "psbidi", "pscrack"].contains($0.lowercased()) }
    }
}

extension TranslatedHome {
    /// The folders of the locales of languages, in the order of ``locales``.
    var spokenLocales: [String] { locales.filter { LocaleIdentifier($0)?.isPseudo != true } }
}
