import TextKernel

/// The name of a locale: a language, and where given a script, a region, variants and extensions.
///
/// Every spelling of one locale is one value: `zh_CN`, `zh-cn`, `ZH_cn` and `zh_CN.UTF-8` are equal. A value is
/// well-formed and short, so it may be given to ICU (whose C functions crash on malformed or long names) and used as
/// the name of a folder. It need not name a language that exists: see ``formattingName``.
///
/// What it deliberately does not do: it does not read the process's locale, it does not check subtags against a
/// registry, and it replaces no subtag by another but legacy tags (RFC 5646, section 2.2.8), extended language subtags
/// and the few language codes that ISO 639 withdrew (`iw` is `he`). CLDR's other aliases are applied by
/// ``canonicalized`` alone, since they change between versions.
///
/// It is no string literal on purpose: `LocaleIdentifier("…")` would then trap where it should give `nil`.
///
/// - SeeAlso: [BCP 47](https://www.rfc-editor.org/rfc/rfc5646),
///   [UTS #35, Unicode Locale Identifier](https://www.unicode.org/reports/tr35/#Unicode_locale_identifier).
public struct LocaleIdentifier: Sendable {
    /// The most characters that a name may have, when nothing else is asked for (RFC 5646, section 4.4.1).
    public static let defaultMaximumLength = 35
    /// The most subtags that a name may have, when nothing else is asked for.
    public static let defaultMaximumSubtags = 8
    /// The most characters that a name may ever have; ICU's own limit for a full name.
    public static let highestMaximumLength = 156

    /// The tag, for look-ups; most fit, and their locales are then copied without counting a reference.
    package let packedTag: PackedName
    /// The tag, where it does not fit.
    private let longTag: LongTag?

    /// The BCP 47 tag in its usual case, such as `zh-Hans-CN` or `ar-EG-u-nu-latn`.
    ///
    /// Never empty; ASCII.
    public var languageTag: String { longTag?.text ?? packedTag.text }

    // How many bytes of the tag belong to what, each with the hyphen before it.
    // With the hint in one word, so that a locale is handed on in registers.
    @usableFromInline var lengths: UInt64
    private var languageLength: UInt8 { UInt8(truncatingIfNeeded: lengths) }
    private var scriptLength: UInt8 { UInt8(truncatingIfNeeded: lengths >> 8) }
    private var regionLength: UInt8 { UInt8(truncatingIfNeeded: lengths >> 16) }
    private var variantsLength: UInt8 { UInt8(truncatingIfNeeded: lengths >> 24) }

    /// The language, such as `zh`; `und` where it is left open.
    public var language: String { part(0, languageLength) }
    /// The script, such as `Hans`; `nil` where none is given.
    public var script: String? { scriptLength == 0 ? nil : part(languageLength + 1, scriptLength - 1) }
    /// The region, such as `CN` or `419`; `nil` where none is given.
    public var region: String? {
        regionLength == 0 ? nil : part(languageLength + scriptLength + 1, regionLength - 1)
    }
    /// The variants in lower case, such as `valencia`, in the order given.
    public var variants: [String] {
        if variantsLength == 0 { return [] }
        return part(languageLength + scriptLength + regionLength + 1, variantsLength - 1)
            .split(separator: "-").map(String.init)
    }

    /// Extensions and private use, each with its singleton (`u-nu-latn`), in canonical order.
    var extensions: [String] {
        let rest = languageTag.utf8.dropFirst(Int(languageLength + scriptLength + regionLength + variantsLength))
        var extensions: [String] = []
        for subtag in rest.split(separator: UInt8(ascii: "-")) {
            let text = String(decoding: subtag, as: UTF8.self)
            if text.utf8.count == 1, extensions.last?.hasPrefix("x-") != true, extensions.last != "x" {
                extensions.append(text)
            } else {
                extensions[extensions.count - 1] += "-" + text
            }
        }
        return extensions
    }

    private func part(_ start: UInt8, _ length: UInt8) -> String {
        String(decoding: languageTag.utf8.dropFirst(Int(start)).prefix(Int(length)), as: UTF8.self)
    }

