import ICU
import TextKernel

/// The date and time functions of LDML 48, part 9, "Date and Time Value Formatting"; drafts there.
struct DateFunction: StandardFunction {
    enum Kind: String, CaseIterable {
        case datetime, date, time
    }

    let kind: Kind

    func resolve(_ call: inout FunctionInvocation) throws(FunctionFailure) -> ResolvedValue {
        guard case .value(let operand) = call.operand, let moment = Moment(operand.argument) else {
            throw FunctionFailure(
                .badOperand, ":\(kind.rawValue) takes an instant, or a literal such as 2026-01-02T03:04:05Z")
        }
        var inherited: [String: String] = [:]
        if operand.function != nil {
            for name in ["hour12", "calendar", "timeZone"] {
                if let value = operand[option: name] { inherited[name] = value }
            }
        }
        var overrides = inherited
        for (name, isValid, words) in Self.overrides where kind != .date || name != "hour12" {
            guard let option = call[option: name] else { continue }
            guard let text = option.text, isValid(text) else {
                call.report(.badOption, "“\(name)” is \(words)")
                continue
            }
            overrides[name] = text
        }
        let skeleton = skeleton(&call, overrides["hour12"])
        let zone = self.zone(overrides["timeZone"], moment, &call)
        var formatters = call.formatters
        if let calendar = overrides["calendar"] {
            if let locale = formatters.locale.withCalendar(calendar) {
                formatters = call.otherFormatters(locale)
            } else {
                call.report(.badOption, "“\(calendar)” is no calendar")
            }
        }
        let style: MessageStyle
        do throws(ICUError) {
            style = try formatters.date(DateFormats.Form(.skeleton(skeleton)))
        } catch {
            throw FunctionFailure(.badOption, "ICU refuses the options (\(error.name))")
        }
        let instant = moment.instant
        let formatter = ResolvedValue.Formatter { (output: inout UTF8Buffer) throws(FunctionFailure) in
            do throws(ICUError) {
                _ = try style.append(.instant(instant), zone: zone, to: &output)
            } catch {
                throw FunctionFailure(.badOperand, "the instant could not be written (\(error.name))")
            }
        }
        var value = ResolvedValue(
            type: "datetime", argument: moment.argument,
            options: overrides.sorted { $0.key < $1.key }.map { ResolvedValue.Option($0.key, $0.value) },
            formatter: formatter, direction: call.direction)
        if operand.arguments(raw: .instant) == .instant, overrides["timeZone"] == nil {
            value.presentation = Presentation(arguments: .instant, style: style)
        }
        return value
    }

    // MARK: Options

