extension LocaleIdentifier {
    /// Reads a locale's name from UTF-8, as ``init(_:maximumLength:maximumSubtags:)`` does.
    public init?(
        utf8 text: Span<UInt8>,
        maximumLength: Int = Self.defaultMaximumLength,
        maximumSubtags: Int = Self.defaultMaximumSubtags
    ) {
        guard !text.isEmpty, text.count <= Swift.min(maximumLength, Self.highestMaximumLength),
            var subtags = Self.subtags(of: text), subtags.count <= maximumSubtags
        else { return nil }
        if subtags.count <= 3, let current = legacyTags[subtags.joined(separator: "-")] {
            subtags = current.split(separator: "-").map(String.init)
        }
        var reader = SubtagReader(subtags: subtags)
        guard let identifier = reader.identifier(),
            identifier.folderName.utf8.count <= Self.defaultMaximumLength
        else { return nil }
        self = identifier
    }

    /// The subtags in lower case, without the code set and the modifier of a POSIX name.
    private static func subtags(of text: Span<UInt8>) -> [String]? {
        var subtags: [String] = []
        var subtag: [UInt8] = []
        var position = 0
        while position < text.count, text[position] != UInt8(ascii: "."), text[position] != UInt8(ascii: "@") {
            let byte = text[position]
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
                guard !subtag.isEmpty else { return nil }
                subtags.append(String(decoding: subtag, as: UTF8.self))
                subtag.removeAll(keepingCapacity: true)
            } else {
                guard byte.isASCIIAlphanumeric, subtag.count < 8 else { return nil }
                subtag.append(byte.asciiLowercased)
            }
            position += 1
        }
        guard !subtag.isEmpty, isPOSIXSuffix(text.extracting(position...)) else { return nil }
        subtags.append(String(decoding: subtag, as: UTF8.self))
        return subtags
    }

    /// Whether this is nothing, or `.` and a code set, or `@` and a modifier, or both.
    private static func isPOSIXSuffix(_ text: Span<UInt8>) -> Bool {
        var nameLength = 1
        var seenModifier = false
        for position in text.indices {
            let byte = text[position]
            if byte == UInt8(ascii: ".") && position == 0 || byte == UInt8(ascii: "@") && !seenModifier {
                guard nameLength > 0 else { return false }
                seenModifier = byte == UInt8(ascii: "@")
                nameLength = 0
            } else {
                let isPunctuation = byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                let isKeywordSyntax = seenModifier && (byte == UInt8(ascii: "=") || byte == UInt8(ascii: ";"))
                guard byte.isASCIIAlphanumeric || isPunctuation || isKeywordSyntax else { return false }
                nameLength += 1
            }
        }
        return nameLength > 0
    }
}

/// Reads subtags in the order that the grammar of UTS #35 wants them.
private struct SubtagReader {
    var rest: ArraySlice<String>

    init(subtags: [String]) { rest = subtags[...] }

    /// The next subtag, where it has the form that is asked for.
    private mutating func take(where isWanted: (String) -> Bool) -> String? {
        guard let next = rest.first, isWanted(next) else { return nil }
        return rest.removeFirst()
    }

    mutating func identifier() -> LocaleIdentifier? {
        guard var language = take(where: \.isLanguage) else { return nil }
        if languagesWithExtension.contains(language), let extended = take(where: { $0.isAlphabetic(3...3) }) {
            language = extended
        }
        language = withdrawnLanguages[language] ?? language
        let script = take { $0.isAlphabetic(4...4) }.map { $0.prefix(1).uppercased() + $0.dropFirst() }
        let region = take { $0.isAlphabetic(2...2) || $0.isNumeric && $0.utf8.count == 3 }?.uppercased()
        var variants: [String] = []
        while let variant = take(where: \.isVariant) {
            guard !variants.contains(variant) else { return nil }
            variants.append(variant)
        }
        guard let extensions = extensions() else { return nil }
        return LocaleIdentifier(
            language: language,
            script: script,
            region: region,
            variants: variants,
            extensions: extensions
        )
    }

    /// All extensions in the order of their singletons, then private use; `nil` where they are ill-formed.
    private mutating func extensions() -> [String]? {
        var found: [String: String] = [:]
        while let singleton = take(where: { $0.utf8.count == 1 && $0 != "x" }) {
            guard found[singleton] == nil, let subtags = extensionSubtags(of: singleton) else { return nil }
            found[singleton] = singleton + "-" + subtags
        }
        var result = found.sorted { $0.key < $1.key }.map(\.value)
        if take(where: { $0 == "x" }) != nil {
            guard !rest.isEmpty else { return nil }
            result.append("x-" + rest.joined(separator: "-"))
            rest = []
        }
        return rest.isEmpty ? result : nil
    }