    /// Makes an identifier of subtags that are in canonical case already; at most 255 bytes.
    init(
        language: String,
        script: String? = nil,
        region: String? = nil,
        variants: [String] = [],
        extensions: [String] = []
    ) {
        var tag = language
        if let script { tag += "-" + script }
        if let region { tag += "-" + region }
        for part in variants + extensions { tag += "-" + part }
        packedTag = PackedName(tag)
        longTag = packedTag.isLong ? LongTag(tag) : nil
        let parts = [
            language.utf8.count, script.map { $0.utf8.count + 1 } ?? 0, region.map { $0.utf8.count + 1 } ?? 0,
            variants.reduce(0) { $0 + $1.utf8.count + 1 },
        ]
        lengths = parts.reversed().reduce(0) { $0 << 8 | UInt64(UInt8($1)) }
    }

    /// An index under which somebody may find the locale without a search, as they gave it; -1 where none did.
    ///
    /// It is no part of the locale: a wrong one costs the search and nothing else.
    @inlinable
    @inline(always)
    package var indexHint: Int { Int(Int32(truncatingIfNeeded: lengths >> 32)) &- 1 }

    /// The same locale, with a hint where to find it; a tag that does not fit inline has none.
    package func withIndexHint(_ index: Int) -> LocaleIdentifier {
        if packedTag.isLong { return self }
        var hinted = self
        hinted.lengths = lengths & 0xFFFF_FFFF | UInt64(UInt32(truncatingIfNeeded: index &+ 1)) << 32
        return hinted
    }

    /// Reads a locale's name in any usual spelling.
    ///
    /// Read are `-` and `_` as separators and any case; a POSIX code set and modifier (`zh_CN.UTF-8`, `de_DE@euro`),
    /// which are dropped, and with them ICU's own keywords (`ar@numbers=latn`: write `ar-u-nu-latn`); legacy tags
    /// (`i-klingon`, `zh-min-nan`), which become what replaced them; extensions, private use at the end included.
    ///
    /// - Parameters:
    ///   - text: The name, without white space around it.
    ///   - maximumLength: The most characters of `text`, all of them counted; at most ``highestMaximumLength`` counts.
    ///     Language, script, region and variants together have 35 in any case.
    ///   - maximumSubtags: The most subtags of `text`, whatever separates them.
    ///
    /// `nil` where the text is too long or ill-formed by UTS #35: empty, not ASCII, a first subtag of one or four
    /// letters, a misplaced subtag, a repeated variant or singleton. A well-formed name of an unknown language or
    /// region is read.
    public init?(_ text: String, maximumLength: Int, maximumSubtags: Int = Self.defaultMaximumSubtags) {
        self.init(utf8: text.utf8.span, maximumLength: maximumLength, maximumSubtags: maximumSubtags)
    }

    /// Reads a locale's name in any usual spelling, of at most 35 characters and 8 subtags.
    ///
    /// `nil` where the text is too long or ill-formed, as ``init(_:maximumLength:maximumSubtags:)`` says.
    public init?(_ text: String) {
        self.init(utf8: text.utf8.span)
    }

    /// Reads a locale's name that is in the source code.
    ///
    /// - Precondition: The name is well-formed and within the default limits.
    public init(literal text: StaticString) {
        guard let identifier = Self(text.description) else {
            preconditionFailure("\(text) is not the name of a locale")
        }
        self = identifier
    }

    /// The name of a folder for this locale, such as `zh_CN`, `zh_Hans_CN` or `ca_ES_VALENCIA`.
    ///
    /// Without extensions, so two locales that differ in these alone share a folder. Letters, digits and `_` only.
    public var folderName: String {
        var name = language
        if let script { name += "_" + script }
        if let region { name += "_" + region }
        for variant in variants { name += "_" + variant.uppercased() }
        return name
    }

    /// The same locale without extensions and private use.
    public var withoutExtensions: LocaleIdentifier {
        if extensions.isEmpty { return self }
        return LocaleIdentifier(language: language, script: script, region: region, variants: variants)
    }
}

extension LocaleIdentifier: Hashable {
    /// Whether both name the same locale, extensions included.
    ///
    /// The spelling they were read from does not count.
    public static func == (left: Self, right: Self) -> Bool {
        left.packedTag == right.packedTag && left.longTag?.text == right.longTag?.text
    }

    /// Feeds the language tag, which says everything.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(packedTag.low)
        hasher.combine(packedTag.high)
        if let longTag { hasher.combine(longTag.text) }
    }
}

extension LocaleIdentifier: LosslessStringConvertible {
    /// The tag, as ``languageTag`` gives it.
    ///
    /// One that was read with larger limits is read again with the same limits.
    public var description: String { languageTag }
}

/// A language tag that does not fit inline.
private final class LongTag: Sendable {
    let text: String

    init(_ text: String) { self.text = text }
}