    private static let overrides: [(name: String, isValid: @Sendable (String) -> Bool, words: String)] = [
        ("hour12", { $0 == "true" || $0 == "false" }, "true or false"),
        (
            "calendar",
            { text in
                (3...32).contains(text.utf8.count)
                    && text.utf8.allSatisfy { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") }
            }, "a calendar of CLDR such as buddhist"
        ),
        ("timeZone", { $0 == "input" || TimeZoneName.isKnown($0) }, "input or a time zone such as Asia/Shanghai"),
    ]

    private static let fields: [String: String] = [
        "weekday": "E", "day-weekday": "dE", "month-day": "Md", "month-day-weekday": "MdE", "year-month-day": "yMd",
        "year-month-day-weekday": "yMdE",
    ]
    private static let lengths = ["long", "medium", "short"]
    private static let precisions = ["hour": "", "minute": "m", "second": "ms"]

    /// A literal option; one that is none, or not among `values`, is reported and ignored.
    private func literal(
        _ name: String, among values: [String], else standard: String, _ call: inout FunctionInvocation
    ) -> String {
        guard let option = call[option: name] else { return standard }
        guard option.isLiteral, let text = option.text, values.contains(text) else {
            call.report(.badOption, "“\(name)” is one of the literals \(values.joined(separator: ", "))")
            return standard
        }
        return text
    }

    /// The names of the fields that a date can have.
    static let fieldNames = fields.keys.sorted()

    /// The skeleton of options that are literals, and what is wrong with them.
    func skeleton(
        literals: [String: String], _ formatters: LocaleFormatters
    ) -> (skeleton: String, reports: [FunctionFailure]) {
        var call = FunctionInvocation(
            name: kind.rawValue, operand: .absent,
            options: literals.sorted { $0.key < $1.key }.map {
                FunctionInvocation.Option(name: $0.key, text: $0.value, isLiteral: true)
            }, timeZone: "UTC", formatters: formatters, otherFormatters: { LocaleFormatters(locale: $0) })
        let skeleton = skeleton(&call, literals["hour12"])
        return (skeleton, call.reports)
    }

    private func skeleton(_ call: inout FunctionInvocation, _ hour12: String?) -> String {
        var skeleton = ""
        if kind != .time {
            let isDate = kind == .date
            let fields = literal(
                isDate ? "fields" : "dateFields", among: Self.fields.keys.sorted(), else: "year-month-day", &call)
            let length = literal(isDate ? "length" : "dateLength", among: Self.lengths, else: "medium", &call)
            for letter in Self.fields[fields] ?? "yMd" {
                switch (letter, length) {
                case ("M", "long"), ("E", "long"): skeleton += String(repeating: letter, count: 4)
                case ("M", "medium"): skeleton += "MMM"
                default: skeleton.append(letter)
                }
            }
        }
        if kind != .date {
            let name = kind == .time ? "precision" : "timePrecision"
            let precision = literal(name, among: Self.precisions.keys.sorted(), else: "minute", &call)
            skeleton += hour12 == "true" ? "h" : hour12 == "false" ? "H" : "j"
            skeleton += Self.precisions[precision] ?? "m"
            if call[option: "timeZoneStyle"] != nil {
                let style = literal("timeZoneStyle", among: ["long", "short"], else: "", &call)
                if !style.isEmpty { skeleton += style == "long" ? "zzzz" : "z" }
            }
        }
        return skeleton
    }

    private func zone(_ given: String?, _ moment: Moment, _ call: inout FunctionInvocation) -> String {
        switch given {
        case "input"?:
            guard let zone = moment.zone else {
                call.report(.badOperand, "the value has no time zone for timeZone=input")
                return moment.isFloating ? "UTC" : call.timeZone
            }
            return zone
        // What has no time zone is the same in each.
        case let zone?: return moment.isFloating ? "UTC" : zone
        case nil: return moment.isFloating ? "UTC" : call.timeZone
        }
    }
}

/// A value of a date and time function.
private struct Moment {
    let instant: Instant
    /// The value as another function takes it.
    let argument: MessageArgument
    /// Whether it is a date and time without a time zone.
    let isFloating: Bool
    /// The zone that is written behind it; nil where there is none.
    let zone: String?

    init?(_ argument: MessageArgument?) {
        switch argument {
        case .instant(let instant)?:
            self.instant = instant
            isFloating = false
            zone = Self.zone(of: instant.description)
        case .text(let text)?:
            guard text.utf8.count >= 10, !text.hasPrefix("0000"), text.utf8.count <= 32 else { return nil }
            let time = text.dropFirst(10)
            let hasZone = time.contains { $0 == "Z" || $0 == "+" || $0 == "-" }
            guard time.isEmpty || time.first == "T",
                let instant = Instant(time.isEmpty ? "\(text)T00:00:00Z" : hasZone ? text : "\(text)Z"),
                !time.contains("z")
            else { return nil }
            self.instant = instant
            isFloating = !hasZone
            zone = hasZone ? Self.zone(of: text) : nil
        default: return nil
        }
        self.argument = argument ?? .instant(instant)
    }

    private static func zone(of text: String) -> String? {
        if text.hasSuffix("Z") || text.hasSuffix("z") { return "UTC" }
        let offset = text.suffix(6)
        guard offset.first == "+" || offset.first == "-" else { return nil }
        return "GMT\(offset)"
    }
}

extension LocaleIdentifier {
    /// The locale with another calendar; nil where it is none.
    fileprivate func withCalendar(_ calendar: String) -> LocaleIdentifier? {
        let base = withoutExtensions.languageTag
        let extensions = languageTag.dropFirst(base.count)
        let keywords = extensions.hasPrefix("-u-") ? extensions.dropFirst(2) : ""
        return LocaleIdentifier(
            "\(base)-u-ca-\(calendar)\(keywords)", maximumLength: Self.highestMaximumLength, maximumSubtags: 40)
    }
}