    private mutating func extensionSubtags(of singleton: String) -> String? {
        var subtags: [String] = []
        while let subtag = take(where: { $0.utf8.count > 1 }) { subtags.append(subtag) }
        if singleton == "u" { return unicodeExtension(subtags) }
        return subtags.isEmpty ? nil : subtags.joined(separator: "-")
    }

    /// Attributes, then keywords in the order of their keys; the first of a repeated key counts, `true` is implied.
    private func unicodeExtension(_ subtags: [String]) -> String? {
        let attributes = subtags.prefix { $0.utf8.count > 2 }
        var keywords: [(key: String, types: [String])] = []
        for subtag in subtags.dropFirst(attributes.count) {
            if subtag.utf8.count == 2 {
                guard subtag.utf8.last?.isASCIILetter == true else { return nil }
                keywords.append((subtag, []))
            } else {
                keywords[keywords.count - 1].types.append(subtag)
            }
        }
        var seen: Set<String> = []
        keywords = keywords.filter { seen.insert($0.key).inserted }.sorted { $0.key < $1.key }
        let parts = attributes.sorted() + keywords.flatMap { $0.types == ["true"] ? [$0.key] : [$0.key] + $0.types }
        return parts.isEmpty ? nil : parts.joined(separator: "-")
    }
}

extension String {
    fileprivate func isAlphabetic(_ length: ClosedRange<Int>) -> Bool {
        length.contains(utf8.count) && utf8.allSatisfy(\.isASCIILetter)
    }

    fileprivate var isNumeric: Bool { utf8.allSatisfy(\.isASCIIDigit) }

    fileprivate var isLanguage: Bool { isAlphabetic(2...3) || isAlphabetic(5...8) }

    fileprivate var isVariant: Bool {
        utf8.count >= 5 || utf8.count == 4 && utf8.first?.isASCIIDigit == true
    }
}

extension UInt8 {
    fileprivate var isASCIIDigit: Bool { self >= 0x30 && self <= 0x39 }
    fileprivate var isASCIILetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
    fileprivate var isASCIIAlphanumeric: Bool { isASCIIDigit || isASCIILetter }
    fileprivate var asciiLowercased: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}

/// Tags that were registered whole before BCP 47 had subtags, and what CLDR 42 reads them as.
///
/// Source: RFC 5646, section 2.2.8, with the preferred values of the IANA registry; those that have none there
/// (`cel-gaulish`, `i-default`, `i-enochian`, `i-mingo`, `zh-min`) as CLDR's `languageAlias` has them. And `root`, as
/// UTS #35, "Unicode Locale Identifier", reads it.
private let legacyTags: [String: String] = [
    "art-lojban": "jbo", "cel-gaulish": "xtg", "en-gb-oed": "en-gb-oxendict", "i-ami": "ami", "i-bnn": "bnn",
    "i-default": "en-x-i-default", "i-enochian": "und-x-i-enochian", "i-hak": "hak", "i-klingon": "tlh",
    "i-lux": "lb", "i-mingo": "see-x-i-mingo", "i-navajo": "nv", "i-pwn": "pwn", "i-tao": "tao", "i-tay": "tay",
    "i-tsu": "tsu", "no-bok": "nb", "no-nyn": "nn",
    "root": "und", "sgn-be-fr": "sfb", "sgn-be-nl": "vgt", "sgn-ch-de": "sgg",
    "zh-guoyu": "zh", "zh-hakka": "hak", "zh-min": "nan-x-zh-min", "zh-min-nan": "nan", "zh-xiang": "hsn",
]

/// The languages that may be followed by an extended language subtag, which then replaces them.
///
/// Source: the prefixes of `Type: extlang` in the IANA registry. After any other language three letters are an error,
/// so that `en_USA` is refused and not read as the language `usa`.
private let languagesWithExtension: Set<String> = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"]

/// Language codes that ISO 639 withdrew, and `cmn`, which CLDR always writes `zh`.
private let withdrawnLanguages: [String: String] = [
    "in": "id", "iw": "he", "ji": "yi", "jw": "jv", "mo": "ro", "cmn": "zh",
]
