/// How long texts may be in a language, in user-perceived characters.
///
/// What is held to a limit is the room that a text has, on a phone and in a line of a log: 120 characters of English for a
/// user text. Other languages say the same in more or in fewer characters.
///
/// Sources: Chinese, the glossary's style. Japanese and Korean, whose characters are twice as wide (UAX #11), say the same in
/// about half of the characters. All others, "Text size in translation" of the W3C's Internationalization Activity: texts
/// of more than 70 characters grow to 130 % of English.
struct TextLengths: Sendable {
    let message: Int
    let handling: Int
    let user: Int

    private static let english = TextLengths(message: 80, handling: 200, user: 120)
    private static let chinese = TextLengths(message: 30, handling: 100, user: 45)
    private static let japanese = TextLengths(message: 45, handling: 130, user: 75)
    private static let korean = TextLengths(message: 50, handling: 140, user: 80)
    private static let other = TextLengths(message: 104, handling: 260, user: 156)

    /// The lengths of a locale, by its language.
    static func of(_ locale: String) -> TextLengths {
        let bytes = locale.utf8
        guard bytes.count == 2 || bytes.dropFirst(2).first == UInt8(ascii: "_") else {
            return locale == "yue" || locale.hasPrefix("yue_") ? chinese : other
        }
        return switch locale.prefix(2) {
        case "en": english
        case "zh": chinese
        case "ja": japanese
        case "ko": korean
        default: other
        }
    }
}
