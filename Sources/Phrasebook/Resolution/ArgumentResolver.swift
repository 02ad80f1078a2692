import ICU
import MessageFormat

/// Makes a caller's arguments fit the texts of one locale.
struct ArgumentResolver {
    let answer: Answer
    /// The locale of the text that takes them.
    let locale: Int

    private var snapshot: Snapshot { answer.snapshot }

    /// An argument as its declared type wants it; nil, and counted, where it is missing or unfit.
    func argument(_ name: String) -> MessageArgument? {
        guard let entry = answer.entry, let type = entry.type(ofArgument: name) else { return nil }
        guard let given = answer.arguments[name] else {
            record(.missingArgument, name)
            return nil
        }
        guard let value = type.accept(given.sanitized).map(withCatalogDigits), isShowable(value) else {
            record(.unfitArgument, name)
            return nil
        }
        guard type == .field, case .list(let names) = value else { return value }
        let labels = names.map { snapshot.label($0, locale: locale) }
        return labels.contains(nil) ? nil : .list(labels.compactMap { $0 })
    }

    /// An amount with the digits that the catalog gives its currency.
    private func withCatalogDigits(_ value: MessageArgument) -> MessageArgument {
        guard case .money(let money) = value,
            let currency = answer.catalog?.currencies.first(where: { $0.code == money.currency.code })
        else { return value }
        return .money(Money(money.amount, currency))
    }

    private func isShowable(_ value: MessageArgument) -> Bool {
        switch value {
        case .money(let money):
            // An amount with more digits than its currency, in a catalog that refuses them.
            guard answer.catalog?.rejectsSurplusDigits == true, let digits = money.currency.digits else { return true }
            return money.amount.fractionDigits <= digits
        case .region(let code):
            // A code without a name says nothing to a person; ZZ is CLDR's “unknown region”.
            let name = snapshot.locales[locale].formatters.name(ofRegion: code)
            return code.uppercased() != "ZZ" && name != code.uppercased()
        default: return true
        }
    }

    private func record(_ kind: ResolutionEvent.Kind, _ argument: String) {
        snapshot.monitor.record(
            ResolutionEvent(kind: kind, catalog: answer.catalogName, code: answer.entry?.code, argument: argument))
    }
}
