import ICU
import MessageFormat
import Phrasebook
import TextKernel

/// Shows what arguments look like in one locale, by any style: it asks the engine that serves.
///
/// Whether two styles are the same is seen by what they show, and not by how they are written. What was shown once is
/// kept: a home has few styles and many texts.
final class StyleProbe: Sendable {
    private let locale: LocaleIdentifier
    private let compiler: MessageCompiler
    private let writer: ArgumentWriter
    private let numbers = Locked<[NumberKey: [String?]]>([:])
    private let dates = Locked<[ArgumentUse: ShownDate]>([:])

    private struct NumberKey: Hashable {
        let use: ArgumentUse
        let type: ArgumentType
    }

    /// What a style shows of an instant.
    struct ShownDate: Sendable {
        let fields: DateFields
        /// Whether the year has its last two digits alone.
        let cutsYear: Bool
    }

    init(_ locale: LocaleIdentifier) {
        self.locale = locale
        let formatters = LocaleFormatters(locale: locale)
        compiler = MessageCompiler(formatters: formatters)
        writer = ArgumentWriter([], of: nil, LabelledFields(labels: [], formatters: formatters))
    }

    // MARK: Numbers and amounts

    /// Values of which two styles that differ show one at least in two ways.
    static func samples(of type: ArgumentType) -> [MessageArgument] {
        switch type.value {
        case .money: amounts.map { .money($0.amount, $0.currency) }
        case .decimal: wholeNumbers.map { .number(ExactDecimal($0)) } + [.decimal("0.5"), .decimal("1234.5678")]
        default: wholeNumbers.map { .number(ExactDecimal($0)) }
        }
    }

    private static let wholeNumbers = [1, 2, 21, 1234, -5, 1_234_567]
    /// The first five are one amount in several currencies, of which two share the narrow symbol; then come currencies of
    /// three digits and of none; the last one is the first with another sign.
    private static let amounts = [
        ("1234.56", "USD"), ("1234.56", "CAD"), ("1234.56", "CNY"), ("1234.56", "EUR"), ("1234.56", "USDT"),
        ("1.234", "KWD"), ("500", "JPY"), ("-1234.56", "USD"),
    ].map { (amount: $0.0, currency: $0.1) }
    /// How many of the amounts differ by their currency alone.
    static let currencyCount = 5

    /// What each of the samples looks like; nil where it cannot be shown.
    func texts(_ use: ArgumentUse, _ type: ArgumentType) -> [String?] {
        let key = NumberKey(use: use, type: type)
        if let known = numbers.withLock({ $0[key] }) { return known }
        let message = message(use)
        let texts = Self.samples(of: type).map { value in message.flatMap { writer.text($0, value, type) } }
        numbers.withLock { $0[key] = texts }
        return texts
    }

    private func message(_ use: ArgumentUse) -> CompiledMessage? {
        let style = FunctionCall.Option(name: FunctionCall.Option.style, value: .literal(use.style), range: 0..<0)
        let function = use.function.map { FunctionCall(name: $0, options: use.style.isEmpty ? [] : [style]) }
        let placeholder = Placeholder(operand: .variable("value"), function: function, range: 0..<0)
        return compiler.compile(Message(pattern: Pattern([.placeholder(placeholder)]))).message
    }

    // MARK: Instants

    /// What a use shows of an instant; nil where it is no date.
    func date(_ use: ArgumentUse) -> ShownDate? {
        if let known = dates.withLock({ $0[use] }) { return known }
        let form: LocalizedDateFormatter.Form
        switch use.function {
        case nil: form = .bare
        case "date": form = LocalizedDateFormatter.Form(style: use.style, isTime: false)
        case "time": form = LocalizedDateFormatter.Form(style: use.style, isTime: true)
        default: return nil
        }
        guard let formatter = try? LocalizedDateFormatter(form, zone: "UTC", locale: locale),
            let pattern = try? formatter.pattern()
        else { return nil }
        let fields = PatternLetters.fields(of: pattern)
        let shown = ShownDate(
            fields: PatternLetters.shown(by: fields), cutsYear: PatternLetters.cutsYear(fields))
        dates.withLock { $0[use] = shown }
        return shown
    }
}

/// The probes of locales, each made when it is first asked for.
final class StyleProbes: Sendable {
    private let probes = Locked<[String: StyleProbe]>([:])

    subscript(locale: CheckedLocale) -> StyleProbe {
        probes.withLock { probes in
            if let known = probes[locale.folder] { return known }
            let made = StyleProbe(locale.identifier)
            probes[locale.folder] = made
            return made
        }
    }
}
