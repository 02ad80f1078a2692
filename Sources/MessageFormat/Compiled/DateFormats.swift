import ICU
import TextKernel

/// The formatters of one date form in one locale, by time zone.
final class DateFormats: Sendable {
    /// What is written, compared scalar by scalar.
    struct Form: Sendable, Hashable {
        let form: LocalizedDateFormatter.Form
        private let text: ExactText

        init(_ form: LocalizedDateFormatter.Form) {
            self.form = form
            text =
                switch form {
                case .style: ExactText("")
                case .pattern(let pattern), .skeleton(let pattern): ExactText(pattern)
                }
        }
    }

    private let form: Form
    private let locale: LocaleIdentifier
    private let utc: LocalizedDateFormatter
    private let zones: AppendOnlyTable<LocalizedDateFormatter>

    init(_ form: Form, locale: LocaleIdentifier, capacity: Int) throws(ICUError) {
        self.form = form
        self.locale = locale
        utc = try LocalizedDateFormatter(form.form, zone: Self.utcName, locale: locale)
        zones = AppendOnlyTable(capacity: capacity)
    }

    /// Appends an instant, in milliseconds since 1970-01-01T00:00:00Z, as it is in a time zone.
    func append(milliseconds: Double, zone: String, to output: inout UTF8Buffer) throws(ICUError) {
        if zone == Self.utcName { return try utc.append(milliseconds: milliseconds, to: &output) }
        let formatter = try zones.value(of: zone) { () throws(ICUError) in
            try LocalizedDateFormatter(form.form, zone: zone, locale: locale)
        }
        try formatter.append(milliseconds: milliseconds, to: &output)
    }

    private static let utcName = "UTC"
}
