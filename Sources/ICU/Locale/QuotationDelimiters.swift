internal import CICU
import TextKernel

/// The quotation marks of a locale, as CLDR has them ("delimiters", UTS #35, part 2).
package struct QuotationDelimiters: Sendable, Hashable {
    /// What opens a quotation.
    package let open: String
    /// What closes it.
    package let close: String
    /// What opens a quotation inside of another one.
    package let innerOpen: String
    /// What closes a quotation inside of another one.
    package let innerClose: String

    /// The marks of a locale; nil where ICU has no data for it.
    package init?(locale: LocaleIdentifier) {
        let name = locale.formattingName
        guard !name.hasPrefix("root") else { return nil }
        var output = UTF8Buffer()
        do {
            try unsafe appendUTF8(to: &output, operation: "read quotation marks") { out, capacity, status in
                unsafe withUTF8(name) { name, _ in unsafe cicu_quotation_marks(name, out, capacity, status) }
            }
        } catch { return nil }
        let marks = output.text.split(separator: "\n").map(String.init)
        guard marks.count == 4 else { return nil }
        (open, close, innerOpen, innerClose) = (marks[0], marks[1], marks[2], marks[3])
    }
}
