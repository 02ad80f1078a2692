import ICU
import MessageFormat
import Phrasebook

/// Makes values of arguments, as callers give them, from the examples that the source locale shows to translators.
///
/// An example is what a reader sees, such as `CN¥500.00`, `postal code` or `Japan`, or what a caller gives, such as
/// `500 CNY`, `postal_code` or `JP`.
struct ExampleValues: Sendable {
    /// The names of fields that have a label.
    private let names: Set<String>
    private let namesByLabel: [String: String]

    /// - Parameters:
    ///   - names: The names of fields that can be shown.
    ///   - sourceLabels: The labels of fields in the source locale, by the fields' names.
    init(names: [String], sourceLabels: [(name: String, text: String)]) {
        self.names = Set(names)
        namesByLabel = Dictionary(sourceLabels.map { ($0.text, $0.name) }, uniquingKeysWith: { min($0, $1) })
    }

    /// The value of an argument; made up by its type where there is no example, or one that says nothing.
    func value(of argument: Catalog.Argument, _ example: String?) -> MessageArgument {
        example.flatMap { value($0, argument.type) } ?? standard(argument)
    }

    private func value(_ example: String, _ type: ArgumentType) -> MessageArgument? {
        switch type.value {
        case .text: .text(example)
        case .field:
            // Several are given with commas.
            .list(
                example.split(separator: ",").map { part in
                    let name = String(part.drop { $0 == " " })
                    return names.contains(FieldPath(name).snakeCase)
                        ? FieldPath(name).snakeCase : namesByLabel[name] ?? name
                })
        case .integer, .decimal: ExactDecimal(example).map { .number($0) }
        case .money: Self.money(example).map { .money($0) }
        case .instant: Instant(example).map { .instant($0) }
        case .region:
            RegionName.isWellFormed(example) ? .region(example) : Self.regions[example].map { .region($0) }
        }
    }

    private func standard(_ argument: Catalog.Argument) -> MessageArgument {
        switch argument.type.value {
        case .text: .text(argument.name)
        case .field: .list([names.contains("card_no") ? "card_no" : names.min() ?? "card_no"])
        case .integer: 3
        case .decimal: .decimal("1.5")
        case .money: .money("1234.50", "CNY")
        case .instant: .instant("2026-01-02T03:04:05Z")
        case .region: .region("JP")
        }
    }

    /// An amount with its currency in either order, by code or by one of the usual symbols.
    private static func money(_ example: String) -> Money? {
        let digits = example.filter { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
        let rest = example.filter { !($0.isASCII && ($0.isNumber || $0 == "." || $0 == "-" || $0 == ",")) }
            .filter { !$0.isWhitespace }
        let symbols = [
            "CN¥": "CNY", "¥": "CNY", "$": "USD", "US$": "USD", "€": "EUR", "£": "GBP", "JP¥": "JPY", "": "CNY",
        ]
        return Money(digits, symbols[rest] ?? rest)
    }

    /// The codes of regions by their English names.
    private static let regions: [String: String] = {
        let letters = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        var regions: [String: String] = [:]
        guard let alone = try? MessageFormatter("{region}", locale: LocaleIdentifier(literal: "en_US")) else {
            return regions
        }
        for first in letters {
            for second in letters {
                let code = first + second
                let name = alone.format(["region": .region(code)]).text
                // Of codes with one name, the first one is current.
                if name != code, regions[name] == nil { regions[name] = code }
            }
        }
        return regions
    }()
}
