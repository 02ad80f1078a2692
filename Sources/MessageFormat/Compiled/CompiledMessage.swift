public import ICU

/// A message made ready for one locale: quotes read, styles opened, texts in UTF-8.
///
/// Immutable; threads may share it.
public struct CompiledMessage: Sendable {
    let parts: [CompiledPart]
    let formatters: LocaleFormatters

    /// The whole text in UTF-8, where the message has no argument at all.
    public var staticText: UTF8Buffer? {
        switch parts.count {
        case 0: []
        case 1: if case .literal(let text) = parts[0] { text } else { nil }
        default: nil
        }
    }
}

/// A step of writing a compiled message.
indirect enum CompiledPart: Sendable {
    case literal(UTF8Buffer)
    case argument(CompiledArgument)
    /// `#`: the number of the plural around it.
    case selectedNumber(offset: Int)
    case selection(CompiledSelection)
}

/// An argument and how it is shown.
struct CompiledArgument: Sendable {
    enum Format: Sendable {
        /// By the value's own type.
        case bare
        case number(NumberForm, NumberFormat)
        case rules(RuleNumberFormatter)
        case date(LocalizedDateFormatter.Form)
    }

    let name: String
    let format: Format
    let offset: Int
}

/// A plural, select or choice.
struct CompiledSelection: Sendable {
    enum Kind: Sendable {
        case plural(PluralRules)
        case select
        case choice
    }

    struct Variant: Sendable {
        let key: VariantKey
        let parts: [CompiledPart]
    }

    let name: String
    let kind: Kind
    /// What is taken from the number before its category is chosen, and before `#` shows it.
    let numberOffset: Double
    /// How the branch `other` shows the number: its category is that of the number as shown (`1.0 points`).
    let shownAs: CompiledArgument.Format
    let variants: [Variant]
    let offset: Int
}
