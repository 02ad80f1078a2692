/// How pieces of the file are shown in the sentences.
extension JSONDiagnostic {
    /// A key or word in quotation marks, shortened, with nothing invisible in it.
    static func quoted(_ text: String) -> String {
        let limit = 40
        var result = "\""
        var count = 0
        for scalar in text.unicodeScalars {
            count += 1
            if count > limit {
                result += "…"
                break
            }
            result += isInvisible(scalar) ? "\\u{\(hexadecimal(scalar))}" : String(scalar)
        }
        return result + "\""
    }

    /// A character as itself, or as its number where it does not show.
    static func shown(_ scalar: Unicode.Scalar) -> String {
        isInvisible(scalar) || scalar == " " ? "U+\(hexadecimal(scalar))" : String(scalar)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: true
        case .spaceSeparator: scalar != " "
        default: false
        }
    }

    /// The value of a scalar in at least four hexadecimal digits.
    static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    }
}
