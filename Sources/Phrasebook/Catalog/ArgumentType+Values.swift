import ICU
package import MessageFormat
public import PhrasebookFiles

extension ArgumentType {
    /// What a message may do with an argument of this type; nil is standing alone.
    func allows(function: String?) -> Bool {
        switch (self, function) {
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
    package func accept(_ value: MessageArgument) -> MessageArgument? {
        switch (self, value) {
        // A text of spaces alone would leave a hole in a sentence.
        case (.text, .text(let text)): Self.isBlank(text) ? nil : value
        case (.decimal, .number), (.money, .money), (.instant, .instant): value
        case (.integer, .number(let number)): number.isIntegral ? value : nil
        case (.field, .text(let name)): Self.isBlank(name) ? nil : .list([name])
        case (.field, .list(let names)):
            names.isEmpty || names.count > Self.maximumFields || names.contains(where: Self.isBlank) ? nil : value
        case (.region, .region(let code)), (.region, .text(let code)):
            RegionName.isWellFormed(code) ? .region(code) : nil
        default: nil
        }
    }

    /// The most field names that one argument may hold; more are unfit, since they come from a client's own request.
    public static let maximumFields = 64

    private static func isBlank(_ text: String) -> Bool {
        // Most texts show at once that they are not.
        if let first = text.utf8.first, first > 0x20, first < 0x7F { return false }
        return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    }
}
