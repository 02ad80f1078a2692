public import ICU
public import MessageFormat
public import Phrasebook

extension Snapshot {
    /// Expects that an error is answered with this body.
    ///
    /// - Parameters:
    ///   - error: An error as a handler throws it.
    ///   - locale: The client's locale.
    ///   - style: Which body.
    ///   - body: The JSON text, byte for byte.
    /// - Throws: ``ExpectationFailure`` with both bodies.
    public func expect(
        _ error: some CodedError, in locale: LocaleIdentifier, _ style: ErrorBody.Style = .native, toGive body: String
    ) throws(ExpectationFailure) {
        let reference = error.codeReference
        let given = answer(to: reference.code, in: reference.catalog, locale: locale, arguments: error.arguments).body(
            style
        ).text
        guard !given.utf8.elementsEqual(body.utf8) else { return }
        throw ExpectationFailure(
            description: "\(reference.catalog)/\(reference.code) in \(locale)\n  expected \(body)\n  is       \(given)")
    }

    /// Expects that every text of a catalog can be shown in its locales when all arguments are given: none is missing,
    /// and none falls back because an argument does not fit it.
    ///
    /// - Parameters:
    ///   - catalog: The catalog.
    ///   - locales: The locales, spelled as their folders; by default all that are loaded.
    ///   - examples: The values to show; by default an example for each type.
    /// - Throws: ``ExpectationFailure`` with a line for each text that cannot.
    public func expectEveryTextToBeShown(
        of catalog: Catalog.Name, in locales: [String]? = nil, with examples: ExampleValues = ExampleValues()
    ) throws(ExpectationFailure) {
        guard let entries = self.catalog(catalog)?.entries else {
            throw ExpectationFailure(description: "there is no catalog “\(catalog)”")
        }
        var lines: [String] = []
        for name in locales ?? localeNames {
            guard let locale = loadedLocale(name) else {
                lines.append("the locale \(name) is not loaded; there are \(localeNames.joined(separator: ", "))")
                continue
            }
            for entry in entries {
                let answer = self.answer(
                    to: entry.code, in: catalog, locale: locale, arguments: examples.arguments(of: entry))
                for kind in TextKind.allCases {
                    let before = monitor.events
                    guard let text = answer.text(kind) else { continue }
                    for (event, count) in monitor.events.sorted(by: { $0.key.description < $1.key.description })
                    where count > before[event, default: 0] {
                        lines.append(
                            "\(catalog)/\(entry.code) \(kind) in \(name): \(event.kind)\(event.argument.map { " of \($0)" } ?? "")"
                        )
                    }
                    if text.localeName != name {
                        lines.append("\(catalog)/\(entry.code) \(kind) in \(name): taken from \(text.localeName)")
                    }
                }
            }
        }
        guard lines.isEmpty else { throw ExpectationFailure(description: lines.joined(separator: "\n")) }
    }
}

/// A value for each type of argument, to show texts with.
public struct ExampleValues: Sendable {
    private var values: [ArgumentType: MessageArgument] = [
        .text: .text("Example"), .field: .text("card_number"), .integer: .integer(3),
    ]

    /// An example for each type: a text, the field `card_number`, 3, 12.5, CNY 1,234.50, an instant, the region CN.
    public init() {
        if let decimal = ExactDecimal("12.5") { values[.decimal] = .number(decimal) }
        values[.money] = .money("1234.50", "CNY")
        if let instant = Instant("2026-01-02T03:04:05Z") { values[.instant] = .instant(instant) }
        values[.region] = .text("CN")
    }

    /// The example for a type.
    public subscript(type: ArgumentType) -> MessageArgument? {
        get { values[type] }
        set { values[type] = newValue }
    }

    /// The arguments of a code, each with the example for its type.
    public func arguments(of entry: Catalog.Entry) -> MessageArguments {
        MessageArguments(entry.arguments.compactMap { argument in values[argument.type].map { (argument.name, $0) } })
    }
}
