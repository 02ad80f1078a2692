public import ICU
package import TextKernel

/// Every fact of one API's codes that is not a word.
public struct Catalog: Sendable {
    /// A catalog's name, such as `card-issuing`: the name of its files.
    public struct Name: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
        /// The name.
        public let rawValue: String
        /// As look-ups compare it; a program makes a catalog's name once and looks it up often.
        package let packed: PackedName
        /// A name.
        public init(rawValue: String) {
            self.rawValue = rawValue
            packed = PackedName(rawValue)
        }
        /// A name.
        public init(_ text: String) { self.init(rawValue: text) }
        /// A name written in source.
        public init(stringLiteral value: String) { self.init(rawValue: value) }
        /// Whether both are the same name.
        public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
        /// Hashes the name.
        public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
        /// The name.
        public var description: String { rawValue }
    }

    /// A group of codes in the document.
    public struct Category: Sendable, Hashable {
        /// The category's name; its heading is the text `category.NAME`.
        public let name: String
        /// The range of codes that the document names, such as `1xxx`; nothing is derived from it.
        public let range: String?
    }

    /// A type of error, where the API has types.
    public struct ErrorType: Sendable, Hashable {
        /// The type's name.
        public let name: String
        /// The HTTP status that the document gives it.
        public let httpStatus: Int?
    }

    /// The facts of one code.
    public struct Entry: Sendable, Hashable {
        /// The code.
        public let code: Code
        /// The second, symbolic key, where the API has one.
        public let identifier: String?
        /// The name of the code in generated source.
        public let symbol: String
        /// The name of its category.
        public let category: String?
        /// The name of its type.
        public let type: String?
        /// Who may be told the reason.
        public let audience: Audience
        /// The arguments that its texts take, in order.
        public let arguments: [Argument]
        /// Where field names are written, beside the message.
        public let fieldPosition: FieldPosition?
        /// The text of `common.arb` that serves as its user text, where it has none of its own.
        public let sharedUserText: String?
        /// What the document says about retrying; nil where it says nothing.
        public let retry: RetryAdvice?
        /// Whether the document calls the code deprecated.
        public let isDeprecated: Bool
        /// The HTTP status that the document gives it, by its type or for all codes.
        public let httpStatus: Int?

        /// The type of an argument.
        public func type(ofArgument name: String) -> ArgumentType? { arguments.first { $0.name == name }?.type }
    }

    /// An argument's name and type.
    public struct Argument: Sendable, Hashable {
        /// The name.
        public let name: String
        /// The type.
        public let type: ArgumentType

        package init(name: String, type: ArgumentType) {
            self.name = name
            self.type = type
        }
    }

    /// Where field names are written, beside the message.
    public enum FieldPosition: String, Sendable, Hashable, CaseIterable {
        /// Before it.
        case before
        /// After it.
        case after
    }

    /// How the names of fields are spelled where programs read them: beside a message, and in the errors of a body.
    public enum FieldNames: String, Sendable, Hashable, CaseIterable {
        /// `card_no`, with the path kept: `items[2].unit_price`.
        case snakeCase = "snake_case"
        /// `cardNo`, with the path kept: `items[2].unitPrice`.
        case camelCase
        /// As the caller spells them.
        case asGiven
    }

    /// A code that the document's prose names and its tables do not have.
    public struct ProseCode: Sendable, Hashable {
        /// The code.
        public let code: Code
        /// What the prose says about retrying.
        public let retry: RetryAdvice?
    }

    /// What a manifest says about the digits of a currency or an asset.
    package struct CurrencyDigits: Sendable {
        /// The code, as it is written.
        package let code: String
        /// Where its facts begin in the manifest: an offset.
        package let offset: Int
        /// The most digits after the point; nil where the package's tables decide.
        package let digits: Int?
        /// The fewest digits after the point that are shown; nil where the package's tables decide.
        package let shownAtLeast: Int?
    }

    /// The catalog's name.
    public let name: Name
    /// The locale in which `message` is contract: what logs show, and what some APIs put on the wire always.
    public let contractLocale: LocaleIdentifier
    /// The code of success.
    public let successCode: Code?
    /// The HTTP status of a body whose code has none by the document.
    public let httpStatus: Int
    /// Whether ``httpStatus`` is the document's word.
    public let httpStatusOrigin: BodyShape.Origin
    /// How the error body looks.
    public let body: BodyShape
    /// What a code is appended to, for the `type` of problem details: a URI reference.
    public let reference: String
    /// The IANA name of the time zone in which instants are shown, unless the caller names one.
    public let timeZone: String?
    /// How names of fields are spelled; as they are given, unless the API asks for another spelling.
    public let fieldNames: FieldNames
    /// Whether an amount with more digits than its currency has is refused.
    public let rejectsSurplusDigits: Bool
    /// The digits of currencies and assets that this API's owners know better than the package's tables.
    package let currencyDigits: [CurrencyDigits]
    /// The categories, in document order, empty ones included.
    public let categories: [Category]
    /// The types, in document order, those without codes included.
    public let types: [ErrorType]
    /// The names of the prose rules (`note.NAME`), in document order.
    public let notes: [String]
    /// The codes, in document order.
    public let entries: [Entry]
    /// The codes that only the prose names.
    public let proseCodes: [ProseCode]

    package let indexByCode: [Code: Int]

    /// What the document says about retrying a code, also for one that only its prose names.
    ///
    /// - Parameters:
    ///   - code: The code.
    ///   - entry: Its facts; nil where the catalog does not have it.
    /// - Returns: The advice; nil where the document states none.
    package func retry(of code: Code, _ entry: Entry?) -> RetryAdvice? {
        if let entry { return entry.retry }
        return proseCodes.first { $0.code == code }?.retry
    }

    /// The codes, in document order.
    public var codes: [Code] { entries.map(\.code) }

    /// The facts of a code; nil for one that is not in the document's tables.
    public subscript(code: Code) -> Entry? { indexByCode[code].map { entries[$0] } }
}
