package import MessageFormat
public import PhrasebookFiles

extension ArgumentType {
    /// What a message may do with an argument of this type; nil is being alone.
    func allows(function: String?) -> Bool {
        switch (value, function) {
        case (_, nil): true
        case (.text, "select"), (.region, "select"): true
        case (.integer, "number"), (.integer, "plural"), (.integer, "selectordinal"), (.integer, "choice"),
            (.integer, "spellout"), (.integer, "ordinal"), (.integer, "duration"):
            true
        case (.decimal, "number"), (.decimal, "plural"), (.decimal, "selectordinal"), (.decimal, "choice"),
            (.decimal, "spellout"):
            true
        case (.money, "number"): true
        case (.instant, "date"), (.instant, "time"): true
        default: false
        }
    }

    /// The argument as a message takes it, or nil where the value has another type.
    package func accept(_ value: MessageArgument) -> MessageArgument? { rule.accept(value) }

    /// What a message demands of an argument of this type.
    package var rule: ArgumentRule {
        switch value {
        case .text: ArgumentRule(.text)
        case .integer: ArgumentRule(.integer)
        case .decimal: ArgumentRule(.decimal)
        case .money: ArgumentRule(.money)
        case .instant: ArgumentRule(.instant)
        case .region: ArgumentRule(.region)
        case .field:
            {
                var rule = ArgumentRule(.presented)
                rule.maximumCount = UInt16(Self.maximumFields)
                return rule
            }()
        }
    }

    /// What a message of a catalog demands of an argument of this type; `owner` is the catalog's index.
    package func rule(in catalog: Catalog, owner: Int) -> ArgumentRule {
        var rule = self.rule
        rule.refusesSurplusDigits = catalog.rejectsSurplusDigits
        rule.hasOwnCurrencies = !catalog.currencyDigits.isEmpty
        rule.owner = Int32(owner)
        return rule
    }

    /// The most field names that one argument may hold; more are unfit, since they come from a client's own request.
    public static let maximumFields = 64
}
