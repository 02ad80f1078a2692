import Phrasebook

/// Texts as XML 1.0 writes them.
enum XMLText {
    /// The text of an element.
    static func content(_ text: String) -> String { escaped(text, inAttribute: false) }

    /// The text of an element of XLIFF 2, in which a character that XML has no form for is written as a code point.
    static func contentWithCodePoints(_ text: String) -> String {
        var result = ""
        var part = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            guard !scalar.isXML else {
                part.append(scalar)
                continue
            }
            let digits = String(scalar.value, radix: 16, uppercase: true)
            let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
            result += content(String(part)) + "<cp hex=\"\(zeros)\(digits)\"/>"
            part = String.UnicodeScalarView()
        }
        return result + content(String(part))
    }

    /// The value of an attribute, in its quotation marks.
    static func attribute(_ text: String) -> String { "\"\(escaped(text, inAttribute: true))\"" }

    /// Refuses what has no form in XML.
    ///
    /// - Throws: ``TranslationError`` with the code `unfitText` at the first character.
    static func check(_ texts: [String?], of address: TextAddress) throws(TranslationError) {
        for case let text? in texts {
            guard let scalar = text.unicodeScalars.first(where: { !$0.isXML }) else { continue }
            throw TranslationError(
                .unfitText,
                .unfitForXML(
                    address: "\(address)", code: "U+\(String(scalar.value, radix: 16, uppercase: true))"),
                fixIt: .removeCharacterOrFormat)
        }
    }

    private static func escaped(_ text: String, inAttribute: Bool) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"" where inAttribute: result.append(contentsOf: "&quot;".unicodeScalars)
            // A parser would make one line feed of them.
            case "\r": result.append(contentsOf: "&#13;".unicodeScalars)
            case "\t" where inAttribute, "\n" where inAttribute:
                result.append(contentsOf: "&#\(scalar.value);".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
