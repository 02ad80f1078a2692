/// How generated source names things.
package enum SourceName {
    /// The name of a catalog's type, such as `CardIssuing`; nil for a name that no type can have.
    ///
    /// One that Swift or this package has already gets `Codes` behind it.
    package static func type(of catalog: Catalog.Name) -> String? {
        let name = parts(of: catalog).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        guard isIdentifier(name) else { return nil }
        return takenTypes.contains(name) ? name + "Codes" : name
    }

    /// The name of a catalog among the static members of `Catalog.Name`, such as `cardIssuing`; nil for a name that no
    /// member can have.
    package static func member(of catalog: Catalog.Name) -> String? {
        let parts = parts(of: catalog)
        guard let first = parts.first else { return nil }
        let start = first == first.uppercased() ? first.lowercased() : first.prefix(1).lowercased() + first.dropFirst()
        let name = start + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
        guard isIdentifier(name) else { return nil }
        return unusable.contains(name) ? name + "Catalog" : name
    }

    /// The label of an argument's parameter: its name, or `argument0` for the argument `0`; nil for a name that no
    /// parameter can have.
    package static func label(ofArgument name: String) -> String? {
        if isIdentifier(name) { return name }
        return !name.isEmpty && name.utf8.allSatisfy(isDigit) ? "argument" + name : nil
    }

    /// Whether a symbol can name a member, as the manifest's schema has it, and is none of ``unusable``.
    package static func isSymbol(_ text: String) -> Bool {
        guard let first = text.utf8.first, isLowercase(first) || first == UInt8(ascii: "_") else { return false }
        return text.utf8.allSatisfy(isASCIIName) && text.utf8.contains { $0 != UInt8(ascii: "_") }
            && !unusable.contains(text)
    }

    /// The name as a declaration spells it: a word of the language is in backticks.
    package static func declared(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// What a static member cannot be called: Swift reads these otherwise, or the type has such a member already.
    package static let unusable: Set<String> = ["self", "init", "allCodes"]

    /// Types that source without generated code names, and the modules that generated source names.
    private static let takenTypes: Set<String> = [
        "Any", "AnyObject", "Array", "Bool", "Character", "Codable", "Data", "Date", "Dictionary", "Double",
        "Equatable",
        "Error", "Foundation", "Hashable", "Int", "Optional", "Protocol", "Result", "Self", "Sendable", "Set", "String",
        "Swift", "Task", "Type", "URL", "Void",
        "ICU", "MessageFormat", "Phrasebook", "PhrasebookCatalogs", "PhrasebookHummingbird", "PhrasebookService",
        "Answer", "Audience", "Catalog", "Code", "CodedError", "CodedErrors", "CodeReference", "Currency",
        "Diagnostic", "ErrorBody", "ExactDecimal", "Home", "Instant", "LocaleIdentifier", "MessageArgument",
        "MessageArguments", "MessageStore", "Money", "Snapshot",
    ]

    /// The words of the language that a declaration cannot use as they are (The Swift Programming Language, "Lexical
    /// Structure", keywords used in declarations, in statements, in expressions and types, and in patterns).
    private static let keywords: Set<String> = [
        "Any", "Protocol", "Self", "Type", "_", "as", "associatedtype", "await", "break", "case", "catch", "class",
        "continue", "default", "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false",
        "fileprivate", "for", "func", "guard", "if", "import", "in", "init", "inout", "internal", "is", "let", "nil",
        "open", "operator", "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var",
        "where", "while",
    ]

    /// The words of a catalog's name: what is between characters that no name in source has.
    private static func parts(of catalog: Catalog.Name) -> [String] {
        catalog.rawValue.unicodeScalars.split { !isPart($0) || $0 == "_" }.map { String($0) }
    }

    /// Whether a text is an identifier, backticks apart.
    ///
    /// Of the scalars outside ASCII those that Unicode allows in identifiers; Swift allows all of these and more.
    private static func isIdentifier(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.value >= 0x80 || !isDigit(UInt8(first.value)) else {
            return false
        }
        return text.unicodeScalars.allSatisfy(isPart) && text.utf8.contains { $0 != UInt8(ascii: "_") }
            && (first.value < 0x80 || first.properties.isXIDStart)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? isASCIIName(UInt8(scalar.value)) : scalar.properties.isXIDContinue
    }

    private static func isASCIIName(_ byte: UInt8) -> Bool {
        isLowercase(byte) || isLowercase(byte | 0x20) && byte < 0x60 || isDigit(byte) || byte == UInt8(ascii: "_")
    }

    private static func isLowercase(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z") }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }
}
