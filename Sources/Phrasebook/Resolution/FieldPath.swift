import TextKernel

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
    public var contractForm: String { asciiForm ?? scalarForm }

    private var scalarForm: String {
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

    /// The contract form of a path in ASCII, which most are, without asking Unicode about each letter.
    private var asciiForm: String? {
        UTF8Buffer.withScratch { output in
            Self.appendASCII(description.utf8.span, to: &output) ? output.wellFormedText : nil
        }
    }

    /// Appends the contract form of a path in ASCII; false where it is not in ASCII, and something may be appended then.
    static func appendASCII(_ path: Span<UInt8>, to output: inout UTF8Buffer) -> Bool {
        // Where the name begins, and what was written last of it; 0 is nothing.
        var start = 0
        var last: UInt8 = 0
        for index in path.indices {
            let byte = path[index]
            guard byte < 0x80 else { return false }
            if byte.separatesNames {
                output.append(byte)
                (start, last) = (index + 1, 0)
                continue
            }
            if byte.isCapital, index > start, last != UInt8(ascii: "_") {
                let next = index + 1 < path.count ? path[index + 1] : 0
                let endsRun = path[index - 1].isCapital && next.isLetter && !next.isCapital
                let isBrandPrefix = index == start + 1 && next.isCapital
                if endsRun || (!path[index - 1].isCapital && !isBrandPrefix) { output.append(UInt8(ascii: "_")) }
            }
            last =
                byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ")
                ? UInt8(ascii: "_") : byte.isCapital ? byte | 0x20 : byte
            output.append(last)
        }
        return true
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

extension UInt8 {
    /// Whether the byte is between the names of a path.
    var separatesNames: Bool {
        self == UInt8(ascii: ".") || self == .slash || self == .openBracket || self == .closeBracket
    }

    /// Whether the byte is a capital of ASCII.
    fileprivate var isCapital: Bool { isLetter && self & 0x20 == 0 }
}
