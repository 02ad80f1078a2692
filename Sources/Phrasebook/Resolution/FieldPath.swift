/// The name of a field, with its path, in any of the spellings that APIs use.
///
/// `cardHolderName`, `card_holder_name`, `billing.postalCode`, `items[2].price` and `/amount/currency` are all field
/// paths. The contract form spells each name in snake_case and keeps the path as it is written.
public struct FieldPath: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The path as it was given.
    public let description: String

    /// A path in any spelling.
    public init(_ text: String) { description = text }

    /// A path written in source.
    public init(stringLiteral value: String) { description = value }

    /// The path with each name in snake_case: `billing.postalCode` is `billing.postal_code`.
    public var contractForm: String {
        var result = String.UnicodeScalarView()
        var name: [Unicode.Scalar] = []
        for scalar in description.unicodeScalars {
            if Self.separators.contains(scalar) {
                result.append(contentsOf: Self.snakeCase(name))
                name = []
                result.append(scalar)
            } else {
                name.append(scalar)
            }
        }
        result.append(contentsOf: Self.snakeCase(name))
        return String(result)
    }

    /// The names of the path in contract form, indices left out: `items[2].price` is `items`, `price`.
    var names: [String] {
        contractForm.unicodeScalars.split(whereSeparator: Self.separators.contains).map { String($0) }.filter {
            !$0.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    private static let separators: Set<Unicode.Scalar> = [".", "/", "[", "]"]

    /// A name with each of its words in small letters, joined by `_`.
    ///
    /// A word begins at a capital after a small letter or digit, and at the last capital of a run that a small letter
    /// follows (`IDNumber`: `id_number`). A single small letter before a run of capitals belongs to it (`iOSToken`:
    /// `ios_token`).
    private static func snakeCase(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        for (index, scalar) in name.enumerated() {
            if scalar == "-" || scalar == " " {
                result.append("_")
                continue
            }
            let isCapital = scalar.properties.isUppercase
            if isCapital, index > 0, result.last != "_" {
                let previous = name[index - 1]
                let next = index + 1 < name.count ? name[index + 1] : nil
                let endsRun = previous.properties.isUppercase && next?.properties.isLowercase == true
                let isBrandPrefix = index == 1 && next?.properties.isUppercase == true
                if endsRun || (!previous.properties.isUppercase && !isBrandPrefix) { result.append("_") }
            }
            result += Array(scalar.properties.lowercaseMapping.unicodeScalars)
        }
        return result
    }
}
