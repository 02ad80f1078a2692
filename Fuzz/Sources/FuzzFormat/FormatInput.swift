import ICU
import MessageFormat

/// What an input says is to be formatted.
///
/// Three bytes choose the locale, the time zone, and the isolation with the longest text; lines follow them. The
/// first is the pattern, each other one an argument: a letter for its kind, and its value. Arguments have no names in
/// the input; they are `a`, `b` … in order, and `0` is the first again.
struct FormatInput {
    let locale: UInt8
    let source: String
    let arguments: MessageArguments
    let options: FormatOptions

    /// The longest text that is asked for, in bytes.
    static let maximumLength = 8192

    private static let zones = [
        "UTC", "Asia/Shanghai", "America/New_York", "Asia/Kathmandu", "Europe/London", "GMT+3", "Etc/GMT-14",
        "Pacific/Apia", "Mars/Olympus", "", "UTC\u{0}",
    ]

    /// Reads an input; nil where it is too short.
    init?(_ input: [UInt8]) {
        guard input.count > 3 else { return nil }
        locale = input[0]
        options = FormatOptions(
            timeZone: Self.zones[Int(input[1]) % Self.zones.count],
            bidiIsolation: input[2] & 1 == 0 ? .none : .whereMixed,
            maximumLength: input[2] & 2 == 0 ? Self.maximumLength : Int(input[2]))
        let parts = input.dropFirst(3).split(separator: 0x0A, maxSplits: 9, omittingEmptySubsequences: false)
        source = String(decoding: parts[0], as: UTF8.self)
        var arguments = MessageArguments()
        for (name, part) in zip(["a", "b", "c", "d", "e", "f", "g", "h"], parts.dropFirst()) {
            guard let kind = part.first else { continue }
            let value = Self.argument(kind, String(decoding: part.dropFirst(), as: UTF8.self))
            arguments[name] = value
            if name == "a" { arguments["0"] = value }
        }
        self.arguments = arguments
    }

    private static func argument(_ kind: UInt8, _ text: String) -> MessageArgument {
        switch Unicode.Scalar(kind) {
        case "d": return .decimal(text)
        case "m":
            let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return .money(parts[0], parts.count > 1 ? parts[1] : "")
        case "n":
            // As many digits as the currency has, or any, as a catalog may say.
            let parts = text.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let code = parts.count > 1 ? parts[1] : "X"
            let currency = Currency(code: code, digits: nil, shownAtLeast: Int(text.utf8.count), isISO: true)
            return ExactDecimal(parts[0]).map { .money(Money($0, currency)) } ?? .decimal(text)
        case "i": return .instant(text)
        case "j": return Int64(text).map { .instant(Instant(milliseconds: $0)) } ?? .unreadable(text)
        case "r": return .region(text)
        case "l": return .list(text.split(separator: "|", omittingEmptySubsequences: false).map(String.init))
        case "u": return .unreadable(text)
        default: return .text(text)
        }
    }
}
