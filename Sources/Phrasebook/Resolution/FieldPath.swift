public import PhrasebookFiles
import TextKernel

/// The name of a field, with its path, in any of the spellings that APIs use.
///
/// `cardHolderName`, `card_holder_name`, `billing.postalCode`, `items[2].price` and `/amount/currency` are all field
/// paths. The contract form spells each name as the API's manifest says, and keeps the path as it is written.
public struct FieldPath: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// The path as it was given.
    public let description: String

    /// A path in any spelling.
    public init(_ text: String) { description = text }

    /// A path written in source.
    public init(stringLiteral value: String) { description = value }

    /// The path with each name as an API spells it: in snake_case, `billing.postalCode` is `billing.postal_code`.
    public func contractForm(_ names: Catalog.FieldNames) -> String {
        switch names {
        case .snakeCase: snakeCase
        case .camelCase: camelCase
        case .asGiven: description
        }
    }

    /// The path with each name in snake_case.
    package var snakeCase: String {
        UTF8Buffer.withScratch { output in
            Self.appendASCII(description.utf8.span, to: &output) ? output.wellFormedText : nil
        } ?? spelledByScalars
    }

    /// The path with each name in camelCase; what a name begins with stays (`_id`).
    private var camelCase: String {
        var result = String.UnicodeScalarView()
        var isInside = false
        var isJoined = false
        for scalar in snakeCase.unicodeScalars {
            if Self.separators.contains(scalar) {
                if isJoined { result.append("_") }
                (isInside, isJoined) = (false, false)
            } else if scalar == "_", isInside {
                isJoined = true
                continue
            } else {
                isInside = isInside || scalar != "_"
            }
            result.append(contentsOf: isJoined ? Array(scalar.properties.uppercaseMapping.unicodeScalars) : [scalar])
            isJoined = false
        }
        if isJoined { result.append("_") }
        return String(result)
    }

    private var spelledByScalars: String {
        let path = Array(description.unicodeScalars)
        var result = String.UnicodeScalarView()
        var start = 0
        for (index, scalar) in path.enumerated() {
            if Self.separators.contains(scalar) {
                result.append(scalar)
                start = index + 1
            } else {
                func letter(_ position: Int) -> NameLetter {
                    guard path.indices.contains(position), position >= start else { return .end }
                    return Self.separators.contains(path[position]) ? .end : NameLetter(path[position])
                }
                if scalar == "-" || scalar == " " {
                    if let joint = NameLetter.joint(scalar, between: letter(index - 1), letter(index + 1)) {
                        result.append(joint)
                    }
                    continue
                }
                let begins = NameLetter.beginsWord(index, letter)
                if begins { result.append("_") }
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return String(result)
    }

    /// Appends a path in ASCII with each name in snake_case, without asking Unicode about each letter.
    ///
    /// - Returns: false where the path is not in ASCII; something may be appended then.
    static func appendASCII(_ path: Span<UInt8>, to output: inout UTF8Buffer) -> Bool {
        var start = 0
        for index in path.indices {
            let byte = path[index]
            guard byte < 0x80 else { return false }
            if byte.separatesNames {
                output.append(byte)
                start = index + 1
            } else {
                func letter(_ position: Int) -> NameLetter {
                    guard path.indices.contains(position), position >= start else { return .end }
                    return path[position].separatesNames ? .end : NameLetter(path[position])
                }
                if byte == UInt8(ascii: "-") || byte == UInt8(ascii: " ") {
                    let joint = NameLetter.joint(Unicode.Scalar(byte), between: letter(index - 1), letter(index + 1))
                    if let joint { output.append(UInt8(ascii: joint)) }
                    continue
                }
                let begins = NameLetter.beginsWord(index, letter)
                if begins { output.append(UInt8(ascii: "_")) }
                output.append(byte.isLetter ? byte | 0x20 : byte)
            }
        }
        return true
    }

    /// The names of the path in snake_case, indices left out: `items[2].price` is `items`, `price`.
    var names: [String] {
        snakeCase.unicodeScalars.split(whereSeparator: Self.separators.contains).map { String($0) }.filter {
            !$0.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    private static let separators: Set<Unicode.Scalar> = [".", "/", "[", "]", "'", "\""]
}

extension UInt8 {
    /// Whether the byte is between the names of a path.
    var separatesNames: Bool {
        self == UInt8(ascii: ".") || self == .slash || self == .openBracket || self == .closeBracket || self == .quote
            || self == UInt8(ascii: "'")
    }
}
