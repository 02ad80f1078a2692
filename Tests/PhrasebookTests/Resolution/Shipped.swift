import Foundation
import MessageFormat
import Phrasebook
import PhrasebookCatalogs
import Testing

/// The shipped home, loaded once for all suites.
enum Shipped {
    private static let loading = Task { try await MessageStore(home: .shipped) }

    static func snapshot() async throws -> Snapshot { try await loading.value.snapshot }

    static let catalogs: [Catalog.Name] = [
        .agreementPay, .orderAcquiring, .typedCheckout, .returnCodeGateway, .cardIssuing,
    ]

    /// The texts of a file, read apart from the loader; what is not there is nil.
    static func words(_ catalog: Catalog.Name, _ locale: String) throws -> [String: String] {
        let url = URL(fileURLWithPath: Home.shipped.path).appendingPathComponent("Locales/\(locale)/\(catalog).arb")
        let object = try #require(try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any])
        return object.compactMapValues { $0 as? String }
    }
}

/// A shipped code that takes arguments, in one locale.
struct ArgumentCase: Sendable, CustomTestStringConvertible {
    let catalog: Catalog.Name
    let entry: Catalog.Entry
    let locale: String

    var testDescription: String { "\(catalog) \(entry.code) \(locale)" }

    static func all() async throws -> [ArgumentCase] {
        let snapshot = try await Shipped.snapshot()
        return Shipped.catalogs.flatMap { name in
            (snapshot.catalog(name)?.entries ?? []).filter { !$0.arguments.isEmpty }.flatMap { entry in
                ["en_US", "zh_CN"].map { ArgumentCase(catalog: name, entry: entry, locale: $0) }
            }
        }
    }

    /// A value of each form in which values come.
    static let values: [(name: String, value: MessageArgument)] = [
        ("text", "Tron"), ("names", .fields(["cardNo", "billing.postalCode"])), ("integer", 3),
        ("decimal", .decimal("1.5")), ("money", .money("1234.50", "CNY")),
        ("instant", .instant("2026-01-02T03:04:05Z")), ("region", .region("FR")),
        ("unreadable", .unreadable("{x} is nothing")), ("no names", .list([])),
        ("an empty name", .list(["cardNo", ""])),
        ("bad money", .money("12,50", "CNY")), ("bad instant", .instant("yesterday")),
        ("bad region", .region("FRANCE")),
    ]

    /// The forms that a type takes, the best one first.
    static func fitting(_ type: ArgumentType) -> [String] {
        switch type.value {
        case .text: ["text"]
        case .field: ["names"]
        case .integer: ["integer"]
        case .decimal: ["decimal", "integer"]
        case .money: ["money"]
        case .instant: ["instant"]
        case .region: ["region"]
        }
    }

    static func value(_ name: String) -> MessageArgument { values.first { $0.name == name }?.value ?? "" }

    /// All arguments of the code, as they should be.
    var complete: MessageArguments {
        MessageArguments(entry.arguments.map { ($0.name, Self.value(Self.fitting($0.type)[0])) })
    }
}
